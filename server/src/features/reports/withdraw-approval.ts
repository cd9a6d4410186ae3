import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { problemsOfText, tidy } from '#kernel/words.ts';
import { approvalSays } from './approval.messages.ts';
import { NOT_APPROVED } from './next-version.ts';
import type { Report } from './report.entity.ts';
import type { WithdrawApprovalInput } from './report.inputs.ts';
import { MAX_TEXT } from './report.rules.ts';
import { courseOf, reportToChange } from './report-to-change.ts';

/**
 * Bỏ duyệt, of what was not sent yet: it is being written again and leaves the own board until it is approved anew. The
 * trail keeps the reason, and the hash of what had been approved.
 */
export async function withdrawApproval(ctx: Context, input: WithdrawApprovalInput): Promise<{ report: Report }> {
  const { report, at } = await reportToChange(ctx, 'withdrawApproval', input);
  refuseAll(problemsOfText(['reason'], input.reason, { what: approvalSays.approvalReason(), max: MAX_TEXT }));
  const taken = at.draft;
  if (taken === null) throw new Error('what was approved and not sent is the version being written');

  const { version, contentHash } = taken;
  const before = { ...courseOf(report), version, contentHash };
  Object.assign(taken, { ...NOT_APPROVED, contentHash: null, declaredGaps: null, estimate: false });
  report.revision += 1;
  await record(ctx, report, { before, after: { ...courseOf(report), version, reason: tidy(input.reason) } });
  return { report };
}
