import { groupBy, loader } from '#kernel/loader.ts';
import { type OwedReport, owedReportsFor } from './owed-reports.queries.ts';

/** Of periods that have begun, closed or not: what the viewer's unit and its departments owe. One statement for a year of them. */
export const owedEvenClosed = loader<string, OwedReport[]>(async (ctx, periodIds) =>
  groupBy(
    (await owedReportsFor(ctx, periodIds, { evenClosed: true })).filter(({ unitId }) => unitId === ctx.actor.unitId),
    ({ periodId }) => periodId,
  ),
);
