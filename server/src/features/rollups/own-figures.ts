import Big from 'big.js';
import type { Period } from '#features/periods/period.entity.ts';
import type { Figure } from '#features/reports/report.entity.ts';
import type { Context } from '#kernel/context.ts';
import { groupBy, loader } from '#kernel/loader.ts';
import { plainNumberOf, SHOWN_PLACES } from './display.ts';
import type { IndicatorValue } from './indicator-value.ts';
import type { UnitNumber } from './number-of.ts';
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

const figuresOf = async (ctx: Context, { unit, indicator }: IndicatorValue, period: Period): Promise<Figure[]> =>
  (await figuresByKey(ctx).load({ pos: unit.pos, indicatorId: indicator.id, periodId: period.id })) ?? [];

/**
 * The unit's own figure that stands and is counted: of a unit without sub-units its value, else the part of the department
 * that leads. What was put together of several periods, or of the parts of several departments, is no figure.
 */
export const countedFigure = async (ctx: Context, value: IndicatorValue): Promise<Figure | null> => {
  if (value.standsIn === null || value.hasParts) return null;
  return (await figuresOf(ctx, value, value.standsIn)).find(({ counted, asPart }) => counted && !asPart) ?? null;
};

/**
 * What stands beside the number that is served, kept and shown and never added: what the unit itself typed, else what was
 * reported for the whole of it by who leads, the newest. The part of one department is that department's alone.
 */
export const typedFigure = async (ctx: Context, value: IndicatorValue): Promise<Figure | null> => {
  const beside = (await figuresOf(ctx, value, value.period)).filter(
    ({ counted, asPart }) => !asPart && (!counted || value.hasParts),
  );
  return beside.find(({ departmentId }) => departmentId === null) ?? beside.at(-1) ?? null;
};

/**
 * By how much the typed figure is above the number served, in the indicator's unit of measure; of percentages in
 * percentage points, to two places. Null where one of the two has no number.
 */
export async function differenceOf(ctx: Context, value: IndicatorValue): Promise<string | null> {
  const typed = await typedFigure(ctx, value);
  return typed && differenceBetween(value.indicator, { ...typed, exactness: 'EXACT' }, value);
}

/** By how much one number is above another, the same way. */
export function differenceBetween(
  indicator: IndicatorValue['indicator'],
  one: UnitNumber,
  other: UnitNumber,
): string | null {
  const [above, below] = [one, other].map((number) => plainNumberOf(indicator, number, ENOUGH_PLACES));
  if (above == null || below == null) return null;
  const places = other.denominator === null ? STORED_PLACES : SHOWN_PLACES;
  return new Big(above).minus(below).round(places, Big.roundHalfUp).toFixed();
}

/** Of a stored amount; and of a quotient whose rounding is not to be seen in what is computed from it. */
const STORED_PLACES = 6;
const ENOUGH_PLACES = 18;
