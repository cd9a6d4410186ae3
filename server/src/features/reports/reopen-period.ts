import type { Period } from '#features/periods/period.entity.ts';
import { authorize } from '#kernel/authorize.ts';
import type { Context } from '#kernel/context.ts';
import { type Problem, refuseAll } from '#kernel/refusal.ts';
import type { ReopenPeriodInput } from './report.inputs.ts';
import { says } from './report.messages.ts';
import { decidesReports } from './report.policy.ts';
import { giveTerms, type Reviewed, reportsReviewed } from './reports-reviewed.ts';

/** Bỏ khóa, bỏ gia hạn: the regime's own days hold again. */
export async function reopenPeriod(ctx: Context, input: ReopenPeriodInput): Promise<{ period: Period }> {
  authorize(decidesReports(ctx.actor), says.onlyReviewerReopens());
  const { period, reviewed, problems } = await reportsReviewed(ctx, input);
  refuseAll([...problems, ...reviewed.flatMap(problemsOfReopening)]);
  if (!period) throw new Error('refused above');
  await giveTerms(ctx, period, reviewed, { kind: 'LIFTED', untilOn: null, reason: input.reason });
  return { period };
}

const problemsOfReopening = ({ terms, name, path }: Reviewed): Problem[] =>
  terms === null ? [{ code: 'CONFLICT', path, message: says.nothingToLift({ name }) }] : [];
