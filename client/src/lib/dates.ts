/** Days travel as "YYYY-MM-DD" and moments as ISO 8601 in UTC; both are read in the language in use, in Vietnam's time. */
import type { Language } from '@dich/measure/print-number';
import { language } from './language.ts';

const MOMENT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

const DAY_LENGTH = 86_400_000;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "2023-01-10" → "10/01/2023", in English "10 Jan 2023". */
export function formatDay(day: string, by: Language = language): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return by === 'vi' ? `${date}/${month}/${year}` : `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** As one types a day, in any language: "10/01/2023". */
export const typedDay = (day: string): string => formatDay(day, 'vi');

/** "2023-01-10T02:05:00Z" → "10/01/2023 09:05", in English "10 Jan 2023 09:05", the time in Vietnam. */
export function formatMoment(moment: string, by: Language = language): string {
  const parts = Object.fromEntries(MOMENT.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]));
  return `${formatDay(`${parts.year}-${parts.month}-${parts.day}`, by)} ${parts.hour}:${parts.minute}`;
}

/** Whole days from `from` to `to`; negative when `to` has passed. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_LENGTH);
}

/** What an official types for a day ("5/1/2023", "05-01-2023", "2023-01-05") as YYYY-MM-DD; null when it is none. */
export function readDay(text: string): string | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  const local = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/.exec(trimmed);
  const [year, month, date] = iso ? iso.slice(1) : local ? [local[3], local[2], local[1]] : [];
  if (!year || !month || !date) return null;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const real = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(day) ? day : null;
}
