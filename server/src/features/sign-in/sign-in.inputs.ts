import { emailOfLink } from '#features/people/account.inputs.ts';
import { flag, type Given, id, input, int, many, oneOf, optional, part, text, verbInput } from '#kernel/inputs.ts';
import { ApiKeyKindEnum } from './sign-in.graphql.ts';

export const ActInInput = verbInput('ActInInput', {
  officeId: id('One of the viewer’s own offices in force.'),
});
export type ActInInput = Given<typeof ActInInput>;

export const ActForInput = verbInput('ActForInput', {
  unitId: optional(id('An ended unit that the viewer’s own has taken over. Null: the own unit again.')),
});
export type ActForInput = Given<typeof ActForInput>;

export const ResetPasswordInput = verbInput('ResetPasswordInput', {
  accountId: id('An account within the viewer’s reach.'),
  email: emailOfLink,
});
export type ResetPasswordInput = Given<typeof ResetPasswordInput>;

export const ConfirmedPersonInput = input(
  'ConfirmedPersonInput',
  {
    accountId: id('The person’s account, within the viewer’s range.'),
    officeIds: many(id('One of the person’s offices that wait.'), 'The offices that were seen; none: the code alone.'),
    anew: optional(flag('A code that was issued before is replaced by a new one; no unless told.')),
  },
  'One person, and what of theirs is confirmed.',
);

export const ConfirmAccessInput = verbInput('ConfirmAccessInput', {
  people: many(part(ConfirmedPersonInput), 'At most 200; all or none are confirmed.'),
});
export type ConfirmAccessInput = Given<typeof ConfirmAccessInput>;

export const RevokeSessionInput = verbInput('RevokeSessionInput', {
  sessionId: id('One of the viewer’s own.'),
});
export type RevokeSessionInput = Given<typeof RevokeSessionInput>;

export const RevokeOtherSessionsInput = verbInput('RevokeOtherSessionsInput', {});
export type RevokeOtherSessionsInput = Given<typeof RevokeOtherSessionsInput>;

export const RemovePasskeyInput = verbInput('RemovePasskeyInput', {
  passkeyId: id('One of the viewer’s own.'),
});
export type RemovePasskeyInput = Given<typeof RemovePasskeyInput>;

export const CreateApiKeyInput = verbInput('CreateApiKeyInput', {
  name: text('What it is for, so that it can be told from others.'),
  kind: oneOf(ApiKeyKindEnum, 'What it reads as; one of viewer.apiKeyKinds.'),
  days: int('How many days it is good for: 1 to 366.'),
});
export type CreateApiKeyInput = Given<typeof CreateApiKeyInput>;

export const RevokeApiKeyInput = verbInput('RevokeApiKeyInput', {
  apiKeyId: id('One’s own; for an administrator, any of the units administered.'),
});
export type RevokeApiKeyInput = Given<typeof RevokeApiKeyInput>;
