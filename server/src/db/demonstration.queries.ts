import { asServingRole, type Opening } from '#kernel/operation.ts';
import { statement } from '#kernel/sql.ts';
import { asOperator } from './operator.ts';

const HOLDS = 'select app.holds_demonstration() as holds';
type Holds = { holds: boolean };

/** Whether a database holds the demonstration: asked by its owner. */
export const holdsDemonstration = (ownerUrl: string): Promise<boolean> =>
  asOperator(ownerUrl, async (client) => (await client.query<Holds>(HOLDS)).rows[0]?.holds === true);

/** Whether there is anybody at all: the first account is made by the operator. */
export const holdsAccounts = (ownerUrl: string): Promise<boolean> =>
  asOperator(ownerUrl, async (client) => {
    const { rows } = await client.query<Holds>('select exists (select from account) as holds');
    return rows[0]?.holds === true;
  });

/** The same of the database that is served, however it is served. */
export const servesDemonstration = (serving: Pick<Opening, 'orm' | 'servingRole'>): Promise<boolean> =>
  asServingRole(serving, 'read', async (em) => (await statement<Holds>({ em }, HOLDS, {}))[0]?.holds === true);
