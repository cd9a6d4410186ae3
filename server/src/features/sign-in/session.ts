import type { AuthenticationResponseJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { loginOf } from '#features/people/account.rules.ts';
import { hashToken, newToken } from '#features/people/token.ts';
import { newId } from '#kernel/columns.ts';
import { localDate } from '#kernel/context.ts';
import { notify } from '#kernel/notice.ts';
import { asServingRole, type Opening } from '#kernel/operation.ts';
import { statement } from '#kernel/sql.ts';
import { askForPasskey, takesPasskey } from './passkey-at-sign-in.ts';
import { passwordMatches } from './password.ts';
import { hashOfRecoveryCode } from './recovery-codes.ts';
import { recordRefused } from './refused-sign-ins.queries.ts';
import type { RelyingParty } from './relying-party.ts';
import { stepOfCode } from './second-factor.ts';
import type { SecretBox } from './secret-box.ts';
import { newDevice, signInsHeldUp } from './sign-in.notices.ts';
import { giveBack, isNewBesideOthers, takeAttempt } from './throttle.queries.ts';

/** Sessions rest at most this long and live at most this long (OWASP ASVS 5, 7.3), as PostgreSQL intervals. */
export const IDLE_LIMIT = '2 hours';
export const LIFETIME = '12 hours';

/** What signing in needs of the server: no scope is open yet. */
export interface SignInOpening extends Pick<Opening, 'orm' | 'servingRole' | 'now' | 'requestId' | 'log'> {
  /** Opens the secrets of second factors; null where the installation has no key for them. */
  secrets: SecretBox | null;
  /** Whom passkeys are made for; null where browsers know none. */
  relyingParty: RelyingParty | null;
}

/** What stands beside the password; nothing of it: it is asked for where the account has a second factor. */
export interface Second {
  /** The one-time code, or one of the recovery codes. */
  code: string | null;
  /** What a passkey signed. */
  passkey: AuthenticationResponseJSON | null;
}

export interface SignIn extends Second {
  account: string;
  password: string;
  address: string;
  /** What the browser keeps of an earlier sign-in; null: nothing. */
  device: string | null;
  userAgent: string | null;
}

export type SignInResult =
  /** `device`: for the browser to keep. */
  | { ok: true; token: string; device: string }
  | { ok: false; reason: 'WRONG' | 'NO_OFFICE' }
  /** `passkey`: what the browser asks its authenticators for; null where the account has none. */
  | { ok: false; reason: 'CODE_NEEDED'; passkey: PublicKeyCredentialRequestOptionsJSON | null }
  | { ok: false; reason: 'WAIT'; seconds: number };

interface Found {
  province_id: number;
  account_id: string;
  password_hash: string | null;
  disabled: boolean;
  office_id: string | null;
  factor: Buffer | null;
  has_passkey: boolean;
}

/**
 * Signs in by name and password, and by a one-time code where the account has a second factor. Unknown name, disabled
 * account and wrong password give one answer after the same work. An attempt counts as failed before anything is looked
 * at, so that as many as are sent at once are counted, and is given back when nothing about it was wrong.
 */
export async function signIn(opening: SignInOpening, request: SignIn): Promise<SignInResult> {
  const login = loginOf(request.account);
  const deviceHash = request.device === null ? null : hashToken(request.device);
  const attempt = await takeAttempt(opening, { login, address: request.address, deviceHash });
  if (attempt.keys === null) {
    await tellOfWait(opening, login, request.address);
    return { ok: false, reason: 'WAIT', seconds: attempt.seconds };
  }

  const found = await accountOf(opening, login);
  const matches = await passwordMatches(found?.password_hash ?? null, request.password);
  const who = { login, address: request.address };
  if (!found || !matches || found.disabled) {
    await recordRefused(opening, who, matches && found?.disabled ? 'DISABLED' : 'PASSWORD');
    return { ok: false, reason: 'WRONG' };
  }
  const isStrong = found.factor !== null || found.has_passkey;
  const isGiven = request.code !== null || request.passkey !== null;
  if (isStrong && isGiven && !(await takesSecond(opening, found, request))) {
    await recordRefused(opening, who, 'CODE');
    return askForSecond(opening, found);
  }
  await giveBack(opening, attempt.keys, { whole: isGiven || !isStrong });
  if (isStrong && !isGiven) return askForSecond(opening, found);
  if (found.office_id === null) return { ok: false, reason: 'NO_OFFICE' };
  const device = await rememberDevice(opening, login, found, request.device);
  return { ok: true, token: await openSession(opening, found, request, isStrong), device };
}

/**
 * Not an entry of the trail: nothing was looked at, and there may be any number of them. Whose account it is is told once
 * a day.
 */
export async function tellOfWait(
  opening: Pick<Opening, 'orm' | 'servingRole' | 'now' | 'log' | 'requestId'>,
  login: string,
  address: string,
): Promise<void> {
  const { log, requestId } = opening;
  log.warn({ event: 'sign-in held up', login, address, requestId }, 'sign-in held up');
  const found = await accountOf(opening, login);
  if (!found || found.disabled) return;
  const now = opening.now();
  await asServingRole(opening, 'write', (em) =>
    notify({ em, now, scope: { provinceId: found.province_id } }, signInsHeldUp, {
      ...{ to: [found.account_id], about: { id: found.account_id, pos: 0 }, occasion: localDate(now), facts: {} },
    }),
  );
}

/**
 * What the browser is known by at this account's next sign-in: what it brought, or something new. Where the account knows
 * others and not this one, its person is told.
 */
async function rememberDevice(
  opening: SignInOpening,
  login: string,
  { province_id: provinceId, account_id: account }: Found,
  brought: string | null,
): Promise<string> {
  const device = brought ?? newToken();
  const [deviceHash, id] = [hashToken(device), newId()];
  await asServingRole(opening, 'write', async (em) => {
    const isNew = await isNewBesideOthers({ em }, { login, provinceId, account, deviceHash });
    await statement({ em }, 'select app.remember_device(:provinceId::smallint, :account, :deviceHash, :id)', {
      ...{ provinceId, account, deviceHash, id },
    });
    if (!isNew) return;
    await notify({ em, now: opening.now(), scope: { provinceId } }, newDevice, {
      ...{ to: [account], about: { id, pos: 0 }, occasion: '', facts: {} },
    });
  });
  return device;
}

async function accountOf(
  opening: Pick<SignInOpening, 'orm' | 'servingRole' | 'now'>,
  login: string,
): Promise<Found | undefined> {
  const day = localDate(opening.now());
  return asServingRole(
    opening,
    'read',
    async (em) =>
      (await statement<Found>({ em }, 'select * from app.sign_in_account(:login, :day::date)', { login, day }))[0],
  );
}

/** A new challenge each time: one is answered once. */
async function askForSecond(
  opening: SignInOpening,
  found: Found,
): Promise<Extract<SignInResult, { passkey: unknown }>> {
  const { relyingParty } = opening;
  const passkey = found.has_passkey && relyingParty ? await askForPasskey(opening, relyingParty, whoseOf(found)) : null;
  return { ok: false, reason: 'CODE_NEEDED', passkey };
}

const whoseOf = ({ province_id, account_id }: Pick<Found, 'province_id' | 'account_id'>) => ({
  ...{ province: province_id, account: account_id },
});

async function takesSecond(opening: SignInOpening, found: Found, { code, passkey }: Second): Promise<boolean> {
  if (code !== null) return takesCode(opening, found, code);
  const { relyingParty } = opening;
  return passkey !== null && relyingParty !== null && takesPasskey(opening, relyingParty, whoseOf(found), passkey);
}

/** Six digits are the telephone's; anything else can only be one of the recovery codes. */
const takesCode = (opening: SignInOpening, found: Found, code: string): Promise<boolean> =>
  /^\d{6}$/.test(code.replace(/\s/g, ''))
    ? takesOneTimeCode(opening, found, code)
    : takesRecoveryCode(opening, found, code);

/** Each is taken once, also by two at the same moment. */
async function takesRecoveryCode(opening: SignInOpening, { province_id, account_id }: Found, code: string) {
  const { secrets, now, requestId } = opening;
  if (!secrets) return false;
  const hash = hashOfRecoveryCode(secrets, account_id, code);
  return asServingRole(opening, 'write', async (em) => {
    const [row] = await statement<{ taken: boolean }>(
      { em },
      'select app.take_recovery_code(:province::smallint, :account, :hash, :now, :requestId) as taken',
      { province: province_id, account: account_id, hash, now: now(), requestId },
    );
    return row?.taken === true;
  });
}

/** A code is good for its half minute and the one before and after, and is taken once. */
async function takesOneTimeCode(opening: SignInOpening, { province_id, account_id, factor }: Found, code: string) {
  const secret = factor && opening.secrets?.open(factor);
  const step = secret ? stepOfCode(secret, code) : null;
  if (step === null) return false;
  return asServingRole(opening, 'write', async (em) => {
    const [row] = await statement<{ taken: boolean }>(
      { em },
      'select app.take_code(:province::smallint, :account, :step) as taken',
      {
        ...{ province: province_id, account: account_id, step },
      },
    );
    return row?.taken === true;
  });
}

/** Where a sign-in comes from. */
type Origin = Pick<SignIn, 'address' | 'userAgent'>;

const OPEN_SESSION = `
select app.open_session(:id, :tokenHash, :province::smallint, :account, :office, :lifetime::interval, :address,
                        :userAgent, :bySecondFactor, :now, :requestId)`;

async function openSession(
  opening: SignInOpening,
  found: Pick<Found, 'province_id' | 'account_id' | 'office_id'>,
  origin: Origin,
  bySecondFactor: boolean,
): Promise<string> {
  const token = newToken();
  await asServingRole(opening, 'write', (em) =>
    statement({ em }, OPEN_SESSION, {
      ...{ id: newId(), tokenHash: hashToken(token), lifetime: LIFETIME },
      ...{ province: found.province_id, account: found.account_id, office: found.office_id },
      ...{ address: origin.address, userAgent: origin.userAgent, bySecondFactor },
      ...{ now: opening.now(), requestId: opening.requestId },
    }),
  );
  return token;
}

/** Signs in whom a single sign-on vouches for: the account is found by issuer and subject, never by a name or address. */
export async function signInByIdentity(
  opening: SignInOpening,
  identity: { issuer: string; subject: string; bySecondFactor: boolean },
  origin: Origin,
): Promise<{ ok: true; token: string } | { ok: false; reason: 'UNKNOWN' | 'NO_OFFICE' }> {
  const { issuer, subject, bySecondFactor } = identity;
  const day = localDate(opening.now());
  const found = await asServingRole(opening, 'read', async (em) => {
    const [row] = await statement<Found>({ em }, 'select * from app.sign_in_identity(:issuer, :subject, :day::date)', {
      issuer,
      subject,
      day,
    });
    return row;
  });
  if (!found) return { ok: false, reason: 'UNKNOWN' };
  if (found.office_id === null) return { ok: false, reason: 'NO_OFFICE' };
  return { ok: true, token: await openSession(opening, found, origin, bySecondFactor) };
}

export async function signOut(opening: Pick<Opening, 'orm' | 'servingRole'>, token: string): Promise<void> {
  await asServingRole(opening, 'write', (em) =>
    statement({ em }, 'select app.close_session(:tokenHash)', { tokenHash: hashToken(token) }),
  );
}
