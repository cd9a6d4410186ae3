import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey } from '#kernel/columns.ts';

/** Nhắc: who reviews a report that is late has reminded who owes it, once a day. Entries are never changed. */
const ReportReminderSchema = defineEntity({
  name: 'ReportReminder',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    unitId: p.uuid(),
    pos: p.integer(),
    byPos: p.integer(),
    departmentId: p.uuid().strictNullable(),
    periodId: p.uuid(),
    day: p.date(),
    remindedAt: p.datetime(),
    remindedBy: p.text(),
  },
});
export class ReportReminder extends ReportReminderSchema.class {}
ReportReminderSchema.setClass(ReportReminder);
