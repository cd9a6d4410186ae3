import { readDay } from './dates.ts';

/** Checks of a typed text before it is sent: what is wrong with it, in the words given; null: nothing. */
export const isGiven = (missing: string) => (text: string) => (text.trim() === '' ? missing : null);
export const isDay = (bad: string) => (text: string) => (text.trim() === '' || readDay(text) ? null : bad);
