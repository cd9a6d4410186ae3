import { aYear, oneOf, searchOf } from '#lib/search.ts';

export type AssignmentPart = 'don-vi' | 'phong' | 'dieu-chinh';

/** To sub-units (don-vi), to departments (phong), or what is in force changed (dieu-chinh). */
export const assignmentSearch = searchOf({
  phan: (value: unknown): AssignmentPart => oneOf('phong', 'dieu-chinh')(value) ?? 'don-vi',
});

/** The year; this year unless told. */
export const targetsSearch = searchOf({ nam: aYear });
