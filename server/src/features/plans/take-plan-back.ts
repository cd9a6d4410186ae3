import type { Context } from '#kernel/context.ts';
import { takeBack } from './hand-back.ts';
import { PLAN_COURSE } from './plan.course.ts';
import type { Plan } from './plan.entity.ts';
import type { TakePlanBackInput } from './plan.inputs.ts';
import { planToChange } from './plan-to-change.ts';

/** Rút lại: what was submitted and not decided is a draft again, as it was before. */
export async function takePlanBack(ctx: Context, { planId }: TakePlanBackInput): Promise<{ plan: Plan }> {
  const plan = await planToChange(ctx, { planId }, PLAN_COURSE.takeBack);
  await takeBack(ctx, plan, 'PLAN');
  return { plan };
}
