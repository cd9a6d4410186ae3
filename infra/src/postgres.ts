import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { commandOnPath } from './commands.ts';
import { freePort } from './free-port.ts';
import { errorCode, OperatorError } from './operator-error.ts';
import { clusterExists, createCluster, SUPERUSER } from './postgres/cluster.ts';
import { giveTo, invocation } from './postgres/identity.ts';
import { memoryOfMachine, memorySettings } from './postgres/memory.ts';
import { clusterFolder, findPlace, type Place, type PlaceOptions } from './postgres/place.ts';
import { isAlive, livePostmaster, readPostmaster, stopPostmaster } from './postgres/postmaster.ts';
import { ensureSecrets, hasSecret, secretsPath } from './secrets.ts';

export interface RunningPostgres {
  /** address of a database for the superuser, or for the user given; it listens on 127.0.0.1 only */
  url(database?: string, user?: string, password?: string): string;
  superuserUrl: string;
  port: number;
  pid: number;
  /** true: it was running already, left behind by a process that was killed */
  reused: boolean;
  /** fast shutdown: open transactions are rolled back, what was committed stays */
  stop(): Promise<void>;
}

export interface PostgresOptions extends PlaceOptions {
  /** folder of the installation: gets `postgres/`, `postgres.log` and `secrets.json` */
  dataDir: string;
  /** true: what is committed survives a crash, asserted at start; false: quick, for data that are thrown away */
  durable: boolean;
  /** default: a free one */
  port?: number;
}

const SUPERUSER_SECRET = 'postgresSuperuser';
const LOG_LIMIT = 10_000_000;

/** Starts the embedded PostgreSQL on an installation's data, or takes over the one that still runs on them. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
  const dataDir = realpathSync(options.dataDir);
  const existing = clusterFolder(dataDir);
  if (clusterExists(existing) && !hasSecret(dataDir, SUPERUSER_SECRET)) {
    throw new OperatorError(
      `Có cơ sở dữ liệu trong ${existing} nhưng thiếu mật khẩu của nó. Hãy khôi phục tệp ${secretsPath(dataDir)} từ bản sao lưu.`,
    );
  }
  const password = ensureSecrets(dataDir, [SUPERUSER_SECRET])[SUPERUSER_SECRET];
  const live = await livePostmaster(existing);
  if (live) return checked({ cluster: existing, ...live, password, reused: true }, options.durable);

  const place = await findPlace(dataDir, options);
  if (!clusterExists(place.cluster)) createCluster(place, { password, durable: options.durable });
  giveTo(place.identity, place.cluster);
  const { pid, port } = await launch(place, join(dataDir, 'postgres.log'), options);
  return checked({ cluster: place.cluster, pid, port, password, reused: false }, options.durable);
}

/** A PostgreSQL for tests: quick, in a folder of its own; both go when it stops, or else with the process. */
export async function startThrowawayPostgres(): Promise<RunningPostgres> {
  const dataDir = mkdtempSync(join(tmpdir(), 'dich-postgres-'));
  const remove = () => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  try {
    const server = await startPostgres({ dataDir, durable: false });
    const abandon = () => {
      if (isAlive(server.pid)) process.kill(server.pid, 'SIGKILL');
      remove();
    };
    process.once('exit', abandon);
    const stop = async () => {
      process.off('exit', abandon);
      await server.stop().finally(remove);
    };
    return { ...server, stop };
  } catch (error) {
    remove();
    throw error;
  }
}

interface Launched {
  cluster: string;
  pid: number;
  port: number;
  password: string;
  reused: boolean;
}

