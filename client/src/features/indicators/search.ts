import { oneOf, searchOf } from '#lib/search.ts';

/** The catalogue as it is looked at: the words sought, and whether what units below keep for themselves is shown, or what is not used any more. */
export const indicatorsSearch = searchOf({
  tim: (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : undefined),
  xem: oneOf('cap-duoi', 'thoi-dung'),
});
export type IndicatorsSearch = ReturnType<typeof indicatorsSearch>;
