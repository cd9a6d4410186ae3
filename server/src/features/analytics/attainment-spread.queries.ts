import type { Need } from '@dich/measure';
import type { Range } from '#features/rollups/places-asked.ts';
import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';

/** How the places of a range stand against their targets for one indicator. */
export interface SpreadRow {
  indicatorId: string;
  units: number;
  exceeded: number;
  met: number;
  notMet: number;
  notAssessed: number;
  notArising: number;
  /** Of `notAssessed`, those with a target that is no comparison of numbers, which SQL does not judge. */
  wordsOnly: number;
  /**
   * Units of which departments brought parts, now or in the year before: what their number is made by, and whether it is
   * whole, SQL does not tell. Each stands under no verdict; with them the five add up to `units`.
   */
  divided: string[];
}

/** An indicator as the judge needs it; without a direction of its own the target's counts. */
export interface Judged {
  id: string;
  need: Need;
  /** What a figure of it is: operands, the size of a change, another number, or no number (status, grade, count of members). */
  figure: 'RATIO' | 'CHANGE' | 'VALUE' | 'NONE';
  direction: 'higher' | 'lower' | 'band' | null;
  name: string;
  unitOfMeasure: string;
  /** What the numerator of a ratio counts. */
  operandUnit: string | null;
  nature: 'FLOW' | 'STOCK' | null;
}

export interface SpreadQuestion {
  range: Range;
  indicators: readonly Judged[];
  /** Units, and targets, are those in force on these days. */
  unitsOn: string;
  targetsOn: string;
  year: number;
  periodId: string;
  periodState: 'OPEN' | 'CLOSED';
  /** Periods that end the year before; where a place has figures in several the last one counts. */
  baselinePeriodIds: readonly string[];
}

const inForce = (unit: string): string =>
  `(${unit}.valid_from is null or ${unit}.valid_from <= :unitsOn::date) and (${unit}.valid_to is null or ${unit}.valid_to >= :unitsOn::date)`;

/**
 * Every unit without sub-units in the range, judged for every indicator by the target in force that a value is judged
 * by: assigned before own, the nearest giver first. Its number is the sum of the accepted and counted figures at its
 * place, as in a roll-up; a change is measured against the year before at the same place, "vượt chỉ tiêu giao" by the
 * bound that was assigned. A target that could not be read gives no verdict.
 *
 * Verdicts are materialized: folded into the counts below, each would be worked out once for every count.
 */
