import { carryOverPlan } from '#features/plans/carry-over-plan.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import type { CarryOverPlanInput } from '#features/plans/plan.inputs.ts';
import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { enter, inTrail, ownTargetOf, wordsOf } from './ledger.ts';
import { ownTargetsOf } from './target.queries.ts';

/**
 * Chuyển sang năm khác: the plan with its unit's own targets, as drafts that keep the words. Of an indicator that was
 * adjusted the words in force are taken; quotas are given anew each year.
 */
export async function carryOverTargets(ctx: Context, input: CarryOverPlanInput): Promise<{ plan: Plan }> {
  const { plan, source } = await carryOverPlan(ctx, input);
  const own = await ownTargetsOf(ctx, [source]);
  const wanted = own.filter(({ state }) => state === (source.issued ? 'ISSUED' : 'DRAFT'));
  const drafts = wanted.map((target) => enter(ctx, ownTargetOf(plan, target.indicatorId), wordsOf(target)));
  await record(ctx, plan, { after: drafts.map(inTrail) });
  return { plan };
}
