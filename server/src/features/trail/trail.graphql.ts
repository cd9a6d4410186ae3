import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '#kernel/page.ts';
import { InstantScalar } from '#kernel/scalars.ts';

@ObjectType('AuditChange', { description: 'One part of a record before and after, as JSON text.' })
export class AuditChangeType {
  @Field(() => String, { description: 'The part, as the API names it.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'Null: it was not there, or empty.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'Null: it is not there any more, or empty.' })
  after!: string | null;
}

@ObjectType('AuditEntry', {
  description:
    'Who did what to a record, and when. Appended in the same transaction, never changed, chained by hashes.',
})
export class AuditEntryType {
  @Field(() => InstantScalar, { description: 'By the product’s clock.' })
  at!: Date;

  @Field(() => String, { description: 'The name of the person at that time.' })
  actorName!: string;

  @Field(() => String, { description: 'The office acted in; NONE at sign-in, OPERATOR from the command line.' })
  officeKind!: string;

  @Field(() => String, { description: 'What was done, as the mutation is named.' })
  verb!: string;

  @Field(() => String, { description: 'The kind of record, as its type is named.' })
  subject!: string;

  @Field(() => ID)
  subjectId!: string;

  @Field(() => String, { description: 'Finds the request in the server’s log.' })
  requestId!: string;
}

export const AuditEntryConnection = connectionOf('AuditEntry', () => AuditEntryType);
