import { aDay, anId, oneOf, searchOf } from '#lib/search.ts';

/** Of what changed on a board between the ends of two days; today's without the later one. */
export const changesSearch = searchOf({ 'don-vi': anId, ky: anId, tu: aDay, den: aDay });

/** The board's address: which unit and period, which rows, and whose "why" stands open. */
export const boardSearch = searchOf({
  'don-vi': anId,
  ky: anId,
  /** The day that is looked back at; as it is known now without it. */
  'tai-ngay': aDay,
  loc: oneOf('chua-dat', 'thieu-so-lieu'),
  /** In the order of the plan; what is red first without it. */
  'thu-tu': oneOf('ke-hoach'),
  'chi-tieu': anId,
  /** The unit whose part of that indicator is looked into; the board's own without it. */
  cua: anId,
});
