import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey, unreadable } from '#kernel/columns.ts';

/** Lịch hạn báo cáo: the due days of an office under an address of their own. The secret in it is kept as its hash alone. */
const CalendarFeedSchema = defineEntity({
  name: 'CalendarFeed',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    accountId: p.uuid(),
    officeId: p.uuid(),
    pos: p.integer(),
    tokenHash: unreadable(),
    createdAt: p.datetime(),
    readAt: p.datetime().strictNullable(),
    reads: unreadable(),
  },
});
export class CalendarFeed extends CalendarFeedSchema.class {}
CalendarFeedSchema.setClass(CalendarFeed);
