import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey } from '#kernel/columns.ts';

/** What who returned a version said about one cell of it. */
const FigureRemarkSchema = defineEntity({
  name: 'FigureRemark',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    reportId: p.uuid(),
    version: p.smallint(),
    indicatorId: p.uuid(),
    pos: p.integer(),
    text: p.text(),
    remarkedAt: p.datetime(),
    remarkedBy: p.text(),
    remarkedByAccountId: p.uuid(),
  },
});
export class FigureRemark extends FigureRemarkSchema.class {}
FigureRemarkSchema.setClass(FigureRemark);

/** What who writes the next version answers to it; seen above once that version is sent. */
const RemarkAnswerSchema = defineEntity({
  name: 'RemarkAnswer',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    remarkId: p.uuid(),
    reportId: p.uuid(),
    version: p.smallint(),
    pos: p.integer(),
    text: p.text(),
    answeredAt: p.datetime(),
    answeredBy: p.text(),
    answeredByAccountId: p.uuid(),
    submitted: p.boolean(),
  },
});
export class RemarkAnswer extends RemarkAnswerSchema.class {}
RemarkAnswerSchema.setClass(RemarkAnswer);
