import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { approvedBy, freezeVersion } from './freeze-version.ts';
import { stepToApprove } from './report.course.ts';
import type { Report } from './report.entity.ts';
import type { ApproveReportInput } from './report.inputs.ts';
import { courseOf, reportToChange } from './report-to-change.ts';

/**
 * Duyệt trong đơn vị: the version counts on the own board from now on, and nowhere above. One that is being written is
 * frozen with the hash of its content, as it will be sent; one that waits above goes on waiting.
 */
export async function approveReport(ctx: Context, input: ApproveReportInput): Promise<{ report: Report }> {
  const found = await reportToChange(ctx, stepToApprove, input);
  const { report, at } = found;
  const before = courseOf(report);
  const version = report.state === 'SUBMITTED' && at.last ? at.last : await freezeVersion(ctx, found, input);
  Object.assign(version, approvedBy(ctx, found));
  report.revision += 1;
  const { contentHash, estimate, declaredGaps, selfApproved } = version;
  await record(ctx, report, {
    before,
    after: { ...courseOf(report), version: version.version, contentHash, estimate, declaredGaps, selfApproved },
  });
  return { report };
}
