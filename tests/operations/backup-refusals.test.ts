import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assertWhole, type Part, partsOf } from '@dich/infra/backup/archive-reader.ts';
import { writeArchive } from '@dich/infra/backup/archive-writer.ts';
import { MANIFEST } from '@dich/infra/backup/manifest.ts';
import { useDatabase } from '@dich/server/test/database.ts';
import { TEST_ROLES } from '@dich/server/test/roles.ts';
import { isTriedToday } from '@dich/server/test/tried-today.ts';
import { World } from '@dich/server/test/world.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HttpClient } from '../support/http-client.ts';
import { givePasswords, PASSWORD } from '../support/passwords.ts';
import { serveProduct } from '../support/product.ts';
import { mayMount, onFullDisk } from './full-disk.ts';
import { installation, newDatabase, onCluster, onDatabase, PASSPHRASE, temporaryFolder } from './installation.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const DAMAGED = /không còn nguyên vẹn/;

const database = useDatabase();
const source = () => new URL(database.ownerUrl).pathname.slice(1);
const folder = mkdtempSync(join(tmpdir(), 'dich-refusals-'));
const file = join(folder, 'whole.backup');

beforeAll(async () => {
  const world = new World(database);
  const official = await world.official(await world.town(await world.province()), 'PLANNER');
  await givePasswords(database);
  // signing in is an entry of the trail
  const product = await serveProduct(database, { today: '2022-06-01' });
  await HttpClient.signIn(product, official.login, PASSWORD);
  await product.stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a backup to be damaged is made', async () => {
  expect(await installation(source()).operator('backup', file)).toMatchObject({ code: 0 });
});

