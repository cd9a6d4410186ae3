import type { IsoDate } from './types.ts';

const DAY = 86_400_000;

const shift = (date: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

export const dayAfter = (date: IsoDate): IsoDate => shift(date, 1);
export const dayBefore = (date: IsoDate): IsoDate => shift(date, -1);

/** A span of days, both ends inclusive, open where null. */
export interface Span {
  validFrom: IsoDate | null;
  validTo: IsoDate | null;
}

export const isInForce = (span: Span, date: IsoDate): boolean =>
  (span.validFrom === null || span.validFrom <= date) && (span.validTo === null || date <= span.validTo);

export const follows = (earlier: Span, later: Span): boolean =>
  earlier.validTo !== null && later.validFrom === dayAfter(earlier.validTo);

/** The days two spans have in common; null where they have none. */
export const intersect = (a: Span, b: Span): Span | null => {
  const validFrom = (a.validFrom ?? '') > (b.validFrom ?? '') ? a.validFrom : b.validFrom;
  const validTo = a.validTo !== null && (b.validTo === null || a.validTo < b.validTo) ? a.validTo : b.validTo;
  return validFrom !== null && validTo !== null && validTo < validFrom ? null : { validFrom, validTo };
};

/** Orders spans by first day; an open beginning comes first. */
export const byFirstDay = (a: Span, b: Span): number => {
  const [first, second] = [a.validFrom ?? '', b.validFrom ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
};
