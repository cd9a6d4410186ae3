import { defineEntity, p } from '@mikro-orm/postgresql';
import { attachedFile } from '#features/evidence/evidence.columns.ts';
import { tenantKey } from '#kernel/columns.ts';
import { positions } from '#kernel/lists.ts';

/** Bản ký: the signed document of an issued plan. The last one holds; those before it stay as they are. */
const SignedCopySchema = defineEntity({
  name: 'SignedCopy',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    planId: p.uuid(),
    pos: p.integer(),
    departmentId: p.uuid().strictNullable(),
    named: positions(),
    reason: p.text().strictNullable(),
    ...attachedFile(),
  },
});
export class SignedCopy extends SignedCopySchema.class {}
SignedCopySchema.setClass(SignedCopy);
