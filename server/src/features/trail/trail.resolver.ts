import { hasNeededFactor } from '#features/people/account.policy.ts';
import { says as ofPeople } from '#features/people/people.messages.ts';
import { UnitType } from '#features/units/unit.graphql.ts';
import { unitOnRecord } from '#features/units/unit.loaders.ts';
import { forbidden } from '#kernel/forbidden.ts';
import { lookUp, lookUps, related } from '#kernel/look-ups.ts';
import { day, id, many, optional, record, text } from '#kernel/objects.ts';
import { PAGE } from '#kernel/page.ts';
import { queries, query } from '#kernel/queries.ts';
import { changesBetween } from './trail.changes.ts';
import type { AuditEntry } from './trail.entity.ts';
import { AuditChangeType, AuditEntryConnection, AuditEntryType } from './trail.graphql.ts';
import { personConcerned } from './trail.loaders.ts';
import { says } from './trail.messages.ts';
import { mayReadContents, mayReadHistoryOf, maySearchTrail } from './trail.policy.ts';
import { historyOf, searchTrail } from './trail.queries.ts';

export const TrailQueries = queries({
  history: query(
    many(
      record(
        AuditEntryType,
        'What was done to a record by or to the viewer’s own unit, the oldest first. Empty for a record that is not there for the viewer.',
      ),
    ),
    { subject: text('The kind of record, as its type is named: "Report".'), subjectId: id('Which record: its id.') },
    async (ctx, { subject, subjectId }) => {
      if (!mayReadHistoryOf(ctx.actor, subject)) throw forbidden(ctx, says.mayNotReadHistory());
      return historyOf(ctx, subject, subjectId);
    },
  ),
  auditTrail: query(
    record(
      AuditEntryConnection,
      'The trail of the viewer’s own unit, the newest first. For administrators and auditors.',
    ),
    {
      ...PAGE,
      from: optional(day('First day.')),
      to: optional(day('Last day.')),
      verb: optional(text('As the mutation is named: "acceptReport".')),
      subject: optional(text('The kind of record, as its type is named.')),
      accountId: optional(id('Who did it.')),
    },
    async (ctx, { first, after, ...search }) => {
      if (!maySearchTrail(ctx.actor)) throw forbidden(ctx, says.mayNotSearch());
      if (!hasNeededFactor(ctx.actor)) throw forbidden(ctx, ofPeople.secondFactorFirst());
      return searchTrail(ctx, { first, after }, search);
    },
  ),
});

export const TrailLookUps = lookUps<AuditEntry>(() => AuditEntryType, {
  unit: related(optional(record(UnitType, 'The unit acted for, as it is today or last was.')), unitOnRecord, 'unitId'),
  actingUnit: related(
    optional(
      record(
        UnitType,
        'Whose people did it in the name of the unit, which had ended and which it had taken over. Null: its own.',
      ),
    ),
    unitOnRecord,
    'actingUnitId',
  ),
  person: lookUp(
    optional(
      text(
        'Whose account, office or API key it is about: "Nguyễn Thị Hoa (hoa.nguyen)". Null: another kind of record, or nobody whom the viewer sees.',
      ),
    ),
    (entry, ctx) => personConcerned(ctx).load(entry),
  ),
  changes: lookUp(
    many(
      record(
        AuditChangeType,
        'What changed. Empty where the viewer’s office does not read it: an administrator sees no figures.',
      ),
    ),
    (entry, ctx) => (mayReadContents(ctx.actor, entry.subject) ? changesBetween(entry.before, entry.after) : []),
  ),
});
