import type { Context } from '#kernel/context.ts';
import { WorkingDay } from './working-day.entity.ts';

/** The working days of a year of the viewer's province, as far as they differ from their weekday. */
export interface WorkingYear {
  id: string;
  year: number;
  days: WorkingDay[];
}

export async function workingYearOf(ctx: Context, year: number): Promise<WorkingYear> {
  return { id: String(year), year, days: isOfCalendar(year) ? await daysOf(ctx, year) : [] };
}

/** In four figures, as days are: of other years nothing can have been said. */
export const isOfCalendar = (year: number): boolean => year >= 1000 && year <= 9999;

const daysOf = (ctx: Context, year: number): Promise<WorkingDay[]> =>
  ctx.em.find(
    WorkingDay,
    { provinceId: ctx.scope.provinceId, day: { $gte: `${year}-01-01`, $lte: `${year}-12-31` } },
    { orderBy: { day: 'asc' }, disableIdentityMap: true },
  );
