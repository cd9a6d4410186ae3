import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { forgetOld } from '../src/forget-old.ts';
import { useDatabase } from './database.ts';
import { RULES } from './retention.ts';
import { TEST_ROLES } from './roles.ts';
import { type TestAccount, World } from './world.ts';

const database = useDatabase();
const page = readFileSync(new URL('../../docs/PERSONAL-DATA.md', import.meta.url), 'utf8');
let clerk: TestAccount;

beforeAll(async () => {
  const world = new World(database);
  clerk = await world.official(await world.province(), 'VIEWER');
});

const forget = () => forgetOld({ orm: database.orm, servingRole: TEST_ROLES.app, now: () => new Date() });

const countOf = async (table: string): Promise<number> => {
  const { rows } = await database.truth.query<{ count: number }>(`select count(*)::int as count from ${table}`);
  return rows[0]?.count ?? 0;
};

describe('forgotten by rule', () => {
  test.each(RULES)('$table $of: after $days days, and no day before', async ({ table, days, aged }) => {
    await forget();
    const before = await countOf(table);
    await aged(database, clerk, days - 1);
    await aged(database, clerk, days + 1);
    expect(await forget()).toBe(1);
    expect(await countOf(table)).toBe(before + 1);
    // so that the next rule finds nothing of this one
    await aged(database, clerk, days + 2);
    expect(await forget()).toBe(1);
  });

  test('docs/PERSONAL-DATA.md says of each what the database does, and of nothing else', () => {
    const said = [...page.matchAll(/^\| `([a-z_]+)`([^|]*) \| (\d+) days \|/gm)].map(([, table, of, days]) => ({
      ...{ table, of: of?.trim() ?? '', days: Number(days) },
    }));
    expect(said).toEqual(RULES.map(({ table, of = '', days }) => ({ table, of, days })));
  });
});
