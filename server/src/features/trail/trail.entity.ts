import { defineEntity, p } from '@mikro-orm/postgresql';
import { OFFICE_KINDS } from '#kernel/context.ts';

/** As what somebody acted: in an office, before one was chosen, from the command line; or who never signed in. */
export const ACTED_AS = [...OFFICE_KINDS, 'NONE', 'OPERATOR', 'STRANGER'] as const;
export type ActedAs = (typeof ACTED_AS)[number];

/** One entry of the audit trail. Written by the database alone (app.record_audit); read, never changed. */
const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  readonly: true,
  properties: {
    provinceId: p.smallint().primary(),
    unitId: p.uuid().primary(),
    seq: p.bigint().primary().$type<string>(),
    subjectPos: p.integer(),
    at: p.datetime(),
    recordedAt: p.datetime(),
    accountId: p.uuid(),
    actorName: p.text(),
    officeKind: p.text().$type<ActedAs>(),
    verb: p.text(),
    subject: p.text(),
    subjectId: p.uuid(),
    before: p.json<Record<string, unknown>>().strictNullable(),
    after: p.json<Record<string, unknown>>().strictNullable(),
    requestId: p.text(),
    actingUnitId: p.uuid().strictNullable(),
    hash: p.blob(),
    /** What stands in a cursor: microseconds since 1970, and the hash as text. */
    recordedMicros: p
      .bigint()
      .$type<string>()
      .formula((entry) => `(extract(epoch from ${entry}.recorded_at) * 1000000)::bigint`),
    hashHex: p.text().formula((entry) => `encode(${entry}.hash, 'hex')`),
  },
});
export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry);
