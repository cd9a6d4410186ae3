import type { Context } from '#kernel/context.ts';
import { today } from '#kernel/context.ts';

/**
 * The one rule of duty: who types which figure for which period (DOMAIN.md, section 6). The form of a report, who has
 * sent, what home says is owed and what a board expects are read from it, and from nothing else.
 *
 * A statement is `duty(ASKED)` and a select from `duty`. ASKED selects the places that are asked about (unit_id, pos,
 * period_id) and is all that is looked at: their own plans and those of the units that they lie in, never a neighbour's.
 * Parameters: `dutyOf(ctx)`. One row per unit (department_id null) or department, indicator and period:
 *
 * - `counted`: it is added to the unit's number; else it is typed beside what comes another way, and only shown.
 * - `expected`: counted, and the regime names a day for it: a number without it is incomplete.
 * - `owed`: expected, and by a plan of the period's own year: whoever does not send is in arrears.
 * - `required`: owed, and with a target in force (`target_id`) or weighing another indicator.
 * - `asked_by`: the position of the unit whose plan asks: of several the nearest above, else its own; `plan_id`: the plan.
 * - `responsibility`: LEAD of a department; null: the unit itself.
 * - `due_on`, `locks_on`, `cutoff_on`: the last day on time, the last day before it is closed (null: never) with what
 *   was granted to the unit, and the day up to which data are counted.
 */
export const duty = (asked: string): string => dutyText(asked, 'true');

/** Only what concerns the indicators of the parameter `:indicators`. */
export const dutyForSome = (asked: string): string =>
  dutyText(
    asked,
    `i.indicator_id = any(array(select unnest(:indicators::uuid[])
       union select w.indicator_id from indicator_edition w where w.weight_indicator_id = any(:indicators::uuid[])))`,
  );

