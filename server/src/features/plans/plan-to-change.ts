import { problemsOfRevision, recordToChange } from '#kernel/change.ts';
import type { Context } from '#kernel/context.ts';
import { problemsOfStep, type Step } from '#kernel/course.ts';
import { type Problem, refuseAll } from '#kernel/refusal.ts';
import { PLAN_COURSE, type PlanState, stateOfPlan } from './plan.course.ts';
import { Plan } from './plan.entity.ts';
import { says } from './plan.messages.ts';
import { readable } from './plan.queries.ts';
import { lastSubmission } from './plan-submission.queries.ts';

/** Which plan, as the input names it. */
export interface PlanReference {
  planId: string;
  /** The revision that was seen; left out: whatever there is now. */
  revision?: number | null;
  /** Where the input names the plan or the part through which it is reached. */
  path?: string[];
}

/** A plan in a state for the step, locked until the transaction ends, in the revision that was seen; or refused. */
export async function planToChange(
  ctx: Context,
  { planId, revision, path = ['planId'] }: PlanReference,
  step: Step<PlanState, Plan>,
): Promise<Plan> {
  const { may, mayNot } = step;
  const plan = await recordToChange(ctx, Plan, {
    ...{ id: planId, among: readable(ctx), path, what: says.plan(), may, mayNot },
  });
  refuseAll(problemsOfStep(step, await stateNow(ctx, plan), path));
  refuseAll(problemsOfRevision(plan, revision));
  return plan;
}

/** The state of a plan that is locked. */
const stateNow = async (ctx: Context, plan: Plan): Promise<PlanState> =>
  stateOfPlan(plan, plan.issued ? null : await lastSubmission(ctx, plan, 'PLAN'));

/** What is submitted is left as it is, its targets too. */
export async function problemsOfWritingIn(ctx: Context, plan: Plan, path: string[]): Promise<Problem[]> {
  const state = await stateNow(ctx, plan);
  return state === 'SUBMITTED' ? problemsOfStep(PLAN_COURSE.edit, state, path) : [];
}

/** A draft of the actor's own unit. */
export const planToEdit = (ctx: Context, reference: PlanReference): Promise<Plan> =>
  planToChange(ctx, reference, PLAN_COURSE.edit);
