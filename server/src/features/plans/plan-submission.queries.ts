import type { Context } from '#kernel/context.ts';
import { groupBy, loader } from '#kernel/loader.ts';
import { type PlanState, stateOfPlan } from './plan.course.ts';
import type { Plan } from './plan.entity.ts';
import { mayReadDrafts } from './plan.policy.ts';
import { PlanSubmission, type Submitted } from './plan-submission.entity.ts';

type Of = Pick<Plan, 'provinceId' | 'id'>;

const submittedBy = (subject: Submitted) =>
  loader<string, PlanSubmission[]>(async (ctx, planIds) => {
    if (!mayReadDrafts(ctx.actor)) return new Map();
    const which = { provinceId: ctx.scope.provinceId, planId: { $in: [...planIds] }, subject };
    return groupBy(await ctx.em.find(PlanSubmission, which, { orderBy: { id: 'asc' } }), ({ planId }) => planId);
  });

/** What was submitted of draft plans of the own unit, the first first. None for who reads no drafts. */
export const submissionsByPlan = submittedBy('PLAN');

/** The same of the quotas that were drafted under issued plans. */
export const quotaSubmissionsByPlan = submittedBy('QUOTAS');

/** What was handed over last and is not in force: of a draft plan, or of the quotas under an issued one. */
export async function openSubmissionUnder(ctx: Context, planId: string): Promise<PlanSubmission | null> {
  const [ofPlan, ofQuotas] = await Promise.all([
    submissionsByPlan(ctx).load(planId),
    quotaSubmissionsByPlan(ctx).load(planId),
  ]);
  return [...(ofPlan ?? []), ...(ofQuotas ?? [])].filter(({ issued }) => !issued).at(-1) ?? null;
}

/** The state of a plan as it is read. */
export async function shownStateOf(ctx: Context, plan: Plan): Promise<PlanState> {
  if (plan.issued) return 'ISSUED';
  return stateOfPlan(plan, (await submissionsByPlan(ctx).load(plan.id))?.at(-1) ?? null);
}

/** What was submitted last of a plan and is not in force, as it is now: asked while the plan is locked. */
export const lastSubmission = (
  ctx: Context,
  { provinceId, id }: Of,
  subject: Submitted,
): Promise<PlanSubmission | null> =>
  ctx.em.findOne(
    PlanSubmission,
    { provinceId, planId: id, subject, issued: false },
    { orderBy: { id: 'desc' }, refresh: true },
  );

/** What was returned last of a plan and is not in force, with the words that it had. */
export const lastReturned = (
  ctx: Context,
  { provinceId, id }: Of,
  subject: Submitted,
): Promise<PlanSubmission | null> =>
  ctx.em.findOne(
    PlanSubmission,
    { provinceId, planId: id, subject, issued: false, returnReason: { $ne: null } },
    { orderBy: { id: 'desc' }, populate: ['words'] },
  );

/** The plan is issued, or its quotas are given: what waited is decided, and all that was submitted stays. */
export async function issueSubmissionsOf(ctx: Context, { provinceId, id }: Of, subject: Submitted): Promise<void> {
  const open = { provinceId, planId: id, subject, issued: false };
  for (const submission of await ctx.em.find(PlanSubmission, open)) {
    const decided = submission.decidedAt === null ? { decidedAt: ctx.now, decidedBy: ctx.actor.fullName } : {};
    ctx.em.assign(submission, { ...decided, issued: true });
  }
}
