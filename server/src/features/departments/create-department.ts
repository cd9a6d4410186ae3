import { authorizeAdministration } from '#features/people/administered-account.ts';
import { unitToAdminister } from '#features/people/new-office.ts';
import { Department } from '#features/units/unit.entity.ts';
import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { tidy } from '#kernel/words.ts';
import type { CreateDepartmentInput } from './department.inputs.ts';
import { holdDepartmentsOf } from './department.queries.ts';
import { problemsOfName } from './department.rules.ts';
import { newDepartment } from './new-department.ts';

/** A department of the own unit, or of one below it, at the end of its list. */
export async function createDepartment(
  ctx: Context,
  input: CreateDepartmentInput,
): Promise<{ department: Department }> {
  authorizeAdministration(ctx);
  const unit = await unitToAdminister(ctx, input.unitId ?? ctx.actor.unitId, ['unitId']);
  await holdDepartmentsOf(ctx, [unit.unitId]);
  const existing = await ctx.em.find(Department, { unitId: unit.unitId });
  const days = { validFrom: input.validFrom ?? null, validTo: null };
  refuseAll(problemsOfName(['name'], input.name, existing, days));
  const department = newDepartment(ctx, unit, existing, { name: tidy(input.name), ...days });
  const { name, validFrom } = department;
  await record(ctx, department, { after: { unitId: unit.unitId, name, validFrom } });
  return { department };
}
