import type { UnitVersion } from '#features/units/unit.entity.ts';
import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import { Plan } from './plan.entity.ts';

/** A draft of a unit, written when the unit of work is. */
export const newPlan = (
  ctx: Context,
  unit: Pick<UnitVersion, 'provinceId' | 'unitId' | 'pos'>,
  words: Pick<Plan, 'year' | 'title' | 'generalObjective'> &
    Partial<Pick<Plan, 'departmentId' | 'carriedOverFromId' | 'amendsId' | 'amendsHow'>>,
): Plan =>
  ctx.em.create(
    Plan,
    {
      ...{ departmentId: null, carriedOverFromId: null, amendsId: null, amendsHow: null, holdsFrom: null },
      ...words,
      id: newId(),
      provinceId: unit.provinceId,
      unitId: unit.unitId,
      pos: unit.pos,
      decisionId: null,
      issued: false,
      gapExplanation: null,
      holes: [],
      holesReason: null,
      named: [],
    },
    { persist: true },
  );

/** A new part: its own id, and what it repeats of its plan so that its policies read no other table. */
export const partOf = (plan: Plan) => ({ ...partOfUnitPlan(plan), departmentId: plan.departmentId });

/** The same of what a unit alone plans. */
export const partOfUnitPlan = (plan: Plan) => ({
  provinceId: plan.provinceId,
  id: newId(),
  planId: plan.id,
  pos: plan.pos,
  issued: plan.issued,
  named: plan.named,
});
