import type { Department, UnitVersion } from '#features/units/unit.entity.ts';
import { DepartmentType, UnitType } from '#features/units/unit.graphql.ts';
import { departmentById, unitOnRecord } from '#features/units/unit.loaders.ts';
import { lookUp, lookUps, offered, related } from '#kernel/look-ups.ts';
import { message, said } from '#kernel/message-type.ts';
import { flag, many, record } from '#kernel/objects.ts';
import { queries, query } from '#kernel/queries.ts';
import type { TemplateOutcome } from './apply-department-template.ts';
import { OutcomeType, TemplateType } from './department.graphql.ts';
import { mayEndDepartment, maySetUpAt } from './department.policy.ts';
import { DEPARTMENT_TEMPLATES, type DepartmentTemplate } from './department-templates.ts';

export const TemplateQueries = queries({
  departmentTemplates: query(
    many(record(TemplateType, 'Lists of usual departments, those of today first.')),
    {},
    () => [...DEPARTMENT_TEMPLATES],
  ),
});

export const TemplateLookUps = lookUps<DepartmentTemplate>(() => TemplateType, {
  name: said(message('Which units it is for, and the decree that says so.'), ({ name }) => name),
});

export const OutcomeLookUps = lookUps<TemplateOutcome>(() => OutcomeType, {
  unit: related(record(UnitType, 'Which unit.'), unitOnRecord, 'unitId'),
  created: lookUp(many(record(DepartmentType, 'The departments that it got.')), async ({ createdIds }, ctx) => {
    const made = await Promise.all(createdIds.map((id) => departmentById(ctx).load(id)));
    return made.filter((department) => department !== null);
  }),
});

export const DepartmentRights = lookUps<Department>(() => DepartmentType, {
  viewerMayRename: offered('BEGINS', flag('The viewer administers its unit.'), ({ pos }, { actor, scope }) =>
    maySetUpAt(actor, scope, pos),
  ),
  viewerMayEnd: offered(
    'FINISHES',
    flag('The viewer leads or administers its own unit; false of one that has an end already.'),
    (department, ctx) => department.validTo === null && mayEndDepartment(ctx.actor, department),
  ),
});

export const UnitRights = lookUps<UnitVersion>(() => UnitType, {
  viewerMaySetUpDepartments: offered('BEGINS', flag('The viewer administers the unit.'), ({ pos }, { actor, scope }) =>
    maySetUpAt(actor, scope, pos),
  ),
});
