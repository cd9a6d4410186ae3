import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { REPORT_COURSE } from './report.course.ts';
import type { Report } from './report.entity.ts';
import { markFigures } from './report.queries.ts';
import { courseOf, type ReportToChange, versionsToDecide } from './report-to-change.ts';

interface Chosen {
  reportId: string;
  version: number;
  path: string[];
}

/** Accepts versions, all or none. The rows are locked first: of two reviewers one decides and the other hears what was decided. */
export async function acceptVersions(ctx: Context, chosen: readonly Chosen[]): Promise<Report[]> {
  const seen = chosen.map((one) => ({ ...one, state: 'SUBMITTED' as const }));
  const found = await versionsToDecide(ctx, 'accept', seen);
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
  report.state = REPORT_COURSE.accept.to;
  report.revision += 1;
  await markFigures(ctx, report, { accepted: true }, { accepted: false });
  await markFigures(ctx, report, { version: report.version }, { accepted: true });
  await record(ctx, report, { before, after: { ...courseOf(report), contentHash: at.last?.contentHash } });
}
