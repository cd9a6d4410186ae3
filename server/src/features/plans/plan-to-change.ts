import { authorize } from '#kernel/authorize.ts';
import type { Context } from '#kernel/context.ts';
import { notFound, Refusal, refuseAll } from '#kernel/refusal.ts';
import type { Plan } from './plan.entity.ts';
import { mayAssignResponsibilities, mayEditPlan, mayIssuePlan } from './plan.policy.ts';
import { findPlan, lockPlan } from './plan.queries.ts';
import { problemsOfChanging } from './plan.rules.ts';

/** Which plan, as the input names it. */
export interface PlanReference {
  planId: string;
  /** The revision that was seen; left out: whatever there is now. */
  revision?: number | null;
  /** Where the input names the plan or the part through which it is reached. */
  path?: string[];
}

/** A draft of the actor's own unit, locked until the transaction ends, in the revision that was seen; or refused. */
export const planToEdit = (ctx: Context, reference: PlanReference): Promise<Plan> =>
  planToChange(
    ctx,
    reference,
    mayEditPlan,
    'Chỉ lãnh đạo và cán bộ tổng hợp sửa được kế hoạch của đơn vị mình. Hãy nhờ người giữ chức vụ đó.',
  );

export const planToAssignIn = (ctx: Context, reference: PlanReference): Promise<Plan> =>
  planToChange(
    ctx,
    reference,
    mayAssignResponsibilities,
    'Chỉ lãnh đạo và cán bộ tổng hợp phân công được trong đơn vị mình. Hãy nhờ người giữ chức vụ đó.',
  );

export const planToIssue = (ctx: Context, reference: PlanReference): Promise<Plan> =>
  planToChange(
    ctx,
    reference,
    mayIssuePlan,
    'Chỉ lãnh đạo ban hành được kế hoạch của đơn vị mình. Hãy trình lãnh đạo ban hành.',
  );

async function planToChange(
  ctx: Context,
  { planId, revision, path = ['planId'] }: PlanReference,
  may: (actor: Context['actor'], plan: Plan) => boolean,
  refusal: string,
): Promise<Plan> {
  const found = await findPlan(ctx, planId);
  if (!found) throw new Refusal([notFound(path, 'kế hoạch')]);
  authorize(may(ctx.actor, found), refusal, path);
  const plan = await lockPlan(ctx, found);
  if (!plan) throw new Refusal([notFound(path, 'kế hoạch')]);
  refuseAll(problemsOfChanging(plan, revision ?? null, path));
  return plan;
}
