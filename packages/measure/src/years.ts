/**
 * What a plan is for: a year, or a term of several (giai đoạn, nhiệm kỳ). Both are one number, so that whatever is
 * kept, found and compared by its year is by its term in the same way, and nothing of a year is ever found where a term is
 * asked about: 2026 is the year, 20262030 the years 2026–2030.
 */
export type Years = number;

const CUT = 10_000;
/** Years of the longest term: a strategy of ten. */
export const LONGEST_TERM = 10;

export const isTerm = (years: Years): boolean => years >= CUT;
export const termOf = (first: number, last: number): Years => first * CUT + last;
export const firstYearOf = (years: Years): number => (isTerm(years) ? Math.floor(years / CUT) : years);
export const lastYearOf = (years: Years): number => years % CUT;

/** Every year of it, the first first. */
export const yearsOf = (years: Years): number[] => {
  const first = firstYearOf(years);
  return Array.from({ length: lastYearOf(years) - first + 1 }, (_, index) => first + index);
};

export const holdsYear = (years: Years, year: number): boolean =>
  firstYearOf(years) <= year && year <= lastYearOf(years);

/** "2026", "2026–2030". */
export const yearsShown = (years: Years): string =>
  isTerm(years) ? `${firstYearOf(years)}–${lastYearOf(years)}` : String(years);
