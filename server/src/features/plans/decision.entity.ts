import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey } from '#kernel/columns.ts';
import { positions, texts } from '#kernel/lists.ts';

export const DOCUMENT_KINDS = ['DECISION', 'RESOLUTION', 'PLAN', 'OFFICIAL_LETTER'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A numbered, dated, signed document. A missing number stays missing (chưa có số) and is shown as a fault. */
const DecisionSchema = defineEntity({
  name: 'Decision',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    unitId: p.uuid(),
    /** Of its plan; null: the unit’s. */
    departmentId: p.uuid().strictNullable(),
    pos: p.integer(),
    number: p.text().strictNullable(),
    signedOn: p.date().strictNullable(),
    kind: p.text().$type<DocumentKind>(),
    title: p.text(),
    issuer: p.text().strictNullable(),
    place: p.text().strictNullable(),
    proposal: p.text().strictNullable(),
    authority: p.text().strictNullable(),
    signer: p.text().strictNullable(),
    signerTitle: p.text().strictNullable(),
    legalBases: texts(),
    articles: texts(),
    recipients: texts(),
    annexCaptions: texts(),
    replaces: p.text().strictNullable(),
    issued: p.boolean(),
    issuedAt: p.datetime().strictNullable(),
    issuedBy: p.text().strictNullable(),
    named: positions(),
    revision: p.integer().version(),
  },
});
export class Decision extends DecisionSchema.class {}
DecisionSchema.setClass(Decision);
