import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { PLAN_COURSE } from './plan.course.ts';
import type { Plan } from './plan.entity.ts';
import type { TakePlanBackInput } from './plan.inputs.ts';
import { lastSubmission } from './plan-submission.queries.ts';
import { planToChange } from './plan-to-change.ts';

/** Rút lại: what was submitted and not decided is a draft again, as it was before. The trail keeps that it was. */
export async function takePlanBack(ctx: Context, input: TakePlanBackInput): Promise<{ plan: Plan }> {
  const plan = await planToChange(ctx, { planId: input.planId }, PLAN_COURSE.takeBack);
  const waiting = await lastSubmission(ctx, plan);
  if (waiting === null) throw new Error('what waits was submitted');
  const { submittedAt, submittedBy, note } = waiting;
  await ctx.em.remove(waiting).flush();
  await record(ctx, plan, { before: { submittedAt, submittedBy, note } });
  return { plan };
}
