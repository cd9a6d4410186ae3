import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey, unreadable } from '#kernel/columns.ts';
import type { OfficeKind } from '#kernel/context.ts';

/** The offices that a program may read as. */
export const API_KEY_KINDS = ['ANALYST', 'VIEWER'] as const satisfies OfficeKind[];
export type ApiKeyKind = (typeof API_KEY_KINDS)[number];

/** A browser that is signed in. */
const SessionSchema = defineEntity({
  name: 'Session',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    tokenHash: unreadable(),
    accountId: p.uuid(),
    officeId: p.uuid(),
    /** The ended unit in whose name the office acts; null: its own. */
    forUnitId: p.uuid().strictNullable(),
    createdAt: p.datetime(),
    lastSeenAt: p.datetime(),
    expiresAt: p.datetime(),
    revokedAt: p.datetime().strictNullable(),
    address: p.text().strictNullable(),
    userAgent: p.text().strictNullable(),
    secondFactor: p.boolean(),
  },
});
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);

/** A program's way in, to read as an analyst or viewer of the unit of the office that it was made in. */
const ApiKeySchema = defineEntity({
  name: 'ApiKey',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    tokenHash: unreadable(),
    accountId: p.uuid(),
    officeId: p.uuid(),
    pos: p.integer(),
    name: p.text(),
    kind: p.text().$type<ApiKeyKind>(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    lastUsedAt: p.datetime().strictNullable(),
    revokedAt: p.datetime().strictNullable(),
  },
});
export class ApiKey extends ApiKeySchema.class {}
ApiKeySchema.setClass(ApiKey);
