import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headKeeper } from '@dich/infra/head-files.ts';
import { createApp } from '@dich/server/app';
import { MIGRATIONS, migrate } from '@dich/server/db/migrate.ts';
import { loadReferenceData } from '@dich/server/db/seeds/load-reference-data.ts';
import { signingKey } from '@dich/server/features/trail/heads.ts';
import { TEST_ROLES, withDatabase } from '@dich/server/test/roles.ts';
import { isTriedToday } from '@dich/server/test/tried-today.ts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { DEMO_DAY, useDemonstration } from '../support/demonstration.ts';
import { HttpClient } from '../support/http-client.ts';
import { PASSWORD } from '../support/passwords.ts';
import { serveProduct } from '../support/product.ts';
import { catalogue } from './catalogue.ts';
import { digests } from './digests.ts';
import {
  type Installation,
  installation,
  newDatabase,
  onCluster,
  onDatabase,
  temporaryFolder,
} from './installation.ts';

const database = useDemonstration();
const nameOf = (url: string) => new URL(url).pathname.slice(1);

/** The head of its trail is signed into a data folder, as the server does it. */
async function signHeads(servingUrl: string, { dataDir }: Installation): Promise<void> {
  const { trailHeads } = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as Record<string, string>;
  const key = signingKey(Buffer.from(trailHeads!, 'base64url'));
  const app = await createApp({
    ...{ servingUrl, roles: TEST_ROLES, mode: 'production' },
    seal: { ...headKeeper(dataDir), key },
  });
  await app.close();
}

describe('the demonstration, backed up and restored', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dich-backup-'));
  const file = join(folder, 'tỉnh.backup');
  let source = '';

  beforeAll(() => {
    source = nameOf(database.ownerUrl);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('equals what it was: rows, structure, heads, secrets; and its people sign in', async () => {
    const from = installation(source);
    await signHeads(database.servingUrl, from);
    // a number that was given out in vain, as by an update that failed
    await onDatabase(source, (client) =>
      client.query('update migration set id = id + 1 where id = (select max(id) from migration)'),
    );
    // a table that somebody else has put there
    await onDatabase(source, (client) => client.query('create table so_rieng as select 1 as so'));
    const backedUp = await from.operator('backup', file);
    await onDatabase(source, (client) => client.query('drop table so_rieng'));
    expect(backedUp).toMatchObject({
      code: 0,
      said: expect.stringMatching(/Đã sao lưu vào .*: \d+ bảng, [\d.]+ dòng/),
    });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file).includes('secondFactors')).toBe(false);
    expect(await from.operator('check', file)).toMatchObject({ code: 0, said: expect.stringContaining('nguyên vẹn') });

    const target = newDatabase();
    const to = installation(target);
    expect(await to.operator('restore', file)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/Đã khôi phục[\s\S]*Không khôi phục so_rieng: các bảng đó không phải của Đích/),
    });
    const restored = await digests(target);
    expect(Object.keys(restored).length).toBeGreaterThan(40);
    expect(restored).toEqual(await digests(source));
    expect(await catalogue(target)).toEqual(await catalogue(source));
    const heads = (dataDir: string) => headKeeper(dataDir).newest()?.text;
    expect(heads(to.dataDir)).toBe(heads(from.dataDir));
    expect(heads(to.dataDir)).toContain('signature');
    const secrets = ({ dataDir }: Installation) => JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8'));
    expect(secrets(to)).toEqual(secrets(from));
    const verdict = await to.operator('verify-audit');
    expect(verdict).toMatchObject({ code: 0, said: expect.stringContaining('khớp với 1 tệp đã ký') });

    // numbers go on, and an update has nothing to do
    const again = await migrate({
      ownerUrl: withDatabase(inject('clusterUrl'), target, TEST_ROLES.owner),
      roles: TEST_ROLES,
    });
    expect(again.applied).toEqual([]);
    await onDatabase(target, async (client) => {
      await client.query(`insert into migration (name) values ('next')`);
      await client.query(`delete from migration where name = 'next'`);
    });
    const product = await serveProduct(
      { ...database, servingUrl: withDatabase(inject('clusterUrl'), target, TEST_ROLES.login) },
      { today: DEMO_DAY },
    );
    try {
      const official = await HttpClient.signIn(product, 'th.huongtra', PASSWORD);
      const { viewer } = await official.ask<{ viewer: { login: string } }>('{ viewer { login } }');
      expect(viewer.login).toBe('th.huongtra');
    } finally {
      await product.stop();
    }
  });

  test('by an owner that is no superuser, into its own empty database; reading takes a role that sees all', async () => {
    const owner = `dich_plain_${process.pid}`;
    const reader = `dich_reader_${process.pid}`;
    await onCluster(`create role ${owner} login createrole password '${owner}'`);
    await onCluster(`create role ${reader} login bypassrls password '${reader}'`);
    await onCluster(`grant pg_read_all_data to ${reader}`);
    const target = newDatabase();
    await onCluster(`create database ${target} owner ${owner}`);
    try {
      const DATABASE_URL = withDatabase(inject('clusterUrl'), target, owner);
      const to = installation(target, { DATABASE_URL });
      expect(await to.operator('restore', file)).toEqual({ code: 0, said: expect.stringContaining('Đã khôi phục') });
      expect(await digests(target)).toEqual(await digests(source));

      const copy = join(temporaryFolder(), 'again.backup');
      const refused = await to.operator('backup', copy);
      expect(refused).toMatchObject({
        code: 1,
        said: expect.stringContaining('create role dich_backup login bypassrls'),
      });
      to.variables.BACKUP_DATABASE_URL = withDatabase(inject('clusterUrl'), target, reader);
      expect(await to.operator('backup', copy)).toMatchObject({ code: 0 });
    } finally {
      await onCluster(`drop database if exists ${target} with (force)`);
      await onCluster(`drop role ${owner}`);
      await onCluster(`drop role ${reader}`);
    }
  });
});

