const PARTS = ['don-vi', 'phong', 'dieu-chinh'] as const;
export type AssignmentPart = (typeof PARTS)[number];

export interface AssignmentSearch {
  /** To sub-units (don-vi), to departments (phong), or what is in force changed (dieu-chinh). */
  phan: AssignmentPart;
}

export function assignmentSearch(search: Record<string, unknown>): AssignmentSearch {
  return { phan: PARTS.find((part) => part === search.phan) ?? 'don-vi' };
}

export interface TargetsSearch {
  /** The year; this year unless told. */
  nam?: number;
}

export function targetsSearch({ nam }: Record<string, unknown>): TargetsSearch {
  const year = Number(nam);
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? { nam: year } : {};
}
