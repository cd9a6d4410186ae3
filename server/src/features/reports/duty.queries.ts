import { madeOfPartsSql } from '#features/indicators/made-of-parts.ts';
import { plansInForce } from '#features/plans/lines-in-force.queries.ts';
import { answeringSql } from '#features/units/unit.queries.ts';
import { type Known, NOW, untilOf } from '#kernel/as-of.ts';
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
 * - `as_part`: the part of one of several departments that were each given the indicator. Where nothing is made of such
 *   parts over departments it is not counted, and is owed all the same: the department is judged by it.
 * - `expected`: counted or a part, and the regime names a day for it: a number without what is counted is incomplete.
 * - `owed`: expected, and by a plan of the period's own year that was there before the period ended (of the year as a
 *   whole by whatever plan there is of it): whoever does not send is in arrears.
 * - `required`: owed, and with a target in force (`target_id`; of a part the department's own) or weighing another indicator.
 * - `asked_by`: the position of the unit whose plan asks: of several the nearest above, else its own.
 * - `due_on`, `locks_on`, `cutoff_on`: the last day on time, the last day before it is closed (null: never), both as who
 *   reviews has extended or closed it, and the day up to which data are counted.
 *
 * Beside it stand `place` (the units asked about), `wanted` (which lines in force ask, by position; for a statement that
 * looks at few of them) and `meaning`.
 *
 * What is long is never joined with what is long: lines are packed per position and unpacked at each place, and rows
 * that belong together are grouped. So the cost is that of the places asked about, whatever the planner expects of it.
 */
export const duty = (asked: string): string => dutyText(asked, 'true', NOW);

/** Whether somebody above could decide about what was due on a day, or could today while that day is to come. */
export const wasReviewed = (reviewer: string, dueOn: string): string =>
  `app.could_review(${reviewer}, least(${dueOn}, :today::date))`;

/** Only what concerns the indicators of the parameter `:indicators`, as it was known: who is in arrears is said of now alone. */
export const dutyForSome = (asked: string, by: Known): string =>
  dutyText(
    asked,
    `i.indicator_id = any(array(select unnest(:indicators::uuid[])
       union select w.indicator_id from indicator_edition w where w.weight_indicator_id = any(:indicators::uuid[])))`,
    by,
  );

const PLACE = `unit_id, pos, period_id, year, ends_on, cutoff_on, due_on, locks_on, department_due_on, department_locks_on,
         terms`;

/** The day of an exception of a kind, of those given for a place; `whose`: the department's id as text, '' for the unit. */
const given = (kind: 'EXTENDED' | 'CLOSED', whose: string): string =>
  `case when terms -> ${whose} ->> 'kind' = '${kind}' then (terms -> ${whose} ->> 'until')::date end`;
const dueWith = (due: string, whose: string): string =>
  `case when ${due} is not null then greatest(${due}, ${given('EXTENDED', whose)}) end`;
const locksWith = (locks: string, whose: string): string =>
  `coalesce(${given('CLOSED', whose)}, case when ${locks} is not null then greatest(${locks}, ${given('EXTENDED', whose)}) end)`;

/** Of a line beside what its indicator means (`e`): the indicator is still used when the period begins. */
const stillUsed = (line: string): string => `(e.retired_from is null or e.retired_from > ${line}.starts_on)`;

const dutyText = (asked: string, concerned: string, by: Known): string => `
with asked as (
  ${asked}
), place as materialized (
  -- a unit is what it was on the last day of the period, today while it runs; the regime names the days per level, and
  -- nobody owes who was not there, or has nobody above to decide
  select a.unit_id, a.pos, p.id as period_id, p.regime_id, p.kind, p.year, p.starts_on, p.ends_on, p.cutoff_on,
         least(p.ends_on, :today::date) as day, u.level, u.type, u.name, u.parent_id,
         exists (select from unit_version c
                  where c.parent_id = a.unit_id and c.validity @> least(p.ends_on, :today::date)) as has_sub_units,
         ${dueWith('own.due_on', "''")} as due_on, ${locksWith('own.locks_on', "''")} as locks_on,
         theirs.due_on as department_due_on, theirs.locks_on as department_locks_on, exception.terms
    from asked a
    join period p on p.id = a.period_id and p.regime_id is not null and (p.pos = 0 or a.pos between p.pos and app.subtree_end(p.pos))
    cross join lateral (
      select v.* from unit_version v where v.unit_id = a.unit_id and v.pos = a.pos
       order by v.validity @> least(p.ends_on, :today::date) desc, v.valid_from desc nulls last limit 1) u
    left join period_due own on own.period_id = p.id and own.level = u.level and u.parent_id is not null
     and u.validity @> least(p.ends_on, :today::date)
    left join period_due theirs on theirs.period_id = p.id and theirs.level = 'DEPARTMENT'
     and u.validity @> least(p.ends_on, :today::date)
    left join lateral (
      select jsonb_object_agg(x.whose, jsonb_build_object('kind', x.kind, 'until', x.until_on)) as terms
        from (select distinct on (x.department_id) coalesce(x.department_id::text, '') as whose, x.kind, x.until_on
                from period_exception x
               where x.unit_id = a.unit_id and x.period_id = p.id and x.pos = a.pos and ${by.stood('x.given_at')}
               order by x.department_id, x.id desc) x) exception on true
), reach as materialized (
  -- whose plans may ask a place: its own unit's, and those of the units that it lies in
  select p.*, at.pos as asker from place p cross join lateral app.places_of(p.pos, true) as at (pos)
), asker as materialized (
  select distinct period_id, regime_id, kind, year, starts_on, ends_on, day, asker as pos from reach
), standing as materialized (
  -- the plans in force on the last day of the period, on today while it runs; and who leads what, or had taken it over by
  -- then. Nobody is in arrears with a base, nor with a part of the year that had ended when the plan was issued
  select k.*, held.plan_id, held.ended_ids,
         held.year > k.year or (k.kind <> 'YEAR' and (by.issued_at at time zone 'Asia/Ho_Chi_Minh')::date > k.ends_on)
           as is_excused,
         led.indicator_ids as led_ids, led.department_ids as lead_ids
    from asker k
    cross join lateral (${plansInForce({
      ...{ of: 'p.province_id = :province and p.pos = k.pos', year: 'k.year', day: 'k.day' },
      by,
    })}) held
    left join decision by on by.province_id = held.province_id and by.id = held.decision_id
    left join lateral (
      select array_agg(r.indicator_id) as indicator_ids, array_agg(m.id) as department_ids
        from responsibility r
        join department m on m.province_id = :province and m.id = ${answeringSql('r.department_id', 'k.day')}
         and (m.valid_from is null or m.valid_from <= k.day) and (m.valid_to is null or m.valid_to >= k.day)
       where r.province_id = :province and r.plan_id = held.plan_id and r.role = 'LEAD') led on true
), stated as materialized (
  -- what the lines in force name: of several for one indicator the first says where it stands (line_id), the last that
  -- names a lead who leads
  select s.period_id, s.regime_id, s.starts_on, s.ends_on, s.pos, i.indicator_id, bool_and(s.is_excused) as is_excused,
         (array_agg(i.id order by s.plan_id))[1] as line_id, (array_agg(s.plan_id order by s.plan_id))[1] as plan_id,
         (array_agg(s.lead_ids[array_position(s.led_ids, i.indicator_id)] order by s.plan_id desc)
           filter (where i.indicator_id = any(s.led_ids)))[1] as department_id
    from standing s
    join plan_indicator i on i.province_id = :province and i.plan_id = s.plan_id and i.indicator_id <> all(s.ended_ids)
   where ${concerned}
   group by s.period_id, s.regime_id, s.starts_on, s.ends_on, s.pos, i.indicator_id
), given as materialized (
  -- what departments of a place were given, in force on that day, of those that are there on it: target, with the first
  -- day on which the department was given anything of the indicator for the year, by department by
  -- indicator
  select g.unit_id, g.pos, g.period_id, jsonb_object_agg(g.indicator_id, g.targets) as shares
    from (select p.unit_id, p.pos, p.period_id, t.indicator_id, jsonb_object_agg(t.department_id, jsonb_build_array(t.id, t.first_on)) as targets
            from (select t.unit_id, t.pos, t.year, t.indicator_id, t.department_id, t.id, t.in_force_from, ${by.ends('t.in_force_to', 't.ended_at')} as in_force_to,
                         min(t.in_force_from) over (partition by t.unit_id, t.department_id, t.year, t.indicator_id) as first_on
                    from target t
                   where t.pos = any(array(select distinct pos from place)) and t.year = any(array(select distinct year from place))
                     and t.department_id is not null and t.source = 'ASSIGNED' and t.state = 'ISSUED'
                     and ${by.stood('t.issued_at')} offset 0) t
            join place p on p.pos = t.pos and p.unit_id = t.unit_id and p.year = t.year
             and t.in_force_from <= p.day and (t.in_force_to is null or t.in_force_to > p.day)
            join department m on m.province_id = :province and m.id = t.department_id
             and (m.valid_from is null or m.valid_from <= p.day) and (m.valid_to is null or m.valid_to >= p.day)
           group by p.unit_id, p.pos, p.period_id, t.indicator_id) g
   group by g.unit_id, g.pos, g.period_id
), meaning as materialized (
  -- what an indicator means at the end of the period; looked up here, once for each and not for each line of each plan
  select distinct on (t.ends_on, e.indicator_id)
         t.ends_on, e.indicator_id, known.retired_from, e.name, e.kind, e.unit_of_measure, e.typed_as, e.over_time, e.grades, e.supplied_by, e.regime_id,
         e.asking_regime_ids || array(
           select k.regime_id from regime_asking k
            where k.province_id = :province and k.indicator_id = e.indicator_id and k.regime_id is distinct from e.regime_id
              and k.valid_from <= t.ends_on and (k.valid_to is null or k.valid_to >= t.ends_on)) as asking_regime_ids,
         array_to_string(e.applies_to_types, ',') as types,
         e.over_units <> 'NONE' and e.supplied_by <> 'DEPARTMENTS' as adds_up,
         ${madeOfPartsSql('e')} as is_made_of_parts,
         case e.over_units when 'WEIGHTED_AVERAGE' then e.weight_indicator_id end as weight_indicator_id
    from (select distinct ends_on from place) t
    join indicator_edition e on e.valid_from <= t.ends_on
    join indicator known on known.id = e.indicator_id
   where e.indicator_id = any(array(
           select indicator_id from stated
           union select w.weight_indicator_id from indicator_edition w
                  where w.indicator_id = any(array(select distinct indicator_id from stated))
                    and w.weight_indicator_id is not null))
   order by t.ends_on, e.indicator_id, e.edition desc
), wanted as (
  -- every line in force asks; a period that begins when an indicator is not used any more asks for it no more
  select s.* from stated s join meaning e on e.ends_on = s.ends_on and e.indicator_id = s.indicator_id
   where ${stillUsed('s')}
), line as materialized (
  -- what the plans at a position ask for, under the regime of the period, whether it supplies or asks beside another that
  -- does; what is computed is asked of nobody
  select w.period_id, u.pos, array_agg(w.indicator_id) as indicator_ids, array_agg(u.is_excused) as excused,
         array_agg(u.department_id) as department_ids, array_agg(e.supplied_by) as suppliers,
         array_agg(e.types) as types, array_agg(e.adds_up) as adding_up,
         array_agg(e.is_made_of_parts) as made_of_parts, array_agg(e.weight_indicator_id) as weight_ids
    from (select period_id, regime_id, starts_on, ends_on, indicator_id, array_agg(pos) as positions,
                 array_agg(is_excused) as excused, array_agg(department_id) as department_ids
            from stated
           group by period_id, regime_id, starts_on, ends_on, indicator_id) w
    join meaning e on e.ends_on = w.ends_on and e.indicator_id = w.indicator_id
    cross join lateral unnest(w.positions, w.excused, w.department_ids) as u (pos, is_excused, department_id)
   where e.kind <> 'COMPOSITE' and ${stillUsed('w')}
     and (e.regime_id is null or e.regime_id = w.regime_id or w.regime_id = any(e.asking_regime_ids))
   group by w.period_id, u.pos
), asked_at as materialized (
  select r.*, l.indicator_ids, l.excused, l.department_ids, l.suppliers, l.types, l.adding_up, l.made_of_parts, l.weight_ids,
         case when r.asker = r.pos then g.shares end as shares
    from reach r
    join line l on l.period_id = r.period_id and l.pos = r.asker
    left join given g on g.unit_id = r.unit_id and g.pos = r.pos and g.period_id = r.period_id
), cell as materialized (
  -- a plan asks its own unit, and every unit below for what sub-units supply; what other departments than the lead were
  -- given is divided over all that were
  select ${PLACE}, has_sub_units, indicator_id, adds_up, is_made_of_parts, weight_indicator_id, is_excused, asked_by,
         department_id, case when all_shares - coalesce(department_id::text, '') <> '{}' then all_shares end as shares
    from (select ${PLACE}, has_sub_units, i.indicator_id, i.adds_up, i.is_made_of_parts, i.weight_indicator_id,
                 bool_and(i.is_excused) as is_excused, coalesce(max(asker) filter (where asker < pos), pos) as asked_by,
                 max(i.department_id::text) filter (where asker = pos and i.supplied_by <> 'SUB_UNITS')::uuid as department_id,
                 (array_agg(shares -> i.indicator_id::text)
                   filter (where shares is not null and i.supplied_by <> 'SUB_UNITS'))[1] as all_shares
            from asked_at
            cross join lateral unnest(indicator_ids, excused, department_ids, suppliers, types, adding_up, made_of_parts,
                                      weight_ids)
              as i (indicator_id, is_excused, department_id, supplied_by, only_types, adds_up, is_made_of_parts,
                    weight_indicator_id)
           where (asker = pos or i.supplied_by <> 'DEPARTMENTS')
             and (i.only_types is null or type = any(string_to_array(i.only_types, ',')))
           group by ${PLACE}, has_sub_units, i.indicator_id, i.adds_up, i.is_made_of_parts, i.weight_indicator_id) c
), typed as (
  -- without sub-units the unit's own figure counts, its departments' stand beside; with sub-units what adds up comes
  -- from below, a department's own part is added, and the unit itself types for good only what neither brings. What is
  -- divided is made of the parts alone, or typed by the unit itself where nothing is made of them
  select ${PLACE}, null::uuid as department_id, indicator_id, is_excused, asked_by, true as is_asked,
         case when shares is not null then not is_made_of_parts
              else not has_sub_units or not (adds_up or department_id is not null) end as counted, null::uuid as share_id
    from cell
  union all
  select ${PLACE}, department_id, indicator_id, is_excused, asked_by, true, has_sub_units, null
    from cell
   where department_id is not null and shares is null
  union all
  -- a part that was given after it was due is asked for, and nobody is in arrears with it
  select ${PLACE}, s.department_id::uuid, indicator_id,
         is_excused or coalesce((s.given ->> 1)::date > ${dueWith('department_due_on', 's.department_id')}, false),
         asked_by, true, is_made_of_parts, (s.given ->> 0)::uuid
    from cell
    cross join lateral jsonb_each(shares) as s (department_id, given)
   where shares is not null
  union all
  -- what weighs an asked indicator comes along in whatever period asks for it, counted where that is
  select ${PLACE}, null, weight_indicator_id, is_excused, asked_by, false, not has_sub_units, null
    from cell
   where adds_up and weight_indicator_id is not null
), demanded as (
  select ${PLACE}, department_id, indicator_id, bool_and(is_excused) as is_excused, bool_or(not is_asked) as weighs,
         max(share_id::text)::uuid as share_id,
         coalesce(max(asked_by) filter (where is_asked), max(asked_by)) as asked_by,
         coalesce(bool_or(counted) filter (where is_asked), bool_or(counted)) as counted
    from typed
   group by ${PLACE}, department_id, indicator_id
), duty as (
  select d.*, d.expected and not d.is_excused as owed,
         d.expected and not d.is_excused and (d.weighs or d.target_id is not null) as required
    from (select unit_id, pos, period_id, year, ends_on, cutoff_on, department_id, indicator_id, counted, weighs,
                 share_id is not null as as_part, is_excused, asked_by,
                 case when department_id is null then due_on
                      else ${dueWith('department_due_on', 'department_id::text')} end as due_on,
                 case when department_id is null then locks_on
                      else ${locksWith('department_locks_on', 'department_id::text')} end as locks_on,
                 (counted or share_id is not null)
                   and case when department_id is null then due_on else department_due_on end is not null
                   as expected,
                 coalesce(share_id, (
                   select t.id from target t
                    where t.pos = m.pos and t.unit_id = m.unit_id and t.department_id is null and t.year = m.year
                      and t.indicator_id = m.indicator_id and t.state = 'ISSUED' and t.in_force_to is null
                    order by t.source, t.by_pos desc, t.id desc limit 1)) as target_id
            from demanded m) d
)`;

export const dutyOf = (ctx: Context): { today: string; province: number; until: Date | null } => ({
  today: today(ctx),
  province: ctx.scope.provinceId,
  ...untilOf(ctx),
});
