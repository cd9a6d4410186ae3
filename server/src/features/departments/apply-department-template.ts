import { searchKey } from '@dich/units';
import { mayAdministerAt } from '#features/people/account.policy.ts';
import { authorizeAdministration } from '#features/people/administered-account.ts';
import { says as saysOfPeople } from '#features/people/people.messages.ts';
import { Department, type UnitVersion } from '#features/units/unit.entity.ts';
import { unitById } from '#features/units/unit.loaders.ts';
import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { groupBy } from '#kernel/loader.ts';
import { problemsOfList } from '#kernel/problems-of-list.ts';
import { notFound, refuseAll } from '#kernel/refusal.ts';
import { tidy } from '#kernel/words.ts';
import type { ApplyDepartmentTemplateInput } from './department.inputs.ts';
import { holdDepartmentsOf } from './department.queries.ts';
import { namesake, problemsOfTemplate } from './department.rules.ts';
import { newDepartment } from './new-department.ts';

/** What became of one unit. */
export interface TemplateOutcome {
  unitId: string;
  createdIds: string[];
  /** How many of the names it had already. */
  kept: number;
}

const SINCE_EVER = { validFrom: null, validTo: null };

/** Gives many units the same departments at once; what a unit has stays as it is. All of them get theirs, or none does. */
export async function applyDepartmentTemplate(
  ctx: Context,
  input: ApplyDepartmentTemplateInput,
): Promise<{ outcomes: TemplateOutcome[] }> {
  authorizeAdministration(ctx);
  const { unitIds, names } = input;
  refuseAll([
    ...problemsOfList(unitIds, (id) => id, ['unitIds']),
    ...problemsOfList(names, searchKey, ['names']),
    ...problemsOfTemplate(unitIds, names),
  ]);
  const units = await unitsToAdminister(ctx, unitIds);
  await holdDepartmentsOf(ctx, unitIds);
  const existing = groupBy(await ctx.em.find(Department, { unitId: { $in: unitIds } }), ({ unitId }) => unitId);
  const outcomes: TemplateOutcome[] = [];
  for (const unit of units) {
    const departments = existing.get(unit.unitId) ?? [];
    const made: Department[] = [];
    for (const name of names.map(tidy)) {
      const all = [...departments, ...made];
      if (!namesake(all, name, SINCE_EVER)) made.push(newDepartment(ctx, unit, all, { name, ...SINCE_EVER }));
    }
    const after = { names: made.map(({ name }) => name) };
    if (made.length > 0) await record(ctx, { recordKind: 'Unit', id: unit.unitId, pos: unit.pos }, { after });
    outcomes.push({
      ...{ unitId: unit.unitId, createdIds: made.map(({ id }) => id), kept: names.length - made.length },
    });
  }
  return { outcomes };
}

async function unitsToAdminister(ctx: Context, unitIds: readonly string[]): Promise<UnitVersion[]> {
  const found = await Promise.all(unitIds.map((id) => unitById(ctx).load(id)));
  const units = found.map((unit) => (unit && mayAdministerAt(ctx.actor, ctx.scope, unit.pos) ? unit : null));
  refuseAll(units.flatMap((unit, index) => (unit ? [] : [notFound(['unitIds', String(index)], saysOfPeople.unit())])));
  return units.filter((unit) => unit !== null);
}
