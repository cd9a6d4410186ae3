import { handIn, problemsOfNote, refuseWithoutLeader } from '#features/plans/hand-in.ts';
import { PLAN_COURSE } from '#features/plans/plan.course.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import { planSubmitted } from '#features/plans/plan.notices.ts';
import { planToChange } from '#features/plans/plan-to-change.ts';
import type { Context } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { problemsOfDraftsSeen } from './drafts-seen.ts';
import { missingOf, problemsOfMissingSeen } from './missing.ts';
import type { SubmitPlanInput } from './target.inputs.ts';
import { wordsOfPlan } from './words-of-plan.ts';

/**
 * Trình: hands a draft to the leader, with everything that it lacks seen by who does. What keeps it from being issued is
 * mended first. From then on it is left as it is until it is issued, returned or taken back.
 */
export async function submitPlan(ctx: Context, input: SubmitPlanInput): Promise<{ plan: Plan }> {
  const plan = await planToChange(ctx, input, PLAN_COURSE.submit);
  refuseAll(await problemsOfDraftsSeen(ctx, plan, input.draftsSeen));
  await refuseWithoutLeader(ctx, plan);
  refuseAll([...problemsOfMissingSeen(await missingOf(ctx, plan), input.missingSeen), ...problemsOfNote(input.note)]);
  const words = await wordsOfPlan(ctx, plan);
  await handIn(ctx, plan, { subject: 'PLAN', note: input.note, words, notice: planSubmitted });
  return { plan };
}
