import type { Context } from '#kernel/context.ts';
import { pgArray } from '#kernel/sql.ts';

/** A range of tree positions, both ends included: a unit with everything below it. */
export interface Range {
  lo: number;
  hi: number;
}

/** What is asked about: an indicator and, for a weighted average, the indicator that weighs it. */
export interface Measured {
  id: string;
  weightIndicatorId: string | null;
}

/**
 * What the accepted figures at a place and below it add up to, for one indicator and period. Numbers are exact
 * decimals as strings; null where no figure has the part. `own…` is the place's own figure alone.
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
  unweighted: number;
  ownValue: string | null;
  ownNumerator: string | null;
  ownDenominator: string | null;
  ownAchieved: boolean | null;
  ownGrade: string | null;
  illustrative: boolean;
  /** Positions whose figure is counted in, each once. */
  reporting: number[];
}

/**
 * The places a figure counts at: its own, its district's and its province's. Positions are packed as 8 bits province,
 * 10 bits district, 12 bits commune, so a place is the position with the lower tiers blanked; a tier that is blank
 * already is left out, or the figure would count twice at one place.
 */
const PLACES = (pos: string) => `(values (0, 0), (4095, 4095), (4194303, 4190208)) as tier (below, present)
    on tier.below = 0 or ${pos} & tier.present <> 0`;
const PLACE = (pos: string) => `(${pos} & ~tier.below)`;

/**
 * A unit's number is made of the accepted, counted figures at its place and below it, for one indicator and one period:
 * sums for quantities, sums of numerators and of denominators for ratios, products with the weight's figure of the same
 * place for weighted averages. A figure typed beside a roll-up is not counted. One row per place in the range that has
 * any figure, indicator and period.
 */
const AGGREGATES = `
select ${PLACE('f.pos')} as pos, f.indicator_id as "indicatorId", f.period_id as "periodId",
       sum(f.value)::text as total, sum(f.numerator)::text as numerator, sum(f.denominator)::text as denominator,
       min(f.value)::text as lowest, max(f.value)::text as highest,
       count(f.value)::int as "values",
       count(*) filter (where f.achieved)::int as achieved, count(f.achieved)::int as assessed,
       sum(f.value * w.value)::text as weighted,
       sum(w.value) filter (where f.value is not null)::text as weight,
       count(*) filter (where f.value is not null and w.value is null)::int as unweighted,
       sum(f.value) filter (where tier.below = 0)::text as "ownValue",
       sum(f.numerator) filter (where tier.below = 0)::text as "ownNumerator",
       sum(f.denominator) filter (where tier.below = 0)::text as "ownDenominator",
       bool_and(f.achieved) filter (where tier.below = 0) as "ownAchieved",
       max(f.grade) filter (where tier.below = 0) as "ownGrade",
       bool_or(f.illustrative) as illustrative,
       array_agg(distinct f.pos) as reporting
  from figure f
  join unnest(?::uuid[], ?::uuid[]) as measured (indicator_id, weight_id) on measured.indicator_id = f.indicator_id
  join ${PLACES('f.pos')}
  left join figure w on w.accepted and w.counted and w.period_id = f.period_id and w.pos = f.pos
                    and w.indicator_id = measured.weight_id
 where f.accepted and f.counted
   and f.period_id = any(?::uuid[]) and f.indicator_id = any(?::uuid[]) and f.pos between ? and ?
   and ${PLACE('f.pos')} >= ?
 group by 1, 2, 3`;

export function aggregates(
  ctx: Context,
  { lo, hi }: Range,
  measured: readonly Measured[],
  periodIds: readonly string[],
): Promise<Aggregate[]> {
  const ids = pgArray(measured.map(({ id }) => id));
  const weights = pgArray(measured.map(({ id, weightIndicatorId }) => weightIndicatorId ?? id));
  return ctx.em.execute<Aggregate[]>(AGGREGATES, [ids, weights, pgArray(periodIds), ids, lo, hi, lo]);
}

export interface FigureAt {
  pos: number;
  indicatorId: string;
  figureId: string;
  reportId: string;
  departmentId: string | null;
  /** False: typed by the unit beside its roll-up of the same thing. */
  counted: boolean;
}

/** Every accepted figure in the range, by the place that reported it. */
export function acceptedFigures(
  ctx: Context,
  { lo, hi }: Range,
  indicatorIds: readonly string[],
  periodId: string,
): Promise<FigureAt[]> {
  return ctx.em.execute<FigureAt[]>(
    `select f.pos, f.indicator_id as "indicatorId", f.id as "figureId", f.report_id as "reportId",
            f.department_id as "departmentId", f.counted
       from figure f
      where f.accepted and f.period_id = ? and f.indicator_id = any(?::uuid[]) and f.pos between ? and ?
      order by f.pos`,
    [periodId, pgArray(indicatorIds), lo, hi],
  );
}

