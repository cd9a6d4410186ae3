import { noticeKind } from '#kernel/notice.ts';
import { says } from './sign-in.messages.ts';

type Nothing = Record<never, never>;

const leadsTo = () => '/tai-khoan';

export const signInsHeldUp = noticeKind<Nothing>({
  name: 'SIGN_INS_HELD_UP',
  means: 'So many sign-ins at the account failed that further ones had to wait. Told once a day.',
  says: says.heldUp,
  leadsTo,
});

export const passwordReset = noticeKind<{ by: string }>({
  name: 'PASSWORD_RESET',
  means: 'An administrator took the password away and invited anew.',
  says: says.passwordReset,
  leadsTo,
});

export const apiKeyCreated = noticeKind<Nothing>({
  name: 'API_KEY_CREATED',
  means: 'A key that reads for programs was created from the account.',
  says: says.apiKeyCreated,
  leadsTo,
});

export const secondFactorOn = noticeKind<Nothing>({
  name: 'SECOND_FACTOR_ON',
  means: 'A one-time code or a passkey is asked for from now on.',
  says: says.secondFactorOn,
  leadsTo,
});

export const passkeyRemoved = noticeKind<Nothing>({
  name: 'PASSKEY_REMOVED',
  means: 'One of the account’s passkeys was removed.',
  says: says.passkeyRemoved,
  leadsTo,
});

export const recoveryCodeUsed = noticeKind<{ left: number }>({
  name: 'RECOVERY_CODE_USED',
  means: 'Somebody signed in with one of the account’s recovery codes.',
  says: says.recoveryCodeUsed,
  leadsTo,
});

export const recoveryCodesRenewed = noticeKind<Nothing>({
  name: 'RECOVERY_CODES_RENEWED',
  means: 'New recovery codes were made; those before open nothing any more.',
  says: says.recoveryCodesRenewed,
  leadsTo,
});

export const newDevice = noticeKind<Nothing>({
  name: 'NEW_DEVICE',
  means: 'A browser has signed in that the account did not know, beside others that it knows.',
  says: says.newDevice,
  leadsTo,
});
