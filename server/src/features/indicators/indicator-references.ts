import { Regime } from '#features/periods/period.entity.ts';
import { regimeById } from '#features/periods/period.loaders.ts';
import { type Context, today } from '#kernel/context.ts';
import { notFound, type Problem } from '#kernel/refusal.ts';
import { indicatorById } from './indicator.loaders.ts';
import { says, saysOfMeaning } from './indicator.messages.ts';
import type { CatalogueIndicator } from './indicator.queries.ts';
import type { RegimesOf } from './indicator-meaning.ts';
import { bindsWholeUnit } from './indicator-regimes.rules.ts';
import { problemsOfRetiredWeight } from './retirement.rules.ts';

/** Under it an indicator is reported of which nothing else is said. */
export const QUALITY_OBJECTIVES = 'MTCL';

interface Named {
  weightIndicatorId?: string | null | undefined;
  parentId?: string | null | undefined;
  regimeId?: string | null | undefined;
  askingRegimeIds?: readonly string[] | null | undefined;
}

export interface References {
  readonly weight: CatalogueIndicator | null;
  readonly parent: CatalogueIndicator | null;
  /** As they are named; of the one that supplies, where none is, quality objectives. */
  readonly regimes: RegimesOf;
  /** What is named and not there, or not this reader's to see. */
  readonly problems: Problem[];
}

/** What an indicator is made with: what it weighs by, what it is a part of, which regimes supply it and ask for it. */
export async function referencesOf(
  ctx: Context,
  { weightIndicatorId, parentId, regimeId, askingRegimeIds }: Named,
): Promise<References> {
  const [weight, parent] = await Promise.all([load(ctx, weightIndicatorId), load(ctx, parentId)]);
  const regime = regimeId
    ? await regimeById(ctx).load(regimeId)
    : await ctx.em.findOne(Regime, { code: QUALITY_OBJECTIVES });
  const asking = [...(askingRegimeIds ?? [])];
  const asked = await Promise.all(asking.map((id) => regimeById(ctx).load(id)));
  const problems = [
    ...(weightIndicatorId && !weight ? [notFound(['weightIndicatorId'], says.indicator())] : []),
    ...(weight?.retiredFrom ? problemsOfRetiredWeight(weight) : []),
    ...(parentId && !parent ? [notFound(['parentId'], says.indicator())] : []),
    ...(regimeId ? problemsOfRegime(ctx, regime, ['regimeId']) : []),
    ...asked.flatMap((each, index) => problemsOfRegime(ctx, each, ['askingRegimeIds', String(index)])),
  ];
  return { weight, parent, regimes: { regimeId: regime?.id ?? null, askingRegimeIds: asking }, problems };
}

function problemsOfRegime(ctx: Context, regime: Regime | null, path: string[]): Problem[] {
  if (!regime) return [notFound(path, saysOfMeaning.regime())];
  const { name, validTo } = regime;
  if (!bindsWholeUnit(regime, ctx.scope))
    return [{ code: 'INVALID', path, message: saysOfMeaning.regimeOfLower({ name }) }];
  return validTo !== null && validTo < today(ctx)
    ? [{ code: 'INVALID', path, message: saysOfMeaning.regimeEnded({ name, day: { day: validTo } }) }]
    : [];
}

const load = async (ctx: Context, id: string | null | undefined): Promise<CatalogueIndicator | null> =>
  id ? indicatorById(ctx).load(id) : null;

/** An indicator with what it is a part of, from itself up; it ends where a whole would come again. */
export async function wholesOf(ctx: Context, indicator: CatalogueIndicator | null): Promise<CatalogueIndicator[]> {
  const line: CatalogueIndicator[] = [];
  for (let each = indicator; each && !line.includes(each); each = await load(ctx, each.parentId)) line.push(each);
  return line;
}
