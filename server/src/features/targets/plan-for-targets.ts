import type { Plan } from '#features/plans/plan.entity.ts';
import { findPlan, lockPlan } from '#features/plans/plan.queries.ts';
import { authorize } from '#kernel/authorize.ts';
import type { Actor, Context } from '#kernel/context.ts';
import { notFound, Refusal } from '#kernel/refusal.ts';
import { mayAssignTargets, mayDraftTargets } from './target.policy.ts';

/** The unit's own plan, draft or issued, held until the transaction ends: targets of one plan are set one at a time. */
export const planToDraftIn = (ctx: Context, planId: string): Promise<Plan> =>
  planHeld(
    ctx,
    planId,
    mayDraftTargets,
    'Chỉ lãnh đạo và cán bộ tổng hợp ghi được mức chỉ tiêu của đơn vị mình. Hãy nhờ người giữ chức vụ đó.',
  );

export const planToAssignFrom = (ctx: Context, planId: string): Promise<Plan> =>
  planHeld(
    ctx,
    planId,
    mayAssignTargets,
    'Chỉ lãnh đạo giao, điều chỉnh được chỉ tiêu. Hãy lưu bản dự thảo rồi trình lãnh đạo.',
  );

async function planHeld(
  ctx: Context,
  planId: string,
  may: (actor: Actor, unitId: string) => boolean,
  refusal: string,
): Promise<Plan> {
  const found = await findPlan(ctx, planId);
  if (!found) throw new Refusal([notFound(['planId'], 'kế hoạch')]);
  authorize(may(ctx.actor, found.unitId), refusal, ['planId']);
  const plan = await lockPlan(ctx, found);
  if (!plan) throw new Refusal([notFound(['planId'], 'kế hoạch')]);
  return plan;
}
