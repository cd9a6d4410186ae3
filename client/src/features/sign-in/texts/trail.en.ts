import type { vi } from './trail.vi.ts';

export const en: typeof vi = {
  subjects: {
    ApiKey: 'API key',
    Session: 'Sign-in',
  },
  verbs: {
    acceptInvitation: 'Set the password by invitation',
    addPasskey: 'Added a passkey',
    actFor: 'Acted in the name of a unit that has ended',
    actIn: 'Switched office',
    changePassword: 'Changed the password',
    confirmAccess: 'Confirmed an office or issued a code',
    confirmSecondFactor: 'Turned on two-step verification',
    createApiKey: 'Created an API key',
    refuseSignIn: 'Failed to sign in',
    linkIdentity: 'Linked single sign-on',
    makeRecoveryCodes: 'Made recovery codes',
    removePasskey: 'Removed a passkey',
    resetPassword: 'Reset a password',
    revokeApiKey: 'Revoked an API key',
    revokeSession: 'Signed out a device',
    revokeOtherSessions: 'Signed out the other devices',
    signIn: 'Signed in',
    useRecoveryCode: 'Signed in with a recovery code',
  },
  fields: {
    address: 'Network address',
    refusedFor: 'Because of',
    expiresAt: 'Expires',
    provider: 'Single sign-on system',
    providerSubject: 'User’s code there',
    passkey: 'Passkey',
    recoveryCodesLeft: 'Recovery codes left',
  },
  values: {
    CODE: 'a wrong one-time code',
    LINK_CODE: 'wrong code of the invitation link',
    DISABLED: 'the account is disabled',
    PASSWORD: 'a wrong password',
  },
};
