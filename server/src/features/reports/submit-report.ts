import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { type Context, today } from '#kernel/context.ts';
import { refuse, refuseAll } from '#kernel/refusal.ts';
import { contentHash } from './content-hash.ts';
import { isMeasured } from './figure.rules.ts';
import { heldIndicators } from './held-indicators.queries.ts';
import { beginAfterReturn } from './next-version.ts';
import { Figure, type Report } from './report.entity.ts';
import { maySubmitReport } from './report.policy.ts';
import { figuresOf } from './report.queries.ts';
import { cleanText, gapProblems, isOnTime, lockOf, shownVersion, textProblems } from './report.rules.ts';
import { courseOf, expectRevision, reportToChange } from './report-to-change.ts';

export interface SubmitReport {
  reportId: string;
  revision: number;
  /** Why required figures are missing; without it nothing required may be. */
  declaredGaps?: string | null;
}

/** Gửi báo cáo: freezes the version that was being written, with the hash of its content, and hands it to the reviewer. */
export async function submitReport(ctx: Context, input: SubmitReport): Promise<{ report: Report }> {
  const { report, at, window } = await reportToChange(ctx, input.reportId);
  authorize(
    maySubmitReport(ctx.actor, report),
    report.departmentId === null
      ? 'Báo cáo của đơn vị do cán bộ tổng hợp hoặc lãnh đạo gửi. Hãy báo cho người có chức vụ đó.'
      : 'Báo cáo của phòng do trưởng phòng gửi. Hãy báo cho trưởng phòng.',
  );
  expectRevision(report, input.revision);
  const lock = lockOf(report, at, window, today(ctx));
  if (lock !== null) refuse('LOCKED', ['reportId'], lock);

  const declaredGaps = cleanText(input.declaredGaps);
  const written = new Map(
    (await figuresOf(ctx, report.id, shownVersion(report, at))).map((one) => [one.indicatorId, one]),
  );
  const missing = (await heldIndicators(ctx, [report.id])).filter(({ required, indicatorId }) => {
    const figure = written.get(indicatorId);
    return required && !(figure && isMeasured(figure));
  });
  refuseAll([
    ...textProblems(declaredGaps, ['declaredGaps']),
    ...gapProblems(
      missing.map(({ name }) => name),
      declaredGaps,
    ),
  ]);

  const before = courseOf(report);
  const version = at.draft ?? (await beginAfterReturn(ctx, report, at));
  const figures = await figuresOf(ctx, report.id, version.version);
  version.submitted = true;
  version.contentHash = contentHash(figures);
  version.submittedAt = ctx.now;
  version.submittedBy = ctx.actor.fullName;
  version.submittedByAccountId = ctx.actor.accountId;
  version.onTime = isOnTime(window.dueOn, today(ctx));
  version.declaredGaps = declaredGaps;
  report.state = 'SUBMITTED';
  report.version = version.version;
  report.submitted = true;
  report.revision += 1;
  await ctx.em.nativeUpdate(
    Figure,
    { provinceId: report.provinceId, pos: report.pos, reportId: report.id, version: version.version },
    { submitted: true },
  );
  await record(ctx, report, {
    before,
    after: { ...courseOf(report), contentHash: version.contentHash, onTime: version.onTime, declaredGaps },
  });
  return { report };
}
