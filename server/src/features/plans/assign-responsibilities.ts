import { Department } from '#features/units/unit.entity.ts';
import { record } from '#kernel/audit.ts';
import { type Context, today } from '#kernel/context.ts';
import { keyBy } from '#kernel/loader.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { partOf } from './new-plan.ts';
import { PLAN_COURSE } from './plan.course.ts';
import { type Plan, PlanIndicator, Responsibility } from './plan.entity.ts';
import type { AssignResponsibilitiesInput } from './plan.inputs.ts';
import { raiseRevision } from './plan.queries.ts';
import { planToChange } from './plan-to-change.ts';
import { problemsOfResponsibilities } from './responsibility.rules.ts';

/** Phân công: says anew, for every indicator named, which department leads it and which coordinate; or that none does. */
export async function assignResponsibilities(
  ctx: Context,
  input: AssignResponsibilitiesInput,
): Promise<{ plan: Plan }> {
  const plan = await planToChange(ctx, input, PLAN_COURSE.assignResponsibilities);
  const inPlan = { provinceId: plan.provinceId, planId: plan.id };
  const planned = await ctx.em.find(PlanIndicator, inPlan);
  const departments = await ctx.em.find(Department, { unitId: plan.unitId });
  refuseAll(
    problemsOfResponsibilities(input.responsibilities, {
      indicatorIds: new Set(planned.map(({ indicatorId }) => indicatorId)),
      departments: keyBy(departments, ({ id }) => id),
      day: today(ctx),
    }),
  );

  const named = { ...inPlan, indicatorId: { $in: input.responsibilities.map(({ indicatorId }) => indicatorId) } };
  const before = (await ctx.em.find(Responsibility, named)).map(({ indicatorId, departmentId, role }) => ({
    ...{ indicatorId, departmentId, role },
  }));
  await ctx.em.nativeDelete(Responsibility, named);
  const after = input.responsibilities.flatMap(({ indicatorId, departments: wished }) =>
    wished.map(({ departmentId, role }) => ({ indicatorId, departmentId, role })),
  );
  const blank = { year: plan.year, acknowledgedAt: null, acknowledgedBy: null };
  for (const wish of after) ctx.em.create(Responsibility, { ...blank, ...partOf(plan), ...wish }, { persist: true });
  await raiseRevision(ctx, plan);
  await record(ctx, plan, { before, after });
  return { plan };
}
