import { positionRange } from '@dich/units';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { dayOfPeriod } from '#features/periods/day-of-period.ts';
import type { Period } from '#features/periods/period.entity.ts';
import { findPeriods } from '#features/periods/period.queries.ts';
import { Target } from '#features/targets/target.entity.ts';
import { mayReadTarget } from '#features/targets/target.policy.ts';
import type { Context } from '#kernel/context.ts';
import { groupBy, keyBy, loader } from '#kernel/loader.ts';
import { type Aggregate, aggregates, type Measured } from './aggregate.queries.ts';
import { missingCells, silentCells } from './awaited.ts';
import { type Expected, expectedIn } from './coverage.queries.ts';
import { isOfEachUnit, needOf, rollsUp } from './over-units.ts';
import { type PlacesAsked, placesAsked, type Range } from './places-asked.ts';
import {
  type Cell,
  type Correction,
  corrections,
  type EarlierDenominator,
  earlierDenominators,
  gapsDeclared,
  type Pending,
  pendingReports,
  type Whole,
  wholesByTarget,
} from './rollup.queries.ts';

/**
 * What the values of some indicators are made of, for the places asked about and one period: loaded in a constant
 * number of statements however many places and levels there are. Figures are read at and below the places, and answered
 * at these alone. Maps are keyed by `placeKey`.
 */
export interface RangeData {
  /** Of what is asked of each unit also at every place below. */
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
  /** What a place whose figure is missing has in all, where its target says it. */
  wholes: Map<string, Whole>;
  /** Positions at which a figure is expected, by indicator. */
  expected: Map<string, ReadonlySet<number>>;
  /** Those of them that can send nothing any more: the period is closed for them. */
  closed: Map<string, ReadonlySet<number>>;
  /** Units whose own report was accepted with its gaps declared: nobody in them is waited for. */
  settled: Range[];
  /**
   * Targets in force on the last day of the period, or today while it runs; assigned ones first, the nearest giver
   * first. Of what is asked of each unit also at every place below.
   */
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
  pos: number;
  indicators: readonly CatalogueIndicator[];
  period: Period;
}

export const placeKey = ({ pos, indicatorId }: Cell): string => `${pos} ${indicatorId}`;

const questionName = ({ indicators, period }: DataRequest): string =>
  [period.id, ...indicators.map(({ id }) => id).sort()].join(' ');

const requestName = (request: DataRequest): string => `${request.pos} ${questionName(request)}`;

/** Requests of one moment for the same indicators and period are answered together. */
export const rangeData = loader<DataRequest, RangeData>(async (ctx, requests) => {
  const answers = new Map<string, RangeData>();
  for (const together of groupBy(requests, questionName).values()) {
    const [first] = together;
    if (!first) continue;
    const data = await load(ctx, first, placesAsked(together.map(({ pos }) => pos)));
    for (const request of together) answers.set(requestName(request), data);
  }
  return answers;
}, requestName);

async function load(
  ctx: Context,
  { indicators, period }: Pick<DataRequest, 'indicators' | 'period'>,
  asked: PlacesAsked,
): Promise<RangeData> {
  const measured: Measured[] = indicators.map((indicator) => ({
    id: indicator.id,
    need: needOf(indicator),
    rollsUp: rollsUp(indicator) && !isOfEachUnit(indicator),
    weightIndicatorId: indicator.overUnits === 'WEIGHTED_AVERAGE' ? indicator.weightIndicatorId : null,
    everywhere: isOfEachUnit(indicator),
  }));
  const ids = measured.map(({ id }) => id);
  const baselinePeriods = await yearEndsBefore(ctx, period);
  const periods = [period.id, ...baselinePeriods.map(({ id }) => id)];
  const sums = await aggregates(ctx, asked, measured, periods);
  const sumsOf = (periodId: string) =>
    keyBy(
      sums.filter((row) => row.periodId === periodId),
      placeKey,
    );
  const rolled = measured.map((one, index) => ({ ...one, rollsUp: rollsUp(indicators[index] as CatalogueIndicator) }));
  const corrected = await corrections(ctx, asked, withWeights(rolled), period.id);
  const before = await beforeCorrections(ctx, corrected, measured, period);
  const expected = await expectedIn(ctx, asked, ids, period.id);
  // later ones win: the official figures of the year before stand over its estimates
  const baseline = new Map(baselinePeriods.flatMap(({ id }) => [...sumsOf(id)]));
  const reported = sumsOf(period.id);
  const missing = missingCells(indicators, expected, [...reported.values()]);
  const silent = silentCells(indicators, missing, [...reported.values()]);
  return {
    earlier: keyBy(await earlierDenominators(ctx, silent, period), placeKey),
    wholes: keyBy(await wholesByTarget(ctx, missing, period.year, dayOfPeriod(ctx, period)), placeKey),
    sums: reported,
    before: keyBy(before, placeKey),
    baseline,
    like: await likeForLike(ctx, { measured, period, now: reported, earlier: baseline }),
    pending: keyBy(await pendingReports(ctx, asked, rolled, period.id), placeKey),
    corrections: keyBy(corrected, placeKey),
    expected: new Map(expected.map(({ indicatorId, places }) => [indicatorId, new Set(places)])),
    closed: new Map(expected.map(({ indicatorId, closed }) => [indicatorId, new Set(closed)])),
    settled: (await gapsDeclared(ctx, asked, period.id)).map(({ pos }) => positionRange(pos)),
    targets: groupBy(
      await targetsInForce(ctx, period, [
        { positions: asked.places, indicatorIds: ids },
        ...judgedBelow(indicators, expected, reported),
      ]),
      placeKey,
    ),
  };
}

