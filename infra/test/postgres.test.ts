import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { keepPostgres } from '../src/postgres/keeper.ts';
import { memoryOfMachine, memorySettings } from '../src/postgres/memory.ts';
import { isAlive } from '../src/postgres/postmaster.ts';
import { startPostgres, startThrowawayPostgres } from '../src/postgres.ts';
import { query, temporaryFolder } from './temporary.ts';

const isRoot = process.getuid?.() === 0;

async function startDurable(dataDir: string, options: Partial<Parameters<typeof startPostgres>[0]> = {}) {
  const postgres = await startPostgres({ dataDir, durable: true, ...options });
  onTestFinished(() => postgres.stop());
  return postgres;
}

/** An installation that has been started once: to make one takes most of a second, and only the first test is about that. */
let made = '';
beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'dich-infra-made-'));
  await (await startPostgres({ dataDir: made, durable: true })).stop();
});
afterAll(() => rmSync(made, { recursive: true, force: true }));

/** Its copy in a folder of this test's own. */
function installation(dataDir = temporaryFolder()): string {
  cpSync(made, dataDir, { recursive: true });
  chmodSync(join(dataDir, 'postgres'), 0o700);
  return dataDir;
}

/** Another process that starts PostgreSQL on the folder and then waits to be killed. */
async function startInChild(dataDir: string, kind: 'durable' | 'throwaway') {
  const script = fileURLToPath(new URL('start-postgres-script.ts', import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [script, dataDir, kind], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  const exited = once(child, 'exit');
  const kill = async () => {
    child.kill('SIGKILL');
    await exited;
  };
  onTestFinished(kill);
  return { ...(JSON.parse(String(line)) as { pid: number; port: number }), kill };
}

describe('the durable server', () => {
  test('keeps what was committed between two starts, and its data and secrets to its owner', async () => {
    const dataDir = join(temporaryFolder(), 'data');
    const first = await startPostgres({ dataDir, durable: true });
    await query(first.superuserUrl, 'create table kept as select 42 as answer');
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);

    const second = await startDurable(dataDir);
    expect(await query(second.superuserUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
    expect([first.reused, second.reused]).toEqual([false, false]);
    const modes = ['.', 'postgres', 'secrets.json', 'postgres.log'].map(
      (name) => statSync(join(dataDir, name)).mode & 0o777,
    );
    expect(modes).toEqual([0o700, 0o700, 0o600, 0o600]);
    expect(readdirSync(dataDir).sort()).toEqual(['postgres', 'postgres.log', 'secrets.json']);
  });

  test('is durable, UTF-8, sorts Vietnamese and asks for a password over 127.0.0.1 only', async () => {
    const postgres = await startDurable(installation());
    const settings = `select name, setting from pg_settings where name in
      ('fsync', 'full_page_writes', 'synchronous_commit', 'listen_addresses', 'unix_socket_directories', 'server_encoding') order by name`;
    expect(await query(postgres.superuserUrl, settings)).toEqual([
      { name: 'fsync', setting: 'on' },
      { name: 'full_page_writes', setting: 'on' },
      { name: 'listen_addresses', setting: '127.0.0.1' },
      { name: 'server_encoding', setting: 'UTF8' },
      { name: 'synchronous_commit', setting: 'on' },
      { name: 'unix_socket_directories', setting: '' },
    ]);
    const memory = `select 'work_mem=' || current_setting('work_mem') as setting`;
    expect(memorySettings(memoryOfMachine())).toContain((await query(postgres.superuserUrl, memory))[0]?.setting);
    const sorted = `select string_agg(word, ' ' order by word collate "vi-x-icu") as words from unnest(array['đa', 'e', 'dê', 'ă', 'a', 'â']) word`;
    expect(await query(postgres.superuserUrl, sorted)).toEqual([{ words: 'a ă â dê đa e' }]);
    await expect(query(postgres.url('postgres', 'postgres', 'guess'), 'select 1')).rejects.toThrow(
      'password authentication failed',
    );
    const rules = await query(postgres.superuserUrl, 'select distinct auth_method from pg_hba_file_rules');
    expect(rules).toEqual([{ auth_method: 'scram-sha-256' }]);
  });

  test('refuses to serve when a commit would not be safe', async () => {
    const dataDir = installation();
    const careless = await startPostgres({ dataDir, durable: true });
    await query(careless.superuserUrl, 'alter role postgres set synchronous_commit = off');
    await careless.stop();
    const refused = startPostgres({ dataDir, durable: true });
    await expect(refused).rejects.toThrow('synchronous_commit = off');
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  test.runIf(process.platform === 'linux')(
    'ends in order with the process that started it, also when that is killed',
    async () => {
      const dataDir = temporaryFolder();
      const child = await startInChild(dataDir, 'durable');
      await child.kill();
      await expect.poll(() => isAlive(child.pid), { timeout: 20_000 }).toBe(false);
      expect(readFileSync(join(dataDir, 'postgres.log'), 'utf8')).toContain('database system is shut down');
    },
  );

  test('that was left running is taken over by the next start, which can stop it', async () => {
    const dataDir = temporaryFolder();
    const first = await startPostgres({ dataDir, durable: true });
    const next = await startPostgres({ dataDir, durable: true });
    expect(next).toMatchObject({ reused: true, pid: first.pid, port: first.port });
    expect(await query(next.superuserUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await next.stop();
    await expect(query(next.superuserUrl, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });

  test('that is killed is started again where it was, and stays stopped once it is stopped', async () => {
    const dataDir = temporaryFolder();
    const first = await startPostgres({ dataDir, durable: true });
    await query(first.superuserUrl, 'create table kept as select 42 as answer');
    const said: string[] = [];
    const stop = keepPostgres(first, {
      startAgain: (port) => startPostgres({ dataDir, durable: true, port }),
      say: (line) => said.push(line),
      giveUp: (error) => said.push(String(error)),
    });
    process.kill(first.pid, 'SIGKILL');
    await expect.poll(() => said.at(-1), { timeout: 30_000 }).toMatch(/PostgreSQL chạy lại \(pid \d+\)/);
    expect(await query(first.superuserUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await stop();
    expect(said[0]).toContain('đã dừng ngoài ý muốn');
    expect(said.length).toBe(2);
    await expect(query(first.superuserUrl, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });

  test('recovers when PostgreSQL itself was killed and its pid now belongs to another process', async () => {
    const dataDir = installation();
    const first = await startPostgres({ dataDir, durable: true });
    await query(first.superuserUrl, 'create table kept as select 42 as answer');
    process.kill(first.pid, 'SIGKILL');
    const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
    writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(String(first.pid), String(process.ppid)));

    const second = await startDurable(dataDir);
    expect(second.reused).toBe(false);
    expect(await query(second.superuserUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  test('says that the password file is missing instead of locking itself out', async () => {
    const dataDir = installation();
    writeFileSync(join(dataDir, 'secrets.json'), '{}');
    await expect(startPostgres({ dataDir, durable: true })).rejects.toThrow('Hãy khôi phục tệp');
  });

  test('says what PostgreSQL said when the port asked for is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    const refused = startPostgres({ dataDir: installation(), durable: false, port });
    await expect(refused).rejects.toThrow(/could not bind IPv4 address "127\.0\.0\.1"/);
  });

  test.runIf(isRoot)(
    'runs as nobody where user namespaces are refused, from a folder that only root can reach',
    async () => {
      const parent = temporaryFolder();
      const readableRoot = join(parent, 'readable');
      const dataDir = join(parent, 'private', 'data');
      mkdirSync(dataDir, { recursive: true });
      chmodSync(parent, 0o755);
      chmodSync(join(parent, 'private'), 0o700);
      installation(dataDir);
      const inNamespace = await startPostgres({ dataDir, durable: true });
      await query(inNamespace.superuserUrl, 'create table kept as select 42 as answer');
      await inNamespace.stop();

      const asNobody = await startPostgres({ dataDir, durable: true, identities: ['nobody'], readableRoot });
      expect(await query(asNobody.superuserUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
      expect(statSync(join(dataDir, 'postgres')).uid).toBe(65534);
      await asNobody.stop();

      const back = await startDurable(dataDir);
      expect(await query(back.superuserUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
      expect(statSync(join(dataDir, 'postgres')).uid).toBe(0);
    },
  );
});

describe('the throw-away server', () => {
  test('leaves nothing behind', async () => {
    const postgres = await startThrowawayPostgres();
    const [row] = await query(postgres.superuserUrl, `select current_setting('data_directory') as folder`);
    await postgres.stop();
    expect(isAlive(postgres.pid)).toBe(false);
    expect(existsSync(join(String(row!.folder), '..'))).toBe(false);
  });

  test('leaves nothing behind either when the process ends without stopping it', async () => {
    const script = `
      import { startThrowawayPostgres } from '../src/postgres.ts';
      const postgres = await startThrowawayPostgres();
      console.log(JSON.stringify({ pid: postgres.pid }));
      process.exit(1);`;
    const TMPDIR = temporaryFolder();
    const args = ['--input-type=module', '--eval', script];
    const { stdout } = spawnSync(process.execPath, args, { cwd: import.meta.dirname, env: { ...process.env, TMPDIR } });
    const { pid } = JSON.parse(String(stdout)) as { pid: number };
    expect(readdirSync(TMPDIR)).toEqual([]);
    await expect.poll(() => isAlive(pid), { timeout: 5000 }).toBe(false);
  });

  test.runIf(process.platform === 'linux')('goes with the process that started it', async () => {
    const child = await startInChild(temporaryFolder(), 'throwaway');
    await child.kill();
    await expect.poll(() => isAlive(child.pid), { timeout: 5000 }).toBe(false);
  });
});
