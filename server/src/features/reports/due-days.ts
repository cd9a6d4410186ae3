import { PeriodException } from '#features/periods/period.entity.ts';
import { nameOfReport } from '#features/periods/period.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { groupBy } from '#kernel/loader.ts';
import { type OwedReport, owedReportsAhead } from './owed-reports.queries.ts';
import { isOwnDuty } from './report-work-items.ts';

/** When a report that the viewer makes is due. */
export interface DueDay extends OwedReport {
  /** How often who reviews it has extended or closed it, or taken that back, and when last; else when there was nothing yet. */
  changes: number;
  changedAt: Date;
}

const NEVER = new Date('2020-01-01T00:00:00Z');

/** Of half a year back and a year ahead, of periods that have begun or will, as the plans in force today ask. */
export async function dueDays(ctx: Context): Promise<DueDay[]> {
  const owed = (await owedReportsAhead(ctx)).filter((report) => isOwnDuty(ctx, report));
  const given = groupBy(
    await ctx.em.find(
      PeriodException,
      { unitId: ctx.actor.unitId, periodId: { $in: [...new Set(owed.map(({ periodId }) => periodId))] } },
      { orderBy: { id: 'asc' } },
    ),
    nameOfReport,
  );
  return owed.map((report) => {
    const changes = given.get(nameOfReport(report)) ?? [];
    return { ...report, changes: changes.length, changedAt: changes.at(-1)?.givenAt ?? NEVER };
  });
}
