import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { markAnswers } from './cell-remark.queries.ts';
import { markEvidence } from './figure-evidence.queries.ts';
import { NOT_APPROVED } from './next-version.ts';
import type { Report } from './report.entity.ts';
import type { WithdrawReportInput } from './report.inputs.ts';
import { markFigures } from './report.queries.ts';
import { courseOf, reportToChange } from './report-to-change.ts';
import { stateOfSent } from './seen-report.ts';

/**
 * Rút lại: takes back what was submitted and not yet decided. It is a draft again, with its figures and without the
 * approval of its unit, to be put right; what was decided about the version before it holds as it did. The trail keeps the
 * hash of what had been sent.
 */
export async function withdrawReport(ctx: Context, input: WithdrawReportInput): Promise<{ report: Report }> {
  const { report, at } = await reportToChange(ctx, 'withdraw', input);
  const taken = at.last;
  if (taken === null) throw new Error('what was submitted has a submitted version');

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
    ...NOT_APPROVED,
  });
  report.state = stateOfSent(earlier);
  report.version = earlier?.version ?? 1;
  report.submitted = earlier !== null;
  report.revision += 1;
  await markFigures(ctx, report, { version: taken.version }, { submitted: false });
  await markEvidence(ctx, report, taken.version, false);
  await markAnswers(ctx, report, taken.version, false);
  await record(ctx, report, { before, after: courseOf(report) });
  return { report };
}
