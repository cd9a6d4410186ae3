import type pg from 'pg';
import { says } from '#features/people/people.messages.ts';
import { loadRegimes } from '#features/periods/load-regimes.ts';
import { refuse } from '#kernel/refusal.ts';
import { yearsOfPeriods } from './seeds/load-reference-data.ts';

/** What every installation has: the tree of units, and what of the structure has been brought up to date. */
const STAYS = ['migration', 'unit', 'unit_version', 'unit_succession'];
/** Logins that a refusal lists. */
const LISTED = 10;

/**
 * Takes the demonstration out again: afterwards the database is as it was when it was made, with the country's units and
 * regimes and nobody. The demonstration's people have worked in real units, by the same verbs as everybody, so nothing of
 * it can be told from what others did there: whoever was made by an administrator or the operator goes with it, and that is
 * done only when asked for (`withOthers`). Answers how many accounts went. Runs as the owner (see db/operator.ts).
 */
export async function removeDemonstration(
  client: pg.Client,
  { withOthers }: { withOthers: boolean },
): Promise<{ accounts: number }> {
  const { rows: held } = await client.query('select from demonstration');
  if (held.length === 0) refuse('CONFLICT', [], says.noDemonstration());
  const others = await madeByPeople(client);
  if (others.length > 0 && !withOthers) {
    const shown = others.slice(0, LISTED).join(', ');
    refuse('CONFLICT', [], says.othersInDemonstration({ count: others.length, shown }));
  }
  const { rowCount } = await client.query('select from account');
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I', tablename) as name from pg_tables where schemaname = 'public' and tablename <> all ($1)`,
    [STAYS],
  );
  await client.query(`truncate ${tables.map(({ name }) => name).join(', ')}`);
  await loadRegimes(client, yearsOfPeriods());
  return { accounts: rowCount ?? 0 };
}

/** Logins of accounts whose making stands in the trail; that of the demonstration's does not. */
async function madeByPeople(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ login: string }>(
    `select a.login from account a
      where exists (select from audit_entry e
                     where e.province_id = a.province_id and e.subject_id = a.id
                       and e.verb in ('createAccount', 'inviteAdministrator'))
      order by a.login`,
  );
  return rows.map(({ login }) => login);
}
