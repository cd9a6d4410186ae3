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

/** Part of one unit; leads or coordinates indicators and tasks. */
const DepartmentSchema = defineEntity({
  name: 'Department',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    unitId: p.uuid(),
    name: p.text(),
    ordinal: p.smallint(),
    validFrom: p.date().strictNullable(),
    validTo: p.date().strictNullable(),
  },
});
export class Department extends DepartmentSchema.class {}
DepartmentSchema.setClass(Department);
