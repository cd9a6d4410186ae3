import { addDays, isWorkingDay, onWorkingDay, type StatedDays } from '@dich/measure';

/** What somebody is reminded of about a report that they owe and have not sent. */
export const REMINDERS = ['GIVEN', 'DUE_SOON', 'DUE', 'OVERDUE'] as const;
export type Reminder = (typeof REMINDERS)[number];

/** The last day on time that holds, and whether the regime moves such days off days on which nobody works. */
export interface Due {
  dueOn: string;
  moves: boolean;
}

/** A day, when one was last reminded (null: never), and the working days of the province. */
export interface Reminding {
  today: string;
  since: string | null;
  stated: StatedDays;
}

/** So many working days before the last day on time. */
const AHEAD = 3;

/** On which day the last day on time is told of: that day, or the working day before it. */
const toldOn = ({ dueOn, moves }: Due, stated: StatedDays): string =>
  moves ? onWorkingDay(dueOn, 'BEFORE', stated) : dueOn;

function workingDaysBefore(day: string, days: number, stated: StatedDays): string {
  let before = day;
  for (let left = days; left > 0; left -= 1) before = onWorkingDay(addDays(before, -1), 'BEFORE', stated);
  return before;
}

const mondayOf = (day: string): string => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/**
 * The last day up to today on which what is overdue is told of: a Monday, or the working day after it; null: none came
 * since it was due, or it was told of then.
 */
export function chasedOn({ dueOn, moves }: Due, { today, since, stated }: Reminding): string | null {
  if (moves && !isWorkingDay(today, stated)) return null;
  const monday = mondayOf(today);
  const [last] = [monday, addDays(monday, -7)]
    .map((day) => onWorkingDay(day, moves ? 'AFTER' : 'NONE', stated))
    .filter((day) => day <= today);
  return last !== undefined && last > dueOn && (since === null || last > since) ? last : null;
}

/**
 * What is said of a report on a day, and which time it is: nobody is told the same time twice. On each day at most one of
 * the four, the most urgent that is so; who was not reached on a day is told later what is so then. Nothing is said on days
 * off where the regime moves days.
 */
export function reminderOf(due: Due, at: Reminding): { reminder: Reminder; occasion: string } | null {
  const { dueOn, moves } = due;
  const { today, stated } = at;
  if (moves && !isWorkingDay(today, stated)) return null;
  if (today > dueOn) {
    const day = chasedOn(due, at);
    return day === null ? null : { reminder: 'OVERDUE', occasion: day };
  }
  if (today >= toldOn(due, stated)) return { reminder: 'DUE', occasion: dueOn };
  if (today >= workingDaysBefore(dueOn, AHEAD, stated)) return { reminder: 'DUE_SOON', occasion: dueOn };
  return { reminder: 'GIVEN', occasion: 'given' };
}
