import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey } from '#kernel/columns.ts';

/** What the province has said of a unit that ended: who takes it over, and for how many days its people finish, each with the act. */
const UnitEndingSchema = defineEntity({
  name: 'UnitEnding',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    unitId: p.uuid(),
    pos: p.integer(),
    successorId: p.uuid().strictNullable(),
    heirAct: p.text().strictNullable(),
    heirReason: p.text().strictNullable(),
    finishingDays: p.smallint().strictNullable(),
    daysAct: p.text().strictNullable(),
    daysReason: p.text().strictNullable(),
    revision: p.integer().version(),
  },
});
export class UnitEnding extends UnitEndingSchema.class {}
UnitEndingSchema.setClass(UnitEnding);
