import type { vi } from './vi.ts';

export const en: typeof vi = {
  title: 'My account',
  language: {
    title: 'Language',
    text: 'Changing the language reloads the page. Decisions and original documents are always in Vietnamese.',
  },
  password: {
    title: 'Password',
    text: 'Changing your password signs you out on every other device and ends the API keys that you created.',
    current: 'Current password',
    needCurrent: 'Enter your current password.',
    submit: 'Change the password',
    done: 'Your password is changed. Other devices have been signed out, your API keys have ended.',
  },
  factor: {
    title: 'Two-step verification',
    on: 'On',
    off: 'Off',
    onText:
      'At each sign-in the system also asks for a six-digit code from your authenticator app. If your phone is not at hand, use a recovery code. If you change or lose it, ask the system administrator to reset your password, then turn this on again here.',
    offText:
      'Besides your password, signing in takes a six-digit code from an authenticator app on your phone (Google Authenticator, Microsoft Authenticator, FreeOTP…). Somebody who knows your password still cannot get in.',
    neededAtSignIn:
      'An administrator has to sign in with a verification code. Sign out, then sign in again with a code.',
    needed:
      'An administrator has to sign in with a verification code. Turn on two-step verification, then sign in again with a code.',
    begin: 'Turn on two-step verification',
    scan: 'Open the authenticator app on your phone and scan this picture.',
    picture: 'QR code to be scanned with an authenticator app',
    drawing: 'Drawing the QR code…',
    typed: 'If you cannot scan it, type this key into the app',
    link: 'You are on that phone now: open the authenticator app',
    code: 'Six-digit code shown in the app',
    needCode: 'Enter the six digits that the app shows now.',
    confirm: 'Check the code and turn on',
    done: 'Two-step verification is on. From the next sign-in the system asks for a code.',
  },
  again: {
    password: 'Your password',
    why: 'Asked again to be sure that it is you, and not somebody else at a computer left open.',
    withoutPassword:
      'You sign in by single sign-on and have no password here. This can be done only within five minutes after signing in.',
    goOn: 'Continue',
    cancel: 'Cancel',
  },
  recovery: {
    title: 'Recovery codes',
    left: (left: number, made: number) => `${left} of ${made} codes are unused.`,
    few: (left: number) =>
      left === 0
        ? 'All recovery codes are used. Create new ones, or losing your telephone will lock you out.'
        : `Only ${left} unused recovery ${left === 1 ? 'code is' : 'codes are'} left. Create new ones.`,
    none: 'There are no recovery codes yet. Create them, so that losing your telephone does not lock you out.',
    lastUsed: (moment: string) => `A code was last used ${moment}. If that was not you, change your password at once.`,
    renew: 'Create new recovery codes',
    renewText: 'Each code replaces the code of your telephone once. New codes make all old ones invalid.',
    shownOnce:
      'These ten recovery codes are shown only once. Each replaces the code of your telephone for one sign-in. Print them and keep them like important papers, not beside the computer.',
    onPaper: (login: string, place: string) =>
      `Recovery codes of ${login} at ${place}. Each can be used once. Cross out what was used.`,
    print: 'Print',
    copy: 'Copy',
    copied: 'Copied',
    kept: 'I have stored the codes, close',
  },
  sessions: {
    title: 'Where you are signed in',
    text: 'If you see a device you do not know, sign it out and change your password at once. You are signed out after two hours without use.',
    current: 'this device',
    since: (moment) => `Signed in ${moment}`,
    seen: (moment) => `last used ${moment}`,
    address: (address) => `address ${address}`,
    cocCoc: 'Cốc Cốc',
    unknownBrowser: 'Unknown browser',
    on: (browser, system) => `${browser} on ${system}`,
    end: 'Sign out',
    endOf: (browser, moment) => `Sign out ${browser}, signed in ${moment}`,
    ended: 'The device has been signed out.',
    endOthers: 'Sign out all other devices',
    endOthersText: 'Every other device that uses this account has to sign in again. This one stays signed in.',
    endedOthers: 'All other devices have been signed out.',
  },
  refused: {
    title: 'Failed sign-ins',
    text: 'Wrong entries at this account in the last 30 days. If they were not yours, change the password and tell your administrator.',
    line: (reason, address) => `${reason} · address ${address}`,
    reasons: {
      PASSWORD: 'Wrong password',
      CODE: 'Right password, wrong one-time code',
      DISABLED: 'Right password, the account was disabled',
    },
  },
  keys: {
    title: 'API keys',
    text: (unit) =>
      `For Excel, Power BI or another program to read the figures of ${unit}. A key reads only; it changes nothing.`,
    none: 'There are no keys yet.',
    noneMayBeMade: 'Your current office may not create API keys.',
    create: 'Create a key',
    createTitle: 'Create an API key',
    name: 'What it is for',
    nameHint: 'For example: Power BI of the statistics office',
    kind: 'May read',
    kinds: {
      ANALYST: 'The unit and the units below it',
      VIEWER: 'What the unit issued or accepted',
    },
    shortKinds: { ANALYST: 'Analyst', VIEWER: 'Viewer' },
    expiry: 'Valid for',
    days: { '30': '30 days', '90': '90 days', '180': '180 days', '366': 'one year' },
    alreadyMade:
      'The key was created when you sent this before, but a key is shown only once. Revoke that key and create another.',
    made: 'The key is shown only this once. Copy it now and guard it like a password.',
    secret: 'API key',
    finished: 'Copied, close',
    useTitle: 'In Excel and Power BI',
    use: [
      'Choose Data › Get Data › From Web (Power BI: Get data › Web), then Advanced.',
      'Address: the address of the table to be downloaded (right-click the button "Download table (CSV)" and copy the link) on the page Monitoring or Compare.',
      'Add a line under HTTP request header parameters: name Authorization, value as given below. When asked how to sign in, choose Anonymous.',
    ],
    header: 'Value of Authorization',
    query: 'Or paste this into the Advanced Editor of Power Query',
    active: 'In use',
    expired: 'Expired',
    revoked: 'Revoked',
    until: (moment) => `expires ${moment}`,
    madeAt: (moment) => `created ${moment}`,
    used: (moment) => `last used ${moment}`,
    neverUsed: 'never used',
    revoke: 'Revoke',
    revokeTitle: (name) => `Revoke the key "${name}"`,
    revokeText: 'The program that uses this key can no longer read the figures. A revoked key cannot be used again.',
    revokeDone: 'The key has been revoked.',
  },
};
