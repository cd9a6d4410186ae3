import { formatDecimal, formatWithUnit } from '@dich/measure';
import Big from 'big.js';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { trimDecimal } from '#kernel/scalars.ts';
import type { UnitNumber } from './number-of.ts';

const GAP = '–';

/** Quotients are shown with two decimal places at most, half away from zero; amounts as they were reported. */
export function displayOf(indicator: CatalogueIndicator, number: UnitNumber, isLeaf: boolean): string {
  if (number.grade !== null) return number.grade;
  if (indicator.kind === 'STATUS' && isLeaf) {
    return number.achieved === null ? GAP : number.achieved ? 'đạt' : 'chưa đạt';
  }
  if (number.numerator !== null && number.denominator !== null) {
    const percent = percentOf(number.numerator, number.denominator);
    return percent === null ? 'không phát sinh' : `${formatDecimal(percent, { trim: true })}%`;
  }
  return number.value === null
    ? GAP
    : formatWithUnit(trimDecimal(number.value), unitShown(indicator), { scale: scaleOf(number.value), trim: true });
}

/** numerator / denominator in percent, two places, for display; null over nothing. */
export function percentOf(numerator: string, denominator: string): string | null {
  if (new Big(denominator).eq(0)) return null;
  return new Big(numerator).times(100).div(denominator).round(2, Big.roundHalfUp).toFixed();
}

const scaleOf = (value: string): number => Math.min(2, trimDecimal(value).split('.')[1]?.length ?? 0);

/** A target's "lao động/năm" is counted in "lao động". */
const unitShown = ({ unitOfMeasure }: CatalogueIndicator): string => unitOfMeasure.replace(/\/năm$/, '');
