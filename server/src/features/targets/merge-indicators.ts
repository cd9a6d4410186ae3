import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { wholesOf } from '#features/indicators/indicator-references.ts';
import { problemsOfMerging } from '#features/indicators/merging.rules.ts';
import { isRetiredFor, problemsOfRetiring } from '#features/indicators/retirement.rules.ts';
import { nameInstead } from '#features/plans/name-instead.ts';
import { Plan, PlanIndicator } from '#features/plans/plan.entity.ts';
import { record } from '#kernel/audit.ts';
import { type Context, today } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { tidy } from '#kernel/words.ts';
import { asItIs, indicatorsToRetire } from './indicator-to-retire.ts';
import type { MergeIndicatorsInput } from './retire-indicator.inputs.ts';
import { problemsOfUse } from './retire-indicator.ts';
import { Target } from './target.entity.ts';
import { tellOfRetired } from './tell-of-retired.ts';

/**
 * Nhập chỉ tiêu: from a day on the second is used instead of the first, which is retired. Figures stay where they were
 * reported; comparisons take one for the other, and the unit's drafts of later years name the second.
 */
export async function mergeIndicators(
  ctx: Context,
  input: MergeIndicatorsInput,
): Promise<{ indicator: CatalogueIndicator }> {
  const { indicatorId, intoId, from, reason } = input;
  const [one, other] = await indicatorsToRetire(ctx, [
    { id: indicatorId, path: 'indicatorId' },
    { id: intoId, path: 'intoId' },
  ]);
  if (!one || !other) throw new Error('both indicators were held');
  const wholes = [await wholesOf(ctx, one.found), await wholesOf(ctx, other.found)];
  refuseAll([
    ...problemsOfRetiring(one.found, { from, reason, today: today(ctx) }),
    ...problemsOfMerging(one.found, other.found, wholes),
    ...(await problemsOfUse(ctx, indicatorId, { from, isMerging: true })),
  ]);
  const after = { retiredFrom: from, retiredReason: tidy(reason), mergedIntoId: intoId };
  ctx.em.assign(one.identity, after);
  await record(ctx, one.identity, { after });
  await tellOfRetired(ctx, one.found, { from, instead: other.found.name });
  await nameInDrafts(ctx, { ...one.found, retiredFrom: from }, other.found);
  return { indicator: await asItIs(ctx, one.identity) };
}

/**
 * Drafts of years that begin on the day or later name the second one, targets and quotas drafted for the first included.
 * One that holds both, or whose bare numbers would mean something else in another unit of measure, is left to its planner,
 * who is told of it when it is to be issued.
 */
async function nameInDrafts(ctx: Context, one: CatalogueIndicator, other: CatalogueIndicator): Promise<void> {
  if (one.unitOfMeasure !== other.unitOfMeasure) return;
  const { provinceId, pos } = ctx.scope;
  const drafts = await ctx.em.find(Plan, { provinceId, pos, issued: false }, { orderBy: { id: 'asc' } });
  for (const plan of drafts.filter(({ year }) => isRetiredFor(one, year, today(ctx)))) {
    const lines = await ctx.em.find(PlanIndicator, { provinceId, planId: plan.id });
    const holds = (id: string) => lines.some(({ indicatorId }) => indicatorId === id);
    const drafted = { provinceId, byUnitId: plan.unitId, year: plan.year, state: 'DRAFT' as const };
    const taken = await ctx.em.count(Target, { ...drafted, indicatorId: other.id });
    if (!holds(one.id) || holds(other.id) || taken > 0) continue;
    for (const target of await ctx.em.find(Target, { ...drafted, indicatorId: one.id })) target.indicatorId = other.id;
    await nameInstead(ctx, plan, one.id, other.id);
  }
}
