import { Field, ObjectType } from 'type-graphql';
import { Payload } from '#kernel/answer.ts';
import type { Actor } from '#kernel/context.ts';
import type { Account, ApiKey, Office, Session } from './account.entity.ts';
import type { Invitation } from './invitation.ts';
import { AccountType, ApiKeyType, InvitationType, OfficeType, SessionType, ViewerType } from './people.graphql.ts';

const OPTIONAL = { nullable: true } as const;

@ObjectType()
export class ActInPayload extends Payload {
  @Field(() => ViewerType, OPTIONAL)
  viewer?: Actor | null;
}

@ObjectType()
class AccountPayload extends Payload {
  @Field(() => AccountType, OPTIONAL)
  account?: Account | null;
}

@ObjectType()
class InvitedPayload extends AccountPayload {
  @Field(() => InvitationType, { nullable: true, description: 'Shown once: a retry of the same request has none.' })
  invitation?: Invitation | null;
}

@ObjectType()
export class CreateAccountPayload extends InvitedPayload {}

@ObjectType()
export class ResetPasswordPayload extends InvitedPayload {}

@ObjectType()
export class DisableAccountPayload extends AccountPayload {}

@ObjectType()
export class EnableAccountPayload extends AccountPayload {}

@ObjectType()
export class GrantOfficePayload extends AccountPayload {
  @Field(() => OfficeType, OPTIONAL)
  office?: Office | null;
}

@ObjectType()
export class EndOfficePayload extends Payload {
  @Field(() => OfficeType, OPTIONAL)
  office?: Office | null;
}

@ObjectType()
export class RevokeSessionPayload extends Payload {
  @Field(() => SessionType, OPTIONAL)
  session?: Session | null;
}

@ObjectType()
export class RevokeOtherSessionsPayload extends Payload {
  @Field(() => ViewerType, OPTIONAL)
  viewer?: Actor | null;
}

@ObjectType()
export class CreateApiKeyPayload extends Payload {
  @Field(() => ApiKeyType, OPTIONAL)
  apiKey?: ApiKey | null;

  @Field(() => String, {
    nullable: true,
    description: 'The key itself. Shown once: a retry of the same request has none.',
  })
  secret?: string | null;
}

@ObjectType()
export class RevokeApiKeyPayload extends Payload {
  @Field(() => ApiKeyType, OPTIONAL)
  apiKey?: ApiKey | null;
}
