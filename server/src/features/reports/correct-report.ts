import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { problemsOfText, tidy } from '#kernel/words.ts';
import { beginNextVersion } from './next-version.ts';
import type { Report } from './report.entity.ts';
import type { CorrectReportInput } from './report.inputs.ts';
import { says } from './report.messages.ts';
import { MAX_TEXT } from './report.rules.ts';
import { courseOf, reportToChange } from './report-to-change.ts';

/**
 * Đính chính: opens the next version of an accepted report, as a copy, with the reason. The accepted version keeps
 * counting until the new one is accepted.
 */
export async function correctReport(ctx: Context, input: CorrectReportInput): Promise<{ report: Report }> {
  const { report } = await reportToChange(ctx, 'correct', { reportId: input.reportId });
  refuseAll(problemsOfText(['reason'], input.reason, { what: says.correctionReason(), max: MAX_TEXT }));

  const before = courseOf(report);
  const next = await beginNextVersion(ctx, report, tidy(input.reason));
  report.revision += 1;
  await record(ctx, report, { before, after: { version: next.version, reason: next.correctionReason } });
  return { report };
}
