import type { Context } from '#kernel/context.ts';
import { type Guard, isOpenTo } from '#kernel/course.ts';
import type { PlanState } from './plan.course.ts';
import type { Plan } from './plan.entity.ts';
import { shownStateOf } from './plan-submission.queries.ts';

/** What a `viewerMay…` of a plan answers, as far as office and state decide. */
export const planOpenTo =
  (step: Guard<PlanState, Plan>) =>
  async (plan: Plan, ctx: Context): Promise<boolean> =>
    isOpenTo(step, ctx.actor, plan, await shownStateOf(ctx, plan));
