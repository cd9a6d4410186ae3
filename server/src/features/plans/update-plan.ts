import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { tidy, tidyOrNull } from '#kernel/words.ts';
import type { Plan } from './plan.entity.ts';
import type { UpdatePlanInput } from './plan.inputs.ts';
import { problemsOfHead } from './plan.rules.ts';
import { planToEdit } from './plan-to-change.ts';

/** Changes the title and the general objective of a draft. */
export async function updatePlan(ctx: Context, input: UpdatePlanInput): Promise<{ plan: Plan }> {
  const plan = await planToEdit(ctx, input);
  refuseAll(problemsOfHead(input));
  const before = { title: plan.title, generalObjective: plan.generalObjective };
  const after = { title: tidy(input.title), generalObjective: tidyOrNull(input.generalObjective) };
  ctx.em.assign(plan, after);
  await record(ctx, plan, { before, after });
  return { plan };
}
