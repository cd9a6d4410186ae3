import { anId, aYear, oneOf, searchOf } from '#lib/search.ts';

const ids =
  (most: number) =>
  (value: unknown): readonly string[] => {
    const all = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
    return [...new Set(all.flatMap((one) => anId(one) ?? []))].slice(0, most);
  };

export type ComparisonSearch = ReturnType<typeof comparisonSearch>;
/** A comparison is its address: units, indicators, period, and how it is looked at. */
export const comparisonSearch = searchOf({
  'don-vi': ids(60),
  'chi-tieu': ids(12),
  ky: anId,
  xem: (value: unknown) => oneOf('xep-hang', 'bieu-do')(value) ?? 'bang',
  /** The indicator ranked and drawn; the first chosen without it. */
  theo: anId,
});

/** As many as one page of series takes. */
export const [MOST_UNITS, MOST_INDICATORS] = [24, 6] as const;
export const LENGTHS = ['nam', 'nua-nam', 'chin-thang', 'quy', 'thang'] as const;
export type SeriesSearch = ReturnType<typeof seriesSearch>;
/** What is looked at over time is its address as well: units, indicators, how long each time is, from and to which year. */
export const seriesSearch = searchOf({
  'don-vi': ids(MOST_UNITS),
  'chi-tieu': ids(MOST_INDICATORS),
  moi: (value: unknown) => oneOf(...LENGTHS)(value) ?? 'nam',
  tu: aYear,
  den: aYear,
});
