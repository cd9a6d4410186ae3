import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { type Context, today } from '#kernel/context.ts';
import { refuse, refuseAll } from '#kernel/refusal.ts';
import { beginNextVersion } from './next-version.ts';
import type { Report } from './report.entity.ts';
import { mayWriteReport } from './report.policy.ts';
import { cleanText, closedBecause, reasonProblems } from './report.rules.ts';
import { courseOf, reportToChange } from './report-to-change.ts';

export interface CorrectReport {
  reportId: string;
  reason: string;
}

/**
 * Đính chính: opens the next version of an accepted report, as a copy, with the reason. The accepted version keeps
 * counting until the new one is accepted.
 */
export async function correctReport(ctx: Context, input: CorrectReport): Promise<{ report: Report }> {
  const { report, at, window } = await reportToChange(ctx, input.reportId);
  authorize(
    mayWriteReport(ctx.actor, report),
    'Chỉ phòng hoặc đơn vị lập báo cáo mới đính chính được báo cáo của mình.',
  );
  refuseAll(reasonProblems(input.reason, ['reason'], 'lý do đính chính'));
  if (report.state !== 'ACCEPTED')
    refuse('CONFLICT', ['reportId'], 'Chỉ đính chính báo cáo đã được duyệt; báo cáo chưa duyệt thì sửa rồi gửi lại.');
  if (at.draft !== null) refuse('CONFLICT', ['reportId'], 'Báo cáo đang có bản đính chính. Hãy sửa tiếp trong bản đó.');
  const closed = closedBecause(window, today(ctx));
  if (closed !== null) refuse('LOCKED', ['reportId'], closed);

  const before = courseOf(report);
  const next = await beginNextVersion(ctx, report, cleanText(input.reason));
  report.revision += 1;
  await record(ctx, report, { before, after: { version: next.version, reason: next.correctionReason } });
  return { report };
}
