import { record } from '#kernel/audit.ts';
import { type Context, today } from '#kernel/context.ts';
import { keyBy } from '#kernel/loader.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { problemsOfText, tidyOrNull } from '#kernel/words.ts';
import { contentHash } from './content-hash.ts';
import { isMeasured } from './figure.rules.ts';
import { heldIndicators } from './held-indicators.queries.ts';
import { beginAfterReturn } from './next-version.ts';
import { renewFigures } from './renew-figures.ts';
import { REPORT_COURSE } from './report.course.ts';
import type { Report } from './report.entity.ts';
import type { SubmitReportInput } from './report.inputs.ts';
import { says } from './report.messages.ts';
import { figuresOf, markFigures } from './report.queries.ts';
import { isOnTime, MAX_TEXT, problemsOfEstimate, problemsOfGaps, shownVersion } from './report.rules.ts';
import { courseOf, reportToChange } from './report-to-change.ts';
import { tellReviewers } from './tell-reviewers.ts';

/** Gửi báo cáo: freezes the version that was being written, with the hash of its content, and hands it to the reviewer. */
export async function submitReport(ctx: Context, input: SubmitReportInput): Promise<{ report: Report }> {
  const { report, at, window } = await reportToChange(ctx, 'submit', input);
  const declaredGaps = tidyOrNull(input.declaredGaps);
  const estimate = input.asEstimate ?? false;
  const written = keyBy(await figuresOf(ctx, report.id, shownVersion(report, at)), ({ indicatorId }) => indicatorId);
  const held = await heldIndicators(ctx, [report.id]);
  const missing = held.filter(({ required, indicatorId }) => {
    const figure = written.get(indicatorId);
    return required && !(figure && isMeasured(figure));
  });
  refuseAll([
    ...problemsOfEstimate(window, estimate, today(ctx)),
    ...problemsOfText(['declaredGaps'], declaredGaps, { what: says.declaredGaps(), max: MAX_TEXT, optional: true }),
    ...problemsOfGaps(
      missing.map(({ name }) => name),
      declaredGaps,
    ),
  ]);

  const before = courseOf(report);
  const version = at.draft ?? (await beginAfterReturn(ctx, report, at));
  await renewFigures(ctx, report, version, { held, estimate });
  Object.assign(version, {
    submitted: true,
    contentHash: contentHash(await figuresOf(ctx, report.id, version.version)),
    submittedAt: ctx.now,
    submittedBy: ctx.actor.fullName,
    submittedByAccountId: ctx.actor.accountId,
    onTime: isOnTime(window.dueOn, today(ctx)),
    estimate,
    declaredGaps,
  });
  report.state = REPORT_COURSE.submit.to;
  report.version = version.version;
  report.submitted = true;
  report.revision += 1;
  await markFigures(ctx, report, { version: version.version }, { submitted: true });
  await record(ctx, report, {
    before,
    after: { ...courseOf(report), contentHash: version.contentHash, onTime: version.onTime, estimate, declaredGaps },
  });
  await tellReviewers(ctx, report);
  return { report };
}
