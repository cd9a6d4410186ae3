import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import type { Context } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { Figure, type Report } from './report.entity.ts';
import { mayReviewReport } from './report.policy.ts';
import { cleanText, decisionProblems, reasonProblems } from './report.rules.ts';
import { courseOf, reportToChange } from './report-to-change.ts';

export interface ReturnReport {
  reportId: string;
  version: number;
  reason: string;
}

/**
 * Trả lại, with a reason that is kept: the version stays as it was sent and the unit writes the next one. What had been
 * accepted leaves the roll-ups.
 */
export async function returnReport(ctx: Context, input: ReturnReport): Promise<{ report: Report }> {
  const { report, at } = await reportToChange(ctx, input.reportId);
  authorize(
    mayReviewReport(ctx.actor, report, at.last?.submittedByAccountId ?? null),
    'Chỉ cán bộ tổng hợp hoặc lãnh đạo của nơi nhận báo cáo trả lại được, và không phải người đã gửi báo cáo.',
  );
  refuseAll([
    ...reasonProblems(input.reason, ['reason'], 'lý do trả lại để đơn vị biết cần sửa gì'),
    ...decisionProblems(report, input.version, ['SUBMITTED', 'ACCEPTED'], ['version']),
  ]);

  const before = courseOf(report);
  const wasAccepted = report.state === 'ACCEPTED';
  Object.assign(at.last ?? {}, {
    returnedAt: ctx.now,
    returnedBy: ctx.actor.fullName,
    returnReason: cleanText(input.reason),
  });
  report.state = 'RETURNED';
  report.revision += 1;
  if (wasAccepted) {
    await ctx.em.nativeUpdate(
      Figure,
      { provinceId: report.provinceId, pos: report.pos, reportId: report.id, version: report.version },
      { accepted: false },
    );
  }
  await record(ctx, report, { before, after: { ...courseOf(report), reason: cleanText(input.reason) } });
  return { report };
}
