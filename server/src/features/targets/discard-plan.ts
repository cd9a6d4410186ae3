import type { Plan } from '#features/plans/plan.entity.ts';
import type { DiscardPlanInput } from '#features/plans/plan.inputs.ts';
import { planToEdit } from '#features/plans/plan-to-change.ts';
import { removeDraft } from '#features/plans/remove-draft.ts';
import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { inTrail } from './ledger.ts';
import { problemsOfWaiting, submittedElsewhere } from './quota-submission.queries.ts';
import { Target } from './target.entity.ts';
import { draftsOfPlanAlone } from './target.queries.ts';

/**
 * Bỏ bản thảo: a draft plan goes with its objectives, indicators, tasks and phân công, and with the targets that its
 * unit drafted for it. An issued plan is never discarded, nor is what waits for the leader under one.
 */
export async function discardPlan(ctx: Context, input: DiscardPlanInput): Promise<{ discardedPlanId: string }> {
  const plan: Plan = await planToEdit(ctx, input);
  const targets = await draftsOfPlanAlone(ctx, plan);
  const waiting = await submittedElsewhere(ctx, plan);
  const given = targets.filter(({ source }) => source === 'ASSIGNED');
  refuseAll(given.flatMap(({ indicatorId }) => problemsOfWaiting(waiting, indicatorId, ['planId'])));
  const removed = await removeDraft(ctx, plan);
  await ctx.em.nativeDelete(Target, {
    provinceId: plan.provinceId,
    id: { $in: targets.map(({ id }) => id) },
    state: 'DRAFT',
  });
  await record(ctx, plan, { before: { ...removed, targets: targets.map(inTrail) } });
  return { discardedPlanId: plan.id };
}
