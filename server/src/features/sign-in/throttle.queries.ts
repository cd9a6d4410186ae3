import { asServingRole, type Opening } from '#kernel/operation.ts';
import { pgArray, statement } from '#kernel/sql.ts';

/** How many failures within a quarter of an hour are let pass before the next one has to wait. */
const FAILURES_PER_ACCOUNT = 5;
const FAILURES_PER_ADDRESS = 30;

type Serving = Pick<Opening, 'orm' | 'servingRole'>;

/** Failures are counted for the name, known or not, and for where they come from. */
interface Who {
  login: string;
  address: string;
}

const keyOfAccount = ({ login }: Who): string => `account:${login}`;
const keyOfAddress = ({ address }: Who): string => `address:${address}`;

/** Seconds until the next attempt; 0: now. */
export async function secondsToWait(serving: Serving, who: Who): Promise<number> {
  const keys = pgArray([keyOfAccount(who), keyOfAddress(who)]);
  return asServingRole(serving, 'read', async (em) => {
    const [row] = await statement<{ seconds: number }>({ em }, 'select app.sign_in_wait(:keys::text[]) as seconds', {
      keys,
    });
    return row?.seconds ?? 0;
  });
}

const FAILED = 'select app.sign_in_failed(:key, :max)';

/** In a transaction of its own, so that a counted failure stays counted whatever becomes of the request. */
export async function countFailure(serving: Serving, who: Who): Promise<void> {
  await asServingRole(serving, 'write', async (em) => {
    await statement({ em }, FAILED, { key: keyOfAccount(who), max: FAILURES_PER_ACCOUNT });
    await statement({ em }, FAILED, { key: keyOfAddress(who), max: FAILURES_PER_ADDRESS });
  });
}

/** The account's failures; an address keeps its own, or one good account would clear the way to all others. */
export async function forgetFailures(serving: Serving, who: Who): Promise<void> {
  await asServingRole(serving, 'write', (em) =>
    statement({ em }, 'select app.sign_in_succeeded(:key)', { key: keyOfAccount(who) }),
  );
}
