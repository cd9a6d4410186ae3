import type { Period } from '#features/periods/period.entity.ts';
import { authorize } from '#kernel/authorize.ts';
import { type Context, today } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { problemsOfExtending, problemsOfPast } from './extending.rules.ts';
import type { ExtendPeriodInput } from './report.inputs.ts';
import { says } from './report.messages.ts';
import { decidesReports } from './report.policy.ts';
import { giveTerms, reportsReviewed } from './reports-reviewed.ts';
import { settleGranted } from './settle-requests.ts';

/** Gia hạn: until a later day the reports of units below, or of own departments, are on time and can be sent. */
export async function extendPeriod(ctx: Context, input: ExtendPeriodInput): Promise<{ period: Period }> {
  const { untilOn, reason } = input;
  authorize(decidesReports(ctx.actor), says.onlyReviewerExtends());
  const { period, reviewed, problems } = await reportsReviewed(ctx, input);
  refuseAll([
    ...problems,
    ...problemsOfPast(untilOn, today(ctx)),
    ...reviewed.flatMap((one) => problemsOfExtending(one, untilOn)),
  ]);
  if (!period) throw new Error('refused above');
  await giveTerms(ctx, period, reviewed, { kind: 'EXTENDED', untilOn, reason });
  await settleGranted(ctx, period, reviewed, { untilOn, answer: reason });
  return { period };
}
