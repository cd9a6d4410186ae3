import { orFactorFirst } from '#features/people/factor-first.ts';
import { Plan } from '#features/plans/plan.entity.ts';
import { says as plansSay } from '#features/plans/plan.messages.ts';
import { readable, readableOfUnit } from '#features/plans/plan.queries.ts';
import { problemsOfWritingIn } from '#features/plans/plan-to-change.ts';
import { recordToChange } from '#kernel/change.ts';
import type { Actor, Context } from '#kernel/context.ts';
import { problemsOfStep, type Step } from '#kernel/course.ts';
import { refuse, refuseAll } from '#kernel/refusal.ts';
import type { QuotaState } from './quota.course.ts';
import { problemsOfDrafting, quotaStateNow } from './quota-submission.queries.ts';
import { says } from './target.messages.ts';
import { mayAssignTargets, mayDraftTargets, maySetOwnTargets } from './target.policy.ts';

/** The unit's own plan, draft or issued, held until the transaction ends: targets of one plan are set one at a time. */
export const planToDraftIn = (ctx: Context, planId: string, revision?: number): Promise<Plan> =>
  recordToChange(ctx, Plan, {
    ...{ ...planNamed(ctx, planId), revision },
    may: (actor, { unitId }) => mayDraftTargets(actor, unitId),
    mayNot: says.mayNotDraft(),
  });

/** The draft of the unit, or of the actor's department, whose own targets are written. */
export async function planToSetTargetsIn(ctx: Context, planId: string): Promise<Plan> {
  const plan = await recordToChange(ctx, Plan, {
    ...{ ...planNamed(ctx, planId), among: readable(ctx), may: maySetOwnTargets, mayNot: mayNotSet },
  });
  if (plan.issued) refuse('LOCKED', ['planId'], says.ownAreIssued());
  refuseAll(await problemsOfWritingIn(ctx, plan, ['planId']));
  return plan;
}

const mayNotSet = {
  if: ({ departmentId }: Pick<Plan, 'departmentId'>) => departmentId !== null,
  ...{ yes: plansSay.mayNotEditOfDepartment(), no: says.mayNotDraft() },
};

/** The unit's own plan to draft quotas in, which are left as they are while they wait for the leader. */
export async function planToWriteIn(ctx: Context, planId: string): Promise<Plan> {
  const plan = await planToDraftIn(ctx, planId);
  refuseAll(await problemsOfDrafting(ctx, plan, ['planId']));
  return plan;
}

/** The unit's own plan whose drafted quotas take a step, held until the transaction ends; or refused. */
export async function quotasToChange(ctx: Context, planId: string, step: Step<QuotaState, Plan>): Promise<Plan> {
  const { may, mayNot } = step;
  const plan = await recordToChange(ctx, Plan, { ...planNamed(ctx, planId), may, mayNot });
  refuseAll(problemsOfStep(step, await quotaStateNow(ctx, plan), ['planId']));
  return plan;
}

const mayAssign = (actor: Actor, { unitId }: Pick<Plan, 'unitId'>): boolean => mayAssignTargets(actor, unitId);

export const planToAssignFrom = (ctx: Context, planId: string): Promise<Plan> =>
  recordToChange(ctx, Plan, {
    ...planNamed(ctx, planId),
    may: mayAssign,
    mayNot: orFactorFirst(mayAssign, says.mayNotAssign()),
  });

const planNamed = (ctx: Context, id: string) => ({
  ...{ id, among: { ...readableOfUnit(ctx), departmentId: null }, path: ['planId'], what: plansSay.plan() },
});
