/** Which days are worked, and where a due date moves that is none of them. */
import type { DueShift } from './regime-rule.ts';

/** Days that differ from their weekday, "2026-02-17": off (true: Tết, a holiday, a day swapped) or worked (false). */
export type StatedDays = ReadonlyMap<string, boolean>;

const DAY_LENGTH = 86_400_000;

/** The day so many days after one, before it where they are fewer than none: "2026-02-28", 1 is "2026-03-01". */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_LENGTH).toISOString().slice(0, 10);

/** Saturday and Sunday are off, unless the day is stated. */
export function isWorkingDay(day: string, stated: StatedDays): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return !(stated.get(day) ?? (weekday === 0 || weekday === 6));
}

/** No run of days off is longer. */
const LONGEST = 60;

/** The day itself where it is worked or stays; else the nearest working day before or after it. */
export function onWorkingDay(day: string, shift: DueShift, stated: StatedDays): string {
  if (shift === 'NONE') return day;
  const step = shift === 'BEFORE' ? -1 : 1;
  for (let moved = 0; moved <= LONGEST; moved += 1) {
    const tried = addDays(day, step * moved);
    if (isWorkingDay(tried, stated)) return tried;
  }
  return day;
}
