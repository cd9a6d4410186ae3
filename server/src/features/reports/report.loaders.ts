import { PeriodException } from '#features/periods/period.entity.ts';
import { dueByPeriodAndLevel, estimateInPlaceOf, periodById } from '#features/periods/period.loaders.ts';
import { periodInWords } from '#features/periods/period.messages.ts';
import { type Context, today } from '#kernel/context.ts';
import { groupBy, keyBy, loader, loaderOfAll } from '#kernel/loader.ts';
import type { Report } from './report.entity.ts';
import { findReports, versionsOf } from './report.queries.ts';
import { type ReportingWindow, type Standing, standing, tooEarlyBecause } from './report.rules.ts';

export const reportById = loader<string, Report>(async (ctx, ids) =>
  keyBy(await findReports(ctx, ids), (report) => report.id),
);

/** Names a report as it is now: after a verb it is read again. */
const asItIs = (report: Report): string => `${report.id} ${report.revision}`;

const standingByReport = loader<Report, Standing>(async (ctx, reports) => {
  const versions = groupBy(
    await versionsOf(
      ctx,
      reports.map(({ id }) => id),
    ),
    ({ reportId }) => reportId,
  );
  return new Map(reports.map((report) => [asItIs(report), standing(versions.get(report.id) ?? [])]));
}, asItIs);

export const standingOf = async (ctx: Context, report: Report): Promise<Standing> =>
  (await standingByReport(ctx).load(report)) ?? standing([]);

const exceptionsByUnit = loaderOfAll(PeriodException, 'unitId');

/** When the report may be worked on: the dates of its period for its level, and what was granted to its unit. */
export async function windowOf(
  ctx: Context,
  report: Pick<Report, 'periodId' | 'unitId' | 'dueLevel'>,
): Promise<ReportingWindow> {
  const [period, due, exceptions] = await Promise.all([
    periodById(ctx).load(report.periodId),
    dueByPeriodAndLevel(ctx).load(`${report.periodId} ${report.dueLevel}`),
    exceptionsByUnit(ctx).load(report.unitId),
  ]);
  if (!period) throw new Error(`report refers to no period: ${report.periodId}`);
  const isEarly = tooEarlyBecause({ ...period, estimate: null }, today(ctx)) !== null;
  const granted = (exceptions ?? [])
    .filter(({ periodId }) => periodId === report.periodId)
    .map(({ untilOn }) => untilOn);
  const estimate = isEarly ? await estimateInPlaceOf(ctx).load(period.id) : null;
  return {
    ...{ startsOn: period.startsOn, endsOn: period.endsOn, vintage: period.vintage },
    estimate: estimate ? periodInWords(estimate) : null,
    dueOn: due?.dueOn ?? null,
    locksOn: due?.locksOn ?? null,
    extendedUntil: granted.sort().at(-1) ?? null,
  };
}
