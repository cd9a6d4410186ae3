/** The periods that a regime makes of a year. */
import { MONTHS_OF_PERIOD } from '../period-state.ts';
import { type DayFromEnd, FIRMNESS, type RegimeLevel, type RegimePart } from './regime-rule.ts';
import { addDays, onWorkingDay, type StatedDays } from './working-days.ts';

export interface PlannedDue {
  level: RegimeLevel;
  /** The last day on time, until 24:00. */
  dueOn: string;
  locksOn: string | null;
}

export interface PlannedPeriod extends Pick<RegimePart, 'kind' | 'vintage'> {
  year: number;
  /** Its place among the periods of its regime's year, from 1. */
  ordinal: number;
  startsOn: string;
  endsOn: string;
  cutoffOn: string;
  dues: PlannedDue[];
}

/** Month 0 is December of the year before, day 0 the last day of the month before. */
const dayOf = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** "Ngày 30 của tháng 2" is its last day. */
function inMonth(year: number, month: number, day: number): string {
  const last = Number(dayOf(year, month + 1, 0).slice(8));
  return dayOf(year, month, Math.min(day, last));
}

export function dayFromEnd(endsOn: string, { months, day }: DayFromEnd): string {
  if (months === null) return addDays(endsOn, day);
  const [year = 0, month = 0] = endsOn.split('-').map(Number);
  return inMonth(year, month + months, day);
}

type Span = [startsOn: string, endsOn: string];

function spansOf({ kind, bounds, only, from, to }: RegimePart, year: number): Span[] {
  if (kind === 'AD_HOC') return from !== null && to?.startsWith(`${year}-`) ? [[from, to]] : [];
  const months = MONTHS_OF_PERIOD[kind];
  const spans = Array.from({ length: Math.floor(12 / months) }, (_, index): Span => {
    const [first, last] = [index * months, (index + 1) * months];
    return bounds === 'CALENDAR'
      ? [dayOf(year, first + 1, 1), dayOf(year, last + 1, 0)]
      : [dayOf(year, first, 15), dayOf(year, last, 14)];
  });
  return spans.filter((_, index) => only === null || only.includes(index + 1));
}

const before = (a: Omit<PlannedPeriod, 'ordinal'>, b: Omit<PlannedPeriod, 'ordinal'>): number =>
  a.cutoffOn.localeCompare(b.cutoffOn) ||
  a.endsOn.localeCompare(b.endsOn) ||
  FIRMNESS.indexOf(a.vintage) - FIRMNESS.indexOf(b.vintage);

/** In the order in which their data are cut off; due dates moved to working days where the regime says so. */
export function periodsOfYear(parts: readonly RegimePart[], year: number, stated: StatedDays): PlannedPeriod[] {
  return parts
    .flatMap((part) =>
      spansOf(part, year).map(([startsOn, endsOn]) => ({
        ...{ kind: part.kind, vintage: part.vintage, year, startsOn, endsOn },
        cutoffOn: dayFromEnd(endsOn, part.cutoff),
        dues: part.dues.map(({ level, on }) => {
          const dueOn = onWorkingDay(dayFromEnd(endsOn, on), part.shift, stated);
          return { level, dueOn, locksOn: part.locksAfter === null ? null : addDays(dueOn, part.locksAfter) };
        }),
      })),
    )
    .sort(before)
    .map((period, index) => ({ ...period, ordinal: index + 1 }));
}
