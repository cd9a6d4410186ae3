import type { Plan } from '#features/plans/plan.entity.ts';
import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { problemsOfList } from '#kernel/problems-of-list.ts';
import { type Problem, refuseAll } from '#kernel/refusal.ts';
import { type AssignmentGrid, gridOf } from './assignment-grid.ts';
import type { AssignmentRow } from './assignment-row.ts';
import { problemsOfSeen } from './cells-seen.ts';
import { type DraftedQuota, type WishRead, wishOf } from './drafted-quota.ts';
import { departmentTargetOf, enter, inTrail, quotaOf } from './ledger.ts';
import { planToWriteIn } from './plan-for-targets.ts';
import { problemsOfWaiting, submittedElsewhere } from './quota-submission.queries.ts';
import type { Target } from './target.entity.ts';
import type { DraftAssignmentsInput } from './target.inputs.ts';

/**
 * Writes quotas for sub-units and targets for departments of the unit as drafts, several cells at a time: seen by the
 * unit alone until they are given. An empty text removes the draft, and so does the text that is in force already. An
 * ambiguous text is kept with its question.
 */
export async function draftAssignments(ctx: Context, input: DraftAssignmentsInput): Promise<{ rows: AssignmentRow[] }> {
  const plan = await planToWriteIn(ctx, input.planId);
  const grid = await gridOf(ctx, plan);
  const waiting = await submittedElsewhere(ctx, plan);
  const wishes = input.targets.map((quota, index) => wishOf(grid, quota, index));
  refuseAll([
    ...problemsOfList(
      input.targets,
      ({ unitId, departmentId, indicatorId }) => `${departmentId ?? unitId} ${indicatorId}`,
      ['targets'],
    ),
    ...wishes.flatMap(({ problems }) => problems),
    ...input.targets.flatMap(({ indicatorId }, index) =>
      problemsOfWaiting(waiting, indicatorId, ['targets', String(index), 'text']),
    ),
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

/** Cells that somebody else has written in since they were read. */
async function problemsOfCells(
  ctx: Context,
  plan: Plan,
  quotas: readonly DraftedQuota[],
  wishes: readonly Pick<WishRead, 'wish'>[],
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [index, quota] of quotas.entries()) {
    const cell = wishes[index]?.wish?.cell;
    if (cell) problems.push(...(await problemsOfSeen(ctx, plan, quota, cell, ['targets', String(index)])));
  }
  return problems;
}
