import type { Name } from '@dich/measure';
import type { WordsContext } from '@dich/measure/read-words';
import type { QuotaRowFragment } from '#gql/targets/graphql.ts';
import { shortUnitName, unitName, unitNameInSentence } from '#lib/unit-name.ts';
import { type AssignmentGrid, quotaRows } from './grid.ts';

/** Who is given targets: a department of the unit, or a unit below. */
export interface Receiver {
  id: string;
  isDepartment: boolean;
  name: string;
  /** At the head of a narrow column. */
  short: string;
  inSentence: Name;
  level: WordsContext['level'];
}

type Receivers = Pick<AssignmentGrid, 'departments' | 'subUnits' | 'plan'>;

/** Departments in the order of the unit's list, then the units below. */
export const receiversOf = ({ departments, subUnits, plan }: Receivers): Receiver[] => [
  ...departments.map(({ id, name }) => {
    const { level } = plan.unit;
    return { id, isDepartment: true, name, short: name, inSentence: name, level };
  }),
  ...subUnits.map((unit) => ({
    ...{ id: unit.id, isDepartment: false, level: unit.level },
    ...{ name: unitName(unit), short: shortUnitName(unit), inSentence: unitNameInSentence(unit) },
  })),
];

/** Departments that lead, support or are given something of what departments supply: they have a column without being asked. */
export const departmentsAtHand = (grid: Pick<AssignmentGrid, 'rows'>): ReadonlySet<string> =>
  new Set(quotaRows(grid).flatMap(({ departmentCells }) => departmentCells.map(({ department }) => department.id)));

/** Whether it can be given this indicator. */
export const mayReceive = (
  { givenToDepartments, quotaToSubUnits }: Pick<QuotaRowFragment, 'givenToDepartments' | 'quotaToSubUnits'>,
  { isDepartment }: Receiver,
): boolean => (isDepartment ? givenToDepartments : quotaToSubUnits);

/** What stands in its cell. */
export function storedFor(row: QuotaRowFragment, { id, isDepartment }: Receiver) {
  if (!isDepartment) {
    const cell = row.cells.find(({ unit }) => unit.id === id);
    return cell && { ...cell, role: null };
  }
  const cell = row.departmentCells.find(({ department }) => department.id === id);
  return cell && { ...cell, proposed: null };
}
