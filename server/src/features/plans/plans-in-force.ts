import { type Context, today } from '#kernel/context.ts';
import { type LineInForce, linesInForce, standingPlans } from './lines-in-force.queries.ts';
import type { Plan } from './plan.entity.ts';
import { planById, tasksByPlan } from './plan.loaders.ts';
import type { PlansOfYear } from './plan.queries.ts';

/** A plan that stands, with what later ones have ended of it. */
export interface InForce {
  plan: Plan;
  endedIds: ReadonlySet<string>;
  endedTaskIds: ReadonlySet<string>;
}

const askedOf = (ctx: Context, { unitId, departmentId, year }: PlansOfYear) => ({
  ...{ unitId, departmentId, year, on: today(ctx) },
});

/** The plans that stand today for the unit and year of a plan, the first first. */
export async function plansInForceBeside(ctx: Context, plan: PlansOfYear): Promise<InForce[]> {
  const standing = (await standingPlans(ctx).load(askedOf(ctx, plan))) ?? [];
  const plans = await Promise.all(standing.map(({ planId }) => planById(ctx).load(planId)));
  return standing.flatMap(({ endedIds, endedTaskIds }, index) => {
    const one = plans[index];
    if (one?.year !== plan.year) return [];
    return [{ plan: one, endedIds: new Set(endedIds), endedTaskIds: new Set(endedTaskIds) }];
  });
}

/** The lines in force today for the unit and year of a plan, in the order of their plans. */
export const linesInForceBeside = async (ctx: Context, plan: PlansOfYear): Promise<readonly LineInForce[]> =>
  (await linesInForce(ctx).load(askedOf(ctx, plan))) ?? [];

/** The lines in force today for the unit and year of a plan: each indicator once, where the last plan that holds it has it. */
export async function linesBeside(ctx: Context, plan: PlansOfYear): Promise<Map<string, LineInForce>> {
  const lines = await linesInForceBeside(ctx, plan);
  return new Map(lines.map((line) => [line.indicatorId, line]));
}

/** The tasks in force today for the unit and year of a plan, in the order of their plans. */
export async function tasksBeside(ctx: Context, plan: PlansOfYear) {
  const standing = await plansInForceBeside(ctx, plan);
  const tasks = await Promise.all(
    standing.map(async ({ plan: { id }, endedTaskIds }) =>
      ((await tasksByPlan(ctx).load(id)) ?? []).filter((task) => !endedTaskIds.has(task.id)),
    ),
  );
  return tasks.flat();
}
