import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PreparedDatabase, prepareDatabase } from '@dich/infra/databases.ts';
import { type RunningPostgres, startPostgres } from '@dich/infra/postgres';
import pg from 'pg';

/** PostgreSQL as the product runs it, for this run alone, counting what every statement reads. */
export interface Cluster {
  /** of the process that all its others stem from */
  pid: number;
  /** Superuser's address of a database. */
  url(database: string): string;
  /** The product's own preparation: roles, and the database where it is not there yet. */
  prepare(database: string): Promise<PreparedDatabase>;
  has(database: string): Promise<boolean>;
  drop(database: string): Promise<void>;
  /** Under another name, with everything in it; nobody may be connected to it. */
  copy(database: string, name: string): Promise<void>;
  rename(database: string, name: string): Promise<void>;
  stop(): Promise<void>;
}

/** Of this run's roles; the server listens on this machine alone. */
const PASSWORDS = { owner: 'bench-owner', login: 'bench-login' };

/**
 * Numbers must not depend on when the server tidies up: the loader vacuums and analyses, nothing else does. Utility
 * statements (begin, set role) are not counted.
 */
const SETTINGS = {
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.track_utility': 'off',
  autovacuum: 'off',
  max_wal_size: '8GB',
};

/** `keep`: a folder whose databases stay for another run; without it all goes when the run ends. */
export async function startCluster(keep: string | null): Promise<Cluster> {
  if (keep) mkdirSync(keep, { recursive: true });
  const dataDir = keep ?? mkdtempSync(join(tmpdir(), 'dich-bench-'));
  const server = await withSettings(dataDir);
  const abandon = () => process.kill(server.pid, 'SIGINT');
  process.once('exit', abandon);
  const admin = new pg.Client({ connectionString: server.superuserUrl });
  await admin.connect();
  await admin.query('create extension if not exists pg_stat_statements');
  const run = (text: string) => admin.query(text);
  return {
    pid: server.pid,
    url: (database) => server.url(database),
    prepare: (database) => prepareDatabase({ adminUrl: server.superuserUrl, database, passwords: PASSWORDS }),
    has: async (database) =>
      ((await admin.query('select 1 from pg_database where datname = $1', [database])).rowCount ?? 0) > 0,
    drop: async (database) => void (await run(`drop database if exists ${database} with (force)`)),
    copy: async (database, name) =>
      void (await run(`create database ${name} template ${database} owner dich_owner strategy file_copy`)),
    rename: async (database, name) => void (await run(`alter database ${database} rename to ${name}`)),
    stop: async () => {
      process.off('exit', abandon);
      await admin.end();
      await server.stop();
      if (!keep) rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** Started twice: a library is loaded only when a server begins. */
async function withSettings(dataDir: string): Promise<RunningPostgres> {
  const first = await startPostgres({ dataDir, durable: true });
  const admin = new pg.Client({ connectionString: first.superuserUrl });
  await admin.connect();
  for (const [name, value] of Object.entries(SETTINGS)) await admin.query(`alter system set ${name} = '${value}'`);
  await admin.end();
  await first.stop();
  return startPostgres({ dataDir, durable: true });
}
