import { addDays } from '@dich/measure';
import { isAdministrator } from '#features/people/account.policy.ts';
import { authorizeAdministration } from '#features/people/administered-account.ts';
import { inTrail } from '#features/targets/ledger.ts';
import { Department, DepartmentSuccessor } from '#features/units/unit.entity.ts';
import { record } from '#kernel/audit.ts';
import { recordToChange } from '#kernel/change.ts';
import { newId } from '#kernel/columns.ts';
import { type Context, today } from '#kernel/context.ts';
import { refuse, refuseAll } from '#kernel/refusal.ts';
import type { EndDepartmentInput } from './department.inputs.ts';
import { says } from './department.messages.ts';
import { mayEndDepartment } from './department.policy.ts';
import { hindrancesOf, holdDepartmentsOf } from './department.queries.ts';
import { problemsOfEnding, problemsOfTargets } from './department.rules.ts';
import { endOwnTargets, passTargets, targetsHeldBy } from './pass-targets.ts';

/**
 * A department is there until its last day, and is kept, because what it did stays. Who takes over answers from the next
 * day on for what it leads and holds the targets that it was given; what it strove for itself ends with it, and its plan
 * stays as it was issued. Nothing of it may be unfinished.
 */
export async function endDepartment(ctx: Context, input: EndDepartmentInput): Promise<{ department: Department }> {
  if (isAdministrator(ctx.actor)) authorizeAdministration(ctx);
  const { departmentId: id, revision, successorId = null } = input;
  const department = await recordToChange(ctx, Department, {
    ...{ id, revision, path: ['departmentId'], what: says.department() },
    isReadable: ({ unitId }) => unitId === ctx.actor.unitId,
    ...{ may: mayEndDepartment, mayNot: says.mayNotEnd() },
  });
  const { unitId, name, validTo } = department;
  if (validTo !== null) refuse('CONFLICT', ['departmentId'], says.endedAlready({ name, day: { day: validTo } }));
  await holdDepartmentsOf(ctx, [unitId]);
  const lastDay = input.lastDay ?? today(ctx);
  const successor =
    successorId === null
      ? undefined
      : await ctx.em.findOne(Department, { unitId, $and: [{ id: successorId }, { id: { $ne: id } }] });
  const held = await targetsHeldBy(ctx, department, [id], lastDay);
  const own = await targetsHeldBy(ctx, department, [id], lastDay, 'OWN');
  const theirs = successor ? await targetsHeldBy(ctx, department, [successor.id], lastDay) : [];
  refuseAll([
    ...problemsOfEnding(department, lastDay, successor, await hindrancesOf(ctx, department, lastDay)),
    ...problemsOfTargets(held, successor === undefined ? null : theirs),
  ]);
  department.validTo = lastDay;
  const fromOn = addDays(lastDay, 1);
  if (successor) await passOn(ctx, department, successor, fromOn);
  const passed = successor ? await passTargets(ctx, { from: department, to: successor }, held, fromOn) : [];
  await endOwnTargets(ctx, own, fromOn);
  const ended = [...held, ...own];
  await record(ctx, department, {
    before: { validTo, ...(ended.length > 0 ? { targets: ended.map(inTrail) } : {}) },
    after: { validTo: lastDay, successorId, ...(passed.length > 0 ? { targets: passed.map(inTrail) } : {}) },
  });
  return { department };
}

/** With what it had taken over itself: who answers on a day is one row, however often it was passed on. */
async function passOn(ctx: Context, department: Department, successor: Department, fromOn: string): Promise<void> {
  const { provinceId, id, pos } = department;
  const taken = await ctx.em.find(DepartmentSuccessor, { provinceId, successorId: id });
  const passed = new Set([id, ...taken.map(({ departmentId }) => departmentId)]);
  for (const departmentId of passed) {
    const link = { provinceId, id: newId(), departmentId, successorId: successor.id, pos, fromOn };
    ctx.em.create(DepartmentSuccessor, link, { persist: true });
  }
}
