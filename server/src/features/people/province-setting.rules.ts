import { addDays } from '@dich/measure';
import type { Problem } from '#kernel/refusal.ts';
import { says } from './people.messages.ts';

/** Nobody is to be locked out by surprise: leaders have this long to add a second factor. */
const LEAST_DAYS = 7;

/** The first day that may be named on a day. */
export const earliestDay = (today: string): string => addDays(today, LEAST_DAYS);

/** `from`: null ends the demand, at once. */
export const problemsOfFactorDay = (from: string | null, today: string): Problem[] =>
  from !== null && from < earliestDay(today)
    ? [{ code: 'INVALID', path: ['from'], message: says.factorDayTooSoon({ day: { day: earliestDay(today) } }) }]
    : [];
