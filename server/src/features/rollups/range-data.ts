import { positionRange } from '@dich/units';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { dayOfPeriod } from '#features/periods/day-of-period.ts';
import type { Period } from '#features/periods/period.entity.ts';
import { findPeriods } from '#features/periods/period.queries.ts';
import { onlyAsks, periodsIn, periodsOfPlan, type TimePlan, timePlans } from '#features/periods/time-plan.ts';
import { Target } from '#features/targets/target.entity.ts';
import { mayReadTarget } from '#features/targets/target.policy.ts';
import { heldOn } from '#features/targets/target.queries.ts';
import type { Context } from '#kernel/context.ts';
import { groupBy, keyBy, loader } from '#kernel/loader.ts';
import { type Aggregate, aggregates, type Measured } from './aggregate.queries.ts';
import { missingCells, silentCells } from './awaited.ts';
import { type Expected, expectedIn } from './coverage.queries.ts';
import { type Like, likeForLike } from './like-for-like.ts';
import { isOfEachUnit, needOf, rollsUp } from './over-units.ts';
import { cellOf, type PartsByPlace, partsByPlace } from './parts-owed.ts';
import { type PlacesAsked, placesAsked, type Range } from './places-asked.ts';
import {
  type Correction,
  corrections,
  type EarlierDenominator,
  earlierDenominators,
  gapsDeclared,
  type Pending,
  pendingReports,
  placeKey,
  silentKey,
  type Whole,
  wholesByTarget,
} from './rollup.queries.ts';
import { byCell, mapOf, type Rows, sumsOf, type Told, yearBefore } from './time-rows.ts';
import type { Sums } from './time-sums.ts';

/**
 * What the values of some indicators are made of, for the places asked about and one period: loaded in a constant
 * number of statements however many places and levels there are, and however many shorter periods it is put together of.
 * Figures are read at and below the places, and answered at these alone. Maps are keyed by `placeKey`.
 */
export interface RangeData {
  /** How the number of each indicator comes about in time; none of what stands in the asked period alone. */
  plans: ReadonlyMap<string, TimePlan>;
  /** Of what is asked of each unit also at every place below. */
  sums: Map<string, Sums>;
  /** As they were before the last corrections; empty where nothing was corrected. */
  before: Map<string, Sums>;
  /** The year before at its end, official where there is one: what "giảm so với năm trước" is measured against. */
  baseline: Map<string, Sums>;
  /** Where not the same places have a figure in both periods: the places that do, in each; null where there is none. */
  like: Map<string, Like | null>;
  pending: Map<string, Pending[]>;
  corrections: Map<string, Correction[]>;
  /** Of ratios: the last denominator that a place or department now silent had accepted, which bounds what it can still bring; by `silentKey`. */
  earlier: Map<string, EarlierDenominator>;
  /** What a place or department whose figure is missing has in all, where its target says it; by `silentKey`. */
  wholes: Map<string, Whole>;
  /** What departments owe that were each given an indicator, and what of it is in. */
  parts: PartsByPlace;
  /** Positions at which a figure is expected, by indicator and period. */
  expected: PlacesByPeriod;
  /** Those of them that can send nothing any more: the period is closed for them. */
  closed: PlacesByPeriod;
  /** By period, units whose own report was accepted with its gaps declared: nobody in them is waited for. */
  settled: Map<string, Range[]>;
  /**
   * Targets in force on the last day of the period, or today while it runs; assigned ones first, the nearest giver
   * first. Of what is asked of each unit also at every place below.
   */
  targets: Map<string, Target[]>;
}

/** Keyed by `cellOf`. */
export type PlacesByPeriod = ReadonlyMap<string, ReadonlySet<number>>;

export interface DataRequest {
  pos: number;
  indicators: readonly CatalogueIndicator[];
  period: Period;
}

