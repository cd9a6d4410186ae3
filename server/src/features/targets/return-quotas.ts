import { handBack } from '#features/plans/hand-back.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import type { Context } from '#kernel/context.ts';
import { quotasToChange } from './plan-for-targets.ts';
import { QUOTA_COURSE } from './quota.course.ts';
import type { ReturnQuotasInput } from './quota-submission.inputs.ts';
import { quotasReturned } from './quota-submission.notices.ts';

/** Trả lại, with a reason that is kept: they are written in again, and what changes until they are submitted anew is shown. */
export async function returnQuotas(ctx: Context, { planId, reason }: ReturnQuotasInput): Promise<{ plan: Plan }> {
  const plan = await quotasToChange(ctx, planId, QUOTA_COURSE.return);
  await handBack(ctx, plan, { subject: 'QUOTAS', reason, notice: quotasReturned });
  return { plan };
}
