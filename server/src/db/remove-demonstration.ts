import type pg from 'pg';
import { says } from '#features/people/people.messages.ts';
import { loadRegimes } from '#features/periods/load-regimes.ts';
import { refuse } from '#kernel/refusal.ts';
import { emptyTables, hasDemonstration, loginsByMaking } from './demonstration.queries.ts';
import { yearsOfPeriods } from './seeds/load-reference-data.ts';

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
  if (!(await hasDemonstration(client))) refuse('CONFLICT', [], says.noDemonstration());
  const accounts = await loginsByMaking(client);
  const others = accounts.filter(({ madeByPeople }) => madeByPeople).map(({ login }) => login);
  if (others.length > 0 && !withOthers) {
    const shown = others.slice(0, LISTED).join(', ');
    refuse('CONFLICT', [], says.othersInDemonstration({ count: others.length, shown }));
  }
  await emptyTables(client);
  await loadRegimes(client, yearsOfPeriods());
  return { accounts: accounts.length };
}
