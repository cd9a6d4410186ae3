import type { Plan } from '#features/plans/plan.entity.ts';
import { planById } from '#features/plans/plan.loaders.ts';
import { issueSubmissionsOf } from '#features/plans/plan-submission.queries.ts';
import { tellOfDecision } from '#features/plans/tell-of-plan.ts';
import type { Context } from '#kernel/context.ts';
import { quotasGiven } from './quota-submission.notices.ts';
import { hasDraftedQuotas, openOfYear } from './quota-submission.queries.ts';

/**
 * Drafts of a plan were put in force: what had been submitted of it is decided, and so is what had been submitted under
 * another plan of the year that has no drafted quota left. Who had submitted it is told; of another plan only where it
 * waited, for what came back there may have been taken out.
 */
export async function decideWhatIsGiven(ctx: Context, plan: Plan): Promise<void> {
  for (const [planId, submissions] of await openOfYear(ctx, plan)) {
    const isOther = planId !== plan.id;
    if (isOther && (await hasDraftedQuotas(ctx, planId))) continue;
    const last = submissions.at(-1);
    const isTold = !isOther || last?.decidedAt === null;
    await issueSubmissionsOf(ctx, { provinceId: plan.provinceId, id: planId }, 'QUOTAS');
    const about = isOther ? await planById(ctx).load(planId) : plan;
    if (last && about && isTold) await tellOfDecision(ctx, about, quotasGiven, last);
  }
}
