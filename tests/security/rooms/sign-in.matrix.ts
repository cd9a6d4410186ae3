import { mutation, NOBODY, query } from '../matrix.question.ts';
import type { RoomMatrix } from '../matrix.rooms.ts';
import { keysOf } from './sign-in.records.ts';

export const matrix: RoomMatrix = {
  rows: `
Viewer.sessions                    | whoever asks                           | all         | all         | all         | all         | all         | all         | -
Viewer.apiKeys                     | whoever asks                           | all         | all         | all         | all         | all         | all         | -
Viewer.passkeys                    | whoever asks                           | all         | all         | all         | all         | all         | all         | -
Account.apiKeys                    | an account                             | A           | A           | A           | -           | -           | -           | -
Mutation.actIn                     | an office of one’s own                 | all         | all         | all         | all         | all         | all         | -
Mutation.actIn                     | an office of somebody else             | -           | -           | -           | -           | -           | -           | -
Mutation.actFor                    | one’s own unit                         | all         | all         | all         | all         | all         | all         | -
Mutation.actFor                    | a unit not taken over                  | -/all       | -/all       | -/all       | -/all       | -/all       | -/all       | -
Mutation.revokeSession             | a session of one’s own                 | all         | all         | all         | all         | all         | all         | -
Mutation.revokeSession             | a session of somebody else             | -           | -           | -           | -           | -           | -           | -
Mutation.revokeOtherSessions       | whoever asks                           | all         | all         | all         | all         | all         | all         | -
Mutation.removePasskey             | a passkey of one’s own                 | all         | all         | all         | all         | all         | all         | -
Mutation.removePasskey             | a passkey of somebody else             | -           | -           | -           | -           | -           | -           | -
Mutation.createApiKey              | whoever asks                           | LPHONUV/A   | LPHONUV/A   | LPHONUV/A   | LPHONUV/A   | LPHONUV/A   | LPHONUV/A   | -
Mutation.revokeApiKey              | an API key of one’s own                | all         | all         | all         | all         | all         | all         | -
Mutation.revokeApiKey              | an API key of somebody of the unit     | A           | A           | A           | -           | -           | -           | -
Mutation.confirmAccess             | an office that waits                   | LA/PHONUV   | LA/PHONUV   | LA/PHONUV   | -/PHONUV    | -/PHONUV    | -/PHONUV    | -
Mutation.resetPassword             | an account                             | A/LPHONUV   | A/LPHONUV   | A/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -
`,
  governed: {
    'Viewer.recoveryCodes': 'about the account signed in alone: counted of the rows that row-level security shows it',
    'Viewer.refusedSignIns': 'about the account signed in alone: app.own_refused_sign_ins takes no other',
  },
  questions: [
    query('whoever asks', '{ viewer { sessions { id } apiKeys { id } passkeys { id } } }', () => ({}), {
      'Viewer.sessions': 'viewer.sessions.id',
      'Viewer.apiKeys': 'viewer.apiKeys.id',
      'Viewer.passkeys': 'viewer.passkeys.id',
    }),
    query(
      'an account',
      '($id: ID!) { account(id: $id) { apiKeys { id } } }',
      ({ subject }) => ({ id: subject.person.accountId }),
      {
        'Account.apiKeys': 'account.apiKeys.id',
      },
    ),
    mutation('actIn', 'an office of one’s own', ({ asker }) => ({ officeId: asker?.officeId ?? NOBODY })),
    mutation('actIn', 'an office of somebody else', ({ subject }) => ({ officeId: subject.person.officeId })),
    mutation('actFor', 'one’s own unit', () => ({ unitId: null })),
    mutation('actFor', 'a unit not taken over', ({ world }) => ({ unitId: world.gone.unitId })),
    mutation('revokeSession', 'a session of one’s own', ({ asker, world }) => ({
      sessionId: (asker && world.own.get(asker)?.sessionId) ?? NOBODY,
    })),
    mutation('revokeSession', 'a session of somebody else', ({ subject }) => ({ sessionId: subject.keys.sessionId })),
    mutation('revokeOtherSessions', 'whoever asks', () => ({})),
    mutation('removePasskey', 'a passkey of one’s own', ({ asker, world }) => ({
      passkeyId: (asker && world.own.get(asker)?.passkeyId) ?? NOBODY,
    })),
    mutation('removePasskey', 'a passkey of somebody else', ({ subject }) => ({ passkeyId: subject.keys.passkeyId })),
    mutation('createApiKey', 'whoever asks', () => ({ name: 'Power BI', kind: 'VIEWER', days: 30 })),
    mutation('revokeApiKey', 'an API key of one’s own', ({ asker, world }) => ({
      apiKeyId: (asker && world.own.get(asker)?.apiKeyId) ?? NOBODY,
    })),
    mutation('revokeApiKey', 'an API key of somebody of the unit', ({ subject }) => ({
      apiKeyId: subject.keys.apiKeyId,
    })),
    mutation('confirmAccess', 'an office that waits', ({ subject }) => ({
      people: [{ accountId: subject.waiting.accountId, officeIds: [subject.waiting.officeId] }],
    })),
    mutation('resetPassword', 'an account', ({ subject }) => ({ accountId: subject.person.accountId })),
  ],
  records: async (making, _wish, { person }) => ({ keys: await keysOf(making, person) }),
  recordsOf: keysOf,
};
