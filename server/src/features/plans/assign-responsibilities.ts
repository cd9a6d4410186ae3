import { Department } from '#features/units/unit.entity.ts';
import { record } from '#kernel/audit.ts';
import { type Context, today } from '#kernel/context.ts';
import { groupBy, keyBy } from '#kernel/loader.ts';
import { type Problem, refuseAll } from '#kernel/refusal.ts';
import { partOfUnitPlan } from './new-plan.ts';
import { PLAN_COURSE } from './plan.course.ts';
import { type Plan, PlanIndicator, Responsibility } from './plan.entity.ts';
import type { AssignResponsibilitiesInput, ResponsibilityInput } from './plan.inputs.ts';
import { raiseRevision } from './plan.queries.ts';
import { planToChange } from './plan-to-change.ts';
import { areSameRoles, problemsOfRolesSeen, type Role } from './responsibilities-seen.ts';
import { problemsOfResponsibilities } from './responsibility.rules.ts';

/** One indicator as it is assigned anew, and the departments that it has until then. */
interface Change {
  wish: ResponsibilityInput;
  standing: Role[];
  path: string[];
}

/**
 * Phân công: says anew, for every indicator named, which department leads it and which coordinate; or that none does. An
 * indicator that somebody else has assigned otherwise since it was seen is asked about; all or none of them are written.
 */
export async function assignResponsibilities(
  ctx: Context,
  input: AssignResponsibilitiesInput,
): Promise<{ plan: Plan }> {
  const plan = await planToChange(ctx, { planId: input.planId }, PLAN_COURSE.assignResponsibilities);
  const inPlan = { provinceId: plan.provinceId, planId: plan.id };
  const planned = await ctx.em.find(PlanIndicator, inPlan);
  const departments = keyBy(await ctx.em.find(Department, { unitId: plan.unitId }), ({ id }) => id);
  refuseAll(
    problemsOfResponsibilities(input.responsibilities, {
      indicatorIds: new Set(planned.map(({ indicatorId }) => indicatorId)),
      departments,
      day: today(ctx),
    }),
  );
  const changes = await changesOf(ctx, plan, input.responsibilities);
  const problems: Problem[] = [];
  for (const { wish, standing, path } of changes) {
    problems.push(...(await problemsOfRolesSeen(ctx, plan, wish, standing, departments, path)));
  }
  refuseAll(problems);

  const changed = changes.filter(({ wish, standing }) => !areSameRoles(wish.departments, standing));
  if (changed.length === 0) return { plan };
  const indicatorIds = changed.map(({ wish }) => wish.indicatorId);
  await ctx.em.nativeDelete(Responsibility, { ...inPlan, indicatorId: { $in: indicatorIds } });
  const after = changed.flatMap(({ wish: { indicatorId, departments: wished } }) =>
    wished.map(({ departmentId, role }) => ({ indicatorId, departmentId, role })),
  );
  const blank = { year: plan.year, acknowledgedAt: null, acknowledgedBy: null };
  for (const role of after)
    ctx.em.create(Responsibility, { ...blank, ...partOfUnitPlan(plan), ...role }, { persist: true });
  await raiseRevision(ctx, plan);
  const before = changed.flatMap(({ wish: { indicatorId }, standing }) =>
    standing.map((role) => ({ indicatorId, ...role })),
  );
  await record(ctx, plan, { before, after });
  return { plan };
}

async function changesOf(ctx: Context, plan: Plan, wishes: readonly ResponsibilityInput[]): Promise<Change[]> {
  const { provinceId, id: planId } = plan;
  const indicatorIds = wishes.map(({ indicatorId }) => indicatorId);
  const held = await ctx.em.find(
    Responsibility,
    { provinceId, planId, indicatorId: { $in: indicatorIds } },
    { refresh: true },
  );
  const byIndicator = groupBy(held, ({ indicatorId }) => indicatorId);
  return wishes.map((wish, index) => ({
    wish,
    standing: (byIndicator.get(wish.indicatorId) ?? []).map(({ departmentId, role }) => ({ departmentId, role })),
    path: ['responsibilities', String(index)],
  }));
}
