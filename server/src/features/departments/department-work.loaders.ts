import { dayOfPeriod } from '#features/periods/day-of-period.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import { standingPlans } from '#features/plans/lines-in-force.queries.ts';
import type { Plan, Responsibility, ResponsibilityRole, Task } from '#features/plans/plan.entity.ts';
import { planById, responsibilityById, tasksByPlan } from '#features/plans/plan.loaders.ts';
import { reportById } from '#features/reports/report.loaders.ts';
import type { SeenReport } from '#features/reports/seen-report.ts';
import { boardOf } from '#features/rollups/board.ts';
import type { IndicatorValue } from '#features/rollups/indicator-value.ts';
import { departmentsByUnit, formerNamesByDepartment, successorsByDepartment } from '#features/units/unit.loaders.ts';
import { unitOn } from '#features/units/unit.queries.ts';
import { type Context, today } from '#kernel/context.ts';
import { groupBy, loader } from '#kernel/loader.ts';
import { nameOfYear, type OfYear, reportIdsOf, responsibilityIdsOf } from './department-work.queries.ts';
import { departmentsNamed } from './task-names.rules.ts';

/** The last day of a year; today while it runs, and before it has begun. */
export const lastDayOf = (ctx: Context, year: number): string => [`${year}-12-31`, today(ctx)].sort()[0] as string;

/** A department in a year, looked at on its last day. */
export const inYear = (ctx: Context, department: OfYear['department'], year: number): OfYear => ({
  ...{ department, year, on: lastDayOf(ctx, year) },
});

const idsByDepartment = async (found: Promise<{ departmentId: string; year: number; on: string; id: string }[]>) =>
  new Map(
    [...groupBy(await found, ({ departmentId, year, on }) => `${departmentId} ${year} ${on}`)].map(([name, rows]) => [
      name,
      rows.map(({ id }) => id),
    ]),
  );

const responsibilityIds = loader<OfYear, string[]>(
  (ctx, wanted) => idsByDepartment(responsibilityIdsOf(ctx, wanted)),
  nameOfYear,
);

const reportIds = loader<OfYear, string[]>((ctx, wanted) => idsByDepartment(reportIdsOf(ctx, wanted)), nameOfYear);

const isThere = <T>(found: T | null): found is T => found !== null;

/** What it leads and coordinates by the lines in force, in the order of their plans. */
export async function responsibilitiesOf(ctx: Context, asked: OfYear): Promise<Responsibility[]> {
  const ids = (await responsibilityIds(ctx).load(asked)) ?? [];
  return (await Promise.all(ids.map((id) => responsibilityById(ctx).load(id)))).filter(isThere);
}

/** Its reports for the periods of a year, as far as the reader reads them. */
export async function reportsOf(ctx: Context, asked: OfYear): Promise<SeenReport[]> {
  const ids = (await reportIds(ctx).load(asked)) ?? [];
  return (await Promise.all(ids.map((id) => reportById(ctx).load(id)))).filter(isThere);
}

/** The plans of its unit for a year that stand on the day, with what later ones have ended of each. */
async function standingIn(
  ctx: Context,
  { department: { unitId }, year, on }: OfYear,
): Promise<{ plan: Plan; endedTaskIds: string[] }[]> {
  const standing = (await standingPlans(ctx).load({ unitId, year, on })) ?? [];
  const plans = await Promise.all(standing.map(({ planId }) => planById(ctx).load(planId)));
  return plans.flatMap((plan, index) =>
    plan?.year === year ? [{ plan, endedTaskIds: standing[index]?.endedTaskIds ?? [] }] : [],
  );
}

/** The plans of its unit for a year that stand on the day. */
export const plansOf = async (ctx: Context, asked: OfYear): Promise<Plan[]> =>
  (await standingIn(ctx, asked)).map(({ plan }) => plan);

/** The tasks of these plans whose words name it, or for what it leads a department that it has taken over from. */
export async function tasksOf(ctx: Context, asked: OfYear, role: ResponsibilityRole): Promise<Task[]> {
  const plans = await standingIn(ctx, asked);
  const { id, unitId } = asked.department;
  const siblings = (await departmentsByUnit(ctx).load(unitId)) ?? [];
  const named = await Promise.all(
    siblings.map(async (one) => ({
      id: one.id,
      names: [one.name, ...((await formerNamesByDepartment(ctx).load(one.id)) ?? []).map(({ name }) => name)],
    })),
  );
  const answered = await Promise.all(
    siblings.map(async (one) => {
      const successors = (await successorsByDepartment(ctx).load(one.id)) ?? [];
      return successors.some(({ successorId, fromOn }) => successorId === id && fromOn <= asked.on) ? [one.id] : [];
    }),
  );
  const wanted = role === 'LEAD' ? [id, ...answered.flat()] : [id];
  const names = ({ lead, coordinating }: Task) => (role === 'LEAD' ? (lead ?? '') : coordinating.join(' ; '));
  const tasks = await Promise.all(
    plans.map(async ({ plan, endedTaskIds }) =>
      ((await tasksByPlan(ctx).load(plan.id)) ?? []).filter((task) => !endedTaskIds.includes(task.id)),
    ),
  );
  return tasks.flat().filter((task) => {
    const those = departmentsNamed(names(task), named);
    return wanted.some((one) => those.has(one));
  });
}

interface BoardAsked {
  unitId: string;
  periodId: string;
}

/** The lines of a unit's board, worked out once however many departments are asked about. */
const boardLines = loader<BoardAsked, IndicatorValue[]>(
  async (ctx, wanted) => {
    const lines = new Map<string, IndicatorValue[]>();
    for (const { unitId, periodId } of wanted) {
      const period = await periodById(ctx).load(periodId);
      const unit = period && (await unitOn(ctx, unitId, dayOfPeriod(ctx, period)));
      const board = unit && (await boardOf(ctx, unit, period));
      if (board) lines.set(`${unitId} ${periodId}`, board.rows);
    }
    return lines;
  },
  ({ unitId, periodId }) => `${unitId} ${periodId}`,
);

/** Of the lines of its unit's board those that it leads or coordinates, by the plans that the board is made of. */
export async function valuesIn(ctx: Context, department: OfYear['department'], periodId: string) {
  const period = await periodById(ctx).load(periodId);
  if (!period) return [];
  const lines = (await boardLines(ctx).load({ unitId: department.unitId, periodId })) ?? [];
  const on = dayOfPeriod(ctx, period);
  const ofYear = { department, year: period.year, on };
  // a year without a plan is looked at by that of the next
  const year = (await plansOf(ctx, ofYear)).length > 0 ? period.year : period.year + 1;
  const its = new Set((await responsibilitiesOf(ctx, { department, year, on })).map(({ indicatorId }) => indicatorId));
  return lines.filter(({ indicator }) => its.has(indicator.id));
}
