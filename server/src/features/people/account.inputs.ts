import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '#kernel/answer.ts';
import type { OfficeKind } from '#kernel/context.ts';
import { LocalDateScalar } from '#kernel/scalars.ts';
import type { ApiKeyKind } from './account.entity.ts';
import { ApiKeyKindEnum, OfficeKindEnum } from './people.graphql.ts';

@InputType()
export class ActInInput extends MutationInput {
  @Field(() => ID, { description: 'One of the viewer’s own offices in force.' })
  officeId!: string;
}

@InputType()
export class OfficeInput {
  @Field(() => OfficeKindEnum as object)
  kind!: OfficeKind;

  @Field(() => ID, { nullable: true, description: 'The unit it is held in; the viewer’s own unless told.' })
  unitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For DEPARTMENT_HEAD and OFFICER, and for no other.' })
  departmentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'An administrator’s reach over sub-units; no unless told.' })
  managesSubUnits?: boolean | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day; today unless told.' })
  validFrom?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day; open unless told.' })
  validTo?: string | null;
}

@InputType()
export class CreateAccountInput extends MutationInput {
  @Field(() => String, { description: 'The name to sign in with: 3 to 64 of a–z, 0–9, dot, hyphen, underscore.' })
  login!: string;

  @Field(() => String)
  fullName!: string;

  @Field(() => ID, { nullable: true, description: 'The unit that keeps the account; the viewer’s own unless told.' })
  unitId?: string | null;

  @Field(() => OfficeInput, { description: 'The first office; more are granted afterwards.' })
  office!: OfficeInput;
}

@InputType()
class AccountInput extends MutationInput {
  @Field(() => ID)
  accountId!: string;
}

@InputType()
class RevisedAccountInput extends AccountInput {
  @Field(() => Int, { description: 'The revision that was seen; refused as STALE when there is a newer one.' })
  revision!: number;
}

@InputType()
export class DisableAccountInput extends RevisedAccountInput {}

@InputType()
export class EnableAccountInput extends RevisedAccountInput {}

@InputType()
export class ResetPasswordInput extends AccountInput {}

@InputType()
export class GrantOfficeInput extends AccountInput {
  @Field(() => OfficeInput)
  office!: OfficeInput;
}

@InputType()
export class EndOfficeInput extends MutationInput {
  @Field(() => ID)
  officeId!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The last day it is held; yesterday unless told: at once.',
  })
  lastDay?: string | null;
}

@InputType()
export class RevokeSessionInput extends MutationInput {
  @Field(() => ID)
  sessionId!: string;
}

@InputType()
export class RevokeOtherSessionsInput extends MutationInput {}

@InputType()
export class CreateApiKeyInput extends MutationInput {
  @Field(() => String, { description: 'What it is for, so that it can be told from others.' })
  name!: string;

  @Field(() => ApiKeyKindEnum as object, { description: 'What it reads as; one of viewer.apiKeyKinds.' })
  kind!: ApiKeyKind;

  @Field(() => Int, { description: 'How many days it is good for: 1 to 366.' })
  days!: number;
}

@InputType()
export class RevokeApiKeyInput extends MutationInput {
  @Field(() => ID)
  apiKeyId!: string;
}
