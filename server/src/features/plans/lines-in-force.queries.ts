import { type Known, known, NOW, untilOf } from '#kernel/as-of.ts';
import type { Context } from '#kernel/context.ts';
import { groupBy, loader } from '#kernel/loader.ts';
import { pgArray, statement } from '#kernel/sql.ts';

/**
 * The one rule of what is in force (DOMAIN.md, section 5): which lines of which plans stand for a unit and a year on a
 * day. Duty, forms, boards, composites, departments and what is carried over are read from it.
 *
 * The plan of a year holds all of that year; what changes it from its first day on (`holds_from`). What a later one
 * replaces stands no more; what a later one ends is `ended_ids` (indicators) and `ended_task_ids` of those before it. A
 * line is in force where its plan is answered and its indicator is not among these; of several for one indicator the
 * first says where it stands, and the last what it counts. A year without a plan is asked about by that of the next,
 * which sets out to improve on it, with all that was added to it since. A term is asked about by itself alone.
 *
 * A select to be joined laterally. `of`: which plans `p` are looked at, of one unit; those of its departments stand for
 * themselves and are asked about by name. `year`, `day`: SQL expressions.
 */
export const plansInForce = ({ of, year, day, department, by = NOW }: WhichPlans): string => `
  select p.province_id, p.id as plan_id, p.unit_id, p.pos, p.year, p.decision_id,
         array(select e.indicator_id ${endedAfter('p', day, by)} and e.indicator_id is not null) as ended_ids,
         array(select e.task_id ${endedAfter('p', day, by)} and e.task_id is not null) as ended_task_ids
    from plan p
   where ${of} and p.department_id is ${department === undefined ? 'null' : `not distinct from ${department}`} and ${issued('p', by)} and (coalesce(p.holds_from <= ${day}, true) or p.year > ${year})
     and (p.year = ${year} or p.year = ${year} + 1 and p.year < 10000 and not exists (
       select from plan own
        where own.province_id = p.province_id and own.unit_id = p.unit_id
          and own.department_id is not distinct from p.department_id and own.year = ${year} and ${issued('own', by)}))
     and not exists (select ${LATER('p', day, by)} and later.amends_how = 'REPLACE')`;

/** What was issued after a plan for the same unit and year, as far as it holds on a day. */
const LATER = (plan: string, day: string, by: Known): string => `from plan later
        where later.province_id = ${plan}.province_id and later.unit_id = ${plan}.unit_id and later.year = ${plan}.year
          and later.department_id is not distinct from ${plan}.department_id and ${issued('later', by)} and later.id > ${plan}.id and later.holds_from <= ${day}`;

const issued = (plan: string, by: Known): string => `${plan}.issued and ${by.stood(`${plan}.issued_at`)}`;

const endedAfter = (plan: string, day: string, by: Known): string =>
  `from ended_line e where e.province_id = ${plan}.province_id and e.plan_id in (select later.id ${LATER(plan, day, by)})`;

interface WhichPlans {
  of: string;
  year: string;
  day: string;
  /** Of which department they are; left out: plans of units alone. */
  department?: string;
  /** As it is known now, unless told. */
  by?: Known;
}

/** A unit, or one of its departments, in a year, as its plans stand on a day. */
export interface PlanYear {
  unitId: string;
  /** Left out, or null: the unit itself. */
  departmentId?: string | null;
  year: number;
  on: string;
}

export interface StandingPlan extends PlanYear {
  planId: string;
  endedIds: string[];
  endedTaskIds: string[];
}

export interface LineInForce extends PlanYear {
  planId: string;
  lineId: string;
  indicatorId: string;
}

const ASKED =
  'unnest(:units::uuid[], :departments::uuid[], :years::int[], :days::date[]) as a (unit_id, department_id, year, on_day)';

const inForce = (by: Known): string =>
  plansInForce({
    ...{ of: 'p.province_id = :province and p.unit_id = a.unit_id', year: 'a.year', day: 'a.on_day' },
    ...{ department: 'a.department_id', by },
  });

const WHICH =
  'a.unit_id as "unitId", a.department_id as "departmentId", a.year, a.on_day::text as "on", held.plan_id as "planId"';

const PLANS = known(
  (by) => `
select ${WHICH}, held.ended_ids as "endedIds", held.ended_task_ids as "endedTaskIds"
  from ${ASKED} cross join lateral (${inForce(by)}) held
 order by held.plan_id`,
);

const LINES = known(
  (by) => `
select ${WHICH}, i.id as "lineId", i.indicator_id as "indicatorId"
  from ${ASKED} cross join lateral (${inForce(by)}) held
  join plan_indicator i on i.province_id = held.province_id and i.plan_id = held.plan_id
   and i.indicator_id <> all(held.ended_ids)
  join objective o on o.province_id = i.province_id and o.id = i.objective_id
 order by held.plan_id, o.ordinal, o.id, i.ordinal, i.id`,
);

const nameOf = ({ unitId, departmentId, year, on }: PlanYear): string => `${departmentId ?? unitId} ${year} ${on}`;

const about = (ctx: Context, asked: readonly PlanYear[]) => ({
  units: pgArray(asked.map(({ unitId }) => unitId)),
  departments: pgArray(asked.map(({ departmentId }) => departmentId ?? null)),
  years: pgArray(asked.map(({ year }) => year)),
  days: pgArray(asked.map(({ on }) => on)),
  province: ctx.scope.provinceId,
  ...untilOf(ctx),
});

/** The plans that stand, the first first. One statement for all that is asked about. */
export const standingPlans = loader<PlanYear, StandingPlan[]>(
  async (ctx, asked) => groupBy(await statement<StandingPlan>(ctx, PLANS(ctx), about(ctx, asked)), nameOf),
  nameOf,
);

/** The lines in force in the order of their plans; an indicator that a later plan changes stands there again. */
export const linesInForce = loader<PlanYear, LineInForce[]>(
  async (ctx, asked) => groupBy(await statement<LineInForce>(ctx, LINES(ctx), about(ctx, asked)), nameOf),
  nameOf,
);
