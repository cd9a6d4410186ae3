import { officeHolders } from '#features/people/people.queries.ts';
import { PLAN_COURSE } from '#features/plans/plan.course.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import { says as plansSay } from '#features/plans/plan.messages.ts';
import { MAX_TEXT } from '#features/plans/plan.rules.ts';
import { PlanSubmission } from '#features/plans/plan-submission.entity.ts';
import { planToChange } from '#features/plans/plan-to-change.ts';
import { tellOfSubmitting } from '#features/plans/tell-of-plan.ts';
import { record } from '#kernel/audit.ts';
import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import { refuse, refuseAll } from '#kernel/refusal.ts';
import { problemsOfText, tidyOrNull } from '#kernel/words.ts';
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
  if ((await officeHolders(ctx, plan.unitId, ['LEADER'])).length === 0) {
    refuse('CONFLICT', ['planId'], plansSay.nobodyToSubmitTo());
  }
  refuseAll([
    ...problemsOfMissingSeen(await missingOf(ctx, plan), input.missingSeen),
    ...problemsOfText(['note'], input.note, { what: plansSay.submissionNote(), max: MAX_TEXT, optional: true }),
  ]);
  const note = tidyOrNull(input.note);
  const { id } = ctx.em.create(
    PlanSubmission,
    {
      ...{ provinceId: plan.provinceId, id: newId(), planId: plan.id, pos: plan.pos, issued: false, note },
      ...{ submittedAt: ctx.now, submittedBy: ctx.actor.fullName, submittedByAccountId: ctx.actor.accountId },
      ...{ words: await wordsOfPlan(ctx, plan), decidedAt: null, decidedBy: null, returnReason: null },
    },
    { persist: true },
  );
  await ctx.em.flush();
  await record(ctx, plan, { after: { submittedAt: ctx.now, note } });
  await tellOfSubmitting(ctx, plan, id);
  return { plan };
}