const dutyText = (asked: string, concerned: string): string => `
with asked as (
  ${asked}
), place as materialized (
  -- a unit is what it was on the last day of the period, today while it runs
  select a.unit_id, a.pos, p.id as period_id, p.regime_id, p.year, p.ends_on, p.cutoff_on,
         least(p.ends_on, :today::date) as day, u.level, u.type, u.type || ' ' || u.name as unit_name, u.parent_id,
         u.validity @> least(p.ends_on, :today::date) as is_there,
         exists (select from unit_version c
                  where c.parent_id = a.unit_id and c.validity @> least(p.ends_on, :today::date)) as has_sub_units
    from asked a
    join period p on p.id = a.period_id
    cross join lateral (
      select v.* from unit_version v where v.unit_id = a.unit_id and v.pos = a.pos
       order by v.validity @> least(p.ends_on, :today::date) desc, v.valid_from desc nulls last limit 1) u
), asker as materialized (
  select distinct p.year, at.pos from place p cross join lateral app.places_of(p.pos, true) as at (pos)
), issued as materialized (
  select pl.id, pl.pos, pl.year
    from plan pl
   where pl.province_id = :province and pl.issued and pl.pos = any(array(select pos from asker))
     and pl.year = any(array(select year from asker union select year + 1 from asker))
), standing as (
  -- the plans of the year; of a unit without one those of the next, which set out to improve on it
  select * from (
    select k.year, k.pos, i.id as plan_id, i.year > k.year as is_base,
           rank() over (partition by k.year, k.pos order by i.year) as choice
      from asker k join issued i on i.pos = k.pos and i.year in (k.year, k.year + 1)) s
   where s.choice = 1
), line as materialized (
  -- what a unit's plans ask for; of several plans of a year the last says who leads
  select distinct on (s.year, s.pos, i.indicator_id)
         s.year, s.pos, s.is_base, s.plan_id, i.indicator_id, r.department_id
    from standing s
    join plan_indicator i on i.province_id = :province and i.plan_id = s.plan_id
    left join responsibility r on r.province_id = i.province_id and r.plan_id = i.plan_id
     and r.indicator_id = i.indicator_id and r.role = 'LEAD'
   where ${concerned}
   order by s.year, s.pos, i.indicator_id, s.plan_id desc
), meaning as materialized (
  -- what an indicator means at the end of the period
  select distinct on (t.ends_on, e.indicator_id)
         t.ends_on, e.indicator_id, e.name, e.kind, e.unit_of_measure, e.typed_as, e.supplied_by, e.regime_id,
         e.applies_to_types, e.over_units <> 'NONE' and e.supplied_by <> 'DEPARTMENTS' as adds_up,
         case e.over_units when 'WEIGHTED_AVERAGE' then e.weight_indicator_id end as weight_indicator_id
    from (select distinct ends_on from place) t
    join indicator_edition e on e.valid_from <= t.ends_on
   where e.indicator_id = any(array(
           select indicator_id from line
           union select w.weight_indicator_id from indicator_edition w
                  where w.indicator_id = any(array(select indicator_id from line)) and w.weight_indicator_id is not null))
   order by t.ends_on, e.indicator_id, e.edition desc
), ask as (
  -- a plan asks its own unit, and every unit below for what sub-units supply; what is computed is asked of nobody
  select p.unit_id, p.pos, p.period_id, l.indicator_id, bool_and(l.is_base) as is_base,
         coalesce(max(l.pos) filter (where l.pos < p.pos), p.pos) as asked_by
    from place p
    cross join lateral app.places_of(p.pos, true) as at (pos)
    join line l on l.pos = at.pos and l.year = p.year
    join meaning e on e.ends_on = p.ends_on and e.indicator_id = l.indicator_id
   where e.kind <> 'COMPOSITE'
     and (e.regime_id is null or e.regime_id = p.regime_id)
     and (e.applies_to_types is null or p.type = any(e.applies_to_types))
     and (l.pos = p.pos or e.supplied_by <> 'DEPARTMENTS')
   group by p.unit_id, p.pos, p.period_id, l.indicator_id
), cell as (
  select k.*, p.has_sub_units, e.adds_up, e.weight_indicator_id,
         case when e.supplied_by <> 'SUB_UNITS' then m.id end as department_id
    from ask k
    join place p on p.unit_id = k.unit_id and p.pos = k.pos and p.period_id = k.period_id
    join meaning e on e.ends_on = p.ends_on and e.indicator_id = k.indicator_id
    left join line own on own.year = p.year and own.pos = p.pos and own.indicator_id = k.indicator_id
    left join department m on m.province_id = :province and m.id = own.department_id
     and (m.valid_from is null or m.valid_from <= p.day) and (m.valid_to is null or m.valid_to >= p.day)
), typed as (
  -- without sub-units the unit's own figure counts, its departments' stand beside; with sub-units what adds up comes
  -- from below, a department's own part is added, and the unit itself types for good only what neither brings
  select unit_id, pos, period_id, indicator_id, is_base, asked_by, null::uuid as department_id,
         not has_sub_units or not (adds_up or department_id is not null) as counted,
         case when adds_up then weight_indicator_id end as weight_indicator_id
    from cell
  union all
  select unit_id, pos, period_id, indicator_id, is_base, asked_by, department_id, has_sub_units, null
    from cell
   where department_id is not null
), weight as (
  -- what weighs an asked indicator comes along in whatever period asks for it, counted where that is
  select unit_id, pos, period_id, weight_indicator_id as indicator_id, bool_and(is_base) as is_base,
         max(asked_by) as asked_by, bool_or(counted) as counted
    from typed
   where weight_indicator_id is not null
   group by unit_id, pos, period_id, weight_indicator_id
), demanded as (
  select t.unit_id, t.pos, t.period_id, t.department_id, t.indicator_id, t.counted, t.asked_by,
         t.is_base and coalesce(w.is_base, true) as is_base, w.indicator_id is not null as weighs
    from typed t
    left join weight w on t.department_id is null and w.unit_id = t.unit_id and w.pos = t.pos
     and w.period_id = t.period_id and w.indicator_id = t.indicator_id
  union all
  select w.unit_id, w.pos, w.period_id, null, w.indicator_id, w.counted, w.asked_by, w.is_base, true
    from weight w
   where not exists (select from typed t where t.department_id is null and t.unit_id = w.unit_id and t.pos = w.pos
                        and t.period_id = w.period_id and t.indicator_id = w.indicator_id)
), dated as (
  -- the regime names the days per level; nobody owes who was not there, or has nobody above to decide
  select d.*, p.year, p.ends_on, p.cutoff_on, b.due_on,
         case when b.locks_on is not null then greatest(b.locks_on, (
           select max(x.until_on) from period_exception x
            where x.unit_id = d.unit_id and x.period_id = d.period_id and x.pos = d.pos)) end as locks_on,
         case when d.department_id is not null then 'LEAD' end as responsibility,
         d.counted and b.due_on is not null as expected,
         d.counted and b.due_on is not null and not d.is_base as owed
    from demanded d
    join place p on p.unit_id = d.unit_id and p.pos = d.pos and p.period_id = d.period_id
    left join period_due b on b.period_id = d.period_id and p.is_there
     and b.level = case when d.department_id is not null then 'DEPARTMENT' when p.parent_id is not null then p.level end
), duty as (
  select d.*, d.owed and (d.weighs or d.target_id is not null) as required
    from (select d.*,
                 (select l.plan_id from line l
                   where l.year = d.year and l.pos = d.asked_by and l.indicator_id = d.indicator_id) as plan_id,
                 (select t.id from target t
                   where t.pos = d.pos and t.unit_id = d.unit_id and t.year = d.year
                     and t.indicator_id = d.indicator_id and t.state = 'ISSUED' and t.in_force_to is null
                   order by t.source, t.by_pos desc, t.id desc limit 1) as target_id
            from dated d) d
)`;

export const dutyOf = (ctx: Context): { today: string; province: number } => ({
  today: today(ctx),
  province: ctx.scope.provinceId,
});
