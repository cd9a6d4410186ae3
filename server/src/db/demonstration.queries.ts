import type pg from 'pg';
import { asServingRole, type Opening } from '#kernel/operation.ts';
import { statement } from '#kernel/sql.ts';
import { asOperator } from './operator.ts';

/** What every installation has: the tree of units, and what of the structure has been brought up to date. */
const STAYS = ['migration', 'unit', 'unit_version', 'unit_succession'];

const HOLDS = 'select app.holds_demonstration() as holds';
type Holds = { holds: boolean };

/** Whether a database holds the demonstration: asked by its owner. */
export const holdsDemonstration = (ownerUrl: string): Promise<boolean> =>
  asOperator(ownerUrl, (client) => hasDemonstration(client));

/** The same, in a transaction of the owner's. */
export const hasDemonstration = async (client: pg.Client): Promise<boolean> =>
  (await client.query<Holds>(HOLDS)).rows[0]?.holds === true;

/** Logins of all accounts, and whether the making of each stands in the trail; that of the demonstration's does not. */
export async function loginsByMaking(client: pg.Client): Promise<{ login: string; madeByPeople: boolean }[]> {
  const { rows } = await client.query<{ login: string; madeByPeople: boolean }>(
    `select a.login,
            exists (select from audit_entry e
                     where e.province_id = a.province_id and e.subject_id = a.id
                       and e.verb in ('createAccount', 'inviteAdministrator')) as "madeByPeople"
       from account a order by a.login`,
  );
  return rows;
}

/** Takes every row out of every table but those of the units; regimes and periods, which are loaded anew, too. */
export async function emptyTables(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I', tablename) as name from pg_tables where schemaname = 'public' and tablename <> all ($1)`,
    [STAYS],
  );
  await client.query(`truncate ${rows.map(({ name }) => name).join(', ')}`);
}

/** Whether there is anybody at all: the first account is made by the operator. */
export const holdsAccounts = (ownerUrl: string): Promise<boolean> =>
  asOperator(ownerUrl, async (client) => {
    const { rows } = await client.query<Holds>('select exists (select from account) as holds');
    return rows[0]?.holds === true;
  });

/** The same of the database that is served, however it is served. */
export const servesDemonstration = (serving: Pick<Opening, 'orm' | 'servingRole'>): Promise<boolean> =>
  asServingRole(serving, 'read', async (em) => (await statement<Holds>({ em }, HOLDS, {}))[0]?.holds === true);
