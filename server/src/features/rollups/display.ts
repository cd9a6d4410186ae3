import { formatWithUnit, ratioScale } from '@dich/measure';
import Big from 'big.js';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { NOTHING_AROSE, statusInWords } from '#features/reports/figure-display.ts';
import { type Language, sayIn } from '#kernel/messages.ts';
import { trimDecimal } from '#kernel/scalars.ts';
import type { UnitNumber } from './number-of.ts';
import { isOfEachUnit, type Operated } from './over-units.ts';
import { says } from './rollup.messages.ts';

type Measured = Pick<CatalogueIndicator, 'kind' | 'unitOfMeasure'>;

const GAP = '–';
/** Quotients and averages are shown with two decimal places at most, half away from zero. */
export const SHOWN_PLACES = 2;

/** As officials print it: "1.809,5 tỷ đồng", "92,4%", "đạt"; "–" for a gap, "không phát sinh" for 0/0. */
export function displayOf(indicator: Measured, number: UnitNumber, language: Language): string {
  if (number.grade !== null) return number.grade;
  if (number.achieved !== null) return sayIn(statusInWords(number.achieved), language);
  if (number.denominator !== null && new Big(number.denominator).eq(0)) return sayIn(NOTHING_AROSE, language);
  const shown = plainNumberOf(indicator, number);
  if (shown === null) return GAP;
  if (indicator.kind === 'COMPOSITE') return sayIn(says.members({ count: { value: shown, unit: null } }), language);
  // a target's "lao động/năm" is counted in "lao động"
  return formatWithUnit(shown, indicator.unitOfMeasure.replace(/\/năm$/, ''), { trim: true, language });
}

/** The same of a value; what is asked of every unit is counted in units, however often each did it: "8/9 đơn vị". */
export function displayOfValue(
  value: UnitNumber & { indicator: Measured & Operated; rolledUp: boolean; expectedPlaces: readonly unknown[] },
  language: Language,
): string {
  const { indicator, rolledUp, expectedPlaces } = value;
  if (!rolledUp || !isOfEachUnit(indicator) || value.value === null) return displayOf(indicator, value, language);
  const count = { value: trimDecimal(value.value), unit: null };
  return sayIn(says.unitsOf({ count, of: expectedPlaces.length }), language);
}

/**
 * The number in the indicator's unit of measure: amounts as they were reported, quotients of ratios and averages to so
 * many places. Null for gaps, and for ratios over nothing.
 */
export function plainNumberOf(indicator: Measured, number: UnitNumber, places = SHOWN_PLACES): string | null {
  const { value, numerator, denominator } = number;
  if (denominator === null) return value === null ? null : trimDecimal(value);
  if (numerator === null || new Big(denominator).eq(0)) return null;
  const scale = isRatio(indicator, number) ? ratioScale(indicator.unitOfMeasure) : 1;
  return new Big(numerator).times(scale).div(denominator).round(places, Big.roundHalfUp).toFixed();
}

const isRatio = ({ kind }: Measured, { value, numerator }: UnitNumber): boolean =>
  kind === 'RATIO' || (value === null && numerator !== null);
