import { searchKey } from '@dich/units';
import { unitOnRecord } from '#features/units/unit.loaders.ts';
import { unitInWords } from '#features/units/unit.messages.ts';
import { type Context, today } from '#kernel/context.ts';
import { keyBy, loader } from '#kernel/loader.ts';
import type { Message } from '#kernel/messages.ts';
import { saysOfMeaning } from './indicator.messages.ts';
import { type CatalogueIndicator, findIndicators } from './indicator.queries.ts';

/** An indicator and who keeps it, as it is called. */
export type KeptIndicator = CatalogueIndicator & { keeper: Message };

/** What plans of the reader's unit can hold, and by whom each is kept. */
export async function ofOwnPlans(ctx: Context): Promise<KeptIndicator[]> {
  const found = await findIndicators(ctx, { forOwnPlans: true }, today(ctx));
  return Promise.all(found.map(async (indicator) => ({ ...indicator, keeper: await keeperOf(ctx, indicator) })));
}

/** A unit below the reader's keeps it for itself: it is read, and not planned with. */
export const isKeptBelow = ({ scope }: Context, { pos }: Pick<CatalogueIndicator, 'pos'>): boolean =>
  pos !== scope.pos && pos >= scope.lo && pos <= scope.hi;

/** "Thị xã Hương Trà"; the catalogue of the country has no unit. */
export async function keeperOf(ctx: Context, { unitId }: Pick<CatalogueIndicator, 'unitId'>): Promise<Message> {
  const unit = unitId === null ? null : await unitOnRecord(ctx).load(unitId);
  return unit ? unitInWords(unit) : saysOfMeaning.sharedCatalogue();
}

/** One that plans of the reader's unit can hold, by the search key of its name. */
export const plannableByName = loader<string, CatalogueIndicator>(async (ctx) =>
  keyBy(await findIndicators(ctx, { forOwnPlans: true }, today(ctx)), ({ name }) => searchKey(name)),
);
