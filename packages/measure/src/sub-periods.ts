/** The months, quarters or half-years that a reporting period is made of. */
import { frequencyOf } from './judge-occasions.ts';
import type { JudgedTarget } from './judge-types.ts';
import type { Message } from './messages.ts';
import { MONTHS_OF_PERIOD, type ReportingPeriod } from './period-state.ts';
import { says } from './says/figure-form.ts';

export interface PartOfPeriod {
  /** By the month in which it ends: "2023-01", "2023-Q1", "2023-H1", "2023". */
  key: string;
  label: Message;
  endsOn: string;
}

const MONTHS_IN = { day: 'SHORTER', week: 'SHORTER', month: 1, quarter: 3, year: 12, period: 'SHORTER' } as const;

/** How many months "every 6 months" is; SHORTER: days and weeks, which nobody types one by one; null: it is not said. */
export function monthsOfFrequency(target: JudgedTarget): number | 'SHORTER' | null {
  const { per } = frequencyOf(target);
  if (per === null) return null;
  const months = MONTHS_IN[per.unit];
  return months === 'SHORTER' ? months : months * per.count;
}

/** Periods that run from the 15th are cut on the 15th. What does not end within the period is no part of it. */
export function partsOfPeriod(
  { kind, endsOn }: Pick<ReportingPeriod, 'kind' | 'endsOn'>,
  months: number,
): PartOfPeriod[] {
  const total = MONTHS_OF_PERIOD[kind];
  return Array.from({ length: Math.floor(total / months) }, (_, index) => {
    const end = monthsAfter(endsOn, (index + 1) * months - total);
    return { ...namedBy(end, months), endsOn: end };
  });
}

/** The day so many months away from the last day of a period; the last of a month where that is one. */
function monthsAfter(day: string, months: number): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  next.setUTCMonth(next.getUTCMonth() + months);
  next.setUTCDate(next.getUTCDate() - 1);
  return next.toISOString().slice(0, 10);
}

function namedBy(end: string, months: number): Pick<PartOfPeriod, 'key' | 'label'> {
  const [year = '', month = ''] = end.split('-');
  const number = Number(month) / months;
  switch (months) {
    case 3:
      return { key: `${year}-Q${number}`, label: says.quarter({ number, year }) };
    case 6:
      return { key: `${year}-H${number}`, label: says.halfYear({ number, year }) };
    case 12:
      return { key: year, label: says.year({ year }) };
    default:
      return { key: `${year}-${month}`, label: says.until({ number: Number(month), year, months }) };
  }
}