const SPREAD = `
with judged as (
  select indicator_id, need, figure, nullif(direction, '') as direction, nullif(nature, '') as nature,
         lower(normalize(name, NFC) collate "vi-x-icu") as name, unit, nullif(operand_unit, '') as operand_unit
    from unnest(:indicators::uuid[], :needs::text[], :figures::text[], :directions::text[], :natures::text[],
                :names::text[], :units::text[], :operandUnits::text[])
      as j (indicator_id, need, figure, direction, nature, name, unit, operand_unit)
), place as (
  select v.pos, v.unit_id from unit_version v
   where v.pos between :lo and :hi and ${inForce('v')}
     and not exists (select from unit_version below where below.parent_id = v.unit_id and ${inForce('below')})
), number as (
  select f.pos, f.indicator_id, f.period_id,
         sum(f.value) as value, sum(f.numerator) as numerator, sum(f.denominator) as denominator,
         bool_or(f.as_part) as is_divided
    from figure f
    join judged j on j.indicator_id = f.indicator_id
   where f.accepted and f.counted and f.indicator_id = any(:indicators::uuid[])
     and (f.period_id = :period or f.period_id = any(:baselines::uuid[]))
     and f.pos between :lo and :hi
     and case j.need when 'VALUE' then f.value is not null
                     when 'RATIO' then f.numerator is not null and f.denominator is not null end
   group by 1, 2, 3
), baseline as (
  select distinct on (n.pos, n.indicator_id) n.*
    from number n
   where n.period_id = any(:baselines::uuid[])
   order by n.pos, n.indicator_id, array_position(:baselines::uuid[], n.period_id) desc
), bound as (
  select distinct on (t.pos, t.indicator_id) t.*,
         case t.source when 'ASSIGNED' then coalesce(t.lo, t.hi) end as assigned,
         lower(normalize(t.reading ->> 'text', NFC) collate "vi-x-icu") as words
    from target t
   where t.year = :year and t.indicator_id = any(:indicators::uuid[]) and t.pos between :lo and :hi
     and t.department_id is null and t.state = 'ISSUED' and t.in_force_from <= :targetsOn::date and (t.in_force_to is null or t.in_force_to > :targetsOn::date)
   order by t.pos, t.indicator_id, t.source, t.by_pos desc, t.id desc
), verdict as materialized (
  select j.indicator_id, p.unit_id, b.reading is not null as has_target, n.is_divided or y.is_divided as is_divided,
         case when b.reading is not null and j.figure <> 'NONE' then app.judge_bound(
           b.reading ->> 'kind', b.comparator, b.reading ->> 'evalRule', b.lo, b.hi, b.unit_of_measure,
           b.reading ->> 'direction', b.reading ->> 'change', b.words,
           (b.reading ->> 'loOpen')::boolean, (b.reading ->> 'hiOpen')::boolean,
           n.value, n.numerator, n.denominator, j.unit, j.operand_unit,
           case j.figure when 'RATIO' then y.numerator else y.value end, y.denominator, b.assigned, b.unit_of_measure,
           j.direction, j.name, false, :state, j.nature, j.figure = 'CHANGE') end as attainment
    from judged j
    cross join place p
    left join bound b on b.pos = p.pos and b.indicator_id = j.indicator_id
    left join number n on n.pos = p.pos and n.indicator_id = j.indicator_id and n.period_id = :period
    left join baseline y on y.pos = p.pos and y.indicator_id = j.indicator_id
)
select v.indicator_id as "indicatorId", count(*)::int as units,
       count(*) filter (where attainment = 'EXCEEDED')::int as exceeded,
       count(*) filter (where attainment = 'MET')::int as met,
       count(*) filter (where attainment = 'NOT_MET')::int as "notMet",
       count(*) filter (where attainment is null or attainment = 'NOT_ASSESSED')::int as "notAssessed",
       count(*) filter (where attainment = 'NOT_ARISING')::int as "notArising",
       count(*) filter (where has_target and attainment is null)::int as "wordsOnly",
       coalesce(array_agg(unit_id) filter (where attainment = 'DIVIDED'), '{}') as divided
  from (select indicator_id, unit_id, has_target,
               case when is_divided and attainment is not null then 'DIVIDED' else attainment end as attainment
          from verdict) v
 group by 1`;

/** One statement, whatever the number of units and indicators. Indicators stand in no order; none where no unit is. */
export function attainmentSpread({ em }: Context, question: SpreadQuestion): Promise<SpreadRow[]> {
  const { indicators, range, unitsOn, targetsOn, year, periodId, periodState } = question;
  const each = (part: (indicator: Judged) => string | null): string =>
    pgArray(indicators.map((indicator) => part(indicator) ?? ''));
  const values = {
    indicators: each(({ id }) => id),
    needs: each(({ need }) => need),
    figures: each(({ figure }) => figure),
    directions: each(({ direction }) => direction),
    natures: each(({ nature }) => nature),
    names: each(({ name }) => name),
    units: each(({ unitOfMeasure }) => unitOfMeasure),
    operandUnits: each(({ operandUnit }) => operandUnit),
    ...{ lo: range.lo, hi: range.hi, unitsOn, targetsOn, year, period: periodId, state: periodState },
    baselines: pgArray(question.baselinePeriodIds),
  };
  return statement<SpreadRow>({ em }, SPREAD, values);
}
