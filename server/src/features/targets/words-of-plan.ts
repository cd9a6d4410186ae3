import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import { linesOfPlan } from '#features/plans/carried-words.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import { endedLinesByPlan, responsibilitiesByPlan, taskById } from '#features/plans/plan.loaders.ts';
import { wholePlan } from '#features/plans/whole-plan.ts';
import { departmentById } from '#features/units/unit.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { type AssignmentGrid, gridOf } from './assignment-grid.ts';
import type { AssignmentRow } from './assignment-row.ts';
import { OFFICIAL_OF_SUBMITTING as written } from './submission.messages.ts';
import type { Target } from './target.entity.ts';

/** Everything that a draft says, a line each: its document, its targets and quotas, phân công, what it ends. */
export async function wordsOfPlan(ctx: Context, plan: Plan): Promise<string[]> {
  const lines = [plan.title, ...linesOfPlan(await wholePlan(ctx, plan))];
  return [...lines, ...(await targetsOf(ctx, plan)), ...(await rolesOf(ctx, plan)), ...(await endsOf(ctx, plan))];
}

/** Every indicator with its own target, and what is drafted of it for units below and departments. */
async function targetsOf(ctx: Context, plan: Plan): Promise<string[]> {
  const { rows } = await gridOf(ctx, plan);
  return rows.flatMap((row) => [
    written.own(row.indicator.name, row.own.draft && wordsOf(row.own.draft)),
    ...givenIn(row),
  ]);
}

/** What is drafted for units below and departments, a line each. */
export const wordsOfQuotas = ({ rows }: Pick<AssignmentGrid, 'rows'>): string[] => rows.flatMap(givenIn);

const givenIn = ({ indicator: { name }, cells, departmentCells }: AssignmentRow): string[] => [
  ...cells.flatMap(({ unit, draft }) => given(name, unit.name, draft)),
  ...departmentCells.flatMap(({ department, draft }) => given(name, department.name, draft)),
];

/** Of a term with the parts of its years, of a year with its phases. */
const wordsOf = ({ text, yearParts, phases }: Target): string => {
  if (phases.length > 0) return written.phased(text, phases);
  return yearParts.length === 0 ? text : written.divided(text, yearParts);
};

const given = (name: string, whom: string, draft: Target | null): string[] =>
  draft === null ? [] : [written.given(name, whom, wordsOf(draft))];

async function rolesOf(ctx: Context, plan: Plan): Promise<string[]> {
  const held = (await responsibilitiesByPlan(ctx).load(plan.id)) ?? [];
  return Promise.all(
    held.map(async ({ indicatorId, departmentId, role }) => {
      const [indicator, department] = await Promise.all([
        indicatorById(ctx).load(indicatorId),
        departmentById(ctx).load(departmentId),
      ]);
      return written.role(indicator?.name ?? '', role, department?.name ?? '');
    }),
  );
}

async function endsOf(ctx: Context, plan: Plan): Promise<string[]> {
  const ended = (await endedLinesByPlan(ctx).load(plan.id)) ?? [];
  return Promise.all(
    ended.map(async ({ indicatorId, taskId, reason }) => {
      const indicator = indicatorId === null ? null : await indicatorById(ctx).load(indicatorId);
      const task = taskId === null ? null : await taskById(ctx).load(taskId);
      return written.ended(indicator?.name ?? task?.text ?? '', reason);
    }),
  );
}
