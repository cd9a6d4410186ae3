import { OFFICES_IN_WORDS } from '#features/people/people.graphql.ts';
import { enumOf } from '#kernel/enums.ts';
import { id, instant, object, oneOf, optional, type Shown, text } from '#kernel/objects.ts';
import { connectionOf } from '#kernel/page.ts';
import { ACTED_AS } from './trail.entity.ts';

export const ActedAsEnum = enumOf('ActedAs', ACTED_AS, 'As what somebody acted.', {
  ...OFFICES_IN_WORDS,
  NONE: 'In no office: at sign-in.',
  OPERATOR: 'Vận hành: from the command line of the installation.',
  STRANGER: 'Somebody who was not signed in, and of whom no name is known.',
});

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
    actorName: text('The name of the person at that time; empty of a stranger.'),
    officeKind: oneOf(ActedAsEnum, 'The office acted in.'),
    verb: text('What was done, as the mutation was named then: the trail outlives the verbs.'),
    subject: text('The kind of record, as its type was named then.'),
    subjectId: id('The record’s identity.'),
    requestId: text('Finds the request in the server’s log.'),
  },
);

export const AuditEntryConnection = connectionOf('AuditEntry', () => AuditEntryType);
