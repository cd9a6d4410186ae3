import type { Plan } from '#features/plans/plan.entity.ts';
import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import type { Message } from '#kernel/messages.ts';
import { problemsOfList } from '#kernel/problems-of-list.ts';
import { notFound, type Problem, refuseAll } from '#kernel/refusal.ts';
import { type AssignmentGrid, gridOf } from './assignment-grid.ts';
import { type AssignmentCell, type AssignmentRow, type DepartmentCell, isForDepartments } from './assignment-row.ts';
import { problemsOfSeen } from './cells-seen.ts';
import { departmentTargetOf, enter, inTrail, quotaOf } from './ledger.ts';
import { planToWriteIn } from './plan-for-targets.ts';
import { type ReadColumns, readWords } from './reading.ts';
import type { Target } from './target.entity.ts';
import type { DraftAssignmentsInput } from './target.inputs.ts';
import { says } from './target.messages.ts';

type DraftedQuota = DraftAssignmentsInput['targets'][number];

/**
 * Writes quotas for sub-units and targets for departments of the unit as drafts, several cells at a time: seen by the
 * unit alone until they are given. An empty text removes the draft, and so does the text that is in force already. An
 * ambiguous text is kept with its question.
 */
export async function draftAssignments(ctx: Context, input: DraftAssignmentsInput): Promise<{ rows: AssignmentRow[] }> {
  const plan = await planToWriteIn(ctx, input.planId);
  const grid = await gridOf(ctx, plan);
  const wishes = input.targets.map((quota, index) => wishOf(grid, quota, index));
  refuseAll([
    ...problemsOfList(
      input.targets,
      ({ unitId, departmentId, indicatorId }) => `${departmentId ?? unitId} ${indicatorId}`,
      ['targets'],
    ),
    ...wishes.flatMap(({ problems }) => problems),
    ...(await problemsOfCells(ctx, plan, input.targets, wishes)),
  ]);

  const before: Target[] = [];
  const after: Target[] = [];
  for (const { wish } of wishes) {
    if (wish === null) continue;
    const { row, cell, columns, illustrative } = wish;
    if (cell.draft) before.push({ ...cell.draft } as Target);
    if (columns === null) {
      if (cell.draft) ctx.em.remove(cell.draft);
    } else if (cell.draft) {
      after.push(ctx.em.assign(cell.draft, { ...columns, illustrative }));
    } else {
      const { id } = row.indicator;
      const bound =
        'department' in cell ? departmentTargetOf(plan, id, cell.department.id) : quotaOf(plan, id, cell.unit);
      after.push(enter(ctx, bound, columns, { illustrative }));
    }
  }
  await record(ctx, plan, { before: before.map(inTrail), after: after.map(inTrail) });
  return { rows: rowsOf(await gridOf(ctx, plan), input.targets) };
}

/** The rows of the indicators named, in the order of the grid. */
export const rowsOf = (grid: AssignmentGrid, quotas: readonly { indicatorId: string }[]): AssignmentRow[] =>
  grid.rows.filter((row) => quotas.some(({ indicatorId }) => indicatorId === row.indicator.id));

interface Wish {
  row: AssignmentRow;
  cell: AssignmentCell | DepartmentCell;
  /** null: no draft is wanted. */
  columns: ReadColumns | null;
  illustrative: boolean;
}

interface Read {
  wish: Wish | null;
  problems: Problem[];
}

function wishOf(grid: AssignmentGrid, quota: DraftedQuota, index: number): Read {
  const path = (field: string) => ['targets', String(index), field];
  const row = grid.rows.find(({ indicator }) => indicator.id === quota.indicatorId);
  if (!row) return { wish: null, problems: [notFound(path('indicatorId'), says.indicatorOfPlan())] };
  const isOfDepartment = quota.departmentId != null;
  const refused = (message: Message) =>
    ({ wish: null, problems: [{ code: 'CONFLICT', path: path('indicatorId'), message }] }) satisfies Read;
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

/** Cells that somebody else has written in since they were read. */
async function problemsOfCells(
  ctx: Context,
  plan: Plan,
  quotas: readonly DraftedQuota[],
  wishes: readonly Pick<Read, 'wish'>[],
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [index, quota] of quotas.entries()) {
    const cell = wishes[index]?.wish?.cell;
    if (cell) problems.push(...(await problemsOfSeen(ctx, plan, quota, cell, ['targets', String(index)])));
  }
  return problems;
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
