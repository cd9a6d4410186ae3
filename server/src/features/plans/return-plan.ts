import type { Context } from '#kernel/context.ts';
import { handBack } from './hand-back.ts';
import { PLAN_COURSE } from './plan.course.ts';
import type { Plan } from './plan.entity.ts';
import type { ReturnPlanInput } from './plan.inputs.ts';
import { planReturned } from './plan.notices.ts';
import { planToChange } from './plan-to-change.ts';

/** Trả lại, with a reason that is kept: the draft is written in again, and what changes until it is submitted anew is shown. */
export async function returnPlan(ctx: Context, { planId, reason }: ReturnPlanInput): Promise<{ plan: Plan }> {
  const plan = await planToChange(ctx, { planId }, PLAN_COURSE.return);
  await handBack(ctx, plan, { subject: 'PLAN', reason, notice: planReturned });
  return { plan };
}
