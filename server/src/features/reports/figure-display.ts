import { formatDecimal, formatWithUnit, type PlainFigure, printDay, ratioScale, type TypedPart } from '@dich/measure';
import Big from 'big.js';
import { type Language, type Message, sayIn } from '#kernel/messages.ts';
import { trimDecimal } from '#kernel/scalars.ts';
import type { Figure } from './report.entity.ts';
import { says } from './report.messages.ts';

const PLACES = 2;

export const statusInWords = (achieved: boolean): Message => (achieved ? says.achieved() : says.notAchieved());

/** Of 0/0. */
export const NOTHING_AROSE: Message = says.nothingArose();

/**
 * A figure as officials print it: "1.809,5", "92,4%", "đạt". Amounts as they were typed; the quotient of a ratio with
 * two decimal places at most, half away from zero; what has no number, in its own words.
 */
export function figureDisplay(
  { words = null, parts = null, ...figure }: PlainFigure & Partial<Pick<Figure, 'words' | 'parts'>>,
  unitOfMeasure: string,
  language: Language,
): string {
  const { value, numerator, denominator, achieved, grade } = figure;
  if (parts !== null) return partsDisplay(parts, language);
  if (value !== null) return formatDecimal(trimDecimal(value), { language });
  if (numerator !== null && denominator !== null) {
    if (new Big(denominator).eq(0)) return sayIn(NOTHING_AROSE, language);
    const quotient = new Big(numerator).times(ratioScale(unitOfMeasure)).div(denominator);
    const shown = quotient.round(PLACES, Big.roundHalfUp).toFixed();
    return formatWithUnit(shown, unitOfMeasure, { trim: true, language });
  }
  if (achieved !== null) return sayIn(statusInWords(achieved), language);
  return grade ?? words ?? '–';
}

/** "1; 0; 2", "45%; 50%; 5%", days as they are written: in the order of the keys. */
const partsDisplay = (parts: readonly TypedPart[], language: Language): string =>
  parts
    .map(({ number, date }) =>
      date === undefined ? formatDecimal(number ?? '0', { language }) : printDay(date, language),
    )
    .join('; ');
