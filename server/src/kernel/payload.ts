import { enumOf } from './enums.ts';
import { MessageParameterType, shown } from './message-type.ts';
import type { Language } from './messages.ts';
import { many, object, oneOf, optional, record, type Shown, text } from './objects.ts';
import { PROBLEM_CODES, type Problem, type ProblemCode } from './refusal.ts';

const ProblemCodeEnum = enumOf(
  'ProblemCode',
  Object.keys(PROBLEM_CODES) as ProblemCode[],
  'Of what kind a refusal is: what a program decides by.',
  PROBLEM_CODES,
);

export const UserError = object('UserError', 'Why something was refused, and what to do about it.', {
  code: oneOf(ProblemCodeEnum, 'Of what kind the refusal is; `key` says which it is.'),
  path: many(text('Leads to the part of the input that was refused, e.g. ["figures", "3", "value"].')),
  message: text('In the language of the account; for programs, of Accept-Language.'),
  key: text('Which message it is, "room.name": the same in every language.'),
  parameters: many(record(MessageParameterType, 'What the message speaks of.')),
});
export type UserError = Shown<typeof UserError>;

/** What every payload has beside its result. */
export const Payload = object('Payload', undefined, {
  userErrors: many(record(UserError, 'Empty when it was done; otherwise nothing was changed.')),
  clientMutationId: optional(text('As it was sent.')),
});

/** A problem as it leaves. */
export function userError({ code, path, message }: Problem, language: Language): UserError {
  const { text, ...said } = shown(message, language);
  return { code, path, message: text, ...said };
}
