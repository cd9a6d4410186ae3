import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import type { Plan } from './plan.entity.ts';
import type { UpdatePlanInput } from './plan.inputs.ts';
import { MAX_TEXT, MAX_TITLE, problemsOfText, tidy, tidyOrNull } from './plan.rules.ts';
import { planToEdit } from './plan-to-change.ts';

/** Changes the title and the general objective of a draft. */
export async function updatePlan(ctx: Context, input: UpdatePlanInput): Promise<{ plan: Plan }> {
  const plan = await planToEdit(ctx, input);
  refuseAll([
    ...problemsOfText(['title'], input.title, { what: 'tên kế hoạch', max: MAX_TITLE }),
    ...problemsOfText(['generalObjective'], input.generalObjective, {
      what: 'mục tiêu chung',
      max: MAX_TEXT,
      optional: true,
    }),
  ]);
  const before = { title: plan.title, generalObjective: plan.generalObjective };
  const after = { title: tidy(input.title), generalObjective: tidyOrNull(input.generalObjective) };
  ctx.em.assign(plan, after);
  await record(ctx, plan, { before, after });
  return { plan };
}
