import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey } from '#kernel/columns.ts';
import { positions, texts } from '#kernel/lists.ts';

/** A numbered, dated, signed document. A missing number stays missing (chưa có số) and is shown as a fault. */
const DecisionSchema = defineEntity({
  name: 'Decision',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    unitId: p.uuid(),
    pos: p.integer(),
    number: p.text().strictNullable(),
    signedOn: p.date().strictNullable(),
    title: p.text(),
    signer: p.text().strictNullable(),
    signerTitle: p.text().strictNullable(),
    legalBases: texts(),
    articles: texts(),
    recipients: texts(),
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
