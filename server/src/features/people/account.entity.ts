import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey } from '#kernel/columns.ts';
import type { OfficeKind } from '#kernel/context.ts';

/** The offices that a program may read as. */
export type ApiKeyKind = Extract<OfficeKind, 'ANALYST' | 'VIEWER'>;

/**
 * A hash that the serving role has no grant to read. A lazy property, so that the statements name their columns instead
 * of asking for all; never loaded, never written through the entity.
 */
const unreadable = () => p.text().nullable().lazy().hidden().persist(false);

/**
 * A person who may sign in. `pos` is the tree position of the unit that keeps the account.
 */
const AccountSchema = defineEntity({
  name: 'Account',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    unitId: p.uuid(),
    pos: p.integer(),
    login: p.text(),
    fullName: p.text(),
    passwordHash: unreadable(),
    disabledAt: p.datetime().strictNullable(),
    createdAt: p.datetime(),
    revision: p.integer().version(),
  },
});
export class Account extends AccountSchema.class {}
AccountSchema.setClass(Account);

/** An office held from a date to a date; a person may hold several and acts in one at a time. */
const OfficeSchema = defineEntity({
  name: 'Office',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    accountId: p.uuid(),
    unitId: p.uuid(),
    pos: p.integer(),
    departmentId: p.uuid().strictNullable(),
    kind: p.text().$type<OfficeKind>(),
    managesSubUnits: p.boolean(),
    validFrom: p.date(),
    validTo: p.date().strictNullable(),
  },
});
export class Office extends OfficeSchema.class {}
OfficeSchema.setClass(Office);

/** A browser that is signed in. */
const SessionSchema = defineEntity({
  name: 'Session',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    tokenHash: unreadable(),
    accountId: p.uuid(),
    officeId: p.uuid(),
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
