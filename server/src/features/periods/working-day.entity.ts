import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey } from '#kernel/columns.ts';

/** A day of a province that differs from its weekday: off (Tết, a holiday, a swapped day) or worked instead. */
const WorkingDaySchema = defineEntity({
  name: 'WorkingDay',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    pos: p.integer(),
    day: p.date(),
    off: p.boolean(),
    name: p.text(),
  },
});
export class WorkingDay extends WorkingDaySchema.class {}
WorkingDaySchema.setClass(WorkingDay);
