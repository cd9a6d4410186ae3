import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey } from '#kernel/columns.ts';

/** A key in a telephone, computer or stick that signs in after the password. */
const PasskeySchema = defineEntity({
  name: 'Passkey',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    accountId: p.uuid(),
    credentialId: p.text(),
    name: p.text(),
    createdAt: p.datetime(),
    lastUsedAt: p.datetime().strictNullable(),
  },
});
export class Passkey extends PasskeySchema.class {}
PasskeySchema.setClass(Passkey);
