import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Context } from '#kernel/context.ts';
import { asServingRole, type Opening } from '#kernel/operation.ts';
import { pgArray, statement } from '#kernel/sql.ts';

type Serving = Pick<Opening, 'orm' | 'servingRole'>;

/** Whose attempt it is, as far as that is known before the password is looked at. */
export interface Who {
  /** The name as typed, known or not. */
  login: string;
  address: string;
  /** Hash of what the browser keeps of an earlier sign-in; null: nothing. */
  deviceHash: Buffer | null;
}

/** Failures within a quarter of an hour that are let pass under a key, and how long it waits at most then. */
interface Key {
  key: string;
  allowed: number;
  longest: string;
}

/**
 * The policy of docs/SIGN-IN.md. Who comes from a device that the name has signed in with answers for that device alone:
 * what others try at the name or from the address does not keep them out.
 */
const keysOfDevice = ({ login }: Who, device: Buffer): Key[] => [
  { key: `device:${device.toString('hex')}:${login}`, allowed: 5, longest: '15 minutes' },
];
const keysOfStranger = ({ login, address }: Who): Key[] => [
  { key: `account:${login}@${address}`, allowed: 5, longest: '15 minutes' },
  { key: `account:${login}`, allowed: 20, longest: '15 minutes' },
  { key: `address:${address}`, allowed: 60, longest: '5 minutes' },
];

/** An attempt that counts as failed until it is given back; or how long to wait before one is taken. */
export type Attempt = { seconds: 0; keys: readonly Key[] } | { seconds: number; keys: null };

/** Counts an attempt, in a transaction of its own, so that it stays counted whatever becomes of the request. */
export const takeAttempt = (serving: Serving, who: Who): Promise<Attempt> =>
  asServingRole(serving, 'write', async (em) =>
    take(em, (await isKnown(em, who)) && who.deviceHash ? keysOfDevice(who, who.deviceHash) : keysOfStranger(who)),
  );

/** The same of the code of a one-time link, whoever holds it. */
export const takeAttemptAtLink = (serving: Serving, tokenHash: Buffer): Promise<Attempt> =>
  asServingRole(serving, 'write', (em) =>
    take(em, [{ key: `link:${tokenHash.toString('hex')}`, allowed: 5, longest: '15 minutes' }]),
  );

async function take(em: SqlEntityManager, keys: readonly Key[]): Promise<Attempt> {
  const [row] = await statement<{ seconds: number }>(
    { em },
    'select app.take_attempt(:keys::text[], :allowed::int[], :longest::interval[]) as seconds',
    { ...namesAndNumbers(keys), longest: pgArray(keys.map((key) => key.longest)) },
  );
  const seconds = row?.seconds ?? 0;
  return seconds > 0 ? { seconds, keys: null } : { seconds: 0, keys };
}

/**
 * What was right is no failure. `whole`: nothing was left to ask for, and what failed here before is forgotten; where a
 * one-time code is still asked for, it is not.
 */
export async function giveBack(serving: Serving, keys: readonly Key[], { whole }: { whole: boolean }): Promise<void> {
  await asServingRole(serving, 'write', (em) =>
    statement({ em }, 'select app.give_attempt_back(:keys::text[], :allowed::int[], :whole)', {
      ...{ ...namesAndNumbers(keys), whole },
    }),
  );
}

const namesAndNumbers = (keys: readonly Key[]) => ({
  keys: pgArray(keys.map(({ key }) => key)),
  allowed: pgArray(keys.map(({ allowed }) => String(allowed))),
});

async function isKnown(em: SqlEntityManager, { login, deviceHash }: Who): Promise<boolean> {
  if (deviceHash === null) return false;
  const [row] = await statement<{ known: boolean }>({ em }, 'select app.knows_device(:login, :deviceHash) as known', {
    ...{ login, deviceHash },
  });
  return row?.known === true;
}

/** Whether the account does not know the device and knows another: the first one after a password was set is no news. */
export async function isNewBesideOthers(
  { em }: Pick<Context, 'em'>,
  device: { login: string; provinceId: number; account: string; deviceHash: Buffer },
): Promise<boolean> {
  const [row] = await statement<{ is_new: boolean }>(
    { em },
    `select not app.knows_device(:login, :deviceHash) and app.has_known_device(:provinceId::smallint, :account) as is_new`,
    device,
  );
  return row?.is_new === true;
}
