import { rollUpUnits } from '@dich/measure/rollup-units';
import { printDecimal, printWithUnit } from './numbers.ts';

const PLACES = 2;

/** How many of the whole a ratio is counted on: "%" a hundred, "‰" a thousand, "1 vạn dân" ten thousand. */
function basisOf(unitOfMeasure: string): string {
  if (unitOfMeasure.includes('%')) return '100';
  if (unitOfMeasure.includes('‰')) return '1000';
  return /vạn dân/.test(unitOfMeasure) ? '10000' : '1';
}

/** The quotient of two exact decimals as the page prints it ("81,58%"); null for 0/0, when nothing of the kind arose. */
export function ratioInWords(numerator: string, denominator: string, unitOfMeasure: string): string | null {
  const { value } = rollUpUnits(
    'RATIO_OF_SUMS',
    [{ name: '', figure: { numerator, denominator, vintage: 'OFFICIAL', exactness: 'EXACT', illustrative: false } }],
    { factor: { numerator: basisOf(unitOfMeasure), denominator: '1' }, scale: PLACES },
  );
  return value === null ? null : printWithUnit(value, unitOfMeasure, { trim: true });
}

/** With one decimal, or as many as it takes not to say 100 of what is above or below it: a verdict stands beside it. */
export function percentOfTarget(percent: string): string {
  const isExact = /^100(\.0*)?$/.test(percent);
  const scale = [1, 2, 3, 4, 5].find(
    (places) => isExact || printDecimal(percent, { scale: places, trim: true }) !== '100',
  );
  return printDecimal(percent, { scale: scale ?? 6, trim: true });
}