export interface Pending {
  pos: number;
  indicatorId: string;
  reports: number;
}

/** Chờ duyệt: at and below each place, reports submitted and not yet decided that would bring a figure for the indicator. */
export function pendingReports(
  ctx: Context,
  { lo, hi }: Range,
  indicatorIds: readonly string[],
  periodId: string,
): Promise<Pending[]> {
  return ctx.em.execute<Pending[]>(
    `select ${PLACE('r.pos')} as pos, f.indicator_id as "indicatorId", count(distinct r.id)::int as reports
       from report r
       join figure f on f.province_id = r.province_id and f.report_id = r.id and f.version = r.version and f.counted
       join ${PLACES('r.pos')}
      where r.state = 'SUBMITTED' and r.period_id = ? and r.pos between ? and ? and f.indicator_id = any(?::uuid[])
        and ${PLACE('r.pos')} >= ?
      group by 1, 2`,
    [periodId, lo, hi, pgArray(indicatorIds), lo],
  );
}

export interface Correction {
  pos: number;
  indicatorId: string;
  /** By how much the sums at the place changed with the latest corrections at and below it. */
  valueChange: string;
  numeratorChange: string;
  denominatorChange: string;
  at: Date;
  reason: string | null;
}

/**
 * Đã tính lại: where an accepted version took the place of another accepted one with other numbers, how much that
 * changed the sums of every place above. Of several corrections of one report the latest counts.
 */
export function corrections(
  ctx: Context,
  { lo, hi }: Range,
  indicatorIds: readonly string[],
  periodId: string,
): Promise<Correction[]> {
  return ctx.em.execute<Correction[]>(
    `with superseded as (
       select distinct on (v.province_id, v.report_id) v.province_id, v.report_id, v.version, v.superseded_at
         from report_version v
         join report r on r.province_id = v.province_id and r.id = v.report_id
        where v.superseded_at is not null and v.accepted_at is not null and r.period_id = ? and v.pos between ? and ?
        order by v.province_id, v.report_id, v.version desc
     )
     select ${PLACE('now.pos')} as pos, now.indicator_id as "indicatorId",
            sum(coalesce(now.value, 0) - coalesce(was.value, 0))::text as "valueChange",
            sum(coalesce(now.numerator, 0) - coalesce(was.numerator, 0))::text as "numeratorChange",
            sum(coalesce(now.denominator, 0) - coalesce(was.denominator, 0))::text as "denominatorChange",
            max(s.superseded_at) as at,
            (array_agg(v.correction_reason order by s.superseded_at desc))[1] as reason
       from superseded s
       join figure now on now.province_id = s.province_id and now.report_id = s.report_id and now.accepted and now.counted
       join figure was on was.province_id = s.province_id and was.report_id = s.report_id and was.version = s.version
                      and was.indicator_id = now.indicator_id
       join report_version v on v.province_id = s.province_id and v.report_id = s.report_id and v.version = now.version
       join ${PLACES('now.pos')}
      where now.indicator_id = any(?::uuid[]) and ${PLACE('now.pos')} >= ?
        and (now.value, now.numerator, now.denominator) is distinct from (was.value, was.numerator, was.denominator)
      group by 1, 2`,
    [periodId, lo, hi, pgArray(indicatorIds), lo],
  );
}

export interface PlannedAt {
  pos: number;
  indicatorId: string;
}

/**
 * Positions whose issued plan of the year (or, where there is none, of the next, which is measured from this one) holds
 * an indicator, in the range or above it: who is expected to report.
 */
export function plannedAt(
  ctx: Context,
  { lo, hi }: Range,
  indicatorIds: readonly string[],
  year: number,
): Promise<PlannedAt[]> {
  return ctx.em.execute<PlannedAt[]>(
    `select distinct p.pos, i.indicator_id as "indicatorId"
       from plan p
       join plan_indicator i on i.province_id = p.province_id and i.plan_id = p.id
      where p.issued
        and p.year = (select min(first.year) from plan first
                       where first.unit_id = p.unit_id and first.issued and first.year in (?, ?))
        and i.indicator_id = any(?::uuid[])
        and (p.pos between ? and ? or ? between p.pos and app.subtree_end(p.pos))`,
    [year, year + 1, pgArray(indicatorIds), lo, hi, lo],
  );
}
