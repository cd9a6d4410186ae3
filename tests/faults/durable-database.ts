import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type RunningPostgres, startPostgres } from '@dich/infra/postgres.ts';
import { migrate } from '@dich/server/db/migrate.ts';
import { connect } from '@dich/server/db/orm.config.ts';
import type { TestDatabase } from '@dich/server/test/database.ts';
import { TEST_ROLES, withDatabase } from '@dich/server/test/roles.ts';
import pg from 'pg';

/** PostgreSQL as the product runs it, with a migrated database, that may be killed and started again on the same data. */
export interface DurableDatabase {
  database: TestDatabase;
  /** SIGKILL to the server that runs now, and another one in its place. */
  kill(): Promise<void>;
  remove(): Promise<void>;
}

export async function makeDurableDatabase(): Promise<DurableDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'dich-kill-'));
  let server: RunningPostgres = await startPostgres({ dataDir, durable: true });
  const { port, superuserUrl } = server;
  const admin = new pg.Client({ connectionString: superuserUrl });
  await admin.connect();
  await admin.query(`create role ${TEST_ROLES.owner} login password '${TEST_ROLES.owner}'`);
  await admin.query(`create role ${TEST_ROLES.app} nologin`);
  await admin.query(`create role ${TEST_ROLES.login} login noinherit password '${TEST_ROLES.login}'`);
  await admin.query(`grant ${TEST_ROLES.app} to ${TEST_ROLES.login}`);
  await admin.query(`create database dich owner ${TEST_ROLES.owner}`);
  await admin.end();
  const ownerUrl = withDatabase(superuserUrl, 'dich', TEST_ROLES.owner);
  const servingUrl = withDatabase(superuserUrl, 'dich', TEST_ROLES.login);
  await migrate({ ownerUrl, roles: TEST_ROLES });
  const database: TestDatabase = {
    ...{ ownerUrl, servingUrl, orm: await connect(servingUrl, { min: 0, max: 1 }) },
    owner: poolThatSurvives(ownerUrl),
    truth: poolThatSurvives(withDatabase(superuserUrl, 'dich')),
  };
  return {
    database,
    async kill() {
      process.kill(server.pid, 'SIGKILL');
      server = await startAgain(dataDir, port);
    },
    async remove() {
      await database.orm.close(true);
      await database.owner.end();
      await database.truth.end();
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Connections that lie idle break with their server: the next query takes another. */
function poolThatSurvives(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 2 });
  pool.on('error', () => {});
  return pool;
}

/** Processes of the killed server take a moment to notice; until then PostgreSQL refuses to start on their memory. */
async function startAgain(dataDir: string, port: number): Promise<RunningPostgres> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startPostgres({ dataDir, durable: true, port });
    } catch (error) {
      if (attempt === 50) throw error;
      await sleep(100);
    }
  }
}
