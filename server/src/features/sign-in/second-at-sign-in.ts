import type { AuthenticationResponseJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { notify } from '#kernel/notice.ts';
import { asServingRole } from '#kernel/operation.ts';
import { askForPasskey, takesPasskey } from './passkey-at-sign-in.ts';
import { hashOfRecoveryCode } from './recovery-codes.ts';
import { stepOfCode } from './second-factor.ts';
import type { SignInOpening } from './session.ts';
import { recoveryCodeUsed } from './sign-in.notices.ts';
import { type Factors, type FoundAccount, takeRecoveryCode, takeStep } from './sign-in.queries.ts';

/** What stands beside the password; nothing of it: it is asked for where the account has a second factor. */
export interface Second {
  /** The one-time code, or one of the recovery codes. */
  code: string | null;
  /** What a passkey signed. */
  passkey: AuthenticationResponseJSON | null;
}

/** Whose second factor it is. */
type Asked = FoundAccount & Factors;

export const needsSecond = ({ factor, hasPasskey }: Factors): boolean => factor !== null || hasPasskey;

export const isGiven = ({ code, passkey }: Second): boolean => code !== null || passkey !== null;

/** What the browser asks its authenticators for; null: the account has no passkey. A new challenge each time: one is answered once. */
export async function askForSecond(
  opening: SignInOpening,
  found: Asked,
): Promise<{ ok: false; reason: 'CODE_NEEDED'; passkey: PublicKeyCredentialRequestOptionsJSON | null }> {
  const { relyingParty } = opening;
  const passkey = found.hasPasskey && relyingParty ? await askForPasskey(opening, relyingParty, whoseOf(found)) : null;
  return { ok: false, reason: 'CODE_NEEDED', passkey };
}

const whoseOf = ({ provinceId: province, accountId: account }: Asked) => ({ province, account });

/** Whether it is the account's, and was not taken before. */
export async function takesSecond(opening: SignInOpening, found: Asked, second: Second): Promise<boolean> {
  const { code, passkey } = second;
  const { relyingParty } = opening;
  if (code !== null)
    return isOneTime(code) ? takesOneTimeCode(opening, found, code) : takesRecovery(opening, found, code);
  return passkey !== null && relyingParty !== null && takesPasskey(opening, relyingParty, whoseOf(found), passkey);
}

/** Six digits are the telephone's; anything else can only be one of the recovery codes. */
const isOneTime = (code: string): boolean => /^\d{6}$/.test(code.replace(/\s/g, ''));

/** A code is good for its half minute and the one before and after, and is taken once. */
async function takesOneTimeCode(opening: SignInOpening, found: Asked, code: string): Promise<boolean> {
  const secret = found.factor && opening.secrets?.open(found.factor);
  const step = secret ? stepOfCode(secret, code) : null;
  return step !== null && takeStep(opening, found, step);
}

async function takesRecovery(opening: SignInOpening, found: Asked, code: string): Promise<boolean> {
  const { secrets, now, requestId } = opening;
  if (!secrets) return false;
  const { provinceId, accountId: id } = found;
  const at = now();
  const used = { hash: hashOfRecoveryCode(secrets, id, code), now: at, requestId };
  return asServingRole(opening, 'write', async (em) => {
    const left = await takeRecoveryCode({ em }, found, used);
    if (left === null) return false;
    await notify({ em, now: at, scope: { provinceId } }, recoveryCodeUsed, {
      ...{ to: [id], about: { id, pos: 0 }, occasion: requestId, facts: { left } },
    });
    return true;
  });
}
