import { lookUp, lookUps, offered } from '#kernel/look-ups.ts';
import { flag, many, oneOf, record } from '#kernel/objects.ts';
import { PLAN_COURSE } from './plan.course.ts';
import type { Plan } from './plan.entity.ts';
import { PlanStateEnum, PlanType } from './plan.graphql.ts';
import { mayReadDraftsOf } from './plan.policy.ts';
import { planOpenTo } from './plan-open-to.ts';
import { PlanSubmissionType } from './plan-submission.graphql.ts';
import { shownStateOf, submissionsByPlan } from './plan-submission.queries.ts';

export const SubmittedPlans = lookUps<Plan>(() => PlanType, {
  state: lookUp(oneOf(PlanStateEnum, 'Where it stands between planner and leader.'), (plan, ctx) =>
    shownStateOf(ctx, plan),
  ),
  submissions: lookUp(
    many(
      record(
        PlanSubmissionType,
        'What was submitted of it to the leader and not taken back, the first first. Empty: nothing, or not for who reads no drafts of the unit.',
      ),
    ),
    async (plan, ctx) => (mayReadDraftsOf(ctx.actor, plan) ? ((await submissionsByPlan(ctx).load(plan.id)) ?? []) : []),
  ),
  viewerMaySubmit: offered(
    'BEGINS',
    flag('Trình (submitPlan): a draft that does not wait yet.'),
    planOpenTo(PLAN_COURSE.submit),
  ),
  viewerMayTakeBack: offered(
    'FINISHES',
    flag('Rút lại (takePlanBack): while it waits for the leader.'),
    planOpenTo(PLAN_COURSE.takeBack),
  ),
  viewerMayReturn: offered(
    'FINISHES',
    flag('Trả lại (returnPlan): by a leader, while it waits.'),
    planOpenTo(PLAN_COURSE.return),
  ),
});
