import type { Post } from '@dich/posts';
import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey, unreadable } from '#kernel/columns.ts';
import type { OfficeKind } from '#kernel/context.ts';

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
    erasedAt: p.datetime().strictNullable(),
    createdAt: p.datetime(),
    /** The spreadsheet that it was made of; null: it was made by hand. */
    importId: p.uuid().strictNullable(),
    revision: p.integer().version(),
  },
});
export class Account extends AccountSchema.class {}
AccountSchema.setClass(Account);

/** What the holder of an office is from a day on, until the next one begins; null: nothing is stated. */
export interface HeldPost {
  post: Post | null;
  from: string;
}

/**
 * An office held from a date to a date, or to the instant at which it was ended before; a person may hold several and acts
 * in one at a time. It opens nothing before a second person has confirmed it (app.office_in_force).
 */
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
    endedAt: p.datetime().strictNullable(),
    /** The account that gave it; null: the operator. */
    madeByAccountId: p.uuid().strictNullable(),
    madeAt: p.datetime().strictNullable(),
    /** Null: it waits. Written by app.confirm_office. */
    confirmedAt: p.datetime().strictNullable(),
    /** The account that confirmed it; null: the operator, or nobody yet. */
    confirmedByAccountId: p.uuid().strictNullable(),
    /** The office that its holder has handed over for a time; null: held in the own right. */
    onBehalfOf: p.uuid().strictNullable(),
    /** Why it was not confirmed. */
    refusal: p.text().strictNullable(),
    /** In the order of their days, one a day; empty: none was ever stated. */
    posts: p.json().$type<HeldPost[]>(),
  },
});
export class Office extends OfficeSchema.class {}
OfficeSchema.setClass(Office);
