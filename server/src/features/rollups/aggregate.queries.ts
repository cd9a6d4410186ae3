import type { Need, TypedPart } from '@dich/measure';
import { type Known, known, untilOf } from '#kernel/as-of.ts';
import type { Context, Scope } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';
import { AT_AND_BELOW, boundsOf, type PlacesAsked } from './places-asked.ts';

/** What is asked about: an indicator, what its figures must carry, and the indicator that weighs it, if one does. */
export interface Measured {
  id: string;
  need: Need;
  rollsUp: boolean;
  weightIndicatorId: string | null;
  /** Over units it is the mean of their numbers: of a place divided over departments that is their mean. */
  isMean: boolean;
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
  /** Without `means`. */
  total: string | null;
  /** Of a mean, the places that have the parts of several departments: their sum, and of how many. */
  means: [sum: string, of: number][];
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
  /** Of those that are divided over departments: the departments whose part is counted in. */
  departments: string[];
  /** The place itself has brought parts of departments. */
  hasParts: boolean;
}

/**
 * `superseded`: accepted versions in whose place another was accepted, with the one that stands (`now`; null: it was
 * returned since). `replaced`: of each figure of their reports the last version in which it was another than it is now
 * (or was none, or is none): of a report that is corrected again, what the first correction changed stays changed.
 */
export const superseded = (by: Known): string => `
superseded as materialized (
  select v.province_id, v.report_id, r.pos, v.version, v.superseded_at,
         (select n.version from report_version n
           where n.province_id = v.province_id and n.report_id = v.report_id
             and ${by.has('n.accepted_at')} and ${by.hasNot('n.superseded_at')} and ${by.hasNot('n.returned_at')}) as now
    from ${AT_AND_BELOW}
    join report r on r.pos between range.lo and range.hi
    join report_version v on v.province_id = r.province_id and v.report_id = r.id
   where r.period_id = any(:periods::uuid[]) and r.pos between :lo and :hi and v.pos between :lo and :hi
     and ${by.has('v.accepted_at')} and ${by.has('v.superseded_at')}
), replaced as materialized (
  select distinct on (s.province_id, s.report_id, f.indicator_id)
         s.province_id, s.report_id, f.indicator_id, f.pos, f.period_id, s.version, s.now, s.superseded_at
    from superseded s
    join figure f on f.province_id = s.province_id and f.report_id = s.report_id and f.version in (s.version, s.now)
     and f.counted and f.pos between :lo and :hi
   group by s.province_id, s.report_id, f.indicator_id, f.pos, f.period_id, s.version, s.now, s.superseded_at
  having count(*) = 1 or count(distinct (f.as_part, f.value, f.numerator, f.denominator, f.achieved, f.grade, f.parts)) > 1
   order by s.province_id, s.report_id, f.indicator_id, s.version desc
)`;

/**
 * The own board reads the newest version that a leader of the unit approved and nobody above has decided about, in place
 * of the accepted one. Of the asker's own place (:own) alone: everything above it counts what was accepted.
 */
export const approved = (by: Known): string => `
approved as materialized (
  select r.province_id, r.id as report_id, r.pos, v.version
    from report r
    join report_version v on v.province_id = r.province_id and v.report_id = r.id
   where r.period_id = any(:periods::uuid[]) and r.pos = :own::int and r.department_id is null and v.pos = :own::int
     and ${by.has('v.approved_at')} and ${by.hasNot('v.accepted_at')} and ${by.hasNot('v.returned_at')}
)`;

/**
 * `stood`: the versions that were accepted and stood at the end of a day that is over. The figures of a report are marked
 * as they stand now; then they are found report by report.
 */
export const stood = (by: Known): string => `
stood as materialized (
  select r.province_id, r.id as report_id, r.pos, v.version
    from ${AT_AND_BELOW}
    join report r on r.pos between range.lo and range.hi
    join report_version v on v.province_id = r.province_id and v.report_id = r.id
   where r.period_id = any(:periods::uuid[]) and r.pos between :lo and :hi and v.pos between :lo and :hi
     and ${by.has('v.accepted_at')} and ${by.hasNot('v.superseded_at')} and ${by.hasNot('v.returned_at')}
)`;

const FIGURE =
  'f.pos, f.period_id, f.indicator_id, f.value, f.numerator, f.denominator, f.achieved, f.grade, f.parts, f.illustrative, f.estimate, f.as_part, f.department_id';

const ASKED_FOR = `f.counted and f.period_id = any(:periods::uuid[]) and f.indicator_id = any(:read::uuid[])
     and f.pos between :lo and :hi`;

/** Read range by range, through the index that begins with period and indicator. */
const figuresThat = (condition: string): string => `
  select f.*
    from ${AT_AND_BELOW}
   cross join lateral (
      select ${FIGURE}, null::uuid as id, false as own from figure f
       where ${condition} and ${ASKED_FOR} and f.pos between range.lo and range.hi offset 0) f`;

