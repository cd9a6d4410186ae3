import { plansInForce } from '#features/plans/lines-in-force.queries.ts';
import type { Department } from '#features/units/unit.entity.ts';
import { type Known, known, untilOf } from '#kernel/as-of.ts';
import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';

/** What a department has to do with one year. */
export interface OfYear {
  department: Pick<Department, 'id' | 'unitId' | 'pos'>;
  year: number;
  /** The day on which its plans are looked at. */
  on: string;
}

export const nameOfYear = ({ department, year, on }: OfYear): string => `${department.id} ${year} ${on}`;

interface Found {
  departmentId: string;
  year: number;
  on: string;
  id: string;
}

const asked = (wanted: readonly OfYear[]) => ({
  departments: pgArray(wanted.map(({ department }) => department.id)),
  places: pgArray(wanted.map(({ department }) => department.pos)),
  years: pgArray(wanted.map(({ year }) => year)),
  days: pgArray(wanted.map(({ on }) => on)),
});

const ASKED =
  'unnest(:departments::uuid[], :places::int[], :years::int[], :days::date[]) as asked (department_id, pos, year, on_day)';

const WHOSE = 'asked.department_id as "departmentId", asked.year, asked.on_day::text as "on"';

const inForce = (by: Known): string =>
  plansInForce({
    of: 'p.province_id = :province and p.pos = asked.pos and p.year = asked.year',
    ...{ year: 'asked.year', day: 'asked.on_day', by },
  });

/**
 * What the lines in force assign to a department, in the order of the plans: what names it, and what a department led
 * that it had taken over from by the day. Of several plans that name a lead for an indicator the last says who leads.
 */
const RESPONSIBILITIES = known(
  (by) => `
with held as materialized (
  select asked.*, held.plan_id, r.id, r.indicator_id, r.role, r.department_id as named_id
    from ${ASKED}
   cross join lateral (${inForce(by)}) held
    join responsibility r on r.province_id = :province and r.plan_id = held.plan_id
     and r.indicator_id <> all(held.ended_ids)
)
select ${WHOSE}, asked.id
  from held asked
  left join plan_indicator i
    on i.province_id = :province and i.plan_id = asked.plan_id and i.indicator_id = asked.indicator_id
  left join objective o on o.province_id = :province and o.id = i.objective_id
 where (asked.named_id = asked.department_id or asked.role = 'LEAD' and exists (
         select from department_successor h
          where h.province_id = :province and h.department_id = asked.named_id and h.successor_id = asked.department_id
            and h.from_on <= asked.on_day))
   and (asked.role <> 'LEAD' or not exists (
         select from held later
          where later.department_id = asked.department_id and later.year = asked.year and later.on_day = asked.on_day
            and later.role = 'LEAD' and later.indicator_id = asked.indicator_id and later.plan_id > asked.plan_id))
 order by asked.plan_id, o.ordinal, o.id, i.ordinal, i.id, asked.id`,
);

export const responsibilityIdsOf = (ctx: Context, wanted: readonly OfYear[]): Promise<Found[]> =>
  statement<Found>(ctx, RESPONSIBILITIES(ctx), {
    ...asked(wanted),
    ...untilOf(ctx),
    province: ctx.scope.provinceId,
  });

/** The reports of a department for the periods of a year, in the order of these. */
const REPORTS = `
select ${WHOSE}, r.id
  from ${ASKED}
  join report r on r.province_id = :province and r.department_id = asked.department_id and r.pos = asked.pos
   and r.year = asked.year
  join period p on p.id = r.period_id
 order by p.ends_on, p.kind, r.id`;

export const reportIdsOf = (ctx: Context, wanted: readonly OfYear[]): Promise<Found[]> =>
  statement<Found>(ctx, REPORTS, { ...asked(wanted), province: ctx.scope.provinceId });
