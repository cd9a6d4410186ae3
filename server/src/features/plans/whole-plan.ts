import { unitOnRecord } from '#features/units/unit.loaders.ts';
import type { Context } from '#kernel/context.ts';
import type { WholePlan } from './document-text.ts';
import type { Plan } from './plan.entity.ts';
import { decisionById, objectivesByPlan, paragraphsByPlan, tasksByPlan } from './plan.loaders.ts';

/** A plan with all of its words. */
export async function wholePlan(ctx: Context, plan: Plan): Promise<WholePlan> {
  const [unit, decision, objectives, paragraphs, tasks] = await Promise.all([
    unitOnRecord(ctx).load(plan.unitId),
    plan.decisionId === null ? null : decisionById(ctx).load(plan.decisionId),
    objectivesByPlan(ctx).load(plan.id),
    paragraphsByPlan(ctx).load(plan.id),
    tasksByPlan(ctx).load(plan.id),
  ]);
  return {
    ...{ plan, decision, unit: unit ? `${unit.type} ${unit.name}` : '' },
    ...{ objectives: objectives ?? [], paragraphs: paragraphs ?? [], tasks: tasks ?? [] },
  };
}
