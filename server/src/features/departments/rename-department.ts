import { addDays } from '@dich/measure';
import { administeredBy, authorizeAdministration } from '#features/people/administered-account.ts';
import { Department, FormerDepartmentName } from '#features/units/unit.entity.ts';
import { record } from '#kernel/audit.ts';
import { recordToChange } from '#kernel/change.ts';
import { newId } from '#kernel/columns.ts';
import { type Context, today } from '#kernel/context.ts';
import { refuse, refuseAll } from '#kernel/refusal.ts';
import { tidy } from '#kernel/words.ts';
import type { RenameDepartmentInput } from './department.inputs.ts';
import { says } from './department.messages.ts';
import { holdDepartmentsOf } from './department.queries.ts';
import { problemsOfName, problemsOfRenaming } from './department.rules.ts';

/** Another name from a day on, with the old one kept for documents of before; or without a day the right one for a slip. */
export async function renameDepartment(
  ctx: Context,
  input: RenameDepartmentInput,
): Promise<{ department: Department }> {
  authorizeAdministration(ctx);
  const { departmentId: id, revision, from = null } = input;
  const department = await recordToChange(ctx, Department, {
    ...{ id, revision, path: ['departmentId'], what: says.department(), isReadable: administeredBy(ctx) },
  });
  const { provinceId, unitId, pos } = department;
  await holdDepartmentsOf(ctx, [unitId]);
  const before = { name: department.name };
  const name = tidy(input.name);
  if (name === before.name) refuse('INVALID', ['name'], says.sameName());
  const others = await ctx.em.find(Department, { unitId, id: { $ne: id } });
  const former = await ctx.em.find(
    FormerDepartmentName,
    { provinceId, departmentId: id },
    { orderBy: { untilOn: 'asc' } },
  );
  refuseAll([
    ...problemsOfName(['name'], name, others, department),
    ...(from === null ? [] : problemsOfRenaming(department, former, from, today(ctx))),
  ]);
  department.name = name;
  if (from !== null) {
    const kept = { ...before, provinceId, id: newId(), departmentId: id, pos, untilOn: addDays(from, -1) };
    ctx.em.create(FormerDepartmentName, kept, { persist: true });
  }
  await record(ctx, department, { before, after: { name, from } });
  return { department };
}
