import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Period } from '#features/periods/period.entity.ts';
import { findPeriods } from '#features/periods/period.queries.ts';
import { Target } from '#features/targets/target.entity.ts';
import { type Context, today } from '#kernel/context.ts';
import { groupBy, keyBy, loader } from '#kernel/loader.ts';
import {
  type Aggregate,
  acceptedFigures,
  aggregates,
  type Correction,
  corrections,
  type FigureAt,
  type Pending,
  pendingReports,
  plannedAt,
  type Range,
} from './rollup.queries.ts';

/**
 * What the values of some indicators are made of, for every unit in a range of positions and one period: loaded in a
 * constant number of statements however many units and levels there are. Maps are keyed by `placeKey`.
 */
export interface RangeData {
  sums: Map<string, Aggregate>;
  /** The year before at its end, official where there is one: what "giảm so với năm trước" is measured against. */
  baseline: Map<string, Aggregate>;
  figures: Map<string, FigureAt[]>;
  pending: Map<string, Pending>;
  corrections: Map<string, Correction>;
  /** Positions whose plans hold the indicator, by indicator. */
  planned: Map<string, number[]>;
  /** Targets in force on the last day of the period, or today while it runs. */
  targets: Map<string, Target[]>;
}

export interface DataRequest {
  range: Range;
  indicators: readonly CatalogueIndicator[];
  period: Period;
}

export const placeKey = ({ pos, indicatorId }: { pos: number; indicatorId: string }): string => `${pos} ${indicatorId}`;

const requestName = ({ range, indicators, period }: DataRequest): string =>
  JSON.stringify([range.lo, range.hi, period.id, indicators.map(({ id }) => id).sort()]);

/** Requests of one moment for the same indicators and period are answered together, over the range that holds them all. */
export const rangeData = loader<DataRequest, RangeData>(async (ctx, requests) => {
  const answers = new Map<string, RangeData>();
  const sameQuestion = (request: DataRequest) => requestName({ ...request, range: { lo: 0, hi: 0 } });
  for (const together of groupBy(requests, sameQuestion).values()) {
    const [first] = together;
    if (!first) continue;
    const outer = {
      lo: Math.min(...together.map(({ range }) => range.lo)),
      hi: Math.max(...together.map(({ range }) => range.hi)),
    };
    const data = await load(ctx, { ...first, range: outer });
    for (const request of together) answers.set(requestName(request), data);
  }
  return answers;
}, requestName);

async function load(ctx: Context, { range, indicators, period }: DataRequest): Promise<RangeData> {
  const ids = indicators.map(({ id }) => id);
  const baselinePeriods = await yearEndsBefore(ctx, period);
  const sums = await aggregates(ctx, range, indicators, [period.id, ...baselinePeriods.map(({ id }) => id)]);
  const sumsOf = (periodId: string) =>
    keyBy(
      sums.filter((row) => row.periodId === periodId),
      placeKey,
    );
  return {
    sums: sumsOf(period.id),
    // later ones win: the official figures of the year before stand over its estimates
    baseline: new Map(baselinePeriods.flatMap(({ id }) => [...sumsOf(id)])),
    figures: groupBy(await acceptedFigures(ctx, range, ids, period.id), placeKey),
    pending: keyBy(await pendingReports(ctx, range, ids, period.id), placeKey),
    corrections: keyBy(await corrections(ctx, range, ids, period.id), placeKey),
    planned: new Map(
      [...groupBy(await plannedAt(ctx, range, ids, period.year), (row) => row.indicatorId)].map(([id, rows]) => [
        id,
        rows.map(({ pos }) => pos),
      ]),
    ),
    targets: groupBy(await targetsInForce(ctx, range, ids, period), placeKey),
  };
}

/** Periods of the same regime that end the year before, estimates first. */
const yearEndsBefore = async (ctx: Context, period: Period): Promise<Period[]> =>
  (await findPeriods(ctx, { year: period.year - 1, regime: null })).filter(
    ({ kind, regimeId }) => kind === 'YEAR' && regimeId === period.regimeId,
  );

function targetsInForce(ctx: Context, { lo, hi }: Range, indicatorIds: string[], period: Period): Promise<Target[]> {
  const day = period.endsOn < today(ctx) ? period.endsOn : today(ctx);
  return ctx.em.find(
    Target,
    {
      year: period.year,
      pos: { $gte: lo, $lte: hi },
      indicatorId: { $in: indicatorIds },
      state: { $in: ['ISSUED', 'WITHDRAWN'] },
      inForceFrom: { $lte: day },
      $or: [{ inForceTo: null }, { inForceTo: { $gt: day } }],
    },
    { orderBy: { source: 'asc' } },
  );
}
