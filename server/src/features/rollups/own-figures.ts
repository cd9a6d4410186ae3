import Big from 'big.js';
import type { Figure } from '#features/reports/report.entity.ts';
import type { Context } from '#kernel/context.ts';
import { groupBy, loader } from '#kernel/loader.ts';
import { plainNumberOf, SHOWN_PLACES } from './display.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { standingFiguresAt } from './rollup.queries.ts';

interface FigureKey {
  pos: number;
  indicatorId: string;
  periodId: string;
}

const keyName = ({ pos, indicatorId, periodId }: FigureKey): string => `${pos} ${indicatorId} ${periodId}`;

const figuresByKey = loader<FigureKey, Figure[]>(async (ctx, keys) => {
  const [positions, indicators, periods] = [
    new Set(keys.map(({ pos }) => pos)),
    new Set(keys.map(({ indicatorId }) => indicatorId)),
    new Set(keys.map(({ periodId }) => periodId)),
  ];
  return groupBy(await standingFiguresAt(ctx, [...positions], [...indicators], [...periods]), keyName);
}, keyName);

const figuresOf = async (ctx: Context, { unit, indicator, period }: IndicatorValue): Promise<Figure[]> =>
  (await figuresByKey(ctx).load({ pos: unit.pos, indicatorId: indicator.id, periodId: period.id })) ?? [];

/** The unit's own figure that stands and is counted: of a unit without sub-units its value, else its departments' part. */
export const countedFigure = async (ctx: Context, value: IndicatorValue): Promise<Figure | null> =>
  (await figuresOf(ctx, value)).find(({ counted }) => counted) ?? null;

/** What the unit typed beside the number that is served: kept and shown, never added. */
export const typedFigure = async (ctx: Context, value: IndicatorValue): Promise<Figure | null> =>
  (await figuresOf(ctx, value)).find(({ counted }) => !counted) ?? null;

/**
 * By how much the typed figure is above the number served, in the indicator's unit of measure; of percentages in
 * percentage points, to two places. Null where one of the two has no number.
 */
export async function differenceOf(ctx: Context, value: IndicatorValue): Promise<string | null> {
  const typed = await typedFigure(ctx, value);
  const [beside, served] = [
    typed && plainNumberOf(value.indicator, { ...typed, exactness: 'EXACT' }, ENOUGH_PLACES),
    plainNumberOf(value.indicator, value, ENOUGH_PLACES),
  ];
  if (beside === null || served === null) return null;
  const places = value.denominator === null ? STORED_PLACES : SHOWN_PLACES;
  return new Big(beside).minus(served).round(places, Big.roundHalfUp).toFixed();
}

/** Of a stored amount; and of a quotient whose rounding is not to be seen in what is computed from it. */
const STORED_PLACES = 6;
const ENOUGH_PLACES = 18;
