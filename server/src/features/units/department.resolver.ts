import { byId } from '#kernel/arguments.ts';
import { today } from '#kernel/context.ts';
import { lookUp, lookUpBy, lookUps, related, relatedAll } from '#kernel/look-ups.ts';
import { day, many, optional, record, text } from '#kernel/objects.ts';
import { queries, query } from '#kernel/queries.ts';
import { answeringOn, nameOn } from './department.rules.ts';
import type { Department } from './unit.entity.ts';
import { DepartmentType, FormerNameType, UnitType } from './unit.graphql.ts';
import { departmentById, formerNamesByDepartment, successorsByDepartment, unitOnRecord } from './unit.loaders.ts';

export const DepartmentQueries = queries({
  department: query(
    optional(record(DepartmentType, 'A department of the viewer’s province, by identity; also one that has ended.')),
    { id: byId },
    async (ctx, { id }) => {
      const department = await departmentById(ctx).load(id);
      return department?.provinceId === ctx.scope.provinceId ? department : null;
    },
  ),
});

export const DepartmentByLookUps = lookUps<Department>(() => DepartmentType, {
  nameOn: lookUpBy(
    text('What it was called on a day, as documents of that day name it.'),
    { on: optional(day('The day; today unless told.')) },
    async (department, ctx, { on }) =>
      nameOn(department, (await formerNamesByDepartment(ctx).load(department.id)) ?? [], on ?? today(ctx)),
  ),
});

export const DepartmentLookUps = lookUps<Department>(() => DepartmentType, {
  unit: related(record(UnitType, 'Whose it is, as the unit is today or last was.'), unitOnRecord, 'unitId'),
  formerNames: relatedAll(
    many(record(FormerNameType, 'What it was called before, the oldest first.')),
    formerNamesByDepartment,
    'id',
  ),
  successor: lookUp(
    optional(
      record(DepartmentType, 'Who answers today for what it led. Null: nobody took it over; it answers itself.'),
    ),
    async ({ id }, ctx) => {
      const answering = answeringOn(id, (await successorsByDepartment(ctx).load(id)) ?? [], today(ctx));
      return answering === id ? null : departmentById(ctx).load(answering);
    },
  ),
});
