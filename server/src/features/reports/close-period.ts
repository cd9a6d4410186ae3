import { addDays } from '@dich/measure';
import type { Period } from '#features/periods/period.entity.ts';
import { authorize } from '#kernel/authorize.ts';
import { type Context, today } from '#kernel/context.ts';
import { type Problem, refuseAll } from '#kernel/refusal.ts';
import type { ClosePeriodInput } from './report.inputs.ts';
import { says } from './report.messages.ts';
import { decidesReports } from './report.policy.ts';
import { giveTerms, reportsReviewed } from './reports-reviewed.ts';

/** Khóa kỳ: after a day, or at once, nothing more of the period is typed or sent by units below, or by own departments. */
export async function closePeriod(ctx: Context, input: ClosePeriodInput): Promise<{ period: Period }> {
  const { lastOn = null, reason } = input;
  authorize(decidesReports(ctx.actor), says.onlyReviewerCloses());
  const { period, reviewed, problems } = await reportsReviewed(ctx, input);
  const past: Problem[] =
    lastOn !== null && lastOn < today(ctx) ? [{ code: 'INVALID', path: ['lastOn'], message: says.closedInPast() }] : [];
  refuseAll([...problems, ...past]);
  if (!period) throw new Error('refused above');
  await giveTerms(ctx, period, reviewed, { kind: 'CLOSED', untilOn: lastOn ?? addDays(today(ctx), -1), reason });
  return { period };
}
