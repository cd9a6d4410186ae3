import { anId, aYear, searchOf } from '#lib/search.ts';

export type DepartmentsSearch = ReturnType<typeof departmentsSearch>;
export const departmentsSearch = searchOf({
  /** Identity of the unit whose departments are shown; the own one without it. */
  'don-vi': anId,
});

/** What a department has to do with a year, and the period whose figures are shown; what is being reported on without them. */
export const departmentSearch = searchOf({ nam: aYear, ky: anId });
