import { positionRange } from '@dich/units';
import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey } from '#kernel/columns.ts';
import type { Level } from '#kernel/context.ts';

/** An administrative unit as it was between two dates. The identity is `unitId`; code, name, kind and parent may change. */
const UnitVersionSchema = defineEntity({
  name: 'UnitVersion',
  properties: {
    id: p.uuid().primary(),
    unitId: p.uuid(),
    provinceId: p.smallint(),
    code: p.text(),
    name: p.text(),
    level: p.text().$type<Level>(),
    type: p.text(),
    parentId: p.uuid().strictNullable(),
    pos: p.integer(),
    validFrom: p.date().strictNullable(),
    validTo: p.date().strictNullable(),
    legalBasis: p.text().strictNullable(),
    searchKey: p.text(),
  },
});
export class UnitVersion extends UnitVersionSchema.class {
  /** The last position below this unit: its subtree is the range pos..hi. */
  get hi(): number {
    return positionRange(this.pos).hi;
  }
}
UnitVersionSchema.setClass(UnitVersion);

/** Part of one unit; leads or coordinates indicators and tasks. `name` is what it is called today, or was called last. */
const DepartmentSchema = defineEntity({
  name: 'Department',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    unitId: p.uuid(),
    /** Of the unit, as it was when the department was set up. */
    pos: p.integer(),
    name: p.text(),
    ordinal: p.smallint(),
    validFrom: p.date().strictNullable(),
    validTo: p.date().strictNullable(),
    revision: p.integer().version(),
  },
});
export class Department extends DepartmentSchema.class {}
DepartmentSchema.setClass(Department);

const ofDepartment = {
  provinceId: tenantKey.provinceId(),
  id: tenantKey.id(),
  departmentId: p.uuid(),
  pos: p.integer(),
};

/** What a department was called before, until a day. */
const FormerDepartmentNameSchema = defineEntity({
  name: 'FormerDepartmentName',
  tableName: 'department_former_name',
  properties: { ...ofDepartment, name: p.text(), untilOn: p.date() },
});
export class FormerDepartmentName extends FormerDepartmentNameSchema.class {}
FormerDepartmentNameSchema.setClass(FormerDepartmentName);

/** Who answers from a day on for what a department led that has ended. */
const DepartmentSuccessorSchema = defineEntity({
  name: 'DepartmentSuccessor',
  properties: { ...ofDepartment, successorId: p.uuid(), fromOn: p.date() },
});
export class DepartmentSuccessor extends DepartmentSuccessorSchema.class {}
DepartmentSuccessorSchema.setClass(DepartmentSuccessor);
