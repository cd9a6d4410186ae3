import type { Problem } from '#kernel/refusal.ts';
import { says } from './people.messages.ts';

/** Nobody is to be locked out by surprise: leaders have this long to add a second factor. */
const LEAST_DAYS = 7;

/** The first day that may be named on a day. */
export const earliestDay = (today: string): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + LEAST_DAYS * 86_400_000).toISOString().slice(0, 10);

/** `from`: null ends the demand, at once. */
export const problemsOfFactorDay = (from: string | null, today: string): Problem[] =>
  from !== null && from < earliestDay(today)
    ? [{ code: 'INVALID', path: ['from'], message: says.factorDayTooSoon({ day: { day: earliestDay(today) } }) }]
    : [];
