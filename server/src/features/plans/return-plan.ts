import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { problemsOfText, tidy } from '#kernel/words.ts';
import { PLAN_COURSE } from './plan.course.ts';
import type { Plan } from './plan.entity.ts';
import type { ReturnPlanInput } from './plan.inputs.ts';
import { says } from './plan.messages.ts';
import { MAX_TEXT } from './plan.rules.ts';
import { lastSubmission } from './plan-submission.queries.ts';
import { planToChange } from './plan-to-change.ts';
import { tellOfReturning } from './tell-of-plan.ts';

/** Trả lại, with a reason that is kept: the draft is written in again, and what changes until it is submitted anew is shown. */
export async function returnPlan(ctx: Context, input: ReturnPlanInput): Promise<{ plan: Plan }> {
  const plan = await planToChange(ctx, { planId: input.planId }, PLAN_COURSE.return);
  refuseAll(problemsOfText(['reason'], input.reason, { what: says.reason(), max: MAX_TEXT }));
  const waiting = await lastSubmission(ctx, plan);
  if (waiting === null) throw new Error('what waits was submitted');
  const returnReason = tidy(input.reason);
  ctx.em.assign(waiting, { decidedAt: ctx.now, decidedBy: ctx.actor.fullName, returnReason });
  const { submittedBy, submittedAt } = waiting;
  await record(ctx, plan, { before: { submittedBy, submittedAt }, after: { returnReason } });
  await tellOfReturning(ctx, plan, waiting);
  return { plan };
}
