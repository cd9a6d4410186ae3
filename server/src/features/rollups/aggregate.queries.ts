import type { Need, TypedPart } from '@dich/measure';
import type { Context, Scope } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';
import { AT_AND_BELOW, boundsOf, type PlacesAsked } from './places-asked.ts';

/** What is asked about: an indicator, what its figures must carry, and the indicator that weighs it, if one does. */
export interface Measured {
  id: string;
  need: Need;
  rollsUp: boolean;
  weightIndicatorId: string | null;
  /** Answered at every place below those asked about, too: it is judged there. */
  everywhere?: boolean;
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
  /** At least one of its figures was approved in the asker's own unit and is not accepted above. */
  own: boolean;
  /** Positions whose figure is counted in, each once. */
  reporting: number[];
}

/** Reports of which an accepted version took the place of another accepted one, with the last that was replaced. */
export const SUPERSEDED = `
superseded as (
  select distinct on (v.province_id, v.report_id) v.province_id, v.report_id, r.pos, v.version, v.superseded_at
    from ${AT_AND_BELOW}
    join report r on r.pos between range.lo and range.hi
    join report_version v on v.province_id = r.province_id and v.report_id = r.id
   where r.period_id = any(:periods::uuid[]) and r.pos between :lo and :hi and v.pos between :lo and :hi
     and v.accepted_at is not null and v.superseded_at is not null
   order by v.province_id, v.report_id, v.version desc
)`;

/**
 * The own board reads the newest version that a leader of the unit approved and nobody above has decided about, in place
 * of the accepted one. Of the asker's own place (:own) alone: everything above it counts what was accepted.
 */
export const APPROVED = `
approved as materialized (
  select r.province_id, r.id as report_id, r.pos, v.version
    from report r
    join report_version v on v.province_id = r.province_id and v.report_id = r.id
   where r.period_id = any(:periods::uuid[]) and r.pos = :own::int and r.department_id is null and v.pos = :own::int
     and v.approved_at is not null and v.accepted_at is null and v.returned_at is null
)`;

const FIGURE =
  'f.pos, f.period_id, f.indicator_id, f.value, f.numerator, f.denominator, f.achieved, f.grade, f.parts, f.illustrative, f.estimate';

const ASKED_FOR = `f.counted and f.period_id = any(:periods::uuid[]) and f.indicator_id = any(:read::uuid[])
     and f.pos between :lo and :hi`;

/** Read range by range, through the index that begins with period and indicator. */
const figuresThat = (condition: string): string => `
  select f.*
    from ${AT_AND_BELOW}
   cross join lateral (
      select ${FIGURE}, false as own from figure f
       where ${condition} and ${ASKED_FOR} and f.pos between range.lo and range.hi offset 0) f`;

const FIGURES_APPROVED = `
  select ${FIGURE}, true as own
    from approved a
    join figure f on f.province_id = a.province_id and f.report_id = a.report_id and f.version = a.version
   where ${ASKED_FOR} and exists (select from ${AT_AND_BELOW} where f.pos between range.lo and range.hi)`;

/**
 * Accepted figures where nothing else stands, through the index alone; at the places of the reports in `apart`, which has
 * the columns pos and report_id, report by report.
 */
const figuresApartFrom = (apart: string): string => `
  ${figuresThat(`f.accepted and f.pos <> all(array(select pos from ${apart}))`)}
  union all
  select ${FIGURE}, false
    from (select distinct pos from ${apart}) place
    join figure f on f.pos = place.pos
   where f.accepted and f.report_id <> all(array(select report_id from ${apart})) and ${ASKED_FOR}
     and exists (select from ${AT_AND_BELOW} where f.pos between range.lo and range.hi)
  union all ${FIGURES_APPROVED}`;

/** NOW: the accepted versions. BEFORE: the same, as they were before each report's last correction was accepted. */
export type Basis = 'NOW' | 'BEFORE';

const CHOSEN: Record<Basis, { before: string; figures: string }> = {
  NOW: { before: '', figures: figuresApartFrom('approved') },
  BEFORE: {
    before: `${SUPERSEDED}, apart as materialized (
  select pos, report_id from superseded union select pos, report_id from approved
),`,
    figures: `${figuresApartFrom('apart')}
  union all
  select ${FIGURE}, false
    from superseded s
    join figure f on f.province_id = s.province_id and f.report_id = s.report_id and f.version = s.version
   where s.report_id <> all(array(select report_id from approved)) and ${ASKED_FOR}`,
  },
};

