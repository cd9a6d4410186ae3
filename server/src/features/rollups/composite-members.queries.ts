import { type PlanYear, plansInForce } from '#features/plans/lines-in-force.queries.ts';
import { type Known, known, untilOf } from '#kernel/as-of.ts';
import type { Context } from '#kernel/context.ts';
import { groupBy, loader } from '#kernel/loader.ts';
import { pgArray, statement } from '#kernel/sql.ts';

/** A composite as the plan of a unit has it: the indicators that the decision lists under it, in its order. */
export interface Composite extends PlanYear {
  indicatorId: string;
  memberIds: string[];
  /** Its members are shares of one whole, which are judged together. */
  isWhole: boolean;
}

const inForce = (by: Known): string =>
  plansInForce({
    ...{ of: 'p.unit_id = a.unit_id and p.pos between :lo and :hi', year: 'a.year', day: 'a.on_day', by },
  });

/**
 * Of the lines in force the last decides, and the members that it counts are lines in force. What was adjusted holds from
 * its day on.
 */
const COMPOSITES = known(
  (by) => `
with asked as (
  select unit_id, year, on_day from unnest(:units::uuid[], :years::int[], :days::date[]) as a (unit_id, year, on_day)
), standing as (
  select a.unit_id as of_unit, a.year as of_year, a.on_day, held.*
    from asked a
   cross join lateral (${inForce(by)}) held
), line as (
  select s.of_unit, s.of_year, s.on_day, i.*
    from standing s
    join plan_indicator i on i.province_id = s.province_id and i.plan_id = s.plan_id
     and i.indicator_id <> all(s.ended_ids)
)
select distinct on (i.of_unit, i.of_year, i.on_day, i.indicator_id)
       i.of_unit as "unitId", i.of_year as year, i.on_day::text as "on", i.indicator_id as "indicatorId",
       array(select u.id from unnest(l.member_ids) with ordinality as u (id, place)
              where exists (select from line m
                             where m.of_unit = i.of_unit and m.of_year = i.of_year and m.on_day = i.on_day
                               and m.indicator_id = u.id)
              order by u.place) as "memberIds",
       exists (select from target t
                where t.province_id = i.province_id and t.pos = i.pos and t.indicator_id = i.indicator_id
                  and t.department_id is null and t.state = 'ISSUED' and ${by.stood('t.issued_at')}
                  and t.reading ->> 'kind' = 'share_structure') as "isWhole"
  from line i
 cross join lateral (
       select coalesce((select m.member_ids from member_adjustment m
                         where m.province_id = i.province_id and m.plan_indicator_id = i.id and m.in_force_from <= i.on_day
                           and ${by.stood('m.made_at')}
                         order by m.in_force_from desc, m.id desc limit 1), i.member_ids) as member_ids) l
 where l.member_ids <> '{}'
 order by i.of_unit, i.of_year, i.on_day, i.indicator_id, i.plan_id desc`,
);

const nameOf = ({ unitId, year, on }: PlanYear): string => `${unitId} ${year} ${on}`;

/** The composites of a unit's plan; one statement for all units asked about. */
export const compositesOf = loader<PlanYear, Composite[]>(async (ctx: Context, asked) => {
  const { lo, hi } = ctx.scope;
  const units = pgArray(asked.map(({ unitId }) => unitId));
  const years = pgArray(asked.map(({ year }) => year));
  const days = pgArray(asked.map(({ on }) => on));
  return groupBy(
    await statement<Composite>(ctx, COMPOSITES(ctx), { units, years, days, lo, hi, ...untilOf(ctx) }),
    nameOf,
  );
}, nameOf);
