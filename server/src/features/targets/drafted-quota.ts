import type { Message } from '#kernel/messages.ts';
import { notFound, type Problem } from '#kernel/refusal.ts';
import type { AssignmentGrid } from './assignment-grid.ts';
import { type AssignmentCell, type AssignmentRow, type DepartmentCell, isForDepartments } from './assignment-row.ts';
import { type ReadColumns, readWords } from './reading.ts';
import type { DraftAssignmentsInput } from './target.inputs.ts';
import { says } from './target.messages.ts';

export type DraftedQuota = DraftAssignmentsInput['targets'][number];

export interface Wish {
  row: AssignmentRow;
  cell: AssignmentCell | DepartmentCell;
  /** null: no draft is wanted. */
  columns: ReadColumns | null;
  illustrative: boolean;
}

export interface WishRead {
  wish: Wish | null;
  problems: Problem[];
}

/** What is to stand in a cell of the grid, and what is wrong with it. */
export function wishOf(grid: AssignmentGrid, quota: DraftedQuota, index: number): WishRead {
  const path = (field: string) => ['targets', String(index), field];
  const row = grid.rows.find(({ indicator }) => indicator.id === quota.indicatorId);
  if (!row) return { wish: null, problems: [notFound(path('indicatorId'), says.indicatorOfPlan())] };
  const isOfDepartment = quota.departmentId != null;
  const refused = (message: Message) =>
    ({ wish: null, problems: [{ code: 'CONFLICT', path: path('indicatorId'), message }] }) satisfies WishRead;
  if (isOfDepartment && !isForDepartments(row.indicator)) return refused(says.notForDepartments());
  const cell = cellOf(grid, row, quota);
  if (!cell) {
    const problem = isOfDepartment
      ? notFound(path('departmentId'), says.receivingDepartment())
      : notFound(path('unitId'), says.subUnit());
    return { wish: null, problems: [problem] };
  }
  const illustrative = quota.illustrative ?? false;
  if (quota.text.trim() === '') return { wish: { row, cell, columns: null, illustrative }, problems: [] };
  if (!isOfDepartment && !row.indicator.quotaToSubUnits) return refused(says.notForSubUnits());
  const { columns, problems } = readWords(quota, {
    indicator: row.indicator,
    level: cell.unit.level,
    years: grid.plan.year,
    siblings: siblingsOf(row, cell),
  });
  // under a plan that replaces another the same words are given again
  const isGivenAgain = grid.plan.amendsHow === 'REPLACE' && cell.inForce?.decisionId !== grid.plan.decisionId;
  const isInForce = cell.inForce?.text === columns.text && !isGivenAgain;
  return {
    wish: { row, cell, columns: isInForce ? null : columns, illustrative },
    problems: problems.map((problem) => ({ ...problem, path: ['targets', String(index), ...problem.path] })),
  };
}

/** A few of the other targets of the row, as printed: enough to settle a scale, not so many that a province is slow. */
const siblingsOf = (row: AssignmentRow, cell: AssignmentCell): string[] => {
  const others = [...row.cells, ...row.departmentCells]
    .filter((other) => other !== cell)
    .map(({ draft, inForce }) => draft ?? inForce);
  return [row.parentTarget, ...others].flatMap((target) => (target?.reading ? [target.text] : [])).slice(0, SIBLINGS);
};

const SIBLINGS = 5;

/** The cell that is written. Undefined: there is no such receiver. */
function cellOf(
  grid: AssignmentGrid,
  row: AssignmentRow,
  { unitId, departmentId }: DraftedQuota,
): AssignmentCell | DepartmentCell | undefined {
  if (departmentId == null) return row.cells.find(({ unit }) => unit.unitId === unitId);
  if (unitId !== grid.plan.unitId) return undefined;
  return row.departmentCells.find(({ department }) => department.id === departmentId);
}
