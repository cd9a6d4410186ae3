import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import { Plan } from '#features/plans/plan.entity.ts';
import { planById, planIndicatorsByPlan } from '#features/plans/plan.loaders.ts';
import { PlanSubmission } from '#features/plans/plan-submission.entity.ts';
import { lastSubmission, quotaSubmissionsByPlan } from '#features/plans/plan-submission.queries.ts';
import { problemsOfWritingIn } from '#features/plans/plan-to-change.ts';
import type { Context } from '#kernel/context.ts';
import { problemsOfStep } from '#kernel/course.ts';
import { groupBy } from '#kernel/loader.ts';
import type { Message } from '#kernel/messages.ts';
import type { Problem } from '#kernel/refusal.ts';
import { draftsAt, gridOf, quotaPlaces } from './assignment-grid.ts';
import { QUOTA_COURSE, type QuotaState, stateOfQuotas } from './quota.course.ts';
import { saysOfQuotas } from './quota-submission.messages.ts';
import { draftsByPlan } from './target.loaders.ts';

/** Where the quotas drafted under a plan stand, as it is read. */
export const shownQuotaStateOf = async (ctx: Context, plan: Plan): Promise<QuotaState> =>
  stateOfQuotas(plan, (await openSubmissionsOf(ctx, plan)).at(-1) ?? null);

/** What was submitted of them and is not given yet, the first first. */
export const openSubmissionsOf = async (ctx: Context, { id }: Plan): Promise<PlanSubmission[]> =>
  ((await quotaSubmissionsByPlan(ctx).load(id)) ?? []).filter(({ issued }) => !issued);

/** The same while the plan is locked. */
export const quotaStateNow = async (ctx: Context, plan: Plan): Promise<QuotaState> =>
  stateOfQuotas(plan, plan.issued ? await lastSubmission(ctx, plan, 'QUOTAS') : null);

/**
 * Whether anything is drafted under a plan that can be given: what was drafted for a unit or department that is not there
 * any more has no place in its grid.
 */
export async function hasDraftedQuotas(ctx: Context, planId: string): Promise<boolean> {
  const drafted = ((await draftsByPlan(ctx).load(planId)) ?? []).some(
    ({ state, source }) => state === 'DRAFT' && source === 'ASSIGNED',
  );
  const plan = drafted ? await planById(ctx).load(planId) : null;
  return plan !== null && draftsAt(quotaPlaces(await gridOf(ctx, plan))).length > 0;
}

/** What is submitted is left as it is: of a draft with its plan, of an issued plan by itself. */
export const problemsOfDrafting = async (ctx: Context, plan: Plan, path: string[]): Promise<Problem[]> =>
  plan.issued
    ? problemsOfStep(QUOTA_COURSE.draft, await quotaStateNow(ctx, plan), path)
    : problemsOfWritingIn(ctx, plan, path);

/** Everything of a plan's unit and year that was submitted by itself and is not given yet, by plan. */
export async function openOfYear(
  ctx: Context,
  { provinceId, pos, unitId, year }: Plan,
): Promise<Map<string, PlanSubmission[]>> {
  const open = await ctx.em.find(
    PlanSubmission,
    { provinceId, pos, subject: 'QUOTAS', issued: false },
    { orderBy: { id: 'asc' } },
  );
  if (open.length === 0) return new Map();
  const planIds = [...new Set(open.map(({ planId }) => planId))];
  const ofYear = await ctx.em.find(Plan, { provinceId, id: { $in: planIds }, unitId, year, departmentId: null });
  const known = new Set(ofYear.map(({ id }) => id));
  return groupBy(
    open.filter(({ planId }) => known.has(planId)),
    ({ planId }) => planId,
  );
}

/**
 * Of which indicators quotas wait for the leader under another plan of the same year: several plans may hold an indicator,
 * and its drafts are those of all of them. By indicator, why they stay as they are.
 */
export async function submittedElsewhere(ctx: Context, plan: Plan): Promise<ReadonlyMap<string, Message>> {
  const found = new Map<string, Message>();
  for (const [planId, submissions] of await openOfYear(ctx, plan)) {
    if (planId === plan.id || submissions.at(-1)?.decidedAt !== null) continue;
    const title = (await planById(ctx).load(planId))?.title ?? '';
    for (const { indicatorId } of (await planIndicatorsByPlan(ctx).load(planId)) ?? []) {
      const indicator = (await indicatorById(ctx).load(indicatorId))?.name ?? '';
      found.set(indicatorId, saysOfQuotas.submittedElsewhere({ indicator, plan: title }));
    }
  }
  return found;
}

/** What waits for the leader under another plan of the year is left as it is here, too. */
export function problemsOfWaiting(
  waiting: ReadonlyMap<string, Message>,
  indicatorId: string,
  path: string[],
): Problem[] {
  const message = waiting.get(indicatorId);
  return message ? [{ code: 'LOCKED', path, message }] : [];
}
