import { isInForce } from '#features/units/department.rules.ts';
import { departmentsByUnit, unitById } from '#features/units/unit.loaders.ts';
import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { type Context, today } from '#kernel/context.ts';
import { notFound, type Problem, Refusal, refuseAll } from '#kernel/refusal.ts';
import { tidy, tidyOrNull } from '#kernel/words.ts';
import { problemsOfSecondPlan } from './amendment.rules.ts';
import { problemsOfPlanAbove } from './department-plan.ts';
import { newPlan } from './new-plan.ts';
import type { Plan } from './plan.entity.ts';
import type { CreatePlanInput } from './plan.inputs.ts';
import { says } from './plan.messages.ts';
import { mayEditPlan } from './plan.policy.ts';
import { holdDraftOfYear, planOfYear } from './plan.queries.ts';
import { problemsOfDepartmentTerm, problemsOfHead, problemsOfSecondDraft, problemsOfYear } from './plan.rules.ts';

/**
 * Begins the draft of a year that has no plan, of a unit or, under the issued plan of the unit, of one of its departments;
 * what changes an issued one begins from that.
 */
export async function createPlan(ctx: Context, input: CreatePlanInput): Promise<{ plan: Plan }> {
  const unitId = input.unitId ?? ctx.actor.unitId;
  const of = { unitId, departmentId: input.departmentId ?? null, year: input.year };
  authorize(mayEditPlan(ctx.actor, of), of.departmentId === null ? says.mayNotPlan() : says.mayNotEditOfDepartment());
  const unit = await unitById(ctx).load(unitId);
  if (!unit) throw new Refusal([notFound(['unitId'], says.unit())]);
  refuseAll([
    ...(await problemsOfDepartment(ctx, of)),
    ...problemsOfYear(input.year),
    ...problemsOfDepartmentTerm(of),
    ...problemsOfHead(input),
    ...problemsOfSecondDraft(await holdDraftOfYear(ctx, of), input.year),
    ...problemsOfSecondPlan(await planOfYear(ctx, of), input.year),
    ...(await problemsOfPlanAbove(ctx, of, ['year'])),
  ]);
  const plan = newPlan(ctx, unit, {
    departmentId: of.departmentId,
    year: input.year,
    title: tidy(input.title),
    generalObjective: tidyOrNull(input.generalObjective),
  });
  await record(ctx, plan, { after: plan });
  return { plan };
}

/** One that is there: whoever belongs to it may still do so after its last day. */
async function problemsOfDepartment(
  ctx: Context,
  { unitId, departmentId }: Pick<Plan, 'unitId' | 'departmentId'>,
): Promise<Problem[]> {
  if (departmentId === null) return [];
  const departments = (await departmentsByUnit(ctx).load(unitId)) ?? [];
  const isThere = departments.some((one) => one.id === departmentId && isInForce(one, today(ctx)));
  return isThere ? [] : [notFound(['departmentId'], says.department())];
}
