import { mayReadDraftsOf } from '#features/plans/plan.policy.ts';
import { PlanSubmissionType } from '#features/plans/plan-submission.graphql.ts';
import { quotaSubmissionsByPlan } from '#features/plans/plan-submission.queries.ts';
import type { Context } from '#kernel/context.ts';
import { isOpenTo } from '#kernel/course.ts';
import { enumOf } from '#kernel/enums.ts';
import { lookUp, lookUps, offered } from '#kernel/look-ups.ts';
import { flag, many, oneOf, optional, record } from '#kernel/objects.ts';
import { AssignmentGridType } from './assignment.graphql.ts';
import type { AssignmentGrid } from './assignment-grid.ts';
import { changedQuotasSinceReturn } from './changed-since-return.ts';
import { ChangedWordsType, MissingType } from './missing.graphql.ts';
import { missingOfQuotas } from './missing.ts';
import { QUOTA_COURSE, QUOTA_STATES } from './quota.course.ts';
import { shownQuotaStateOf } from './quota-submission.queries.ts';
import { maySeeMissing } from './target.policy.ts';

const QuotaStateEnum = enumOf('QuotaState', QUOTA_STATES, 'Where drafted quotas stand between planner and leader.', {
  WITH_PLAN: 'They go with the plan, which is not issued.',
  DRAFT: 'Written, and not handed to the leader.',
  SUBMITTED: 'They wait for the leader, as they are.',
  RETURNED: 'A leader gave them back; they are written in again.',
});

const open =
  (step: (typeof QUOTA_COURSE)[keyof typeof QUOTA_COURSE]) =>
  async ({ plan }: AssignmentGrid, ctx: Context): Promise<boolean> =>
    isOpenTo(step, ctx.actor, plan, await shownQuotaStateOf(ctx, plan));

export const SubmittedQuotas = lookUps<AssignmentGrid>(() => AssignmentGridType, {
  state: lookUp(oneOf(QuotaStateEnum, 'Where its drafted quotas stand.'), ({ plan }, ctx) =>
    shownQuotaStateOf(ctx, plan),
  ),
  submissions: lookUp(
    many(
      record(
        PlanSubmissionType,
        'What was submitted of quotas drafted under the issued plan and not taken back, the first first. Empty: nothing, or not for who reads no drafts of the unit.',
      ),
    ),
    async ({ plan }, ctx) =>
      mayReadDraftsOf(ctx.actor, plan) ? ((await quotaSubmissionsByPlan(ctx).load(plan.id)) ?? []) : [],
  ),
  changedSinceReturn: lookUp(
    optional(
      record(
        ChangedWordsType,
        'What has changed since a leader returned the quotas. Null: they were not returned, are given, or it is not for the viewer.',
      ),
    ),
    (grid, ctx) => changedQuotasSinceReturn(ctx, grid),
  ),
  missing: lookUp(
    many(
      record(
        MissingType,
        'What the quotas drafted under an issued plan lack before they are given: BLOCKS, or EXPLAIN with AssignTargetsInput.gapExplanation; of a draft Plan.missing says it. Empty: nothing, or not for who drafts none.',
      ),
    ),
    (grid, ctx) => (grid.plan.issued && maySeeMissing(ctx.actor, grid.plan) ? missingOfQuotas(grid) : []),
  ),
  viewerMaySubmit: offered(
    'BEGINS',
    flag('Trình (submitQuotas): under an issued plan, while they do not wait yet. Refused while nothing is drafted.'),
    open(QUOTA_COURSE.submit),
  ),
  viewerMayTakeBack: offered(
    'FINISHES',
    flag('Rút lại (takeQuotasBack): while they wait for the leader.'),
    open(QUOTA_COURSE.takeBack),
  ),
  viewerMayReturn: offered(
    'FINISHES',
    flag('Trả lại (returnQuotas): by a leader, while they wait.'),
    open(QUOTA_COURSE.return),
  ),
});
