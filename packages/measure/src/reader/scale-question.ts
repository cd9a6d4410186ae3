import { asks } from '../says/number.ts';
import type { Decimal, Question } from '../target.ts';
import { ask } from './ask.ts';
import type { Doubt } from './resolve.ts';

/** "9.398 tỷ đồng": which of the values is meant? */
export function scaleQuestion(doubt: Doubt, unit: string | null): Question {
  const candidates = doubt.ranked.map((reading) => plainly(reading.value) + (unit ? ` ${unit}` : ''));
  return ask('SCALE_AMBIGUOUS', asks.scale({ printed: doubt.printed, unit, candidates }), candidates);
}

/** The value so that it can only be read one way: digits ungrouped, comma for decimals ("9398", "9,398"). */
function plainly(value: Decimal): string {
  return value.replace('.', ',');
}
