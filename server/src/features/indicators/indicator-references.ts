import { Regime } from '#features/periods/period.entity.ts';
import { regimeById } from '#features/periods/period.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { notFound, type Problem } from '#kernel/refusal.ts';
import { indicatorById } from './indicator.loaders.ts';
import { says, saysOfMeaning } from './indicator.messages.ts';
import type { CatalogueIndicator } from './indicator.queries.ts';
import { problemsOfRetiredWeight } from './retirement.rules.ts';

/** Under it an indicator is reported of which nothing else is said. */
export const QUALITY_OBJECTIVES = 'MTCL';

interface Named {
  weightIndicatorId?: string | null | undefined;
  parentId?: string | null | undefined;
  regimeId?: string | null | undefined;
}

export interface References {
  readonly weight: CatalogueIndicator | null;
  readonly parent: CatalogueIndicator | null;
  readonly regimeId: string | null;
  /** What is named and not there, or not this reader's to see. */
  readonly problems: Problem[];
}

/** What an indicator is made with: what it weighs by, what it is a part of, under which regime it is reported. */
export async function referencesOf(
  ctx: Context,
  { weightIndicatorId, parentId, regimeId }: Named,
): Promise<References> {
  const [weight, parent] = await Promise.all([load(ctx, weightIndicatorId), load(ctx, parentId)]);
  const regime = regimeId
    ? await regimeById(ctx).load(regimeId)
    : await ctx.em.findOne(Regime, { code: QUALITY_OBJECTIVES });
  const problems = [
    ...(weightIndicatorId && !weight ? [notFound(['weightIndicatorId'], says.indicator())] : []),
    ...(weight?.retiredFrom ? problemsOfRetiredWeight(weight) : []),
    ...(parentId && !parent ? [notFound(['parentId'], says.indicator())] : []),
    ...(regimeId && !regime ? [notFound(['regimeId'], saysOfMeaning.regime())] : []),
  ];
  return { weight, parent, regimeId: regime?.id ?? null, problems };
}

const load = async (ctx: Context, id: string | null | undefined): Promise<CatalogueIndicator | null> =>
  id ? indicatorById(ctx).load(id) : null;

/** An indicator with what it is a part of, from itself up; it ends where a whole would come again. */
export async function wholesOf(ctx: Context, indicator: CatalogueIndicator | null): Promise<CatalogueIndicator[]> {
  const line: CatalogueIndicator[] = [];
  for (let each = indicator; each && !line.includes(each); each = await load(ctx, each.parentId)) line.push(each);
  return line;
}
