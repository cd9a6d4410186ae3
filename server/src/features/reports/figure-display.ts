import { formatDecimal, formatWithUnit, ratioScale } from '@dich/measure';
import Big from 'big.js';
import { trimDecimal } from '#kernel/scalars.ts';
import type { Figure } from './report.entity.ts';

const PLACES = 2;

/**
 * A figure as officials print it: "1.809,5", "92,4%", "đạt". Amounts as they were typed; the quotient of a ratio with
 * two decimal places at most, half away from zero; what has no number, in its own words.
 */
export function figureDisplay(figure: Figure, unitOfMeasure: string): string {
  const { value, numerator, denominator, achieved, grade } = figure;
  if (value !== null) return formatDecimal(trimDecimal(value));
  if (numerator !== null && denominator !== null) return ratio(numerator, denominator, unitOfMeasure);
  if (achieved !== null) return achieved ? 'đạt' : 'chưa đạt';
  return grade ?? figure.words ?? '–';
}

function ratio(numerator: string, denominator: string, unitOfMeasure: string): string {
  if (new Big(denominator).eq(0)) return 'không phát sinh';
  const quotient = new Big(numerator).times(ratioScale(unitOfMeasure)).div(denominator).round(PLACES, Big.roundHalfUp);
  return formatWithUnit(quotient.toFixed(), unitOfMeasure, { trim: true });
}
