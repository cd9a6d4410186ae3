export interface AssignmentSearch {
  /** What is being handed out: to departments (phong) or to sub-units (don-vi). */
  phan: 'phong' | 'don-vi';
}

export function assignmentSearch(search: Record<string, unknown>): AssignmentSearch {
  return { phan: search.phan === 'phong' ? 'phong' : 'don-vi' };
}
