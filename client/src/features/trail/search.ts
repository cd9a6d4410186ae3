import { anId, matching, searchOf } from '#lib/search.ts';

const aName = matching(/^[A-Za-z]{1,64}$/);
const aDay = matching(/^\d{4}-\d{2}-\d{2}$/);

export type TrailSearch = ReturnType<typeof trailSearch>;
export const trailSearch = searchOf({
  /** Identity of the account that acted. */
  nguoi: anId,
  /** The verb, as the mutation is named. */
  viec: aName,
  /** The kind of record, as its type is named. */
  loai: aName,
  /** First and last day, YYYY-MM-DD. */
  tu: aDay,
  den: aDay,
});
