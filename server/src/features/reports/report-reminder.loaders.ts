import { nameOfReport, type ReportOf } from '#features/periods/period.loaders.ts';
import { keyBy, loader } from '#kernel/loader.ts';
import { ReportReminder } from './report-reminder.entity.ts';

/** The last time that somebody was reminded of a report, as far as the viewer sees it. */
export const lastReminderFor = loader<ReportOf, ReportReminder>(async (ctx, reports) => {
  const [units, periods] = [reports.map(({ unitId }) => unitId), reports.map(({ periodId }) => periodId)];
  const { provinceId, lo, hi } = ctx.scope;
  const found = await ctx.em.find(
    ReportReminder,
    {
      ...{ provinceId, pos: { $gte: lo, $lte: hi } },
      ...{ unitId: { $in: [...new Set(units)] }, periodId: { $in: [...new Set(periods)] } },
    },
    { orderBy: { day: 'asc' } },
  );
  return keyBy(found, nameOfReport);
}, nameOfReport);
