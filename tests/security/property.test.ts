import { useDatabase } from '@dich/server/test/database.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresOf } from '../proof/figures.ts';
import { checksOf, findingsOf } from './raw-checks.ts';
import { type Client, type Columns, readColumns } from './raw-rows.ts';
import { type Branch, everyRow, keepPoliciesOnly, makeRawWorld, plant, readersOf } from './raw-world.ts';

const database = useDatabase();

/** 200 every day; 10,000 at night (FAST_CHECK_RUNS=10000). */
const RUNS = Number(process.env.FAST_CHECK_RUNS ?? (process.env.PROOF === 'full' ? 10_000 : 200));

const commune: fc.Arbitrary<Branch> = fc.constant({ name: 'a commune' });
const town = fc.array(commune, { maxLength: 3 }).map((below): Branch => ({ name: 'a town', below }));
const province = fc.array(town, { maxLength: 3 }).map((below): Branch => ({ name: 'a province', below }));

/** A tree, which of all possible rows stand in it, and statements, each by a number that is read modulo what there is. */
const story = fc.record({
  provinces: fc.array(province, { minLength: 1, maxLength: 3 }),
  rows: fc.array(fc.nat(), { minLength: 1, maxLength: 40 }),
  statements: fc.array(fc.record({ reader: fc.nat(), row: fc.nat(), check: fc.nat() }), {
    minLength: 1,
    maxLength: 12,
  }),
});

test('for any tree, people, rows and statements, what is read and changed is what the law says', async ({ task }) => {
  const client = await database.truth.connect();
  let statements = 0;
  try {
    await keepPoliciesOnly(client);
    const columns = await readColumns(client);
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        const broken = await brokenIn(client, columns, told);
        statements += told.statements.length;
        expect(broken).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    figuresOf(task, { 'property runs': RUNS, 'property statements': statements });
  } finally {
    client.release();
  }
}, 1_800_000);

type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

async function brokenIn(client: Client, columns: Columns, { provinces, rows, statements }: Story): Promise<string[]> {
  await client.query('begin');
  try {
    const places = plant(provinces);
    const readers = readersOf(places);
    const possible = everyRow(places, readers);
    const chosen = [...new Set(rows.map((row) => row % possible.length))].flatMap((index) => possible[index] ?? []);
    const world = await makeRawWorld(client, columns, places, readers, chosen);
    const broken: string[] = [];
    for (const statement of statements) {
      const reader = readers[statement.reader % readers.length] ?? null;
      const table = world.rows[statement.row % world.rows.length]?.table ?? 'plan';
      const checks = checksOf(world, table, reader);
      const check = checks[statement.check % checks.length];
      if (!check) continue;
      broken.push(...(await findingsOf(client, world, reader, [check])));
    }
    return broken;
  } finally {
    await client.query('rollback');
  }
}
