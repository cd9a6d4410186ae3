import { catalogueFindings, type Finding } from '@dich/infra/databases/catalogue.ts';
import { useDatabase } from '@dich/server/test/database.ts';
import { TEST_ROLES } from '@dich/server/test/roles.ts';
import { isTriedToday } from '@dich/server/test/tried-today.ts';
import { expect, test } from 'vitest';
import { figuresOf } from '../proof/figures.ts';
import { EQUIVALENT } from './mutants.equivalent.ts';
import { type Mutant, mutantsOf } from './policy-mutants.ts';
import { findingsIn, type RawWorld } from './raw-checks.ts';
import { type Client, readColumns } from './raw-rows.ts';
import { everyRow, keepPoliciesOnly, makeRawWorld, plant, readersOf } from './raw-world.ts';
import { TREE } from './tree.ts';

const database = useDatabase();

/** One mistake in so many is made each day. */
const PARTS = 13;

test('every mistake in a policy is caught', async ({ task }) => {
  const client = await database.truth.connect();
  try {
    await client.query('begin');
    const all = await mutantsOf(client);
    const mutants = all.filter(({ name }, index) => isTriedToday(index, PARTS) || name in EQUIVALENT);
    await keepPoliciesOnly(client);
    const places = plant(TREE);
    const readers = readersOf(places);
    const world = await makeRawWorld(client, await readColumns(client), places, readers, everyRow(places, readers));
    const known = new Set((await catalogueFindings(client, TEST_ROLES)).map(nameOfFinding));
    const fates: Fate[] = [];
    for (const mutant of mutants) fates.push(await fateOf(client, world, known, mutant));

    const survivors = fates.filter(({ caughtBy }) => caughtBy === null).map(({ mutant }) => mutant);
    figuresOf(task, {
      'policy mutants': all.length,
      'policy mutants tried': fates.length,
      'policy mutants caught': fates.length - survivors.length,
      'policy mutants without effect (each listed with its reason)': Object.keys(EQUIVALENT).length,
      'policy mutants by the check that caught them': Object.fromEntries(
        fates.map(({ mutant, caughtBy }) => [mutant, caughtBy ?? EQUIVALENT[mutant] ?? 'survived']),
      ),
    });
    expect(survivors.sort()).toEqual(Object.keys(EQUIVALENT).sort());
    expect(all.length).toBeGreaterThan(700);
  } finally {
    await client.query('rollback');
    client.release();
  }
}, 300_000);

interface Fate {
  mutant: string;
  /** The check that noticed; null: none did. */
  caughtBy: string | null;
}

const nameOfFinding = ({ check, subject }: Finding): string => `catalogue: ${check}: ${subject}`;

/** Makes the mistake, asks the checks of its table and then the catalogue, and unmakes it. */
async function fateOf(
  client: Client,
  world: RawWorld,
  known: ReadonlySet<string>,
  { name, table, sql }: Mutant,
): Promise<Fate> {
  await client.query('savepoint mutant');
  await client.query(sql);
  const [first] = (await findingsIn(client, world, table, { untilFirst: true })).findings;
  const inCatalogue = first ? [] : (await catalogueFindings(client, TEST_ROLES)).map(nameOfFinding);
  await client.query('rollback to savepoint mutant; release savepoint mutant');
  return { mutant: name, caughtBy: first ?? inCatalogue.find((finding) => !known.has(finding)) ?? null };
}
