import { groupBy, loader } from '#kernel/loader.ts';
import { type OwedReport, owedReportsFor, owedWithBelowFor } from './owed-reports.queries.ts';

/** Of periods that have begun, closed or not: what the viewer's unit and its departments owe. One statement for a year of them. */
export const owedEvenClosed = loader<string, OwedReport[]>(async (ctx, periodIds) =>
  groupBy(
    (await owedReportsFor(ctx, periodIds, { evenClosed: true })).filter(({ unitId }) => unitId === ctx.actor.unitId),
    ({ periodId }) => periodId,
  ),
);

/** Of periods that have begun and are not closed to who owes them: what the viewer's unit and its departments owe. */
export const owedFor = loader<string, OwedReport[]>(async (ctx, periodIds) =>
  groupBy(await owedReportsFor(ctx, periodIds), ({ periodId }) => periodId),
);

/** The same, and what direct sub-units owe. */
export const owedWithBelow = loader<string, OwedReport[]>(async (ctx, periodIds) =>
  groupBy(await owedWithBelowFor(ctx, periodIds), ({ periodId }) => periodId),
);
