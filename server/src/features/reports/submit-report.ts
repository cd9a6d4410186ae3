import { record } from '#kernel/audit.ts';
import { type Context, today } from '#kernel/context.ts';
import { markAnswers } from './cell-remark.queries.ts';
import { markEvidence } from './figure-evidence.queries.ts';
import { approvedBy, freezeVersion } from './freeze-version.ts';
import { REPORT_COURSE } from './report.course.ts';
import type { Report } from './report.entity.ts';
import type { SubmitReportInput } from './report.inputs.ts';
import { mayApproveReport } from './report.policy.ts';
import { markFigures } from './report.queries.ts';
import { isOnTime } from './report.rules.ts';
import { courseOf, reportToChange } from './report-to-change.ts';
import { withdrawOpenRequest } from './settle-requests.ts';
import { tellLeaders } from './tell-leaders.ts';
import { tellReviewers } from './tell-reviewers.ts';

/**
 * Gửi báo cáo: freezes the version that was being written, unless its approval has frozen it already, and hands it to the
 * reviewer. Whoever could approve it in the unit approves it by sending it.
 */
export async function submitReport(ctx: Context, input: SubmitReportInput): Promise<{ report: Report }> {
  const found = await reportToChange(ctx, 'submit', input);
  const { report, window, approval } = found;
  const before = courseOf(report);
  const version = await freezeVersion(ctx, found, input);
  const approves = version.approvedAt === null && mayApproveReport(ctx.actor, report, approval);
  Object.assign(version, {
    submitted: true,
    submittedAt: ctx.now,
    submittedBy: ctx.actor.fullName,
    submittedByAccountId: ctx.actor.accountId,
    onTime: isOnTime(window.dueOn, today(ctx)),
    ...(approves ? approvedBy(ctx, found) : {}),
  });
  report.state = REPORT_COURSE.submit.to;
  report.version = version.version;
  report.submitted = true;
  report.revision += 1;
  await markFigures(ctx, report, { version: version.version }, { submitted: true });
  await markEvidence(ctx, report, version.version, true);
  await markAnswers(ctx, report, version.version, true);
  const { contentHash, onTime, estimate, declaredGaps, selfApproved } = version;
  await record(ctx, report, {
    before,
    after: {
      ...{ ...courseOf(report), contentHash, onTime, estimate, declaredGaps },
      ...(approves ? { approved: true, selfApproved } : {}),
    },
  });
  await withdrawOpenRequest(ctx, report);
  await tellReviewers(ctx, report);
  if (version.approvedAt === null) await tellLeaders(ctx, report, approval);
  return { report };
}
