import { takeBack } from '#features/plans/hand-back.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import type { Context } from '#kernel/context.ts';
import { quotasToChange } from './plan-for-targets.ts';
import { QUOTA_COURSE } from './quota.course.ts';
import type { TakeQuotasBackInput } from './quota-submission.inputs.ts';

/** Rút lại: quotas that were submitted and not decided are written in again. */
export async function takeQuotasBack(ctx: Context, { planId }: TakeQuotasBackInput): Promise<{ plan: Plan }> {
  const plan = await quotasToChange(ctx, planId, QUOTA_COURSE.takeBack);
  await takeBack(ctx, plan, 'QUOTAS');
  return { plan };
}
