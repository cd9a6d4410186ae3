import { loginOf } from '#features/people/account.rules.ts';
import { hashToken, newToken } from '#features/people/token.ts';
import { newId } from '#kernel/columns.ts';
import { localDate } from '#kernel/context.ts';
import { notify } from '#kernel/notice.ts';
import { asServingRole, type Opening } from '#kernel/operation.ts';
import { passwordMatches } from './password.ts';
import { recordRefused } from './refused-sign-ins.queries.ts';
import { askForSecond, isGiven, needsSecond, type Second, takesSecond } from './second-at-sign-in.ts';
import { type Origin, openSession, type SignInOpening } from './session.ts';
import { newDevice, signInsHeldUp } from './sign-in.notices.ts';
import { type FoundAccount, findByLogin, rememberDevice } from './sign-in.queries.ts';
import { giveBack, isNewBesideOthers, takeAttempt } from './throttle.queries.ts';
import { type WithoutOffice, withoutOffice } from './without-office.ts';

export interface SignIn extends Second, Origin {
  account: string;
  password: string;
  /** What the browser keeps of an earlier sign-in; null: nothing. */
  device: string | null;
}

export type SignInResult =
  /** `device`: for the browser to keep. */
  | { ok: true; token: string; device: string }
  | { ok: false; reason: 'WRONG' }
  | WithoutOffice
  | Awaited<ReturnType<typeof askForSecond>>
  | { ok: false; reason: 'WAIT'; seconds: number };

/**
 * Signs in by name and password, and by a one-time code, recovery code or passkey where the account has a second factor.
 * Unknown name, disabled account and wrong password give one answer after the same work. An attempt counts as failed
 * before anything is looked at, so that as many as are sent at once are counted, and is given back when nothing about it
 * was wrong.
 */
export async function signIn(opening: SignInOpening, request: SignIn): Promise<SignInResult> {
  const login = loginOf(request.account);
  const { address } = request;
  const deviceHash = request.device === null ? null : hashToken(request.device);
  const attempt = await takeAttempt(opening, { login, address, deviceHash });
  if (attempt.keys === null) {
    await tellOfWait(opening, login, address);
    return { ok: false, reason: 'WAIT', seconds: attempt.seconds };
  }

  const found = await findByLogin(opening, login, localDate(opening.now()));
  const matches = await passwordMatches(found?.passwordHash ?? null, request.password);
  if (!found || !matches || found.disabled) {
    await recordRefused(opening, { login, address }, matches && found?.disabled ? 'DISABLED' : 'PASSWORD');
    return { ok: false, reason: 'WRONG' };
  }
  const isStrong = needsSecond(found);
  if (isStrong && isGiven(request) && !(await takesSecond(opening, found, request))) {
    await recordRefused(opening, { login, address }, 'CODE');
    return askForSecond(opening, found);
  }
  const isWhole = !isStrong || isGiven(request);
  await giveBack(opening, attempt.keys, { whole: isWhole });
  if (!isWhole) return askForSecond(opening, found);
  if (found.officeId === null) return withoutOffice(found);
  const device = await knownFromNowOn(opening, login, found, request.device);
  return { ok: true, token: await openSession(opening, found, request, isStrong), device };
}

/**
 * Not an entry of the trail: nothing was looked at, and there may be any number of them. Whose account it is is told once
 * a day; at a name that nobody has, nobody is, by the same statements, so that the time an answer takes does not say which
 * it was.
 */
export async function tellOfWait(
  opening: Pick<Opening, 'orm' | 'servingRole' | 'now' | 'log' | 'requestId'>,
  login: string,
  address: string,
): Promise<void> {
  const { log, requestId } = opening;
  log.warn({ event: 'sign-in held up', login, address, requestId }, 'sign-in held up');
  const now = opening.now();
  const found = await findByLogin(opening, login, localDate(now));
  const told = found && !found.disabled ? [found.accountId] : [];
  await asServingRole(opening, 'write', (em) =>
    notify({ em, now, scope: { provinceId: found?.provinceId ?? 0 } }, signInsHeldUp, {
      ...{ to: told, about: { id: found?.accountId ?? newId(), pos: 0 }, occasion: localDate(now), facts: {} },
    }),
  );
}

/**
 * What the browser is known by at this account's next sign-in: what it brought, or something new. Where the account knows
 * others and not this one, its person is told.
 */
async function knownFromNowOn(
  opening: SignInOpening,
  login: string,
  { provinceId, accountId }: FoundAccount,
  brought: string | null,
): Promise<string> {
  const device = brought ?? newToken();
  const [deviceHash, id] = [hashToken(device), newId()];
  await asServingRole(opening, 'write', async (em) => {
    const isNew = await isNewBesideOthers({ em }, { login, provinceId, account: accountId, deviceHash });
    await rememberDevice({ em }, { provinceId, accountId, deviceHash, id });
    if (!isNew) return;
    await notify({ em, now: opening.now(), scope: { provinceId } }, newDevice, {
      ...{ to: [accountId], about: { id, pos: 0 }, occasion: '', facts: {} },
    });
  });
  return device;
}