const FIGURES_APPROVED = `
  select ${FIGURE}, f.id, true as own
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
  select ${FIGURE}, null, false
    from (select distinct pos from ${apart}) place
    join figure f on f.pos = place.pos
   where f.accepted and f.report_id <> all(array(select report_id from ${apart})) and ${ASKED_FOR}
     and exists (select from ${AT_AND_BELOW} where f.pos between range.lo and range.hi)
  union all ${FIGURES_APPROVED}`;

/** The same at the end of a day that is over, each with its identity. */
const figuresStood = (apart: string): string => `
  select ${FIGURE}, f.id, false as own
    from stood s
    join figure f on f.province_id = s.province_id and f.report_id = s.report_id and f.version = s.version
   where s.report_id <> all(array(select report_id from ${apart})) and ${ASKED_FOR}
  union all ${FIGURES_APPROVED}`;

/** NOW: the accepted versions. BEFORE: the same, each figure as it was before the last correction that changed it. */
export type Basis = 'NOW' | 'BEFORE';

interface Chosen {
  /** What the figures are chosen by, beside what was approved. */
  before: string;
  apart: string;
  figures: string;
  isPast: boolean;
}

const CHOSEN: Record<Basis, (by: Known, isPast: boolean) => Chosen> = {
  NOW: (by, isPast) => ({
    before: isPast ? `${stood(by)},` : '',
    apart: 'approved',
    figures: isPast ? figuresStood('approved') : figuresApartFrom('approved'),
    isPast,
  }),
  BEFORE: (by, isPast) => ({
    before: `${isPast ? `${stood(by)},` : ''}${superseded(by)}, apart as materialized (
  select pos, report_id from superseded union select pos, report_id from approved
),`,
    apart: 'apart',
    figures: `${isPast ? figuresStood('apart') : figuresApartFrom('apart')}
  union all
  select ${FIGURE}, f.id, false
    from (select distinct province_id, report_id, now from superseded) s
    join figure f on f.province_id = s.province_id and f.report_id = s.report_id
    left join replaced c on c.province_id = f.province_id and c.report_id = f.report_id and c.indicator_id = f.indicator_id
   where f.version = coalesce(c.version, s.now) and s.report_id <> all(array(select report_id from approved)) and ${ASKED_FOR}`,
    isPast,
  }),
};

/** Of figures that were read through the index alone, with the identity that says which is newer. */
const acceptedLike = (apart: string): string => `select g.id, g.as_part from figure g
                   where g.accepted and g.counted and g.period_id = f.period_id and g.indicator_id = f.indicator_id
                     and g.pos = f.pos and g.pos between :lo and :hi and g.report_id <> all(array(select report_id from ${apart}))
                  union all
                  `;

/**
 * A unit's number is made of the counted figures at its place and below it, for one indicator and one period: sums for
 * quantities, sums of numerators and of denominators for ratios, products with the weight's figure of the same place
 * for weighted averages. A figure typed beside a roll-up is not counted. One row per place asked about that has any
 * figure, indicator and period: the figures are read at the places asked about and below them, and answered there alone.
 *
 * Compared with each other (`alike`), periods count only the places that have a figure in all of them, and not a part of
 * one: what fell or rose is told of the same places, not of nine communes then and eight now.
 *
 * A place brings one number. Where its departments were each given the indicator it is made of their parts by the same
 * operator: added, the mean, the lowest or highest of them; a status is achieved where all have achieved it. Of a place
 * where both parts and a figure of the whole stand, because what departments were given has changed in between, the newest
 * figure says which of the two it is: never both.
 *
 * What is long is never joined with what is long: the figures of a place that weigh another indicator stand among that
 * one's (`weighs`), and which indicators and periods are asked about is told by their place in the parameters. So the
 * cost is that of the figures read, whatever the planner expects of them.
 */
