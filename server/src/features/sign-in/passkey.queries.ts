import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';
import { Passkey } from './passkey.entity.ts';

/** Whose challenge it is, and in which session it is answered; null: at the sign-in. */
export interface Challenged {
  province: number;
  account: string;
  session: string | null;
}

export async function keepChallenge(em: SqlEntityManager, whose: Challenged, challenge: string): Promise<void> {
  const values = { ...whose, challenge };
  await statement(
    { em },
    'select app.keep_challenge(:province::smallint, :account, :challenge, :session::uuid)',
    values,
  );
}

/** Each is taken once, within five minutes; false: it is none of theirs. */
export async function takeChallenge(em: SqlEntityManager, whose: Challenged, challenge: string): Promise<boolean> {
  const [row] = await statement<{ taken: boolean }>(
    { em },
    'select app.take_challenge(:province::smallint, :account, :challenge, :session::uuid) as taken',
    { ...whose, challenge },
  );
  return row?.taken === true;
}

/** What a signature of a passkey is checked with. */
export interface StoredPasskey {
  id: string;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
  transports: string[];
}

type Whose = Pick<Challenged, 'province' | 'account'>;

/** Of an account whose password was right. */
export async function passkeysOf(em: SqlEntityManager, { province, account }: Whose): Promise<StoredPasskey[]> {
  const rows = await statement<{ credential_id: string; public_key: Buffer; counter: string; transports: string[] }>(
    { em },
    'select credential_id, public_key, counter, transports from app.passkeys_of(:province::smallint, :account)',
    { province, account },
  );
  return rows.map(({ credential_id: id, public_key, counter, transports }) => ({
    ...{ id, publicKey: new Uint8Array(public_key), counter: Number(counter), transports },
  }));
}

/** False: as many signatures of it were seen already. */
export async function takePasskey(
  em: SqlEntityManager,
  { province, account }: Whose,
  signed: { id: string; counter: number },
): Promise<boolean> {
  const [row] = await statement<{ taken: boolean }>(
    { em },
    'select app.take_passkey(:province::smallint, :account, :id, :counter::bigint) as taken',
    { province, account, ...signed },
  );
  return row?.taken === true;
}

export const ownPasskeys = (ctx: Context): Promise<Passkey[]> =>
  ctx.em.find(Passkey, { accountId: ctx.actor.accountId }, { orderBy: { createdAt: 'asc', id: 'asc' } });

/** False: the account knows this key of the authenticator already. */
export async function insertPasskey(
  ctx: Context,
  passkey: StoredPasskey & { name: string; key: string },
): Promise<boolean> {
  const { key, id, publicKey, counter, transports, name } = passkey;
  const { provinceId: province } = ctx.scope;
  const added = await statement(
    ctx,
    `insert into passkey (province_id, id, account_id, credential_id, public_key, counter, transports, name)
       values (:province, :key, :account, :id, :publicKey, :counter, :transports::text[], :name)
       on conflict on constraint passkey_once do nothing returning id`,
    {
      ...{ province, key, account: ctx.actor.accountId, id, name },
      ...{ publicKey: Buffer.from(publicKey), counter, transports: pgArray(transports) },
    },
  );
  return added.length > 0;
}

/** Whether the viewer holds an office of administration, whichever is acted in. */
export async function administersAnywhere(ctx: Context, day: string): Promise<boolean> {
  const [row] = await statement<{ found: boolean }>(
    ctx,
    `select exists (select from office where account_id = :account and kind = 'ADMINISTRATOR' and ended_at is null
                       and (valid_to is null or valid_to >= :day::date)) as found`,
    { account: ctx.actor.accountId, day },
  );
  return row?.found === true;
}

export async function endOwnRecoveryCodes(ctx: Context): Promise<void> {
  await statement(ctx, 'select app.end_own_recovery_codes()', {});
}
