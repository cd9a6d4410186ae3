import { addDays } from '@dich/measure/regime';
import { readDay, typedDay } from '#lib/dates.ts';
import { texts } from './texts/index.ts';

export interface StatedDay {
  day: string;
  off: boolean;
  name: string;
}

const DAY = String.raw`\d{1,2}[/.]\d{1,2}[/.]\d{4}`;
const LINE = new RegExp(String.raw`^(${DAY})(?:\s*[-–]\s*(${DAY}))?\s*[:,]?\s+(.+)$`);
const WORK = texts.calendar.work;
const WORKED = new RegExp(String.raw`^${WORK}(?:\s|$)`, 'i');
/** A longer span is a slip of the pen. */
const MOST_DAYS = 31;

/** "16/02/2026 - 20/02/2026 Tết Nguyên đán": the days of a line; null: it cannot be read, or is of another year. */
function daysOfLine(line: string, year: number): StatedDay[] | null {
  const [, first = '', last = first, name = ''] = LINE.exec(line) ?? [];
  const [from, to] = [readDay(first), readDay(last)];
  if (from === null || to === null || from > to) return null;
  const days: StatedDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    days.push({ day, off: !WORKED.test(name.normalize('NFC')), name: name.trim() });
    if (!day.startsWith(`${year}-`) || days.length > MOST_DAYS) return null;
  }
  return days;
}

/** The days stated line by line, or the first line that cannot be read. */
export function readLines(text: string, year: number): { days: StatedDay[]; wrong: string | null } {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const read = lines.map((line) => ({ line, days: daysOfLine(line, year) }));
  const wrong = read.find(({ days }) => days === null)?.line ?? null;
  return { days: read.flatMap(({ days }) => days ?? []), wrong };
}

/** The same the other way round: days that follow one another and are called alike stand in one line. */
export function printLines(days: readonly StatedDay[]): string {
  const spans: { first: StatedDay; last: string }[] = [];
  for (const day of days) {
    const span = spans.at(-1);
    const goesOn =
      span && addDays(span.last, 1) === day.day && span.first.name === day.name && span.first.off === day.off;
    if (goesOn) span.last = day.day;
    else spans.push({ first: day, last: day.day });
  }
  return spans
    .map(({ first: { day, off, name }, last }) => {
      const span = last === day ? typedDay(day) : `${typedDay(day)} - ${typedDay(last)}`;
      return `${span} ${off || WORKED.test(name) ? name : `${WORK} ${name}`}`;
    })
    .join('\n');
}
