import { handIn, problemsOfNote, refuseWithoutLeader } from '#features/plans/hand-in.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import type { Context } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { draftsAt, gridOf, quotaPlaces } from './assignment-grid.ts';
import { problemsOfDraftsSeen } from './drafts-seen.ts';
import { missingOfQuotas, problemsOfMissingSeen } from './missing.ts';
import { quotasToChange } from './plan-for-targets.ts';
import { QUOTA_COURSE } from './quota.course.ts';
import type { SubmitQuotasInput } from './quota-submission.inputs.ts';
import { quotasSubmitted } from './quota-submission.notices.ts';
import { problemsOfNoDrafts } from './target.rules.ts';
import { wordsOfQuotas } from './words-of-plan.ts';

/**
 * Trình: hands all that is drafted under an issued plan to the leader, with what it lacks seen by who does. From then on it
 * is left as it is until it is given, returned or taken back.
 */
export async function submitQuotas(ctx: Context, input: SubmitQuotasInput): Promise<{ plan: Plan }> {
  const plan = await quotasToChange(ctx, input.planId, QUOTA_COURSE.submit);
  refuseAll(await problemsOfDraftsSeen(ctx, plan, input.draftsSeen));
  await refuseWithoutLeader(ctx, plan);
  const grid = await gridOf(ctx, plan);
  refuseAll([
    ...problemsOfNoDrafts(draftsAt(quotaPlaces(grid))),
    ...problemsOfMissingSeen(missingOfQuotas(grid), input.missingSeen),
    ...problemsOfNote(input.note),
  ]);
  await handIn(ctx, plan, {
    ...{ subject: 'QUOTAS', note: input.note, words: wordsOfQuotas(grid), notice: quotasSubmitted },
  });
  return { plan };
}
