import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey } from '#kernel/columns.ts';

/** What a province has decided for all of its units; `pos` is the province’s own. */
const ProvinceSettingSchema = defineEntity({
  name: 'ProvinceSetting',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    pos: p.integer(),
    leadersFactorFrom: p.date().strictNullable(),
    revision: p.integer().version(),
  },
});
export class ProvinceSetting extends ProvinceSettingSchema.class {}
ProvinceSettingSchema.setClass(ProvinceSetting);
