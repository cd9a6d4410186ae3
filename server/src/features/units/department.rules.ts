import type { Department, DepartmentSuccessor, FormerDepartmentName } from './unit.entity.ts';

/** A department exists from its first to its last day, both included. */
export const isInForce = (department: Pick<Department, 'validFrom' | 'validTo'>, day: string): boolean =>
  (department.validFrom === null || department.validFrom <= day) &&
  (department.validTo === null || department.validTo >= day);

/** What it was called on a day; `former`: the oldest first. */
export const nameOn = (
  { name }: Pick<Department, 'name'>,
  former: readonly Pick<FormerDepartmentName, 'name' | 'untilOn'>[],
  day: string,
): string => former.find(({ untilOn }) => untilOn >= day)?.name ?? name;

/** Who answers on a day for what a department led: itself, or who has taken it over; `successors`: from the earliest on. */
export const answeringOn = (
  departmentId: string,
  successors: readonly Pick<DepartmentSuccessor, 'successorId' | 'fromOn'>[],
  day: string,
): string => successors.findLast(({ fromOn }) => fromOn <= day)?.successorId ?? departmentId;
