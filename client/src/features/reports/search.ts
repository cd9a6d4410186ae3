import { anId, aYear, oneOf, searchOf } from '#lib/search.ts';

/** A year's periods; the year of the working day without it. */
export const reportsSearch = searchOf({ nam: aYear });

export const reviewSearch = searchOf({
  /** What waits for a decision, or who has sent and who has not. */
  xem: oneOf('tinh-hinh'),
  ky: anId,
  /** Whose sub-units have sent and have not, of the units below; the own unit's without it. */
  'don-vi': anId,
});
