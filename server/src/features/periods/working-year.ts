import type { Context } from '#kernel/context.ts';
import { WorkingDay } from './working-day.entity.ts';

/** The working days of a year of the viewer's province, as far as they differ from their weekday. */
export interface WorkingYear {
  id: string;
  year: number;
  days: WorkingDay[];
}

export async function workingYearOf(ctx: Context, year: number): Promise<WorkingYear> {
  const { provinceId } = ctx.scope;
  const days = await ctx.em.find(
    WorkingDay,
    { provinceId, day: { $gte: `${year}-01-01`, $lte: `${year}-12-31` } },
    { orderBy: { day: 'asc' }, disableIdentityMap: true },
  );
  return { id: String(year), year, days };
}
