import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import type { Context } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { Figure, type Report } from './report.entity.ts';
import { mayReviewReport } from './report.policy.ts';
import { decisionProblems } from './report.rules.ts';
import { courseOf, type ReportToChange, reportsToChange } from './report-to-change.ts';

interface Chosen {
  reportId: string;
  version: number;
  path: string[];
}

/** Accepts versions, all or none. The rows are locked first: of two reviewers one decides and the other hears STALE. */
export async function acceptVersions(ctx: Context, chosen: readonly Chosen[]): Promise<Report[]> {
  const found = await reportsToChange(
    ctx,
    chosen.map(({ reportId, path }) => ({ reportId, path: [...path, 'reportId'] })),
  );
  found.forEach(({ report, at }, index) => {
    authorize(
      mayReviewReport(ctx.actor, report, at.last?.submittedByAccountId ?? null),
      'Chỉ cán bộ tổng hợp hoặc lãnh đạo của nơi nhận báo cáo duyệt được, và không ai duyệt báo cáo do mình gửi.',
      [...(chosen[index]?.path ?? []), 'reportId'],
    );
  });
  refuseAll(
    chosen.flatMap(({ version, path }, index) => {
      const report = found[index]?.report;
      return report ? decisionProblems(report, version, ['SUBMITTED'], [...path, 'version']) : [];
    }),
  );
  for (const one of found) await accept(ctx, one);
  return found.map(({ report }) => report);
}

/** One version counts at a time: what was accepted before is superseded in the moment the new one is accepted. */
async function accept(ctx: Context, { report, at }: ReportToChange): Promise<void> {
  const before = courseOf(report);
  for (const version of at.submitted) {
    if (version === at.last) Object.assign(version, { acceptedAt: ctx.now, acceptedBy: ctx.actor.fullName });
    else if (version.acceptedAt !== null && version.supersededAt === null) version.supersededAt = ctx.now;
  }
  report.state = 'ACCEPTED';
  report.revision += 1;
  const ofReport = { provinceId: report.provinceId, pos: report.pos, reportId: report.id };
  await ctx.em.nativeUpdate(Figure, { ...ofReport, accepted: true }, { accepted: false });
  await ctx.em.nativeUpdate(Figure, { ...ofReport, version: report.version }, { accepted: true });
  await record(ctx, report, { before, after: { ...courseOf(report), contentHash: at.last?.contentHash } });
}
