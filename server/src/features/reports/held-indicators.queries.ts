import type { IndicatorKind } from '#features/indicators/indicator.entity.ts';
import { type Context, today } from '#kernel/context.ts';
import { pgArray } from '#kernel/sql.ts';

/** An indicator that a report holds a cell for, in its meaning at the end of the report's period. */
export interface HeldIndicator {
  reportId: string;
  indicatorId: string;
  name: string;
  kind: IndicatorKind;
  unitOfMeasure: string;
  typedAs: 'PERIOD' | 'CUMULATIVE';
  /** The target in force for it: assigned from above where there is one, else the unit's own. */
  targetId: string | null;
  /** A figure must be there, or its absence explained. */
  required: boolean;
  /** The figure enters roll-ups; false where the same thing comes another way and must not be counted twice. */
  counted: boolean;
  /** The last day of the period: the day of the meaning. */
  endsOn: string;
}

/**
 * Which indicators a report holds, in the order of the plans.
 *
 * - A department's report: what its unit's issued plan of the year has, the department leads, and departments supply
 *   (supplied by DEPARTMENTS or BOTH).
 * - A unit's own report: what the issued plan of the unit it reports to has and sub-units supply (SUB_UNITS or BOTH);
 *   what its own issued plan has; of both only what units of its type report (a phường reports no nông thôn mới); and
 *   the indicators by which one of these is weighted (dân số), target or not.
 * - Where neither of these units has an issued plan of the year, their plans of the next year stand for it: what those
 *   set out to improve is measured from the year before.
 * - Of these only what is asked under the period's regime, or under no particular one: an indicator has one regime, so
 *   that a month and a quarter are never added. A weight comes along in whatever period asks for what it weighs.
 *
 * A figure is counted unless the same number comes another way: a unit with sub-units has it rolled up from below, or
 * from the department that leads it, and what it types in its own report is kept beside; in a unit without sub-units
 * the unit's own report is what counts, and its departments' are kept beside.
 *
 * Required is what has a target or weighs another indicator, where nothing else supplies it.
 */
const HELD = `
with asked as (
  select r.id as report_id, r.unit_id, r.department_id, r.reviewer_unit_id, r.year, p.regime_id, p.ends_on,
         (select v.type from unit_version v where v.unit_id = r.unit_id and v.pos = r.pos
           order by v.valid_from desc nulls last limit 1) as unit_type,
         exists (select 1 from unit_version c
                  where c.parent_id = r.unit_id and c.validity @> least(p.ends_on, ?::date)) as has_sub_units
    from report r
    join period p on p.id = r.period_id
   where r.id = any(?::uuid[]) and r.pos between ? and ?
), listed as (
  select a.report_id, i.indicator_id,
         bool_or(pl.unit_id = a.unit_id) as own,
         bool_or(pl.unit_id <> a.unit_id) as from_above,
         bool_or(pl.unit_id = a.unit_id and s.id is not null) as led,
         coalesce(min(o.ordinal) filter (where pl.unit_id <> a.unit_id), min(o.ordinal)) as objective,
         coalesce(min(i.ordinal) filter (where pl.unit_id <> a.unit_id), min(i.ordinal)) as ordinal
    from asked a
    join plan pl on pl.unit_id in (a.unit_id, a.reviewer_unit_id) and pl.issued
      and pl.year = (select min(first.year) from plan first
                      where first.unit_id in (a.unit_id, a.reviewer_unit_id) and first.issued
                        and first.year in (a.year, a.year + 1))
    join plan_indicator i on i.province_id = pl.province_id and i.plan_id = pl.id
    join objective o on o.province_id = i.province_id and o.id = i.objective_id
    left join responsibility s on s.province_id = i.province_id and s.plan_id = i.plan_id
      and s.indicator_id = i.indicator_id and s.role = 'LEAD'
      and (a.department_id is null or s.department_id = a.department_id)
   group by a.report_id, i.indicator_id
), edition_then as (
  select distinct on (a.report_id, e.indicator_id) a.report_id, e.*
    from asked a
    join indicator_edition e on e.valid_from <= a.ends_on
   where e.indicator_id in (select indicator_id from listed
                            union select weight_indicator_id from indicator_edition
                             where indicator_id in (select indicator_id from listed))
   order by a.report_id, e.indicator_id, e.edition desc
), asked_for as (
  select l.*, e.weight_indicator_id
    from listed l
    join asked a on a.report_id = l.report_id
    join edition_then e on e.report_id = l.report_id and e.indicator_id = l.indicator_id
   where (e.regime_id is null or e.regime_id = a.regime_id)
     and case when a.department_id is not null then l.led and e.supplied_by in ('DEPARTMENTS', 'BOTH')
              else (l.own or e.supplied_by in ('SUB_UNITS', 'BOTH'))
                and (e.applies_to_types is null or a.unit_type = any(e.applies_to_types)) end
), weights as (
  select distinct w.report_id, w.weight_indicator_id as indicator_id
    from asked_for w
    join asked a on a.report_id = w.report_id and a.department_id is null
   where w.weight_indicator_id is not null
), held as (
  select report_id, indicator_id, led, from_above, objective, ordinal from asked_for
  union all
  select w.report_id, w.indicator_id, false, false, null, null
    from weights w
   where not exists (select 1 from asked_for f where f.report_id = w.report_id and f.indicator_id = w.indicator_id)
), judged as (
  select h.*, a.unit_id, a.year, a.ends_on, e.name, e.kind, e.unit_of_measure, e.typed_as,
         exists (select 1 from weights w where w.report_id = h.report_id and w.indicator_id = h.indicator_id) as weighs,
         case when a.department_id is not null then not a.has_sub_units
              else a.has_sub_units
                and (h.led or (e.supplied_by in ('SUB_UNITS', 'BOTH') and e.over_units <> 'NONE')) end as beside,
         a.department_id is null as of_unit,
         (select t.id from target t
           where t.unit_id = a.unit_id and t.pos between ? and ? and t.indicator_id = h.indicator_id
             and t.year = a.year and t.state = 'ISSUED' and t.in_force_to is null
           order by t.source limit 1) as target_id
    from held h
    join asked a on a.report_id = h.report_id
    join edition_then e on e.report_id = h.report_id and e.indicator_id = h.indicator_id
)
select report_id as "reportId", indicator_id as "indicatorId", name, kind, unit_of_measure as "unitOfMeasure",
       typed_as as "typedAs", target_id as "targetId", ends_on::text as "endsOn",
       (target_id is not null or weighs) and not (of_unit and beside) as required,
       not beside as counted
  from judged
 order by report_id, objective is null, not from_above, objective, ordinal, name, indicator_id`;

export function heldIndicators(ctx: Context, reportIds: readonly string[]): Promise<HeldIndicator[]> {
  const range = [ctx.scope.lo, ctx.scope.hi];
  return ctx.em.execute<HeldIndicator[]>(HELD, [today(ctx), pgArray(reportIds), ...range, ...range]);
}
