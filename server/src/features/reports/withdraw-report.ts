import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { type Context, today } from '#kernel/context.ts';
import { refuse } from '#kernel/refusal.ts';
import { Figure, type Report, type ReportState } from './report.entity.ts';
import { maySubmitReport } from './report.policy.ts';
import { closedBecause, type SubmittedVersion } from './report.rules.ts';
import { courseOf, expectRevision, reportToChange } from './report-to-change.ts';

export interface WithdrawReport {
  reportId: string;
  revision: number;
}

/**
 * Rút lại: takes back what was submitted and not yet decided. It is a draft again, with its figures; what was decided
 * about the version before it holds as it did. The trail keeps the hash of what had been sent.
 */
export async function withdrawReport(ctx: Context, input: WithdrawReport): Promise<{ report: Report }> {
  const { report, at, window } = await reportToChange(ctx, input.reportId);
  authorize(maySubmitReport(ctx.actor, report), 'Chỉ người được gửi báo cáo này mới rút lại được.');
  expectRevision(report, input.revision);
  const taken = at.last;
  if (report.state !== 'SUBMITTED' || taken === null)
    refuse('LOCKED', ['reportId'], 'Chỉ rút lại được báo cáo đã gửi và chưa được duyệt hay trả lại.');
  const closed = closedBecause(window, today(ctx));
  if (closed !== null)
    refuse('LOCKED', ['reportId'], `${closed} Rút lại lúc này thì không gửi lại được; hãy đề nghị cấp trên trả lại.`);

  const before = { ...courseOf(report), contentHash: taken.contentHash, submittedAt: taken.submittedAt };
  const earlier = at.submitted.at(-2) ?? null;
  Object.assign(taken, {
    submitted: false,
    contentHash: null,
    submittedAt: null,
    submittedBy: null,
    submittedByAccountId: null,
    onTime: null,
    declaredGaps: null,
  });
  report.state = stateOf(earlier);
  report.version = earlier?.version ?? 1;
  report.submitted = earlier !== null;
  report.revision += 1;
  await ctx.em.nativeUpdate(
    Figure,
    { provinceId: report.provinceId, pos: report.pos, reportId: report.id, version: taken.version },
    { submitted: false },
  );
  await record(ctx, report, { before, after: courseOf(report) });
  return { report };
}

/** What had become of the version before: a later one is only begun when it was returned or accepted. */
function stateOf(version: SubmittedVersion | null): ReportState {
  if (version === null) return 'DRAFT';
  return version.returnedAt !== null ? 'RETURNED' : 'ACCEPTED';
}
