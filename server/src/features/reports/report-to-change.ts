import { recordsToChange } from '#kernel/change.ts';
import type { Context } from '#kernel/context.ts';
import { authorizeStep } from '#kernel/course.ts';
import { groupBy } from '#kernel/loader.ts';
import { notFound, Refusal, refuseAll, stale } from '#kernel/refusal.ts';
import { approvalFor } from './approval.loaders.ts';
import { problemsOfNow, REPORT_COURSE, type ReportAt, type ReportVerb } from './report.course.ts';
import { Report } from './report.entity.ts';
import { reportById, windowOf } from './report.loaders.ts';
import { says } from './report.messages.ts';
import { versionsOf } from './report.queries.ts';
import { problemsOfSeen, type ReportingWindow, type SeenVersion, standing } from './report.rules.ts';
import type { SeenReport } from './seen-report.ts';

export interface ReportToChange extends ReportAt {
  window: ReportingWindow;
}

interface Wanted {
  reportId: string;
  /** Where the input names it. */
  path: string[];
}

/** A verb is a step of the course, or finds its step by where the report stands. */
type Chosen = ReportVerb | ((record: Pick<ReportAt, 'report' | 'at'>) => ReportVerb);
const chosenFor = (verb: Chosen, record: ReportAt): ReportVerb => (typeof verb === 'string' ? verb : verb(record));

/** Reports for a verb: found, locked until its transaction ends, and allowed to whoever asks. */
async function reportsFor(ctx: Context, verb: Chosen, wanted: readonly Wanted[]): Promise<ReportToChange[]> {
  const reports = await recordsToChange(
    ctx,
    Report,
    wanted.map(({ reportId, path }) => ({ id: reportId, path: [...path, 'reportId'] })),
    { what: says.report() },
  );
  const ids = reports.map(({ id }) => id);
  const versions = groupBy(await versionsOf(ctx, ids), ({ reportId }) => reportId);
  refuseAll(
    wanted.flatMap(({ reportId, path }) =>
      versions.has(reportId) ? [] : [notFound([...path, 'reportId'], says.report())],
    ),
  );
  return Promise.all(
    reports.map(async (report, index) => {
      const at = standing(versions.get(report.id) ?? []);
      const record = { report, at, approval: await approvalFor(ctx, report.id) };
      const step = REPORT_COURSE[chosenFor(verb, record)];
      authorizeStep(step, ctx.actor, record, [...(wanted[index]?.path ?? []), 'reportId']);
      return { ...record, window: await windowOf(ctx, report) };
    }),
  );
}

/** How a verb begins that its makers do with a report: in a state and at a time for it, and in the revision that was seen. */
export async function reportToChange(
  ctx: Context,
  verb: Chosen,
  { reportId, revision }: { reportId: string; revision?: number },
): Promise<ReportToChange> {
  const [found] = await reportsFor(ctx, verb, [{ reportId, path: [] }]);
  if (!found) throw new Error('one report goes in, one comes out');
  refuseAll(problemsOfNow(ctx, chosenFor(verb, found), found, ['reportId']));
  if (revision !== undefined && found.report.revision !== revision) refuseAll([stale(['revision'])]);
  return found;
}

/**
 * Whether a verb of its makers could begin now, where nothing is written yet: as its reader sees the report, which is
 * not locked.
 */
export async function reportToTry(ctx: Context, verb: ReportVerb, reportId: string): Promise<SeenReport> {
  const report = await reportById(ctx).load(reportId);
  if (!report) throw new Refusal([notFound(['reportId'], says.report())]);
  const record = { report, at: report.at, approval: await approvalFor(ctx, report.id) };
  authorizeStep(REPORT_COURSE[verb], ctx.actor, record, ['reportId']);
  refuseAll(problemsOfNow(ctx, verb, { ...record, window: await windowOf(ctx, report) }, ['reportId']));
  return report;
}

/** How a verb begins that decides about versions: all of them as they were seen, or nothing is decided. */
export async function versionsToDecide(
  ctx: Context,
  verb: 'accept' | 'return',
  chosen: readonly (Wanted & SeenVersion)[],
): Promise<ReportToChange[]> {
  const found = await reportsFor(ctx, verb, chosen);
  refuseAll(
    chosen.flatMap(({ path, ...seen }, index) => {
      const one = found[index];
      if (!one) return [];
      const changed = problemsOfSeen(one, seen, [...path, 'version']);
      return changed.length > 0 ? changed : problemsOfNow(ctx, verb, one, [...path, 'version']);
    }),
  );
  return found;
}

/** What the audit trail keeps of a report's course. */
export const courseOf = ({ state, version, revision }: Report) => ({ state, version, revision });