/**
 * A unit's number is made of the counted figures at its place and below it, for one indicator and one period: sums for
 * quantities, sums of numerators and of denominators for ratios, products with the weight's figure of the same place
 * for weighted averages. A figure typed beside a roll-up is not counted. One row per place asked about that has any
 * figure, indicator and period: the figures are read at the places asked about and below them, and answered there alone.
 *
 * Compared with each other (`alike`), periods count only the places that have a figure in all of them: what fell or rose
 * is told of the same places, not of nine communes then and eight now.
 *
 * What is long is never joined with what is long: the figures of a place that weigh another indicator stand among that
 * one's (`weighs`), and which indicators and periods are asked about is told by their place in the parameters. So the
 * cost is that of the figures read, whatever the planner expects of them.
 */
const aggregatesSql = ({ before, figures }: (typeof CHOSEN)[Basis]): string => `
with ${APPROVED}, ${before} figures as materialized (
  ${figures}
), told as (
  select f.*, array_position(:indicators::uuid[], f.indicator_id) as n, false as weighs
    from figures f
  union all
  select f.*, m.n, true
    from figures f
    join unnest(:weights::uuid[]) with ordinality as m (weight_id, n) on m.weight_id = f.indicator_id
   where f.value is not null and f.indicator_id = any(:weights::uuid[])
), place as materialized (
  select pos, period_id, n, (:rollsUp::boolean[])[n] as rolls_up, (:weights::uuid[])[n] is not null as is_weighed,
         sum(value) filter (where not weighs) as value, sum(value) filter (where weighs) as weight,
         sum(numerator) filter (where not weighs) as numerator, sum(denominator) filter (where not weighs) as denominator,
         bool_and(achieved) filter (where not weighs) as achieved, max(grade) filter (where not weighs) as grade,
         bool_or(illustrative) filter (where not weighs) as illustrative,
         bool_or(estimate) filter (where not weighs) as estimate, bool_or(own) as own,
         jsonb_agg(parts) filter (where parts is not null and not weighs) -> 0 as parts
    from told
   where weighs or parts is not null or case (:needs::text[])[n]
           when 'VALUE' then value is not null
           when 'RATIO' then numerator is not null and denominator is not null
           when 'STATUS' then achieved is not null
           when 'TIMES' then value is not null or achieved is not null
           else grade is not null end
   group by pos, n, period_id
  having not bool_and(weighs)
)
select at.pos, (:indicators::uuid[])[p.n] as "indicatorId", p.period_id as "periodId",
       sum(p.value)::text as total, sum(p.numerator)::text as numerator, sum(p.denominator)::text as denominator,
       min(p.value)::text as lowest, max(p.value)::text as highest, count(p.value)::int as "values",
       count(*) filter (where p.achieved)::int as achieved, count(p.achieved)::int as assessed,
       sum(p.value * p.weight)::text as weighted, sum(p.weight)::text as weight,
       coalesce(array_agg(p.pos order by p.pos)
         filter (where case when p.is_weighed then p.weight is null else p.value is null end), '{}') as unweighted,
       bool_and(p.achieved) as status, max(p.grade) as grade,
       jsonb_agg(p.parts) filter (where p.pos = at.pos and p.parts is not null) -> 0 as parts,
       bool_or(p.illustrative) as illustrative, bool_or(p.estimate) as estimate, bool_or(p.own) as own,
       array_agg(p.pos) as reporting
  from place p
  cross join lateral app.places_of(p.pos, p.rolls_up) as at (pos)
 where (at.pos = any(:places::int[]) or (:everywhere::boolean[])[p.n])
   and (not :alike::boolean or (p.pos, p.n) in (
     select pos, n from place group by pos, n having count(*) = cardinality(:periods::uuid[])))
 group by at.pos, p.n, p.period_id`;

const SQL: Record<Basis, string> = { NOW: aggregatesSql(CHOSEN.NOW), BEFORE: aggregatesSql(CHOSEN.BEFORE) };

/**
 * One statement, whatever the number of units, tiers, indicators and periods. `alike`: only the places that have a figure
 * in every one of the periods. `scope`: whose own board it is; without one only what was accepted counts.
 */
export function aggregates(
  { em, scope }: Pick<Context, 'em'> & { scope?: Pick<Scope, 'pos'> },
  asked: PlacesAsked,
  measured: readonly Measured[],
  periodIds: readonly string[],
  { basis = 'NOW', alike = false }: { basis?: Basis; alike?: boolean } = {},
): Promise<Aggregate[]> {
  const ids = measured.map(({ id }) => id);
  const weights = measured.map(({ weightIndicatorId }) => weightIndicatorId);
  return statement<Aggregate>({ em }, SQL[basis], {
    indicators: pgArray(ids),
    weights: pgArray(weights),
    read: pgArray([...new Set([...ids, ...weights.filter((id) => id !== null)])]),
    needs: pgArray(measured.map(({ need }) => need)),
    rollsUp: pgArray(measured.map(({ rollsUp }) => String(rollsUp))),
    everywhere: pgArray(measured.map(({ everywhere = false }) => String(everywhere))),
    periods: pgArray(periodIds),
    ...boundsOf(asked),
    ...{ own: scope?.pos ?? null, alike },
  });
}
