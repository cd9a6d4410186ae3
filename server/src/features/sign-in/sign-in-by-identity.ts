import { localDate } from '#kernel/context.ts';
import { recordRefused } from './refused-sign-ins.queries.ts';
import { askForSecond, isGiven, needsSecond, type Second, takesSecond } from './second-at-sign-in.ts';
import { type Origin, openSession, type SignInOpening } from './session.ts';
import { type FoundByIdentity, findByIdentity } from './sign-in.queries.ts';
import { tellOfWait } from './sign-in.ts';
import { giveBack, takeAttempt } from './throttle.queries.ts';
import { type WithoutOffice, withoutOffice } from './without-office.ts';

/** Whom a single sign-on vouches for: found by issuer and subject, never by a name or address. */
export interface Identity {
  issuer: string;
  subject: string;
}

type Refused = { ok: false; reason: 'UNKNOWN' } | WithoutOffice;

const found = (opening: SignInOpening, { issuer, subject }: Identity): Promise<FoundByIdentity | undefined> =>
  findByIdentity(opening, { issuer, subject, day: localDate(opening.now()) });

/**
 * Signs in whom a single sign-on vouches for. Where the account has a second factor that the provider does not say it has
 * asked for, the session waits for that: SECOND_NEEDED.
 */
export async function signInByIdentity(
  opening: SignInOpening,
  identity: Identity & { bySecondFactor: boolean },
  origin: Origin,
): Promise<{ ok: true; token: string } | Refused | { ok: false; reason: 'SECOND_NEEDED' }> {
  const account = await found(opening, identity);
  if (!account) return { ok: false, reason: 'UNKNOWN' };
  if (account.officeId === null) return withoutOffice(account);
  if (needsSecond(account) && !identity.bySecondFactor) return { ok: false, reason: 'SECOND_NEEDED' };
  return { ok: true, token: await openSession(opening, account, origin, identity.bySecondFactor) };
}

/**
 * The second factor after the round trip to the provider, counted and held up as at the sign-in with a password. Without
 * one it is told what to bring.
 */
export async function bringSecond(
  opening: SignInOpening,
  identity: Identity,
  request: Second & Origin & { deviceHash: Buffer | null },
): Promise<
  | { ok: true; token: string }
  | Refused
  | Awaited<ReturnType<typeof askForSecond>>
  | { ok: false; reason: 'WAIT'; seconds: number }
> {
  const account = await found(opening, identity);
  if (!account) return { ok: false, reason: 'UNKNOWN' };
  if (account.officeId === null) return withoutOffice(account);
  const { login } = account;
  if (!needsSecond(account)) return { ok: true, token: await openSession(opening, account, request, false) };
  if (!isGiven(request)) return askForSecond(opening, account);
  const { address, deviceHash } = request;
  const attempt = await takeAttempt(opening, { login, address, deviceHash });
  if (attempt.keys === null) {
    await tellOfWait(opening, login, address);
    return { ok: false, reason: 'WAIT', seconds: attempt.seconds };
  }
  if (!(await takesSecond(opening, account, request))) {
    await recordRefused(opening, { login, address }, 'CODE');
    return askForSecond(opening, account);
  }
  await giveBack(opening, attempt.keys, { whole: true });
  return { ok: true, token: await openSession(opening, account, request, true) };
}