test.runIf(isTriedToday(1, 3))(
  'a backup of an older structure is restored and brought up to date, as an update would have',
  async () => {
    const [source, target] = [newDatabase(), newDatabase()];
    await onCluster(`create database ${source} owner ${TEST_ROLES.owner}`);
    const ownerUrl = withDatabase(inject('clusterUrl'), source, TEST_ROLES.owner);
    // the regimes were given rules by the last migration of this list, which so has rows to change
    const upTo = MIGRATIONS[MIGRATIONS.indexOf('M044RegimesKept') - 1]!;
    await migrate({ ownerUrl, roles: TEST_ROLES, upTo });
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    await owner.query(
      `insert into regime (id, code, name, description, legal_basis) values ('01a22a5e-de34-73e6-a413-2870b84f1304', 'MTCL', 'Mục tiêu', 'Mục tiêu', '')`,
    );
    await owner.query(`insert into unit (id, key) values ('01a22a5e-de34-73e6-a413-2870b84f1305', 'một đơn vị')`);
    await owner.end();

    const file = join(temporaryFolder(), 'old.backup');
    expect(await installation(source).operator('backup', file)).toMatchObject({ code: 0 });
    const restored = await installation(target).operator('restore', file);
    expect(restored).toMatchObject({ code: 0, said: expect.stringContaining('nâng cấu trúc') });
    await migrate({ ownerUrl, roles: TEST_ROLES });
    const withoutMoments = ({ migration: _moments, ...tables }: Record<string, string>) => tables;
    expect(withoutMoments(await digests(target))).toEqual(withoutMoments(await digests(source)));
    expect(await catalogue(target)).toEqual(await catalogue(source));
    await loadReferenceData({
      ownerUrl: withDatabase(inject('clusterUrl'), target, TEST_ROLES.owner),
      progress: () => undefined,
    });
  },
);

test.runIf(isTriedToday(2, 3))(
  'a backup that is made while people write is of one moment: what was written stands beside its record',
  async () => {
    const source = nameOf(database.ownerUrl);
    const product = await serveProduct(database, { today: DEMO_DAY });
    let isOver = false;
    const written: string[] = [];
    const writers = ['th.huongtra', 'ld.huongtra', 'th.phuoclong'].map(async (login) => {
      const official = await HttpClient.signIn(product, login, PASSWORD);
      expect((await official.post('/session/password-proof', { password: PASSWORD })).status).toBe(204);
      for (let count = 0; !isOver; count += 1) {
        const name = `${login} ${count}`;
        await official.must('createApiKey', { name, kind: 'VIEWER', days: 30 }, 'apiKey { id }');
        written.push(name);
      }
    });
    try {
      await expect.poll(() => written.length, { timeout: 30_000 }).toBeGreaterThan(5);
      const file = join(temporaryFolder(), 'busy.backup');
      const before = written.length;
      expect(await installation(source).operator('backup', file)).toMatchObject({ code: 0 });
      const after = written.length;
      expect(after).toBeGreaterThan(before);
      isOver = true;
      await Promise.all(writers);

      const target = newDatabase();
      expect(await installation(target).operator('restore', file)).toMatchObject({ code: 0 });
      const [counted] = await onDatabase(target, async (client) => {
        const { rows } = await client.query<{ keys: number; told: number }>(
          `select (select count(*)::int from api_key) as keys,
                (select count(*)::int from audit_entry where verb = 'createApiKey') as told`,
        );
        return rows;
      });
      expect(counted!.keys).toBe(counted!.told);
      expect(counted!.keys).toBeGreaterThanOrEqual(before);
      expect(counted!.keys).toBeLessThan(written.length);
    } finally {
      isOver = true;
      await Promise.all(writers).catch(() => undefined);
      await product.stop();
    }
  },
);
