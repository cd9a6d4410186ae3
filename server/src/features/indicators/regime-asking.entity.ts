import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey } from '#kernel/columns.ts';

/** A regime asks for an indicator that another one supplies, as who keeps the regime says, from a day on and to a day. */
const RegimeAskingSchema = defineEntity({
  name: 'RegimeAsking',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    pos: p.integer(),
    regimeId: p.uuid(),
    indicatorId: p.uuid(),
    validFrom: p.date(),
    validTo: p.date().strictNullable(),
  },
});
export class RegimeAsking extends RegimeAskingSchema.class {}
RegimeAskingSchema.setClass(RegimeAsking);
