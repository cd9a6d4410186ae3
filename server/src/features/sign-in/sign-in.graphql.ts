import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar } from '#kernel/scalars.ts';
import type { ApiKeyKind } from './session.entity.ts';

export const ApiKeyKindEnum = { ANALYST: 'ANALYST', VIEWER: 'VIEWER' } as const;
registerEnumType(ApiKeyKindEnum, { name: 'ApiKeyKind', description: 'The offices that a program may read as.' });

@ObjectType('Session', { description: 'A browser that is signed in.' })
export class SessionType {
  @Field(() => ID)
  id!: string;

  @Field(() => InstantScalar)
  createdAt!: Date;

  @Field(() => InstantScalar, { description: 'To the minute.' })
  lastSeenAt!: Date;

  @Field(() => InstantScalar, { description: 'When it ends at the latest; it also ends after two hours of rest.' })
  expiresAt!: Date;

  @Field(() => String, { nullable: true })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'What the browser calls itself.' })
  userAgent!: string | null;
}

@ObjectType('ApiKey', {
  description:
    'A program’s way in (header "Authorization: Bearer dich_…"). It reads as an analyst or viewer of a unit while its maker’s office lasts, and writes nothing.',
})
export class ApiKeyType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => ApiKeyKindEnum as object)
  kind!: ApiKeyKind;

  @Field(() => InstantScalar)
  createdAt!: Date;

  @Field(() => InstantScalar)
  expiresAt!: Date;

  @Field(() => InstantScalar, { nullable: true, description: 'To the minute; null: never.' })
  lastUsedAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true })
  revokedAt!: Date | null;
}
