import type { NamedPeriod } from './period.messages.ts';

/** A part of a year in whole months, both ends included: a quarter that runs from the 15th to the 14th is the quarter too. */
export interface Span {
  year: number;
  from: number;
  to: number;
}

const MONTHS = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, NINE_MONTHS: 9, YEAR: 12 } as const;

/** Which months a period is of, by the month in which it ends; null of a request with days of its own. */
export function spanOf({ kind, year, endsOn }: Pick<NamedPeriod, 'kind' | 'year' | 'endsOn'>): Span | null {
  if (kind === 'AD_HOC') return null;
  const length = MONTHS[kind];
  if (kind === 'YEAR' || kind === 'NINE_MONTHS') return { year, from: 1, to: length };
  const to = Math.ceil(Number(endsOn.slice(5, 7)) / length) * length;
  return { year, from: to - length + 1, to };
}

export const monthsIn = ({ from, to }: Span): number => to - from + 1;

export const isSameSpan = (one: Span, other: Span): boolean =>
  one.year === other.year && one.from === other.from && one.to === other.to;
