import { Field, ObjectType } from 'type-graphql';
import { enumOf } from './enums.ts';
import { MessageParameterType, shown } from './message-type.ts';
import type { Language } from './messages.ts';
import { PROBLEM_CODES, type Problem, type ProblemCode } from './refusal.ts';

const ProblemCodeEnum = enumOf(
  'ProblemCode',
  Object.keys(PROBLEM_CODES) as ProblemCode[],
  'Of what kind a refusal is: what a program decides by.',
  PROBLEM_CODES,
);

@ObjectType({ description: 'Why something was refused, and what to do about it.' })
export class UserError {
  @Field(() => ProblemCodeEnum, { description: 'Of what kind the refusal is; `key` says which it is.' })
  code!: ProblemCode;

  @Field(() => [String], {
    description: 'Leads to the part of the input that was refused, e.g. ["figures", "3", "value"].',
  })
  path!: string[];

  @Field(() => String, { description: 'In the language of the account; for programs, of Accept-Language.' })
  message!: string;

  @Field(() => String, { description: 'Which message it is, "room.name": the same in every language.' })
  key!: string;

  @Field(() => [MessageParameterType], { description: 'What the message speaks of.' })
  parameters!: MessageParameterType[];
}

/** What every payload has beside its result. */
@ObjectType()
export class Payload {
  @Field(() => [UserError], { description: 'Empty when it was done; otherwise nothing was changed.' })
  userErrors!: UserError[];

  @Field(() => String, { nullable: true, description: 'As it was sent.' })
  clientMutationId?: string | null;
}

/** A problem as it leaves. */
export function userError({ code, path, message }: Problem, language: Language): UserError {
  const { text, ...said } = shown(message, language);
  return { code, path, message: text, ...said };
}
