import { useDatabase } from '@dich/server/test/database.ts';
import { expect, test } from 'vitest';
import { figuresOf } from '../proof/figures.ts';
import { findingsIn } from './raw-checks.ts';
import { readColumns } from './raw-rows.ts';
import { everyRow, keepPoliciesOnly, makeRawWorld, plant, readersOf } from './raw-world.ts';
import { RELATION } from './relation.table.ts';
import { TREE } from './tree.ts';

const database = useDatabase();

test('the law names every table that the serving role can reach', async () => {
  const { rows } = await database.truth.query<{ name: string }>(
    `select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v') and c.relname <> 'migration' order by 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(RELATION).sort());
});

test('whatever SQL the serving role sends, it reads and changes what the relation allows and nothing else', async ({
  task,
}) => {
  const client = await database.truth.connect();
  try {
    await client.query('begin');
    await keepPoliciesOnly(client);
    const places = plant(TREE);
    const readers = readersOf(places);
    const world = await makeRawWorld(client, await readColumns(client), places, readers, everyRow(places, readers));
    const findings: string[] = [];
    let checks = 0;
    for (const table of Object.keys(RELATION)) {
      const { rows } = await client.query<{ total: number }>(`select count(*)::int as total from ${table}`);
      expect({ table, total: rows[0]?.total }).toEqual({
        table,
        total: world.rows.filter((row) => row.table === table).length,
      });
      const result = await findingsIn(client, world, table);
      findings.push(...result.findings);
      checks += result.checks;
    }
    figuresOf(task, { 'raw SQL verdicts': checks, 'raw SQL verdicts broken': findings.length });
    expect(findings).toEqual([]);
    expect(checks).toBeGreaterThan(5_000);
  } finally {
    await client.query('rollback');
    client.release();
  }
});
