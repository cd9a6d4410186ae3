import { type Given, id, int, oneOf, text, verbInput } from '#kernel/inputs.ts';
import { ApiKeyKindEnum } from './sign-in.graphql.ts';

export const ActInInput = verbInput('ActInInput', {
  officeId: id('One of the viewer’s own offices in force.'),
});
export type ActInInput = Given<typeof ActInInput>;

export const ResetPasswordInput = verbInput('ResetPasswordInput', {
  accountId: id('An account within the viewer’s reach.'),
});
export type ResetPasswordInput = Given<typeof ResetPasswordInput>;

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
