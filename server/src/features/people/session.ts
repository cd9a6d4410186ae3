import { createHash, randomBytes } from 'node:crypto';
import { newId } from '#kernel/columns.ts';
import { localDate } from '#kernel/context.ts';
import { asServingRole, type Opening } from '#kernel/operation.ts';
import { pgArray } from '#kernel/sql.ts';
import { passwordMatches } from './password.ts';

/** Sessions rest at most this long and live at most this long (OWASP ASVS 5, 7.3), as PostgreSQL intervals. */
export const IDLE_LIMIT = '2 hours';
export const LIFETIME = '12 hours';

const FAILURES_PER_ACCOUNT = 5;
const FAILURES_PER_ADDRESS = 30;

export interface SignIn {
  account: string;
  password: string;
  address: string;
  userAgent: string | null;
}

export type SignInResult =
  | { ok: true; token: string }
  | { ok: false; reason: 'WRONG' | 'NO_OFFICE' | 'WAIT'; seconds: number };

type Serving = Pick<Opening, 'orm' | 'servingRole' | 'now'>;

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * Signs in by name and password. Unknown name, disabled account and wrong password give one answer after the same
 * work. Failures are counted per account and per address in the database, in a transaction of their own.
 */
export async function signIn(opening: Serving, request: SignIn): Promise<SignInResult> {
  const login = request.account.normalize('NFC').trim().toLowerCase();
  const accountKey = `account:${login}`;
  const addressKey = `address:${request.address}`;
  const call = <T>(sql: string, values: unknown[]): Promise<T | undefined> => callAlone<T>(opening, sql, values);

  const wait = await call<{ seconds: number }>('select app.sign_in_wait(?::text[]) as seconds', [pgArray([accountKey, addressKey])]);
  if (wait && wait.seconds > 0) return { ok: false, reason: 'WAIT', seconds: wait.seconds };

  const found = await call<{
    province_id: number;
    account_id: string;
    password_hash: string | null;
    disabled: boolean;
    office_id: string | null;
  }>('select * from app.sign_in_account(?, ?::date)', [login, localDate(opening.now())]);
  const matches = await passwordMatches(found?.password_hash ?? null, request.password);
  if (!found || !matches || found.disabled) {
    await call('select app.sign_in_failed(?::text[], ?)', [pgArray([accountKey]), FAILURES_PER_ACCOUNT]);
    await call('select app.sign_in_failed(?::text[], ?)', [pgArray([addressKey]), FAILURES_PER_ADDRESS]);
    return { ok: false, reason: 'WRONG', seconds: 0 };
  }
  if (found.office_id === null) return { ok: false, reason: 'NO_OFFICE', seconds: 0 };

  const token = randomBytes(32).toString('base64url');
  await call('select app.sign_in_succeeded(?::text[])', [pgArray([accountKey])]);
  await call('select app.open_session(?, ?, ?::smallint, ?, ?, ?::interval, ?, ?)', [
    newId(),
    hashToken(token),
    found.province_id,
    found.account_id,
    found.office_id,
    LIFETIME,
    request.address,
    request.userAgent,
  ]);
  return { ok: true, token };
}

export async function signOut(opening: Serving, token: string): Promise<void> {
  await callAlone(opening, 'select app.close_session(?)', [hashToken(token)]);
}

/** Each step of signing in is a transaction of its own, so that a counted failure stays counted. */
async function callAlone<T>(opening: Serving, sql: string, values: unknown[]): Promise<T | undefined> {
  return asServingRole(opening, 'write', async (em) => (await em.execute<T[]>(sql, values))[0]);
}
