import type { Context } from '#kernel/context.ts';
import { notFound, Refusal, refuse, refuseAll, stale } from '#kernel/refusal.ts';
import type { Report } from './report.entity.ts';
import { windowOf } from './report.loaders.ts';
import { lockReports, versionsOf } from './report.queries.ts';
import { type ReportingWindow, type Standing, standing } from './report.rules.ts';

export interface ReportToChange {
  report: Report;
  at: Standing;
  window: ReportingWindow;
}

/** Loads reports for a verb, locks them until its transaction ends, and refuses the unknown at their paths. */
export async function reportsToChange(
  ctx: Context,
  wanted: readonly { reportId: string; path: string[] }[],
): Promise<ReportToChange[]> {
  const reports = await lockReports(
    ctx,
    wanted.map(({ reportId }) => reportId),
  );
  const versions = await versionsOf(
    ctx,
    reports.map(({ id }) => id),
  );
  refuseAll(
    wanted
      .filter(({ reportId }) => !reports.some(({ id }) => id === reportId))
      .map(({ path }) => notFound(path, 'báo cáo')),
  );
  return Promise.all(
    wanted.map(async ({ reportId, path }) => {
      const report = reports.find(({ id }) => id === reportId);
      if (!report) throw new Refusal([notFound(path, 'báo cáo')]);
      const own = versions.filter((version) => version.reportId === reportId);
      return { report, at: standing(own), window: await windowOf(ctx, report) };
    }),
  );
}

export async function reportToChange(ctx: Context, reportId: string): Promise<ReportToChange> {
  const [found] = await reportsToChange(ctx, [{ reportId, path: ['reportId'] }]);
  return found ?? refuse('NOT_FOUND', ['reportId'], notFound(['reportId'], 'báo cáo').message);
}

/** Refuses when somebody saved since the revision was read. */
export function expectRevision(report: Report, revision: number): void {
  if (report.revision !== revision) refuseAll([stale(['revision'])]);
}

/** What the audit trail keeps of a report's course. */
export const courseOf = ({ state, version, revision }: Report) => ({ state, version, revision });
