import { positionRange } from '@dich/units';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { dayOfPeriod } from '#features/periods/day-of-period.ts';
import type { Period } from '#features/periods/period.entity.ts';
import { findPeriods } from '#features/periods/period.queries.ts';
import { Target } from '#features/targets/target.entity.ts';
import { mayReadTarget } from '#features/targets/target.policy.ts';
import type { Context } from '#kernel/context.ts';
import { groupBy, keyBy, loader } from '#kernel/loader.ts';
import { type Aggregate, aggregates, type Measured, type Range } from './aggregate.queries.ts';
import { expectedIn } from './coverage.queries.ts';
import { isOfEachUnit, needOf, rollsUp } from './over-units.ts';
import {
  type Correction,
  corrections,
  type EarlierDenominator,
  earlierDenominators,
  gapsDeclared,
  type Pending,
  pendingReports,
} from './rollup.queries.ts';

/**
 * What the values of some indicators are made of, for every unit in a range of positions and one period: loaded in a
 * constant number of statements however many units and levels there are. Maps are keyed by `placeKey`.
 */
export interface RangeData {
  sums: Map<string, Aggregate>;
  /** As they were before the last corrections; empty where nothing was corrected. */
  before: Map<string, Aggregate>;
  /** The year before at its end, official where there is one: what "giảm so với năm trước" is measured against. */
  baseline: Map<string, Aggregate>;
  /** Where not the same places have a figure in both periods: the places that do, in each; null where there is none. */
  like: Map<string, Like | null>;
  pending: Map<string, Pending>;
  corrections: Map<string, Correction>;
  /** Of ratios: the last denominator that a place now silent had accepted, which bounds what it can still bring. */
  earlier: Map<string, EarlierDenominator>;
  /** Positions at which a figure is expected, by indicator. */
  expected: Map<string, ReadonlySet<number>>;
  /** Those of them that can send nothing any more: the period is closed for them. */
  closed: Map<string, ReadonlySet<number>>;
  /** Units whose own report was accepted with its gaps declared: nobody in them is waited for. */
  settled: Range[];
  /** Targets in force on the last day of the period, or today while it runs; assigned ones first, the nearest giver first. */
  targets: Map<string, Target[]>;
}

export interface Like {
  now: Aggregate;
  earlier: Aggregate;
  /** How many places have a figure in both periods, and how many in either. */
  places: number;
  of: number;
}

export interface DataRequest {
  range: Range;
  indicators: readonly CatalogueIndicator[];
  period: Period;
}

export const placeKey = ({ pos, indicatorId }: { pos: number; indicatorId: string }): string => `${pos} ${indicatorId}`;

const questionName = ({ indicators, period }: DataRequest): string =>
  [period.id, ...indicators.map(({ id }) => id).sort()].join(' ');

const requestName = (request: DataRequest): string =>
  `${request.range.lo} ${request.range.hi} ${questionName(request)}`;

/** Requests of one moment for the same indicators and period are answered together, over the range that holds them all. */
export const rangeData = loader<DataRequest, RangeData>(async (ctx, requests) => {
  const answers = new Map<string, RangeData>();
  for (const together of groupBy(requests, questionName).values()) {
    const [first] = together;
    if (!first) continue;
    const range = together.reduce(
      (outer, { range: { lo, hi } }) => ({ lo: Math.min(outer.lo, lo), hi: Math.max(outer.hi, hi) }),
      first.range,
    );
    const data = await load(ctx, { ...first, range }, distinct(together.map((one) => one.range)));
    for (const request of together) answers.set(requestName(request), data);
  }
  return answers;
}, requestName);

const distinct = (ranges: readonly Range[]): Range[] => [...keyBy(ranges, ({ lo, hi }) => `${lo} ${hi}`).values()];

async function load(
  ctx: Context,
  { range, indicators, period }: DataRequest,
  ranges: readonly Range[],
): Promise<RangeData> {
  const measured: Measured[] = indicators.map((indicator) => ({
    id: indicator.id,
    need: needOf(indicator),
    rollsUp: rollsUp(indicator) && !isOfEachUnit(indicator),
    weightIndicatorId: indicator.overUnits === 'WEIGHTED_AVERAGE' ? indicator.weightIndicatorId : null,
  }));
  const ids = measured.map(({ id }) => id);
  const baselinePeriods = await yearEndsBefore(ctx, period);
  const periods = [period.id, ...baselinePeriods.map(({ id }) => id)];
  const sums = await aggregates(ctx, range, measured, periods);
  const sumsOf = (periodId: string) =>
    keyBy(
      sums.filter((row) => row.periodId === periodId),
      placeKey,
    );
  const rolled = measured.map((one, index) => ({ ...one, rollsUp: rollsUp(indicators[index] as CatalogueIndicator) }));
  const corrected = await corrections(ctx, range, withWeights(rolled), period.id);
  const before = corrected.length > 0 ? await aggregates(ctx, range, measured, [period.id], { basis: 'BEFORE' }) : [];
  const expected = await expectedIn(ctx, ranges, ids, period.id);
  // later ones win: the official figures of the year before stand over its estimates
  const baseline = new Map(baselinePeriods.flatMap(({ id }) => [...sumsOf(id)]));
  const reported = sumsOf(period.id);
  return {
    earlier: keyBy(await lastOfSilent(ctx, indicators, period, expected, reported), placeKey),
    sums: reported,
    before: keyBy(before, placeKey),
    baseline,
    like: await likeForLike(ctx, { range, measured, period, now: sumsOf(period.id), earlier: baseline }),
    pending: keyBy(await pendingReports(ctx, range, rolled, period.id), placeKey),
    corrections: keyBy(corrected, placeKey),
    expected: new Map(expected.map(({ indicatorId, places }) => [indicatorId, new Set(places)])),
    closed: new Map(expected.map(({ indicatorId, closed }) => [indicatorId, new Set(closed)])),
    settled: (await gapsDeclared(ctx, range, period.id)).map(({ pos }) => positionRange(pos)),
    targets: groupBy(await targetsInForce(ctx, range, ids, period), placeKey),
  };
}

