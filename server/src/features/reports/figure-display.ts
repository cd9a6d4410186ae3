import { formatDecimal, formatWithUnit, ratioScale } from '@dich/measure';
import Big from 'big.js';
import { type Language, sayIn } from '#kernel/messages.ts';
import { trimDecimal } from '#kernel/scalars.ts';
import type { Figure } from './report.entity.ts';
import { says } from './report.messages.ts';

const PLACES = 2;

/**
 * A figure as officials print it: "1.809,5", "92,4%", "đạt". Amounts as they were typed; the quotient of a ratio with
 * two decimal places at most, half away from zero; what has no number, in its own words.
 */
export function figureDisplay(figure: Figure, unitOfMeasure: string, language: Language): string {
  const { value, numerator, denominator, achieved, grade } = figure;
  if (value !== null) return formatDecimal(trimDecimal(value), { language });
  if (numerator !== null && denominator !== null) {
    if (new Big(denominator).eq(0)) return sayIn(says.nothingArose(), language);
    const quotient = new Big(numerator).times(ratioScale(unitOfMeasure)).div(denominator);
    const shown = quotient.round(PLACES, Big.roundHalfUp).toFixed();
    return formatWithUnit(shown, unitOfMeasure, { trim: true, language });
  }
  if (achieved !== null) return sayIn(achieved ? says.achieved() : says.notAchieved(), language);
  return grade ?? figure.words ?? '–';
}
