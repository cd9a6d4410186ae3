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

/** A unit in a year, as its plan stands on a day. */
export interface PlanYear {
  unitId: string;
  year: number;
  on: string;
}

/**
 * Of several plans of the year the last decides; the plans of the next year stand for a year without one. What was
 * adjusted holds from its day on.
 */
const COMPOSITES = `
with asked as (
  select unit_id, year, on_day from unnest(:units::uuid[], :years::int[], :days::date[]) as a (unit_id, year, on_day)
), standing as (
  select a.*, p.id, p.province_id, rank() over (partition by a.unit_id, a.year, a.on_day order by p.year) as choice
    from asked a
    join plan p on p.unit_id = a.unit_id and p.year in (a.year, a.year + 1) and p.issued
   where p.pos between :lo and :hi
)
select distinct on (s.unit_id, s.year, s.on_day, i.indicator_id)
       s.unit_id as "unitId", s.year, s.on_day::text as "on", i.indicator_id as "indicatorId",
       array(select u.id from unnest(l.member_ids) with ordinality as u (id, place)
              where exists (select from plan_indicator m
                             where m.province_id = i.province_id and m.plan_id = i.plan_id and m.indicator_id = u.id)
              order by u.place) as "memberIds",
       exists (select from target t
                where t.province_id = i.province_id and t.pos = i.pos and t.indicator_id = i.indicator_id
                  and t.state = 'ISSUED' and t.reading ->> 'kind' = 'share_structure') as "isWhole"
  from standing s
  join plan_indicator i on i.province_id = s.province_id and i.plan_id = s.id
 cross join lateral (
       select coalesce((select m.member_ids from member_adjustment m
                         where m.province_id = i.province_id and m.plan_indicator_id = i.id and m.in_force_from <= s.on_day
                         order by m.in_force_from desc, m.id desc limit 1), i.member_ids) as member_ids) l
 where s.choice = 1 and l.member_ids <> '{}'
 order by s.unit_id, s.year, s.on_day, i.indicator_id, s.id desc`;

const nameOf = ({ unitId, year, on }: PlanYear): string => `${unitId} ${year} ${on}`;

/** The composites of a unit's plan; one statement for all units asked about. */
export const compositesOf = loader<PlanYear, Composite[]>(async (ctx: Context, asked) => {
  const { lo, hi } = ctx.scope;
  const units = pgArray(asked.map(({ unitId }) => unitId));
  const years = pgArray(asked.map(({ year }) => year));
  const days = pgArray(asked.map(({ on }) => on));
  return groupBy(await statement<Composite>(ctx, COMPOSITES, { units, years, days, lo, hi }), nameOf);
}, nameOf);
