import { plural } from '#lib/texts/plural.ts';
import type { vi } from './vi.ts';

export const en: typeof vi = {
  signIn: {
    title: 'Sign in',
    account: 'User name',
    password: 'Password',
    code: 'Verification code',
    codeHint: 'The latest six digits in your authenticator app, or an unused recovery code.',
    usePasskey: 'Use a passkey',
    passkeyNotUsed: 'The passkey was not used. Try again, or enter a code.',
    submit: 'Sign in',
    lead: 'Targets, reports and aggregate figures: one place for province, district and commune.',
    needAccount: 'Enter your user name.',
    needPassword: 'Enter your password.',
    needCode: 'Enter the code.',
    signOnSecond:
      'The single sign-on knows you. Two-step verification is on for your account: enter a code or use a passkey.',
    otherWay: 'Sign in another way',
    passwordSet: 'Your password is set. Please sign in with it.',
    singleSignOn: "The province's single sign-on",
    or: 'or',
    demonstration: 'Demonstration with illustrative data. Working day:',
    toGoOn: 'Sign in to go on with the page you were on. What you were typing is kept on this computer.',
    help: "Forgotten your password, or no account yet? Ask your unit's system administrator.",
  },
  signOnRefused: {
    FAILED: 'Single sign-on did not complete. Please try again, or sign in with your password.',
    UNKNOWN:
      "This single sign-on identity is not linked to an account here, or the account is disabled. Please ask your unit's system administrator.",
    OFFICE_WAITS:
      'Your office waits for a second person to confirm it: the leader or another administrator of the unit; where there is none, the unit above or the operator.',
    NO_OFFICE: "This account holds no office, or its office has ended. Please ask your unit's system administrator.",
  },
  invitation: {
    title: 'Choose a password',
    text: 'You are invited to use the system. Choose a password of your own; nobody else knows it, not even the administrator.',
    code: 'Code',
    codeHint:
      'The twelve characters of the sheet that you were handed by who confirmed you, for example k7wm-2hqd-x9ap.',
    needCode: 'Enter the code of your sheet.',
    submit: 'Set the password',
    noToken:
      "The end of the invitation's address is missing. Open the very link that was sent to you, or ask your unit's system administrator for a new invitation.",
    toSignIn: 'To the sign-in page',
  },
  switchOffice: 'Switch office or unit',
  actingFor: 'In the name of a unit that has ended',
  actingAs: 'Acting as',
  signOut: 'Sign out',
  again: {
    title: 'Your session has ended',
    text: 'Sign in again with this account to go on right here. What you were typing is all still there.',
    leave: 'Sign in another way, or as somebody else',
  },
  unsent: {
    title: 'Some entries have not been sent',
    text: (count: number) =>
      `${plural(count, 'cell')} entered on this computer ${count === 1 ? 'has' : 'have'} not reached the system. Go back to the page to send ${count === 1 ? 'it' : 'them'}; on a shared computer, send or discard before you leave.`,
    kept: (days: number) =>
      `If kept, they stay on this computer for at most ${days} days and are shown only when this account signs in again.`,
    stay: 'Go back to send',
    keep: 'Keep and sign out',
    discard: 'Discard and sign out',
  },
};
