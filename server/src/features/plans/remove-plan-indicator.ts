import { about, record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { notFound, Refusal } from '#kernel/refusal.ts';
import { countableBeside } from './countable-lines.ts';
import { type Plan, PlanIndicator, Responsibility } from './plan.entity.ts';
import type { RemovePlanIndicatorInput } from './plan.inputs.ts';
import { says } from './plan.messages.ts';
import { findPlanIndicator, raiseRevision } from './plan.queries.ts';
import { planToEdit } from './plan-to-change.ts';
import { stateNoMore } from './stated-indicators.ts';

/** Takes an indicator out of a draft, with its phân công; composites of the plan count it no more unless another plan keeps it in force, lines state it no more. */
export async function removePlanIndicator(ctx: Context, input: RemovePlanIndicatorInput): Promise<{ plan: Plan }> {
  const planned = await findPlanIndicator(ctx, input.planIndicatorId);
  if (!planned) throw new Refusal([notFound(['planIndicatorId'], says.indicatorOfPlan())]);
  const plan = await planToEdit(ctx, { ...input, planId: planned.planId, path: ['planIndicatorId'] });

  const { provinceId, planId, indicatorId } = planned;
  await ctx.em.nativeDelete(Responsibility, { provinceId, planId, indicatorId });
  const staysInForce = (await countableBeside(ctx, plan)).has(indicatorId);
  for (const line of staysInForce ? [] : await ctx.em.find(PlanIndicator, { provinceId, planId })) {
    if (!line.memberIds.includes(indicatorId)) continue;
    const before = { memberIds: line.memberIds };
    line.memberIds = line.memberIds.filter((id) => id !== indicatorId);
    await record(ctx, about(line, plan), { before, after: { memberIds: line.memberIds } });
  }
  await stateNoMore(ctx, plan, [indicatorId]);
  await ctx.em.nativeDelete(PlanIndicator, { provinceId, id: planned.id });
  await raiseRevision(ctx, plan);
  await record(ctx, about(planned, plan), { before: planned });
  return { plan };
}
