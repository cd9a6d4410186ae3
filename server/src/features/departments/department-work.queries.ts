import type { Department } from '#features/units/unit.entity.ts';
import { type Context, today } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';

/** What a department has to do with one year. */
export interface OfYear {
  department: Pick<Department, 'id' | 'unitId' | 'pos'>;
  year: number;
}

export const nameOfYear = ({ department, year }: OfYear): string => `${department.id} ${year}`;

interface Found {
  departmentId: string;
  year: number;
  id: string;
}

const asked = (wanted: readonly OfYear[]) => ({
  departments: pgArray(wanted.map(({ department }) => department.id)),
  places: pgArray(wanted.map(({ department }) => department.pos)),
  years: pgArray(wanted.map(({ year }) => year)),
});

const ASKED = 'unnest(:departments::uuid[], :places::int[], :years::int[]) as asked (department_id, pos, year)';

/**
 * What the issued plans of a year assign to a department, in the order of the plans: what names it, and what a
 * department led that it had taken over from by the end of the year, by today while that runs.
 */
const RESPONSIBILITIES = `
select asked.department_id as "departmentId", asked.year, r.id
  from ${ASKED}
  join responsibility r on r.province_id = :province and r.pos = asked.pos and r.year = asked.year and r.issued
   and (r.department_id = asked.department_id or r.role = 'LEAD' and exists (
     select from department_successor h
      where h.province_id = :province and h.department_id = r.department_id and h.successor_id = asked.department_id
        and h.from_on <= least(:today::date, make_date(asked.year, 12, 31))))
  left join plan_indicator i on i.province_id = :province and i.plan_id = r.plan_id and i.indicator_id = r.indicator_id
  left join objective o on o.province_id = :province and o.id = i.objective_id
 order by r.plan_id, o.ordinal, o.id, i.ordinal, i.id, r.id`;

export const responsibilityIdsOf = (ctx: Context, wanted: readonly OfYear[]): Promise<Found[]> =>
  statement<Found>(ctx, RESPONSIBILITIES, {
    ...asked(wanted),
    province: ctx.scope.provinceId,
    today: today(ctx),
  });

/** The reports of a department for the periods of a year, in the order of these. */
const REPORTS = `
select asked.department_id as "departmentId", asked.year, r.id
  from ${ASKED}
  join report r on r.province_id = :province and r.department_id = asked.department_id and r.pos = asked.pos
   and r.year = asked.year
  join period p on p.id = r.period_id
 order by p.ends_on, p.kind, r.id`;

export const reportIdsOf = (ctx: Context, wanted: readonly OfYear[]): Promise<Found[]> =>
  statement<Found>(ctx, REPORTS, { ...asked(wanted), province: ctx.scope.provinceId });
