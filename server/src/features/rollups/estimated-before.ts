import Big from 'big.js';
import type { Period } from '#features/periods/period.entity.ts';
import { periodsOfYear } from '#features/periods/period.loaders.ts';
import { isSameSpan, spanOf } from '#features/periods/span.ts';
import type { Context } from '#kernel/context.ts';
import { hasSameMembers } from '#kernel/same-members.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { differenceBetween } from './own-figures.ts';
import { valuesOf } from './values-of.ts';

/** Ước thực hiện: what was reported of the same months before they were over, and how far it was from what they brought. */
export interface EstimatedBefore {
  value: IndicatorValue;
  /** It minus the number served; null where the two are not of the same places, or one has no number. */
  difference: string | null;
  /** The same in per cent of the number served. */
  errorPercent: string | null;
}

const PERCENT_PLACES = 1;

/**
 * Shown beside a value, and counted nowhere. All rows of a board are answered from the same data: what was asked about
 * together is asked again for the period of the estimate.
 */
export async function estimatedBefore(ctx: Context, value: IndicatorValue): Promise<EstimatedBefore | null> {
  const { unit, period, indicator, indicators, askedAs } = value;
  // the number of an own indicator that stands in a shared one's place is told with its own board
  const estimate = askedAs === null ? await estimateOf(ctx, period, indicator.regimeId ?? period.regimeId) : null;
  if (!estimate) return null;
  const asked = indicators.filter(({ regimeId }) => regimeId === indicator.regimeId);
  const before = (await valuesOf(ctx, { unit, indicators: asked, period: estimate })).find(
    (one) => one.indicator.id === indicator.id,
  );
  if (!before || before.vintage === null) return null;
  const difference = isOfSamePlaces(before, value) ? differenceBetween(indicator, before, value) : null;
  return { value: before, difference, errorPercent: difference === null ? null : inPercent(difference, value) };
}

/** The period in which the regime that supplies asks for the estimate of the same months; null: it asks for none. */
async function estimateOf(ctx: Context, period: Period, regimeId: string | null): Promise<Period | null> {
  const span = spanOf(period);
  if (span === null || regimeId === null || period.vintage === 'ESTIMATE') return null;
  const all = (await periodsOfYear(ctx).load(period.year)) ?? [];
  const isOfSameMonths = (one: Period): boolean => {
    const other = spanOf(one);
    return other !== null && isSameSpan(other, span);
  };
  return all.find((one) => one.regimeId === regimeId && one.vintage === 'ESTIMATE' && isOfSameMonths(one)) ?? null;
}

/** A sum over nine communes is not held against one over eight. */
function isOfSamePlaces(one: IndicatorValue, other: IndicatorValue): boolean {
  const reportingIn = ({ expectedPlaces, missing }: IndicatorValue): string[] => {
    const silent = new Set(missing.map(({ unitId }) => unitId));
    return expectedPlaces.flatMap(({ unitId }) => (silent.has(unitId) ? [] : unitId));
  };
  return hasSameMembers(reportingIn(one), reportingIn(other));
}

/** Of an amount; of a quotient the difference is in percentage points already, and of 0 there is no share. */
function inPercent(difference: string, { value, denominator }: IndicatorValue): string | null {
  if (value === null || denominator !== null || new Big(value).eq(0)) return null;
  return new Big(difference).times(100).div(new Big(value).abs()).round(PERCENT_PLACES, Big.roundHalfUp).toFixed();
}
