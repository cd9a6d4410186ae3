import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey } from '#kernel/columns.ts';

export const EXTENSION_STATES = ['OPEN', 'GRANTED', 'REFUSED', 'WITHDRAWN'] as const;
export type ExtensionState = (typeof EXTENSION_STATES)[number];

/**
 * Đề nghị gia hạn: who owes the report of a period asks its reviewer for a later day. Asked once at a time, decided once;
 * what is granted then stands in the terms of the period, as every extension.
 */
const ExtensionRequestSchema = defineEntity({
  name: 'ExtensionRequest',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    unitId: p.uuid(),
    pos: p.integer(),
    departmentId: p.uuid().strictNullable(),
    periodId: p.uuid(),
    reviewerUnitId: p.uuid(),
    state: p.text().$type<ExtensionState>(),
    wishedOn: p.date(),
    reason: p.text(),
    askedAt: p.datetime(),
    askedBy: p.text(),
    askedByAccountId: p.uuid(),
    grantedUntil: p.date().strictNullable(),
    answer: p.text().strictNullable(),
    decidedAt: p.datetime().strictNullable(),
    decidedBy: p.text().strictNullable(),
    revision: p.integer().version(),
  },
});
export class ExtensionRequest extends ExtensionRequestSchema.class {}
ExtensionRequestSchema.setClass(ExtensionRequest);