const aggregatesSql = (by: Known, { before, apart, figures, isPast }: Chosen): string => `
with ${approved(by)}, ${before} figures as materialized (
  ${figures}
), mixed as materialized (
  select f.pos, f.period_id, f.indicator_id,
         (select newest.as_part
            from (${isPast ? '' : acceptedLike(apart)}select g.id, g.as_part from figures g
                   where g.id is not null and g.period_id = f.period_id and g.indicator_id = f.indicator_id
                     and g.pos = f.pos) newest
           order by newest.id desc limit 1) as as_part
    from figures f
   where f.pos = any(array(select pos from figures where as_part))
   group by f.pos, f.period_id, f.indicator_id
  having bool_or(f.as_part) and not bool_and(f.as_part)
), standing as (
  select f.* from figures f
   where not exists (select from mixed b
                      where b.pos = f.pos and b.period_id = f.period_id and b.indicator_id = f.indicator_id
                        and b.as_part <> f.as_part)
), told as (
  select f.*, array_position(:indicators::uuid[], f.indicator_id) as n, false as weighs
    from standing f
  union all
  select f.*, m.n, true
    from standing f
    join unnest(:weights::uuid[]) with ordinality as m (weight_id, n) on m.weight_id = f.indicator_id
   where f.value is not null and f.indicator_id = any(:weights::uuid[])
), place as materialized (
  select pos, period_id, n, (:rollsUp::boolean[])[n] as rolls_up, (:weights::uuid[])[n] is not null as is_weighed,
         sum(value) filter (where not weighs) as value, sum(value) filter (where weighs) as weight,
         min(value) filter (where not weighs) as lowest, max(value) filter (where not weighs) as highest,
         case when (:means::boolean[])[n] and count(value) filter (where as_part and not weighs) > 1
              then count(value) filter (where not weighs)::int end as mean_of,
         string_agg(department_id::text, ' ') filter (where as_part and not weighs) as departments,
         sum(numerator) filter (where not weighs) as numerator, sum(denominator) filter (where not weighs) as denominator,
         bool_and(achieved) filter (where not weighs) as achieved, max(grade) filter (where not weighs) as grade,
         bool_or(illustrative) filter (where not weighs) as illustrative,
         bool_or(estimate) filter (where not weighs) as estimate, bool_or(own) as own,
         case when count(*) filter (where as_part and not weighs) < 2
              then jsonb_agg(parts) filter (where parts is not null and not weighs) -> 0 end as parts
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
       sum(p.value) filter (where p.mean_of is null)::text as total,
       coalesce(jsonb_agg(jsonb_build_array(p.value::text, p.mean_of)) filter (where p.mean_of is not null), '[]') as means,
       sum(p.numerator)::text as numerator, sum(p.denominator)::text as denominator,
       min(p.lowest)::text as lowest, max(p.highest)::text as highest, count(p.value)::int as "values",
       count(*) filter (where p.achieved)::int as achieved, count(p.achieved)::int as assessed,
       sum(p.value * p.weight)::text as weighted, sum(p.weight)::text as weight,
       coalesce(array_agg(p.pos order by p.pos)
         filter (where case when p.is_weighed then p.weight is null else p.value is null end), '{}') as unweighted,
       bool_and(p.achieved) as status, max(p.grade) as grade,
       jsonb_agg(p.parts) filter (where p.pos = at.pos and p.parts is not null) -> 0 as parts,
       bool_or(p.illustrative) as illustrative, bool_or(p.estimate) as estimate, bool_or(p.own) as own,
       array_agg(p.pos) as reporting,
       coalesce(string_to_array(string_agg(p.departments, ' '), ' '), '{}') as departments,
       coalesce(bool_or(p.pos = at.pos and p.departments is not null), false) as "hasParts"
  from place p
  cross join lateral app.places_of(p.pos, p.rolls_up) as at (pos)
 where (at.pos = any(:places::int[]) or (:everywhere::boolean[])[p.n])
   and (not :alike::boolean or (p.pos, p.n) in (
     select pos, n from place group by pos, n having count(*) = cardinality(:periods::uuid[])
     except select x.pos, array_position(:indicators::uuid[], x.indicator_id)
       from unnest(:partialPlaces::int[], :partialIndicators::uuid[]) as x (pos, indicator_id)))
 group by at.pos, p.n, p.period_id`;

const SQL = {
  NOW: known((by, isPast) => aggregatesSql(by, CHOSEN.NOW(by, isPast))),
  BEFORE: known((by, isPast) => aggregatesSql(by, CHOSEN.BEFORE(by, isPast))),
};

/**
 * One statement, whatever the number of units, tiers, indicators and periods. `alike`: only the places that have a figure
 * in every one of the periods, without those of which only some departments have reported (`partial`). `scope`: whose own board it is; without one only what was accepted counts.
 */
export function aggregates(
  { em, scope, asOf = null }: Pick<Context, 'em'> & Partial<Pick<Context, 'asOf'>> & { scope?: Pick<Scope, 'pos'> },
  asked: PlacesAsked,
  measured: readonly Measured[],
  periodIds: readonly string[],
  {
    basis = 'NOW',
    alike = false,
    partial = [],
  }: { basis?: Basis; alike?: boolean; partial?: readonly Pick<Aggregate, 'pos' | 'indicatorId'>[] } = {},
): Promise<Aggregate[]> {
  const ids = measured.map(({ id }) => id);
  const weights = measured.map(({ weightIndicatorId }) => weightIndicatorId);
  return statement<Aggregate>({ em }, SQL[basis]({ asOf }), {
    indicators: pgArray(ids),
    weights: pgArray(weights),
    read: pgArray([...new Set([...ids, ...weights.filter((id) => id !== null)])]),
    needs: pgArray(measured.map(({ need }) => need)),
    rollsUp: pgArray(measured.map(({ rollsUp }) => String(rollsUp))),
    means: pgArray(measured.map(({ isMean }) => String(isMean))),
    everywhere: pgArray(measured.map(({ everywhere = false }) => String(everywhere))),
    periods: pgArray(periodIds),
    ...boundsOf(asked),
    partialPlaces: pgArray(partial.map(({ pos }) => pos)),
    partialIndicators: pgArray(partial.map(({ indicatorId }) => indicatorId)),
    ...{ own: scope?.pos ?? null, alike, ...untilOf({ asOf }) },
  });
}