/** Of what was corrected: one statement, where anything was. */
async function beforeCorrections(
  ctx: Context,
  corrected: readonly Correction[],
  measured: readonly Measured[],
  period: Period,
): Promise<Aggregate[]> {
  if (corrected.length === 0) return [];
  const ids = new Set(corrected.map(({ indicatorId }) => indicatorId));
  const some = measured.filter(({ id, weightIndicatorId: weight }) => ids.has(id) || (weight && ids.has(weight)));
  const where = placesAsked(corrected.map(({ pos }) => pos));
  return aggregates(ctx, where, some, [period.id], { basis: 'BEFORE' });
}

interface Compared {
  measured: readonly Measured[];
  period: Period;
  now: ReadonlyMap<string, Aggregate>;
  earlier: ReadonlyMap<string, Aggregate>;
}

/** What rose or fell is told of the same places: one more statement, where some place reports in one period alone. */
async function likeForLike(ctx: Context, compared: Compared): Promise<Map<string, Like | null>> {
  const { measured, period, now, earlier } = compared;
  const unlike = [...earlier].flatMap(([key, before]) => {
    const after = now.get(key);
    return after && !isSame(after.reporting, before.reporting) ? [{ key, before, after }] : [];
  });
  const like = new Map<string, Like | null>(unlike.map(({ key }) => [key, null]));
  for (const [periodId, together] of groupBy(unlike, ({ before }) => before.periodId)) {
    const ids = new Set(together.map(({ before }) => before.indicatorId));
    const some = measured.filter(({ id }) => ids.has(id));
    const where = placesAsked(together.map(({ before }) => before.pos));
    const both = await aggregates(ctx, where, some, [periodId, period.id], { alike: true });
    const [after, before] = [period.id, periodId].map((one) =>
      keyBy(
        both.filter((row) => row.periodId === one),
        placeKey,
      ),
    );
    for (const { key, before: all, after: allNow } of together) {
      const [nowRow, earlierRow] = [after?.get(key), before?.get(key)];
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

/** Indicators at places. */
interface Block {
  positions: Iterable<number>;
  indicatorIds: readonly string[];
}

/** What is asked of each unit, at the places below that are judged for themselves: where it is expected or in. */
function judgedBelow(
  indicators: readonly CatalogueIndicator[],
  expected: readonly Expected[],
  reported: ReadonlyMap<string, Aggregate>,
): Block[] {
  const indicatorIds = indicators.filter(isOfEachUnit).map(({ id }) => id);
  if (indicatorIds.length === 0) return [];
  const isIt = ({ indicatorId }: { indicatorId: string }) => indicatorIds.includes(indicatorId);
  const awaited = expected.filter(isIt).flatMap(({ places }) => places);
  const there = [...reported.values()].filter(isIt).map(({ pos }) => pos);
  return [{ positions: [...awaited, ...there], indicatorIds }];
}

async function targetsInForce(ctx: Context, period: Period, blocks: readonly Block[]): Promise<Target[]> {
  const day = dayOfPeriod(ctx, period);
  const found = await ctx.em.find(
    Target,
    {
      year: period.year,
      departmentId: null,
      state: 'ISSUED',
      inForceFrom: { $lte: day },
      $and: [
        { $or: [{ inForceTo: null }, { inForceTo: { $gt: day } }] },
        {
          $or: blocks.map(({ positions, indicatorIds }) => ({
            pos: { $in: [...new Set(positions)] },
            indicatorId: { $in: [...indicatorIds] },
          })),
        },
      ],
    },
    { orderBy: { source: 'asc', byPos: 'desc', id: 'desc' } },
  );
  return found.filter((target) => mayReadTarget(ctx, target));
}
