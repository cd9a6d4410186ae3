import { unitById } from '#features/units/unit.loaders.ts';
import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import type { Context } from '#kernel/context.ts';
import { notFound, Refusal, refuseAll } from '#kernel/refusal.ts';
import { tidy, tidyOrNull } from '#kernel/words.ts';
import { problemsOfSecondPlan } from './amendment.rules.ts';
import { newPlan } from './new-plan.ts';
import type { Plan } from './plan.entity.ts';
import type { CreatePlanInput } from './plan.inputs.ts';
import { says } from './plan.messages.ts';
import { mayPlanFor } from './plan.policy.ts';
import { holdDraftOfYear, planOfYear } from './plan.queries.ts';
import { problemsOfHead, problemsOfSecondDraft, problemsOfYear } from './plan.rules.ts';

/** Begins the draft of a unit's plan for a year that has none; what changes an issued one begins from that. */
export async function createPlan(ctx: Context, input: CreatePlanInput): Promise<{ plan: Plan }> {
  const unitId = input.unitId ?? ctx.actor.unitId;
  authorize(mayPlanFor(ctx.actor, unitId), says.mayNotPlan());
  const unit = await unitById(ctx).load(unitId);
  if (!unit) throw new Refusal([notFound(['unitId'], says.unit())]);
  refuseAll([
    ...problemsOfYear(input.year),
    ...problemsOfHead(input),
    ...problemsOfSecondDraft(await holdDraftOfYear(ctx, unitId, input.year), input.year),
    ...problemsOfSecondPlan(await planOfYear(ctx, unitId, input.year), input.year),
  ]);
  const plan = newPlan(ctx, unit, {
    year: input.year,
    title: tidy(input.title),
    generalObjective: tidyOrNull(input.generalObjective),
  });
  await record(ctx, plan, { after: plan });
  return { plan };
}
