import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey } from '#kernel/columns.ts';
import type { NoticeFacts } from '#kernel/notice.ts';

/** What somebody is told. Written by the database alone (app.notify); of it only `readAt` ever changes. */
const NoticeSchema = defineEntity({
  name: 'Notice',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    accountId: p.uuid(),
    pos: p.integer(),
    personal: p.boolean(),
    kind: p.text(),
    facts: p.json<NoticeFacts>(),
    subjectId: p.uuid(),
    occasion: p.text(),
    at: p.datetime(),
    createdAt: p.datetime(),
    readAt: p.datetime().strictNullable(),
  },
});
export class Notice extends NoticeSchema.class {}
NoticeSchema.setClass(Notice);
