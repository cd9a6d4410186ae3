import type { AuthenticationResponseJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { askForPasskey, takesPasskey } from './passkey-at-sign-in.ts';
import { hashOfRecoveryCode } from './recovery-codes.ts';
import { stepOfCode } from './second-factor.ts';
import type { SignInOpening } from './session.ts';
import { type FoundByLogin, takeRecoveryCode, takeStep } from './sign-in.queries.ts';

/** What stands beside the password; nothing of it: it is asked for where the account has a second factor. */
export interface Second {
  /** The one-time code, or one of the recovery codes. */
  code: string | null;
  /** What a passkey signed. */
  passkey: AuthenticationResponseJSON | null;
}

export const needsSecond = ({ factor, hasPasskey }: FoundByLogin): boolean => factor !== null || hasPasskey;

export const isGiven = ({ code, passkey }: Second): boolean => code !== null || passkey !== null;

/** What the browser asks its authenticators for; null: the account has no passkey. A new challenge each time: one is answered once. */
export async function askForSecond(
  opening: SignInOpening,
  found: FoundByLogin,
): Promise<{ ok: false; reason: 'CODE_NEEDED'; passkey: PublicKeyCredentialRequestOptionsJSON | null }> {
  const { relyingParty } = opening;
  const passkey = found.hasPasskey && relyingParty ? await askForPasskey(opening, relyingParty, whoseOf(found)) : null;
  return { ok: false, reason: 'CODE_NEEDED', passkey };
}

const whoseOf = ({ provinceId: province, accountId: account }: FoundByLogin) => ({ province, account });

/** Whether it is the account's, and was not taken before. */
export async function takesSecond(opening: SignInOpening, found: FoundByLogin, second: Second): Promise<boolean> {
  const { code, passkey } = second;
  const { relyingParty } = opening;
  if (code !== null)
    return isOneTime(code) ? takesOneTimeCode(opening, found, code) : takesRecovery(opening, found, code);
  return passkey !== null && relyingParty !== null && takesPasskey(opening, relyingParty, whoseOf(found), passkey);
}

/** Six digits are the telephone's; anything else can only be one of the recovery codes. */
const isOneTime = (code: string): boolean => /^\d{6}$/.test(code.replace(/\s/g, ''));

/** A code is good for its half minute and the one before and after, and is taken once. */
async function takesOneTimeCode(opening: SignInOpening, found: FoundByLogin, code: string): Promise<boolean> {
  const secret = found.factor && opening.secrets?.open(found.factor);
  const step = secret ? stepOfCode(secret, code) : null;
  return step !== null && takeStep(opening, found, step);
}

async function takesRecovery(opening: SignInOpening, found: FoundByLogin, code: string): Promise<boolean> {
  const { secrets, now, requestId } = opening;
  if (!secrets) return false;
  const hash = hashOfRecoveryCode(secrets, found.accountId, code);
  return takeRecoveryCode(opening, found, { hash, now: now(), requestId });
}
