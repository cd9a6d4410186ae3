import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assertWhole, partsOf } from '@dich/infra/backup/archive-reader.ts';
import { isTenants, rowsOfProvince } from '@dich/infra/backup/province.ts';
import { migrate } from '@dich/server/db/migrate.ts';
import { loadReferenceData } from '@dich/server/db/seeds/load-reference-data.ts';
import { TEST_ROLES, withDatabase } from '@dich/server/test/roles.ts';
import { isTriedToday } from '@dich/server/test/tried-today.ts';
import pg from 'pg';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { DEMO_DAY, useDemonstration } from '../support/demonstration.ts';
import { HttpClient } from '../support/http-client.ts';
import { PASSWORD } from '../support/passwords.ts';
import { serveProduct } from '../support/product.ts';
import { digests } from './digests.ts';
import { installation, newDatabase, onCluster, onDatabase } from './installation.ts';

const database = useDemonstration();
const folder = mkdtempSync(join(tmpdir(), 'dich-province-'));
const [hue, binhPhuoc, whole] = ['46', '70', 'all'].map((name) => join(folder, `${name}.province`)) as [
  string,
  string,
  string,
];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const source = () => new URL(database.ownerUrl).pathname.slice(1);
const HUE = [31];
const BINH_PHUOC = [45];
const rowsOf = (ids: number[]) => (name: string) => digests(name, (table) => rowsOfProvince(table, ids));

/** How many rows of other provinces than these each tenant's table holds; those that hold none are left out. */
const strangers = (name: string, ids: number[]) =>
  onDatabase(name, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'province_id'
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
    );
    const found: string[] = [];
    for (const table of rows.filter((one) => isTenants({ ...one, columns: ['province_id'] }))) {
      const { rowCount } = await client.query(`select from ${table.name} where province_id <> all($1)`, [[0, ...ids]]);
      if (rowCount) found.push(`${table.name}: ${rowCount}`);
    }
    return found;
  });

async function signInTo(name: string, login: string): Promise<void> {
  const servingUrl = withDatabase(inject('clusterUrl'), name, TEST_ROLES.login);
  const product = await serveProduct({ ...database, servingUrl }, { today: DEMO_DAY });
  try {
    const official = await HttpClient.signIn(product, login, PASSWORD);
    expect(await official.ask('{ viewer { login } }')).toEqual({ viewer: { login } });
  } finally {
    await product.stop();
  }
}

test('two provinces are exported, and everything is backed up', async () => {
  const one = installation(source());
  const day = ['--day', DEMO_DAY];
  expect(await one.operator('export-province', '--unit', '46', hue, ...day)).toMatchObject({
    code: 0,
    said: expect.stringContaining('Thừa Thiên Huế'),
  });
  expect(await one.operator('export-province', '--unit', '70', binhPhuoc, ...day)).toMatchObject({ code: 0 });
  expect(await one.operator('backup', whole)).toMatchObject({ code: 0 });
});

test('what is exported holds no key, no session and nothing of another province', async () => {
  const parts: string[] = [];
  for await (const { path } of partsOf(hue, await assertWhole(hue, () => undefined))) parts.push(path);
  expect(parts).toContain('tables/figure/000001.copy');
  expect(parts.filter((path) => /secret|session|second_factor|recovery|passkey|device|trail-heads/.test(path))).toEqual(
    [],
  );
  const said = await installation(source()).operator('check', hue);
  expect(said).toMatchObject({ code: 0, said: expect.stringContaining('Chỉ dữ liệu của Thừa Thiên Huế') });
});

describe('imported', () => {
  test('into an empty database it is the province, and one more comes beside it; neither comes twice', async () => {
    const target = newDatabase();
    const to = installation(target);
    expect(await to.operator('import-province', hue)).toMatchObject({ code: 0 });
    expect(await rowsOf(HUE)(target)).toEqual(await rowsOf(HUE)(source()));
    expect(await strangers(target, HUE)).toEqual([]);
    expect((await strangers(source(), HUE)).length).toBeGreaterThan(10);
    expect(await to.operator('verify-audit')).toMatchObject({ code: 0 });
    await signInTo(target, 'th.huongtra');

    expect(await to.operator('import-province', binhPhuoc)).toMatchObject({ code: 0 });
    expect(await rowsOf(BINH_PHUOC)(target)).toEqual(await rowsOf(BINH_PHUOC)(source()));
    expect(await strangers(target, [...HUE, ...BINH_PHUOC])).toEqual([]);
    await signInTo(target, 'th.phuoclong');
    const before = await digests(target);
    for (const file of [hue, binhPhuoc]) {
      expect(await to.operator('import-province', file)).toMatchObject({
        code: 1,
        said: expect.stringMatching(/đã có dữ liệu của .*account/),
      });
    }
    expect(await digests(target)).toEqual(before);
  });

  test.runIf(isTriedToday(0, 3))(
    'into a database that has its own tree and in which nobody works, it takes that tree’s place',
    async () => {
      const target = await withOwnTree();
      const to = installation(target);
      expect(await to.operator('import-province', hue)).toMatchObject({ code: 0 });
      expect(await rowsOf(HUE)(target)).toEqual(await rowsOf(HUE)(source()));
      await signInTo(target, 'th.huongtra');
    },
  );

  test.runIf(isTriedToday(1, 3))('is refused where others work on another tree, and nothing is changed', async () => {
    const target = await withOwnTree();
    await onDatabase(target, (client) =>
      client.query(
        `insert into department (province_id, id, unit_id, pos, name, ordinal, valid_from)
         select province_id, gen_random_uuid(), unit_id, pos, 'Phòng Nội vụ', 1, '2022-01-01' from unit_version
          where code = '01' and level = 'PROVINCE' limit 1`,
      ),
    );
    const before = await digests(target);
    const refused = await installation(target).operator('import-province', hue);
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('mâu thuẫn với dữ liệu đang có (bảng ') });
    expect(await digests(target)).toEqual(before);
  });
});

/** A database as the product's first start leaves it: the tree with identities of its own, and nobody. */
async function withOwnTree(): Promise<string> {
  const target = newDatabase();
  await onCluster(`create database ${target} owner ${TEST_ROLES.owner}`);
  const ownerUrl = withDatabase(inject('clusterUrl'), target, TEST_ROLES.owner);
  await migrate({ ownerUrl, roles: TEST_ROLES });
  await loadReferenceData({ ownerUrl, progress: () => undefined });
  return target;
}

test.each<[string, () => string[], RegExp]>([
  ['a province’s file as a backup', () => ['restore', hue], /pnpm operator import-province/],
  ['a backup as a province’s file', () => ['import-province', whole], /pnpm operator restore/],
  ['no province', () => ['export-province', join(folder, 'none')], /Thiếu --unit/],
  [
    'a code that no province has',
    () => ['export-province', '--unit', '99', join(folder, 'none')],
    /Không có tỉnh, thành phố nào mang mã 99/,
  ],
])('%s is refused', async (_name, args, said) => {
  const refused = await installation(args()[0] === 'export-province' ? source() : newDatabase()).operator(...args());
  expect(refused).toEqual({ code: 1, said: expect.stringMatching(said) });
});

test('of every table it is said whether it goes', async () => {
  const client = new pg.Client({ connectionString: withDatabase(inject('clusterUrl'), source()) });
  await client.connect();
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `select c.relname as name, array_agg(a.attname::text) as columns from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace group by 1`,
  );
  await client.end();
  expect(rows.length).toBeGreaterThan(40);
  for (const table of rows) expect(() => rowsOfProvince(table, HUE)).not.toThrow();
});
