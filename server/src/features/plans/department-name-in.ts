import { departmentNameOn } from '#features/units/unit.loaders.ts';
import { type Context, today } from '#kernel/context.ts';
import type { Responsibility } from './plan.entity.ts';
import { decisionById, planById } from './plan.loaders.ts';

/** What a department was called when its plan was signed; of a draft, what it is called today. */
export async function departmentNameIn(ctx: Context, { planId, departmentId, year }: Responsibility): Promise<string> {
  const plan = await planById(ctx).load(planId);
  const decision = plan?.issued && plan.decisionId ? await decisionById(ctx).load(plan.decisionId) : null;
  const day = decision?.signedOn ?? (plan?.issued ? `${year}-01-01` : today(ctx));
  return departmentNameOn(ctx, departmentId, day);
}
