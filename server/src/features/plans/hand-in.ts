import { officeHolders } from '#features/people/people.queries.ts';
import { record } from '#kernel/audit.ts';
import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import type { NoticeKind } from '#kernel/notice.ts';
import { type Problem, refuse } from '#kernel/refusal.ts';
import { problemsOfText, tidyOrNull } from '#kernel/words.ts';
import type { Plan } from './plan.entity.ts';
import { says } from './plan.messages.ts';
import { MAX_TEXT } from './plan.rules.ts';
import { PlanSubmission, type Submitted } from './plan-submission.entity.ts';
import { tellLeaders } from './tell-of-plan.ts';

interface HandedIn {
  subject: Submitted;
  /** What is said to the leader with it. */
  note: string | null | undefined;
  /** Every line of it as it is handed over. */
  words: string[];
  /** By which its leaders are told. */
  notice: NoticeKind<{ year: number }>;
}

/** Somebody has to lead the unit, or it would wait for nobody. */
export async function refuseWithoutLeader(ctx: Context, { unitId }: Plan): Promise<void> {
  if ((await officeHolders(ctx, unitId, ['LEADER'])).length > 0) return;
  refuse('CONFLICT', ['planId'], says.nobodyToSubmitTo());
}

export const problemsOfNote = (note: string | null | undefined): Problem[] =>
  problemsOfText(['note'], note, { what: says.submissionNote(), max: MAX_TEXT, optional: true });

/** Trình: what is drafted is written down as it is and handed to the leaders, who are told. */
export async function handIn(ctx: Context, plan: Plan, { subject, words, notice, ...said }: HandedIn): Promise<void> {
  const note = tidyOrNull(said.note);
  const { id } = ctx.em.create(
    PlanSubmission,
    {
      ...{ provinceId: plan.provinceId, id: newId(), planId: plan.id, pos: plan.pos, subject, issued: false, note },
      ...{ submittedAt: ctx.now, submittedBy: ctx.actor.fullName, submittedByAccountId: ctx.actor.accountId },
      ...{ words, decidedAt: null, decidedBy: null, returnReason: null },
    },
    { persist: true },
  );
  await ctx.em.flush();
  await record(ctx, plan, { after: { submittedAt: ctx.now, note } });
  await tellLeaders(ctx, plan, notice, id);
}
