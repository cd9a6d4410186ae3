import type { Context, OfficeKind } from '#kernel/context.ts';
import { asServingRole, type Opening } from '#kernel/operation.ts';
import { statement } from '#kernel/sql.ts';

/** What signing in asks of the database before anybody's scope is open: functions that answer about one account each. */

type Serving = Pick<Opening, 'orm' | 'servingRole'>;

/** An account that somebody signs in as, and its first office in force; null: it has none. */
export interface FoundAccount {
  provinceId: number;
  accountId: string;
  officeId: string | null;
  /** Its first office that waits for a second person to confirm it; null: none does. */
  waiting: { office: OfficeKind; type: string; name: string } | null;
}

/** What stands beside the password, or the word of a single sign-on. */
export interface Factors {
  /** The sealed secret of a confirmed authenticator application. */
  factor: Buffer | null;
  hasPasskey: boolean;
}

/** What a name to sign in with is compared with. */
export interface FoundByLogin extends FoundAccount, Factors {
  passwordHash: string | null;
  disabled: boolean;
}

export const findByLogin = (serving: Serving, login: string, day: string): Promise<FoundByLogin | undefined> =>
  asServingRole(serving, 'read', async (em) => {
    const [row] = await statement<FoundByLogin>(
      { em },
      `select province_id as "provinceId", account_id as "accountId", office_id as "officeId",
              password_hash as "passwordHash", disabled, factor, has_passkey as "hasPasskey", waiting
         from app.sign_in_account(:login, :day::date)`,
      { login, day },
    );
    return row;
  });

/** What a single sign-on calls by a subject: an account that is open, and its second factors. */
export interface FoundByIdentity extends FoundAccount, Factors {
  login: string;
}

export const findByIdentity = (
  serving: Serving,
  identity: { issuer: string; subject: string; day: string },
): Promise<FoundByIdentity | undefined> =>
  asServingRole(serving, 'read', async (em) => {
    const [row] = await statement<FoundByIdentity>(
      { em },
      `select province_id as "provinceId", account_id as "accountId", office_id as "officeId", login, factor,
              has_passkey as "hasPasskey", waiting
         from app.sign_in_identity(:issuer, :subject, :day::date)`,
      identity,
    );
    return row;
  });

/** Takes a one-time code's time step; false: it or a later one was taken already. */
export const takeStep = (serving: Serving, { provinceId, accountId }: FoundAccount, step: number): Promise<boolean> =>
  asServingRole(serving, 'write', async (em) => {
    const [row] = await statement<{ taken: boolean }>(
      { em },
      'select app.take_code(:provinceId::smallint, :accountId, :step) as taken',
      { provinceId, accountId, step },
    );
    return row?.taken === true;
  });

/**
 * Takes a recovery code, recorded, and answers how many are left; null: it is none, or was used. Each is taken once, also
 * by two at the same moment.
 */
export async function takeRecoveryCode(
  { em }: Pick<Context, 'em'>,
  { provinceId, accountId }: FoundAccount,
  code: { hash: Buffer; now: Date; requestId: string },
): Promise<number | null> {
  const [row] = await statement<{ left: number | null }>(
    { em },
    'select app.take_recovery_code(:provinceId::smallint, :accountId, :hash, :now, :requestId) as left',
    { provinceId, accountId, ...code },
  );
  return row?.left ?? null;
}

/** The account has signed in with this browser, for the first time or again. */
export async function rememberDevice(
  { em }: Pick<Context, 'em'>,
  device: { provinceId: number; accountId: string; deviceHash: Buffer; id: string },
): Promise<void> {
  await statement({ em }, 'select app.remember_device(:provinceId::smallint, :accountId, :deviceHash, :id)', device);
}

/** `lifetime`: as a PostgreSQL interval. Recorded. */
export async function addSession(
  serving: Serving,
  { provinceId, accountId, officeId }: FoundAccount,
  session: {
    id: string;
    tokenHash: Buffer;
    lifetime: string;
    address: string;
    userAgent: string | null;
    bySecondFactor: boolean;
    now: Date;
    requestId: string;
  },
): Promise<void> {
  await asServingRole(serving, 'write', (em) =>
    statement(
      { em },
      `select app.open_session(:id, :tokenHash, :provinceId::smallint, :accountId, :officeId, :lifetime::interval,
                               :address, :userAgent, :bySecondFactor, :now, :requestId)`,
      { provinceId, accountId, officeId, ...session },
    ),
  );
}

export async function closeSession(serving: Serving, tokenHash: Buffer): Promise<void> {
  await asServingRole(serving, 'write', (em) =>
    statement({ em }, 'select app.close_session(:tokenHash)', { tokenHash }),
  );
}
