import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { officeHoldersByUnit } from '#features/people/people.queries.ts';
import { PLANNERS } from '#features/plans/plan.policy.ts';
import { unitOnRecord } from '#features/units/unit.loaders.ts';
import { subtreesOn } from '#features/units/unit.queries.ts';
import { type Context, today } from '#kernel/context.ts';
import { notify } from '#kernel/notice.ts';
import { indicatorRetired } from './retired-indicator.notices.ts';

/** Tells who plans for the units below that an indicator of the actor's unit is not used from a day on. */
export async function tellOfRetired(
  ctx: Context,
  { id, name }: Pick<CatalogueIndicator, 'id' | 'name'>,
  { from, instead }: { from: string; instead: string | null },
): Promise<void> {
  const keeper = await unitOnRecord(ctx).load(ctx.actor.unitId);
  const below = await subtreesOn(ctx, [{ lo: ctx.scope.pos, hi: ctx.scope.hi }], today(ctx));
  if (!keeper || below.length === 0) return;
  const holders = await officeHoldersByUnit(
    ctx,
    below.map(({ unitId }) => unitId),
    PLANNERS,
  );
  for (const { unitId, pos } of below) {
    const to = (holders.get(unitId) ?? []).filter((accountId) => accountId !== ctx.actor.accountId);
    if (to.length === 0) continue;
    await notify(ctx, indicatorRetired, {
      ...{ to, about: { id, pos }, occasion: ctx.now.toISOString() },
      facts: { type: keeper.type, name: keeper.name, indicator: name, from, instead },
    });
  }
}