interface Compared {
  range: Range;
  measured: readonly Measured[];
  period: Period;
  now: ReadonlyMap<string, Aggregate>;
  earlier: ReadonlyMap<string, Aggregate>;
}

/** What rose or fell is told of the same places: two more statements, where some place reports in one period alone. */
async function likeForLike(ctx: Context, compared: Compared): Promise<Map<string, Like | null>> {
  const { range, measured, period, now, earlier } = compared;
  const unlike = [...earlier].flatMap(([key, before]) => {
    const after = now.get(key);
    return after && !isSame(after.reporting, before.reporting) ? [{ key, before, after }] : [];
  });
  const like = new Map<string, Like | null>(unlike.map(({ key }) => [key, null]));
  for (const [periodId, together] of groupBy(unlike, ({ before }) => before.periodId)) {
    const ids = new Set(together.map(({ before }) => before.indicatorId));
    const asked = measured.filter(({ id }) => ids.has(id));
    const both = [periodId, period.id];
    const restricted = async (to: string, of: string) =>
      keyBy(
        (await aggregates(ctx, range, asked, both, { likeIn: to })).filter((row) => row.periodId === of),
        placeKey,
      );
    const before = await restricted(period.id, periodId);
    const after = await restricted(periodId, period.id);
    for (const { key, before: all, after: allNow } of together) {
      const [nowRow, earlierRow] = [after.get(key), before.get(key)];
      if (!nowRow || !earlierRow) continue;
      const of = new Set([...all.reporting, ...allNow.reporting]).size;
      like.set(key, { now: nowRow, earlier: earlierRow, places: nowRow.reporting.length, of });
    }
  }
  return like;
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  const places = new Set(other);
  return one.length === other.length && one.every((place) => places.has(place));
}

/** One statement whatever is asked, about the places that should report a ratio and have not. */
function lastOfSilent(
  ctx: Context,
  indicators: readonly CatalogueIndicator[],
  period: Period,
  expected: readonly { indicatorId: string; places: readonly number[] }[],
  reported: ReadonlyMap<string, Aggregate>,
): Promise<EarlierDenominator[]> {
  const ratios = new Set(indicators.filter(({ kind }) => kind === 'RATIO').map(({ id }) => id));
  const [positions, ids] = [new Set<number>(), new Set<string>()];
  for (const { indicatorId, places } of expected) {
    if (!ratios.has(indicatorId)) continue;
    for (const pos of places.filter((place) => !reported.has(placeKey({ pos: place, indicatorId })))) {
      positions.add(pos);
      ids.add(indicatorId);
    }
  }
  return earlierDenominators(ctx, [...positions], [...ids], period);
}

/** A correction of a weight changes every average that it weighs, at the same places. */
const withWeights = (measured: readonly Measured[]): { id: string; rollsUp: boolean }[] => [
  ...new Map(
    [...measured.flatMap(({ weightIndicatorId: id }) => (id === null ? [] : [{ id, rollsUp: true }])), ...measured].map(
      (one) => [one.id, one],
    ),
  ).values(),
];

/** Periods of the same regime that end the year before, estimates first. */
export const yearEndsBefore = async (ctx: Context, period: Period): Promise<Period[]> =>
  (await findPeriods(ctx, { year: period.year - 1, regimeCode: null })).filter(
    ({ kind, regimeId }) => kind === 'YEAR' && regimeId === period.regimeId,
  );

async function targetsInForce(
  ctx: Context,
  { lo, hi }: Range,
  indicatorIds: readonly string[],
  period: Period,
): Promise<Target[]> {
  const day = dayOfPeriod(ctx, period);
  const found = await ctx.em.find(
    Target,
    {
      year: period.year,
      pos: { $gte: lo, $lte: hi },
      indicatorId: { $in: [...indicatorIds] },
      state: 'ISSUED',
      inForceFrom: { $lte: day },
      $or: [{ inForceTo: null }, { inForceTo: { $gt: day } }],
    },
    { orderBy: { source: 'asc', byPos: 'desc', id: 'desc' } },
  );
  return found.filter((target) => mayReadTarget(ctx, target));
}
