import { dueByPeriodAndLevel, estimateInPlaceOf, periodById, termsFor } from '#features/periods/period.loaders.ts';
import { periodInWords } from '#features/periods/period.messages.ts';
import { dueWith } from '#features/periods/period.rules.ts';
import { type Context, today } from '#kernel/context.ts';
import { groupBy, keyBy, loader } from '#kernel/loader.ts';
import type { Report } from './report.entity.ts';
import { rowsOfReports, versionsOf } from './report.queries.ts';
import { type ReportingWindow, tooEarlyBecause } from './report.rules.ts';
import { type SeenReport, seenBy } from './seen-report.ts';

/** Reports as their reader sees them: the one way to a report that is shown, by whichever path it is reached. */
export const reportById = loader<string, SeenReport>(async (ctx, ids) => {
  const versions = groupBy(await versionsOf(ctx, ids), ({ reportId }) => reportId);
  const seen = (await rowsOfReports(ctx, ids)).flatMap((row) => seenBy(ctx, row, versions.get(row.id) ?? []) ?? []);
  return keyBy(seen, ({ id }) => id);
});

/** When the report may be worked on: the dates of its period for its level, and what who reviews it has granted or closed. */
export async function windowOf(
  ctx: Context,
  report: Pick<Report, 'periodId' | 'unitId' | 'departmentId' | 'dueLevel'>,
): Promise<ReportingWindow> {
  const [period, due, terms] = await Promise.all([
    periodById(ctx).load(report.periodId),
    dueByPeriodAndLevel(ctx).load(`${report.periodId} ${report.dueLevel}`),
    termsFor(ctx).load(report),
  ]);
  if (!period) throw new Error(`report refers to no period: ${report.periodId}`);
  const isEarly = tooEarlyBecause({ ...period, estimate: null }, today(ctx)) !== null;
  const estimate = isEarly ? await estimateInPlaceOf(ctx).load(period.id) : null;
  return {
    ...{ startsOn: period.startsOn, endsOn: period.endsOn, vintage: period.vintage },
    estimate: estimate ? periodInWords(estimate) : null,
    dueOn: dueWith(due?.dueOn ?? null, terms),
    locksOn: due?.locksOn ?? null,
    terms,
  };
}
