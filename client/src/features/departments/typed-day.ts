import { readDay } from '#lib/dates.ts';
import { texts } from './texts/index.ts';

/** Empty: none was typed. */
export const dayOrNull = (typed: string): string | null => readDay(typed);

export const problemOfDay = (typed: string): string | null =>
  typed.trim() === '' || readDay(typed) !== null ? null : texts.badDay;

export const problemOfNeededDay = (typed: string): string | null => (readDay(typed) === null ? texts.badDay : null);
