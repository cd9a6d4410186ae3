import { anId, searchOf } from '#lib/search.ts';

export type DepartmentsSearch = ReturnType<typeof departmentsSearch>;
export const departmentsSearch = searchOf({
  /** Identity of the unit whose departments are shown; the own one without it. */
  'don-vi': anId,
});
