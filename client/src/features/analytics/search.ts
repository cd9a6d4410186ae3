import { anId, oneOf, searchOf } from '#lib/search.ts';

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