const tablesIn = (name: string) =>
  onDatabase(name, async (client) => {
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int as count from pg_tables where schemaname in ('public', 'app')`,
    );
    return rows[0]!.count;
  });

/** What check and restore say of a file; the database that it was to go into stays empty. */
async function saidOf(path: string): Promise<{ check: string; restore: string }> {
  const name = newDatabase();
  await onCluster(`create database ${name} owner ${TEST_ROLES.owner}`);
  const to = installation(name);
  const before = readFileSync(join(to.dataDir, 'secrets.json'), 'utf8');
  const [check, restore] = [await to.operator('check', path), await to.operator('restore', path)];
  expect(restore.code).toBe(1);
  expect(await tablesIn(name)).toBe(0);
  expect(readdirSync(to.dataDir)).toEqual(['secrets.json']);
  expect(readFileSync(join(to.dataDir, 'secrets.json'), 'utf8')).toBe(before);
  return { check: check.said, restore: restore.said };
}

describe('a file that is not as it was written is refused before anything is touched', () => {
  test('cut off, at any length', async () => {
    const size = readFileSync(file).length;
    const path = join(temporaryFolder(), 'cut.backup');
    for (const length of [0, 1, 39, 40, 41, size / 3, size - 41, size - 40, size - 1]) {
      copyFileSync(file, path);
      truncateSync(path, Math.floor(length));
      expect((await installation(source()).operator('check', path)).said).toMatch(DAMAGED);
    }
    expect((await saidOf(path)).restore).toMatch(DAMAGED);
  });

  test('with one bit changed, anywhere', async () => {
    const whole = readFileSync(file);
    const path = join(temporaryFolder(), 'changed.backup');
    const one = installation(source());
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (place, bit) => {
        const changed = Buffer.from(whole);
        changed.writeUInt8(changed.readUInt8(place) ^ (1 << bit), place);
        writeFileSync(path, changed);
        expect((await one.operator('check', path)).said).toMatch(DAMAGED);
      }),
      {
        numRuns: 60,
        examples: [
          [0, 0],
          [4, 4],
          [whole.length - 1, 7],
          [whole.length - 40, 0],
          [whole.length - 33, 0],
        ],
      },
    );
    expect((await saidOf(path)).restore).toMatch(DAMAGED);
  });

  test.each<[string, string]>([
    ['text', 'không phải bản sao lưu'],
    ['the digest of nothing', ''],
  ])('%s', async (_name, content) => {
    const path = join(temporaryFolder(), 'other.backup');
    const digest = createHash('sha256').update('').digest();
    writeFileSync(path, content || Buffer.concat([Buffer.from('502a4d1820000000', 'hex'), digest]));
    expect(await saidOf(path)).toEqual({
      check: expect.stringMatching(DAMAGED),
      restore: expect.stringMatching(DAMAGED),
    });
  });
});

/** The file written anew, whole to look at, with other parts in it. */
async function rebuilt(change: (parts: Part[]) => Part[]): Promise<string> {
  const parts: Part[] = [];
  for await (const part of partsOf(file, await assertWhole(file, () => undefined))) parts.push(part);
  const path = join(temporaryFolder(), 'rebuilt.backup');
  const archive = await writeArchive(path, { overwrite: false });
  for (const { path: name, content } of change(parts)) await archive.add(name, content);
  await archive.finish();
  return path;
}

const edited = (name: RegExp, change: (text: string) => string) => (parts: Part[]) =>
  parts.map((part) =>
    name.test(part.path) ? { ...part, content: Buffer.from(change(part.content.toString('utf8'))) } : part,
  );

/** As whoever forges it would: the manifest says what the rows are. */
function withItsManifest(parts: Part[]): Part[] {
  return parts.map((part) => {
    if (part.path !== MANIFEST) return part;
    const manifest = JSON.parse(part.content.toString('utf8'));
    for (const table of manifest.tables) {
      const pieces = parts.filter(({ path }) => path.startsWith(`tables/${table.name}/`)).map(({ content }) => content);
      const rows = Buffer.concat(pieces);
      table.bytes = rows.length;
      table.rows = rows.toString('utf8').split('\n').length - 1;
      table.sha256 = createHash('sha256').update(rows).digest('hex');
    }
    return { ...part, content: Buffer.from(JSON.stringify(manifest)) };
  });
}

describe('a file that is whole and says other things than it holds is refused', () => {
  const cases: [string, (parts: Part[]) => Part[], RegExp, RegExp][] = [
    [
      'a row that was changed',
      edited(/tables\/account\//, (text) => text.replace('\tvi\t', '\ten\t')),
      DAMAGED,
      /Bảng account sau khi khôi phục khác/,
    ],
    [
      'rows that are missing',
      (parts) => parts.filter(({ path }) => !path.startsWith('tables/session/')),
      DAMAGED,
      /Bảng session/,
    ],
    [
      'rows that others refer to are missing',
      (parts) => parts.filter(({ path }) => !path.startsWith('tables/office/')),
      DAMAGED,
      DAMAGED,
    ],
    ['a row that is none', edited(/tables\/account\//, (text) => `${text}một dòng\n`), DAMAGED, DAMAGED],
    [
      'a table that nobody knows',
      (parts) => [
        ...parts.slice(0, 2),
        { path: 'tables/pg_authid/000001.copy', content: Buffer.from('1\n') },
        ...parts.slice(2),
      ],
      DAMAGED,
      DAMAGED,
    ],
    ['no manifest', (parts) => parts.slice(0, -1), DAMAGED, DAMAGED],
    ['no heading', (parts) => parts.slice(1), DAMAGED, DAMAGED],
    ['no secrets', (parts) => parts.filter(({ path }) => !path.startsWith('secrets')), DAMAGED, DAMAGED],
    [
      'a newer structure',
      edited(/heading/, (text) => text.replace(/(\n {4}"M\d+\w+")\n/, '$1,\n"M999Later"\n')),
      DAMAGED,
      /phiên bản Đích mới hơn \(M999Later\)/,
    ],
    [
      'another format',
      edited(/heading/, (text) => text.replace('dich-backup-1', 'dich-backup-2')),
      /phiên bản Đích mới hơn/,
      /phiên bản Đích mới hơn/,
    ],
    [
      'an entry of the trail that was changed, with a manifest that knows it',
      (parts) => withItsManifest(edited(/tables\/audit_entry/, (text) => text.replace('signIn', 'signOut'))(parts)),
      /./,
      /nhật ký trong bản sao lưu không nguyên vẹn/,
    ],
  ];
  test.each(cases.filter((_, index) => isTriedToday(index, 4)))('%s', async (_name, change, check, restore) => {
    const said = await saidOf(await rebuilt(change));
    expect(said.check).toMatch(check);
    expect(said.restore).toMatch(restore);
  });
});

describe('refused with what to do', () => {
  test('another passphrase, a short one, none', async () => {
    const name = newDatabase();
    const other = installation(name, { BACKUP_PASSPHRASE: 'một mật khẩu khác hẳn' });
    for (const command of ['check', 'restore']) {
      expect((await other.operator(command, file)).said).toMatch(/Mật khẩu của bản sao lưu không đúng/);
    }
    const [short, none] = ['ngắn', ''].map((BACKUP_PASSPHRASE) => installation(source(), { BACKUP_PASSPHRASE }));
    const path = join(temporaryFolder(), 'none.backup');
    expect((await short!.operator('backup', path)).said).toMatch(/ít nhất 12 ký tự/);
    expect((await none!.operator('backup', path)).said).toMatch(/BACKUP_PASSPHRASE/);
    expect((await none!.operator('restore', file)).said).toMatch(/BACKUP_PASSPHRASE/);
    expect(existsSync(path)).toBe(false);
    expect((await none!.operator('check', file)).said).toMatch(/Chưa thử mở các khóa/);
    const kept = join(temporaryFolder(), 'passphrase');
    writeFileSync(kept, `\ufeff${PASSPHRASE}\r\n`);
    expect((await none!.operator('check', file, '--passphrase-file', kept)).said).toMatch(/Mật khẩu mở được/);
  });

  test('a file that is there, a folder or file that is not, a folder as a file', async () => {
    const one = installation(source());
    const there = join(temporaryFolder(), 'there.backup');
    writeFileSync(there, 'kept');
    expect((await one.operator('backup', there)).said).toMatch(/Đã có tệp .*--overwrite/);
    expect(readFileSync(there, 'utf8')).toBe('kept');
    expect(await one.operator('backup', there, '--overwrite')).toMatchObject({ code: 0 });
    expect(await one.operator('check', there)).toMatchObject({ code: 0 });
    expect((await one.operator('backup', join(there, 'x', 'y.backup'))).said).toMatch(
      /Không có tệp hoặc thư mục|không phải/,
    );
    expect((await one.operator('backup', join(temporaryFolder(), 'x', 'y.backup'))).said).toMatch(
      /Không có tệp hoặc thư mục/,
    );
    expect((await one.operator('check', join(temporaryFolder(), 'nothing'))).said).toMatch(/Không có tệp/);
    expect((await one.operator('restore', temporaryFolder())).said).toMatch(/không phải là tệp/);
  });

  test('a database that is not empty, or not there', async () => {
    expect((await installation(source()).operator('restore', file)).said).toMatch(/không trống \(có \d+ bảng\)/);
    const path = join(temporaryFolder(), 'x.backup');
    expect((await installation('dich_not_there').operator('backup', path)).said).toMatch(/Chưa có cơ sở dữ liệu/);
    const empty = newDatabase();
    await onCluster(`create database ${empty}`);
    expect((await installation(empty).operator('backup', path)).said).toMatch(/chưa có dữ liệu của Đích/);
    expect(existsSync(path)).toBe(false);
  });

  test('a database without the product: every command about it says so', async () => {
    const name = newDatabase();
    await onCluster(`create database ${name} owner ${TEST_ROLES.owner}`);
    const empty = installation(name);
    for (const command of [['verify-audit'], ['confirm-office', '--login', 'a'], ['backup', join(folder, 'empty')]]) {
      expect(await empty.operator(...command)).toMatchObject({
        code: 1,
        said: expect.stringContaining('chưa có dữ liệu của Đích'),
      });
    }
  });

  test('a data folder with other keys and heads keeps them under another name', async () => {
    const name = newDatabase();
    const to = installation(name);
    const heads = join(to.dataDir, 'trail-heads');
    mkdirSync(heads);
    writeFileSync(join(heads, '2020-01-01.json'), 'old');
    const before = readFileSync(join(to.dataDir, 'secrets.json'), 'utf8');
    const { code, said } = await to.operator('restore', file);
    expect({ code, said }).toEqual({ code: 0, said: expect.stringMatching(/được giữ ở .*trail-heads\.before/) });
    const kept = (start: string) => join(to.dataDir, readdirSync(to.dataDir).find((one) => one.startsWith(start))!);
    expect(readFileSync(join(kept('trail-heads.before'), '2020-01-01.json'), 'utf8')).toBe('old');
    expect(readFileSync(kept('secrets.json.before'), 'utf8')).toBe(before);
    expect(await to.operator('verify-audit')).toMatchObject({ code: 0 });
  });
});

/** The command as a process of its own. */
function operatorProcess(args: string[], variables: NodeJS.ProcessEnv, before: string[] = []) {
  const [command = process.execPath, ...rest] = [...before, ...[process.execPath, 'infra/src/operator.ts', ...args]];
  return { command, rest, options: { cwd: PROJECT, env: { PATH: process.env.PATH, ...variables } } };
}

test.runIf(mayMount)('a disk that is full is one sentence, and leaves nothing behind', async () => {
  const mount = temporaryFolder();
  const { variables } = installation(source());
  const { command, rest, options } = operatorProcess(
    ['backup', join(mount, 'x.backup')],
    variables,
    onFullDisk(mount, '8k'),
  );
  const { status, stdout, stderr } = spawnSync(command, rest, { ...options, encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: 'taken\n',
    stderr: `Hết dung lượng đĩa (${mount}). Hãy giải phóng dung lượng rồi chạy lại.\n`,
  });
});

test.runIf(process.env.PROOF === 'full')(
  'a restore that is killed leaves the database empty, and the next one is whole',
  async () => {
    const name = newDatabase();
    await onCluster(`create database ${name} owner ${TEST_ROLES.owner}`);
    const to = installation(name);
    const { command, rest, options } = operatorProcess(['restore', file], { ...to.variables });
    const child = spawn(command, rest, { ...options, stdio: 'ignore' });
    const ended = once(child, 'exit');
    await expect
      .poll(
        () =>
          onDatabase(name, async (client) => {
            const { rows } = await client.query(
              `select 1 from pg_stat_activity where datname = $1 and pid <> pg_backend_pid() and xact_start is not null and backend_xid is not null`,
              [name],
            );
            return rows.length;
          }),
        { timeout: 60_000, interval: 5 },
      )
      .toBeGreaterThan(0);
    child.kill('SIGKILL');
    await ended;
    await expect
      .poll(() =>
        onDatabase(name, async (client) => {
          const { rows } = await client.query(
            `select 1 from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()`,
            [name],
          );
          return rows.length;
        }),
      )
      .toBe(0);
    expect(await tablesIn(name)).toBe(0);
    expect(await to.operator('restore', file)).toMatchObject({ code: 0 });
    expect(await tablesIn(name)).toBeGreaterThan(40);
  },
);
