import { isInForce } from '#features/units/department.rules.ts';
import type { Department } from '#features/units/unit.entity.ts';
import { groupBy } from '#kernel/loader.ts';
import type { Message } from '#kernel/messages.ts';
import { problemsOfList } from '#kernel/problems-of-list.ts';
import type { Problem, ProblemCode } from '#kernel/refusal.ts';
import type { ResponsibilityInput } from './plan.inputs.ts';
import { says } from './plan.messages.ts';

type Wish = ResponsibilityInput['departments'][number];

export interface ResponsibilityFacts {
  /** Indicators of the plan, by id. */
  indicatorIds: ReadonlySet<string>;
  /** The unit's own departments, those that have ended too. */
  departments: ReadonlyMap<string, Pick<Department, 'name' | 'validFrom' | 'validTo'>>;
  /** The day on which the departments must exist. */
  day: string;
}

/**
 * Everything wrong with a phân công, one problem a cell: an indicator of the plan, an own department in force, once per
 * indicator, and at most one of them leads: a document may name only who works together.
 */
export const problemsOfResponsibilities = (
  wishes: readonly ResponsibilityInput[],
  facts: ResponsibilityFacts,
): Problem[] => [
  ...problemsOfList(wishes, ({ indicatorId }) => indicatorId, ['responsibilities']),
  ...wishes.flatMap(({ indicatorId, departments }, index) => {
    const path = ['responsibilities', String(index)];
    const known = facts.indicatorIds.has(indicatorId);
    return [
      ...(known ? [] : [problem('NOT_FOUND', [...path, 'indicatorId'], says.indicatorNotInPlan())]),
      ...problemsOfDepartments(departments, facts, [...path, 'departments']),
    ];
  }),
];

const problemsOfDepartments = (wishes: readonly Wish[], facts: ResponsibilityFacts, path: string[]): Problem[] => [
  ...wishes.flatMap((wish, row) => problemsOfDepartment(wish, facts, [...path, String(row), 'departmentId'])),
  ...again(wishes, ({ departmentId }) => departmentId).map((row) =>
    problem('CONFLICT', [...path, String(row), 'departmentId'], says.departmentTwice()),
  ),
  ...again(wishes, ({ role }) => role)
    .filter((row) => wishes[row]?.role === 'LEAD')
    .map((row) => problem('CONFLICT', [...path, String(row), 'role'], says.secondLead())),
];

function problemsOfDepartment({ departmentId }: Wish, facts: ResponsibilityFacts, path: string[]): Problem[] {
  const department = facts.departments.get(departmentId);
  if (!department) return [problem('NOT_FOUND', path, says.departmentUnknown())];
  if (isInForce(department, facts.day)) return [];
  const began = department.validFrom === null || department.validFrom <= facts.day;
  const { departmentEnded, departmentNotYet } = says;
  return [problem('INVALID', path, (began ? departmentEnded : departmentNotYet)({ name: department.name }))];
}

/** The rows that name what an earlier one has named. */
const again = <T>(items: readonly T[], keyOf: (item: T) => string): number[] =>
  [...groupBy(items.entries(), ([, item]) => keyOf(item)).values()].flatMap(([, ...rest]) => rest.map(([row]) => row));

const problem = (code: ProblemCode, path: string[], message: Message): Problem => ({ code, path, message });