const questionName = ({ indicators, period }: DataRequest): string =>
  [period.id, ...indicators.map(({ id, regimeId }) => `${id}/${regimeId}`).sort()].join(' ');

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
    isMean: indicator.overUnits === 'AVERAGE',
    everywhere: isOfEachUnit(indicator),
  }));
  const ids = measured.map(({ id }) => id);
  const plans = await timePlans(ctx, period, indicators);
  const years = await yearEndsBefore(ctx, period);
  const periods = idsOf([period, ...[...plans.values()].flatMap(periodsOfPlan)]);
  const earlierOnes = idsOf([...years, ...[...plans.values()].flatMap(({ baseline }) => periodsIn(baseline))]);
  const supplies = supplying(indicators, period);
  const found = await aggregates(ctx, asked, measured, [...new Set([...periods, ...earlierOnes])]);
  const rows = byCell(found.filter(supplies));
  const told: Told = { period, plans, years };
  const sums = mapOf(rows, (cell, rowOf) => sumsOf(told, cell, rowOf));
  const baseline = mapOf(rows, (cell, rowOf) => yearBefore(told, cell, rowOf));
  const rolled = measured.map((one, index) => ({ ...one, rollsUp: rollsUp(indicators[index] as CatalogueIndicator) }));
  const corrected = (await corrections(ctx, asked, withWeights(rolled), periods)).filter(supplies);
  const before = await beforeCorrections(ctx, corrected, { measured, rows, told, supplies });
  const expected = (await expectedIn(ctx, asked, ids, periods)).filter(supplies);
  // what else a silent place could bring is known of the asked period, not of the parts of one
  const ofPeriod = expected.filter((row) => row.periodId === period.id && plans.get(row.indicatorId)?.isOwn !== false);
  const parts = partsByPlace([...expected, ...(await dividedBefore(ctx, asked, ids, found, earlierOnes))], found);
  const missing = missingCells(indicators, ofPeriod, [...sums.values()], parts);
  const silent = silentCells(indicators, missing, [...sums.values()]);
  return {
    plans,
    earlier: keyBy(await earlierDenominators(ctx, silent, period), silentKey),
    wholes: keyBy(await wholesByTarget(ctx, missing, period.year, dayOfPeriod(ctx, period)), silentKey),
    ...{ sums, before, baseline, parts },
    like: await likeForLike(ctx, { measured, told, now: sums, earlier: baseline, parts }),
    pending: groupBy((await pendingReports(ctx, asked, rolled, periods)).filter(supplies), placeKey),
    corrections: groupBy(corrected, placeKey),
    expected: new Map(expected.map((row) => [cellOf(row.indicatorId, row.periodId), new Set(row.places)])),
    closed: new Map(expected.map((row) => [cellOf(row.indicatorId, row.periodId), new Set(row.closed)])),
    settled: rangesByPeriod(await gapsDeclared(ctx, asked, periods)),
    targets: groupBy(
      await targetsInForce(ctx, period, [
        { positions: asked.places, indicatorIds: ids },
        ...judgedBelow(indicators, expected, sums),
      ]),
      placeKey,
    ),
  };
}

/** What departments owed of the periods before, asked where any of them brought a part of one: of the others nothing is divided. */
async function dividedBefore(
  ctx: Context,
  asked: PlacesAsked,
  indicatorIds: readonly string[],
  rows: readonly Aggregate[],
  earlier: readonly string[],
): Promise<Expected[]> {
  const divided = new Set(rows.flatMap(({ departments, periodId }) => (departments.length > 0 ? [periodId] : [])));
  const periods = earlier.filter((id) => divided.has(id));
  return periods.length === 0 ? [] : expectedIn(ctx, asked, indicatorIds, periods);
}

type OfPeriod = Readonly<{ indicatorId: string; periodId: string }>;

/**
 * Whether what stands in a period is of the regime that supplies the indicator. What a regime that only asks brings for the
 * period asked about is left out here, before anything is made of it: so nothing is counted twice.
 */
function supplying(indicators: readonly CatalogueIndicator[], period: Period): (row: OfPeriod) => boolean {
  const asked = new Set(indicators.filter((indicator) => onlyAsks(indicator, period)).map(({ id }) => id));
  return ({ indicatorId, periodId }) => periodId !== period.id || !asked.has(indicatorId);
}

const idsOf = (periods: readonly Period[]): string[] => [...new Set(periods.map(({ id }) => id))];

const rangesByPeriod = (declared: readonly { pos: number; periodId: string }[]): Map<string, Range[]> =>
  new Map(
    [...groupBy(declared, ({ periodId }) => periodId)].map(([periodId, rows]) => [
      periodId,
      rows.map(({ pos }) => positionRange(pos)),
    ]),
  );

interface Corrected {
  measured: readonly Measured[];
  rows: Rows;
  told: Told;
  supplies: (row: OfPeriod) => boolean;
}

/** Of what was corrected, with all else as it stands: one statement, where anything was. */
async function beforeCorrections(
  ctx: Context,
  corrected: readonly Correction[],
  { measured, rows, told, supplies }: Corrected,
): Promise<Map<string, Sums>> {
  if (corrected.length === 0) return new Map();
  const ids = new Set(corrected.map(({ indicatorId }) => indicatorId));
  const some = measured.filter(({ id, weightIndicatorId: weight }) => ids.has(id) || (weight && ids.has(weight)));
  const where = placesAsked(corrected.map(({ pos }) => pos));
  const periods = [...new Set(corrected.map(({ periodId }) => periodId))];
  const found = await aggregates(ctx, where, some, periods, { basis: 'BEFORE' });
  const before = byCell(found.filter(supplies));
  const isOld = new Set(periods);
  const all = new Map([...rows, ...before]);
  const concerned = new Set(some.map(({ id }) => id));
  const places = new Set(where.places);
  return new Map(
    [...all].flatMap(([key, { cell }]) => {
      if (!concerned.has(cell.indicatorId) || !places.has(cell.pos)) return [];
      const then = (periodId: string) => (isOld.has(periodId) ? before : rows).get(key)?.ofPeriod.get(periodId);
      const sums = sumsOf(told, cell, then);
      return sums ? [[key, sums] as const] : [];
    }),
  );
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
  reported: ReadonlyMap<string, Sums>,
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
      $and: [
        heldOn(ctx, day),
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
