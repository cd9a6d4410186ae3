import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import type { NoticeKind } from '#kernel/notice.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { problemsOfText, tidy } from '#kernel/words.ts';
import type { Plan } from './plan.entity.ts';
import { says } from './plan.messages.ts';
import { MAX_TEXT } from './plan.rules.ts';
import type { PlanSubmission, Submitted } from './plan-submission.entity.ts';
import { lastSubmission } from './plan-submission.queries.ts';
import { tellOfDecision } from './tell-of-plan.ts';

interface HandedBack {
  subject: Submitted;
  reason: string;
  /** By which who had handed it in is told. */
  notice: NoticeKind<{ year: number }>;
}

/** Trả lại: what waits is written in again, for a reason that is kept with it. */
export async function handBack(ctx: Context, plan: Plan, { subject, reason, notice }: HandedBack): Promise<void> {
  refuseAll(problemsOfText(['reason'], reason, { what: says.reason(), max: MAX_TEXT }));
  const waiting = await waitingOf(ctx, plan, subject);
  const returnReason = tidy(reason);
  ctx.em.assign(waiting, { decidedAt: ctx.now, decidedBy: ctx.actor.fullName, returnReason });
  const { submittedBy, submittedAt } = waiting;
  await record(ctx, plan, { before: { submittedBy, submittedAt }, after: { returnReason } });
  await tellOfDecision(ctx, plan, notice, waiting);
}

/** Rút lại: what waits is again what it was before it was handed in. The trail keeps that it was. */
export async function takeBack(ctx: Context, plan: Plan, subject: Submitted): Promise<void> {
  const waiting = await waitingOf(ctx, plan, subject);
  const { submittedAt, submittedBy, note } = waiting;
  await ctx.em.remove(waiting).flush();
  await record(ctx, plan, { before: { submittedAt, submittedBy, note } });
}

async function waitingOf(ctx: Context, plan: Plan, subject: Submitted): Promise<PlanSubmission> {
  const waiting = await lastSubmission(ctx, plan, subject);
  if (waiting === null) throw new Error('what waits was submitted');
  return waiting;
}
