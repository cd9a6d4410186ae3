import { isOpenTo } from '#kernel/course.ts';
import { lookUp, lookUps, offered } from '#kernel/look-ups.ts';
import { flag, many, oneOf, record } from '#kernel/objects.ts';
import { PLAN_COURSE } from './plan.course.ts';
import type { Plan } from './plan.entity.ts';
import { PlanStateEnum, PlanType } from './plan.graphql.ts';
import { mayReadDraftsOf } from './plan.policy.ts';
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
  viewerMaySubmit: offered('BEGINS', flag('Trình (submitPlan): a draft that does not wait yet.'), async (plan, ctx) =>
    isOpenTo(PLAN_COURSE.submit, ctx.actor, plan, await shownStateOf(ctx, plan)),
  ),
  viewerMayTakeBack: offered(
    'FINISHES',
    flag('Rút lại (takePlanBack): while it waits for the leader.'),
    async (plan, ctx) => isOpenTo(PLAN_COURSE.takeBack, ctx.actor, plan, await shownStateOf(ctx, plan)),
  ),
  viewerMayReturn: offered('FINISHES', flag('Trả lại (returnPlan): by a leader, while it waits.'), async (plan, ctx) =>
    isOpenTo(PLAN_COURSE.return, ctx.actor, plan, await shownStateOf(ctx, plan)),
  ),
});
