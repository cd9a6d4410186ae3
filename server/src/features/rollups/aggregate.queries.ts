import type { Need, TypedPart } from '@dich/measure';
import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';

/** A range of tree positions, both ends included: a unit with everything below it. */
export interface Range {
  lo: number;
  hi: number;
}

/** What is asked about: an indicator, what its figures must carry, and the indicator that weighs it, if one does. */
export interface Measured {
  id: string;
  need: Need;
  rollsUp: boolean;
  weightIndicatorId: string | null;
}

/**
 * What the figures at a place and below it add up to, for one indicator and period. Numbers are exact decimals as
 * strings; null where no figure has the part. Where nothing rolls up, the place's own figure.
 */
export interface Aggregate {
  pos: number;
  indicatorId: string;
  periodId: string;
  total: string | null;
  numerator: string | null;
  denominator: string | null;
  lowest: string | null;
  highest: string | null;
  values: number;
  achieved: number;
  assessed: number;
  weighted: string | null;
  weight: string | null;
  /** Positions that have a value and no weight: of a weighted average nothing can be said while there are any. */
  unweighted: number[];
  status: boolean | null;
  grade: string | null;
  /** What the place itself reported part by part; nothing adds parts up. */
  parts: TypedPart[] | null;
  illustrative: boolean;
  /** At least one of its figures was sent as an estimate. */
  estimate: boolean;
  /** Positions whose figure is counted in, each once. */
  reporting: number[];
}

/** Reports of which an accepted version took the place of another accepted one, with the last that was replaced. */
export const SUPERSEDED = `
superseded as (
  select distinct on (v.province_id, v.report_id) v.province_id, v.report_id, v.version, v.superseded_at
    from report r
    join report_version v on v.province_id = r.province_id and v.report_id = r.id
   where r.period_id = any(:periods::uuid[]) and r.pos between :lo and :hi and v.pos between :lo and :hi
     and v.accepted_at is not null and v.superseded_at is not null
   order by v.province_id, v.report_id, v.version desc
)`;

/** NOW: the accepted versions. BEFORE: the same, as they were before each report's last correction was accepted. */
export type Basis = 'NOW' | 'BEFORE';

const CHOSEN: Record<Basis, { before: string; join: string; where: string }> = {
  NOW: { before: '', join: '', where: 'f.accepted' },
  BEFORE: {
    before: `${SUPERSEDED},`,
    join: 'left join superseded s on s.province_id = f.province_id and s.report_id = f.report_id',
    where: 'case when s.report_id is null then f.accepted else f.version = s.version end',
  },
};

/**
 * A unit's number is made of the counted figures at its place and below it, for one indicator and one period: sums for
 * quantities, sums of numerators and of denominators for ratios, products with the weight's figure of the same place
 * for weighted averages. A figure typed beside a roll-up is not counted. One row per place in the range that has any
 * figure, indicator and period.
 *
 * Compared with a period (`likeIn`), the others count only the places that have a figure in it: what fell or rose is
 * told of the same places, not of nine communes then and eight now.
 */
const aggregatesSql = ({ before, join, where }: (typeof CHOSEN)[Basis]): string => `
with ${before} measured as (
  select *
    from unnest(:indicators::uuid[], :weights::uuid[], :needs::text[], :rollsUp::boolean[])
         as m (indicator_id, weight_id, need, rolls_up)
), place as (
  select f.pos, f.period_id, f.indicator_id, m.weight_id, m.rolls_up,
         sum(f.value) as value, sum(f.numerator) as numerator, sum(f.denominator) as denominator,
         bool_and(f.achieved) as achieved, max(f.grade) as grade, bool_or(f.illustrative) as illustrative, bool_or(f.estimate) as estimate,
         jsonb_agg(f.parts) filter (where f.parts is not null) -> 0 as parts
    from figure f
    join measured m on m.indicator_id = f.indicator_id
    ${join}
   where ${where} and f.counted
     and f.period_id = any(:periods::uuid[]) and f.indicator_id = any(:indicators::uuid[]) and f.pos between :lo and :hi
     and (f.parts is not null or case m.need
           when 'VALUE' then f.value is not null
           when 'RATIO' then f.numerator is not null and f.denominator is not null
           when 'STATUS' then f.achieved is not null
           when 'TIMES' then f.value is not null or f.achieved is not null
           else f.grade is not null end)
   group by 1, 2, 3, 4, 5
)
select at.pos, p.indicator_id as "indicatorId", p.period_id as "periodId",
       sum(p.value)::text as total, sum(p.numerator)::text as numerator, sum(p.denominator)::text as denominator,
       min(p.value)::text as lowest, max(p.value)::text as highest, count(p.value)::int as "values",
       count(*) filter (where p.achieved)::int as achieved, count(p.achieved)::int as assessed,
       sum(p.value * w.value)::text as weighted, sum(w.value)::text as weight,
       coalesce(array_agg(p.pos) filter (where w.value is null), '{}') as unweighted,
       bool_and(p.achieved) as status, max(p.grade) as grade,
       jsonb_agg(p.parts) filter (where p.pos = at.pos and p.parts is not null) -> 0 as parts,
       bool_or(p.illustrative) as illustrative, bool_or(p.estimate) as estimate, array_agg(p.pos) as reporting
  from place p
  cross join lateral app.places_of(p.pos, p.rolls_up) as at (pos)
  left join place w on w.indicator_id = p.weight_id and w.pos = p.pos and w.period_id = p.period_id
 where at.pos >= :lo
   and (:likeIn::uuid is null or p.period_id = :likeIn::uuid or exists (
     select 1 from place now where now.period_id = :likeIn::uuid and now.indicator_id = p.indicator_id and now.pos = p.pos))
 group by 1, 2, 3`;

const SQL: Record<Basis, string> = { NOW: aggregatesSql(CHOSEN.NOW), BEFORE: aggregatesSql(CHOSEN.BEFORE) };

/**
 * One statement, whatever the number of units, tiers, indicators and periods. Weights are answered as well. `likeIn`: the
 * period whose places the others are restricted to; null: every place counts in each.
 */
export function aggregates(
  { em }: Pick<Context, 'em'>,
  { lo, hi }: Range,
  measured: readonly Measured[],
  periodIds: readonly string[],
  { basis = 'NOW', likeIn = null }: { basis?: Basis; likeIn?: string | null } = {},
): Promise<Aggregate[]> {
  const all = withWeights(measured);
  return statement<Aggregate>({ em }, SQL[basis], {
    indicators: pgArray(all.map(({ id }) => id)),
    weights: pgArray(all.map(({ id, weightIndicatorId }) => weightIndicatorId ?? id)),
    needs: pgArray(all.map(({ need }) => need)),
    rollsUp: pgArray(all.map(({ rollsUp }) => String(rollsUp))),
    periods: pgArray(periodIds),
    ...{ lo, hi, likeIn },
  });
}

/** Every indicator once; a weight that is not asked about for itself is read at its own place alone. */
function withWeights(measured: readonly Measured[]): Measured[] {
  const asked = new Map(measured.map((one) => [one.id, one]));
  for (const { weightIndicatorId: id } of measured) {
    if (id !== null && !asked.has(id)) asked.set(id, { id, need: 'VALUE', rollsUp: false, weightIndicatorId: null });
  }
  return [...asked.values()];
}
