import { id, instant, object, optional, type Shown, text } from '#kernel/objects.ts';
import { connectionOf } from '#kernel/page.ts';

export const AuditChangeType = object('AuditChange', 'One part of a record before and after, as JSON text.', {
  field: text('The part, as the API names it.'),
  before: optional(text('Null: it was not there, or empty.')),
  after: optional(text('Null: it is not there any more, or empty.')),
});
export type AuditChangeType = Shown<typeof AuditChangeType>;

export const AuditEntryType = object(
  'AuditEntry',
  'Who did what to a record, and when. Appended in the same transaction, never changed, chained by hashes.',
  {
    at: instant('By the product’s clock.'),
    actorName: text('The name of the person at that time.'),
    officeKind: text('The office acted in; NONE at sign-in, OPERATOR from the command line.'),
    verb: text('What was done, as the mutation is named.'),
    subject: text('The kind of record, as its type is named.'),
    subjectId: id('The record’s identity.'),
    requestId: text('Finds the request in the server’s log.'),
  },
);

export const AuditEntryConnection = connectionOf('AuditEntry', () => AuditEntryType);
