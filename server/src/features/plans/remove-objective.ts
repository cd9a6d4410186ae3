import { about, record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { notFound, Refusal } from '#kernel/refusal.ts';
import { Objective, Paragraph, type Plan, PlanIndicator, Responsibility, Task } from './plan.entity.ts';
import type { RemoveObjectiveInput } from './plan.inputs.ts';
import { says } from './plan.messages.ts';
import { findObjective, raiseRevision } from './plan.queries.ts';
import { planToEdit } from './plan-to-change.ts';
import { stateNoMore } from './stated-indicators.ts';

/** Takes an objective out of a draft, with its indicators, their phân công, its tasks and paragraphs. */
export async function removeObjective(ctx: Context, input: RemoveObjectiveInput): Promise<{ plan: Plan }> {
  const objective = await findObjective(ctx, input.objectiveId);
  if (!objective) throw new Refusal([notFound(['objectiveId'], says.objective())]);
  const plan = await planToEdit(ctx, { ...input, planId: objective.planId, path: ['objectiveId'] });

  const inPlan = { provinceId: plan.provinceId, planId: plan.id };
  const under = { ...inPlan, objectiveId: objective.id };
  const indicators = await ctx.em.find(PlanIndicator, under);
  const tasks = await ctx.em.find(Task, under);
  const paragraphs = await ctx.em.find(Paragraph, under);
  const indicatorIds = indicators.map(({ indicatorId }) => indicatorId);
  await ctx.em.nativeDelete(Responsibility, { ...inPlan, indicatorId: { $in: indicatorIds } });
  await ctx.em.nativeDelete(PlanIndicator, under);
  await ctx.em.nativeDelete(Task, under);
  await ctx.em.nativeDelete(Paragraph, under);
  await stateNoMore(ctx, plan, indicatorIds);
  await ctx.em.nativeDelete(Objective, { provinceId: plan.provinceId, id: objective.id });
  await raiseRevision(ctx, plan);
  await record(ctx, about(objective, plan), { before: { objective, indicators, tasks, paragraphs } });
  return { plan };
}