async function checked(server: Launched, durable: boolean): Promise<RunningPostgres> {
  const { cluster, pid, port, reused } = server;
  const url = (database = 'postgres', user = SUPERUSER, password = user === SUPERUSER ? server.password : '') =>
    `postgresql://${encodeURIComponent(user)}${password && `:${encodeURIComponent(password)}`}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
  const stop = () => stopPostmaster(cluster, pid, durable ? 'SIGINT' : 'SIGQUIT');
  if (durable) {
    await assertDurable(url()).catch(async (error: unknown) => {
      await stop();
      throw error;
    });
  }
  return { url, superuserUrl: url(), port, pid, reused, stop };
}

const DURABLE_SETTINGS = ['fsync', 'full_page_writes', 'synchronous_commit'];

/** Asks the server itself: a setting may come from a file, a role or a database that the launcher does not see. */
async function assertDurable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; setting: string }>(
      'select name, setting from pg_settings where name = any($1) and setting <> $2',
      [DURABLE_SETTINGS, 'on'],
    );
    if (rows.length > 0) {
      const wrong = rows.map((row) => `${row.name} = ${row.setting}`).join(', ');
      throw new OperatorError(
        `PostgreSQL đang chạy với ${wrong}: mất điện là mất dữ liệu. Hãy đặt lại thành on rồi khởi động lại.`,
      );
    }
  } finally {
    await client.end();
  }
}

/** What a server that was killed has left running ends by itself, and holds its memory until then. */
const LEFT_BEHIND_MS = 10_000;

/**
 * A port that was free a moment ago may be taken by now: three attempts, unless the caller named the port. Processes of a
 * server that was killed are waited for.
 */
async function launch(place: Place, logPath: string, options: PostgresOptions): Promise<{ pid: number; port: number }> {
  const patience = Date.now() + LEFT_BEHIND_MS;
  for (let attempt = 1; ; ) {
    const port = options.port ?? (await freePort());
    try {
      return { port, pid: await launchOn(port, place, logPath, options.durable) };
    } catch (error) {
      const why = error instanceof Error ? error.message : '';
      if (why.includes('pre-existing shared memory block') && Date.now() < patience) {
        await sleep(200);
        continue;
      }
      if (options.port !== undefined || !why.includes('could not bind') || attempt === 3) throw error;
      attempt += 1;
    }
  }
}

async function launchOn(port: number, place: Place, logPath: string, durable: boolean): Promise<number> {
  const safety = durable ? 'on' : 'off';
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    ...DURABLE_SETTINGS.map((name) => `${name}=${safety}`),
    'log_checkpoints=off',
    ...(durable ? memorySettings(memoryOfMachine()) : throwawaySettings()),
  ];
  const args = ['-D', place.cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const call = invocation(place.identity, place.binaries.postgres, args);
  // the kernel stops it when who started it is killed: in order, or at once where the data are thrown away
  const leash = commandOnPath('setpriv');
  const [command, commandArgs] = leash
    ? [leash, ['--pdeathsig', durable ? 'INT' : 'QUIT', '--', call.command, ...call.args]]
    : [call.command, call.args];

  const log = openSync(logPath, tooLong(logPath) ? 'w' : 'a', 0o600);
  const begin = statSync(logPath).size;
  // a group of its own: Ctrl-C is for the server in front of it, which then stops it in order
  const child = spawn(command, commandArgs, { ...call.options, stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  try {
    await ready(child, place.cluster);
  } catch (error) {
    const said = readFileSync(logPath, 'utf8').slice(begin).trim();
    throw new Error(`PostgreSQL did not start: ${said || String(error)}`, { cause: error });
  }
  child.unref();
  return child.pid!;
}

/** Throw-away ones are many at a time, and small; Linux copies the files of their many databases inside the kernel. */
const throwawaySettings = (): string[] => [
  ...['scram_iterations=1', 'max_wal_size=4GB', 'autovacuum=off'],
  ...(process.platform === 'linux' ? ['file_copy_method=clone'] : []),
];

const tooLong = (path: string) => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT;

/** Waits for the file's word 'ready': later than the port, and true after recovery only. */
async function ready(child: ChildProcess, cluster: string): Promise<void> {
  let failure: Error | undefined;
  child.once('error', (error) => {
    failure = errorCode(error) === 'ENOENT' ? new OperatorError(`Thiếu lệnh ${child.spawnfile}.`) : error;
  });
  child.once('exit', (code, signal) => {
    failure ??= new Error(`exit ${code ?? signal}`);
  });
  for (;;) {
    const postmaster = readPostmaster(cluster);
    if (postmaster?.pid === child.pid && postmaster?.status === 'ready') return;
    if (failure) throw failure;
    await sleep(5);
  }
}
