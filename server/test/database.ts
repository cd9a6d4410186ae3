import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { connect } from '../src/db/orm.config.ts';
import { TEST_ROLES, withDatabase } from './roles.ts';

export interface TestDatabase {
  /** As the product connects: the login role that owns nothing. */
  readonly orm: MikroORM;
  readonly servingUrl: string;
  readonly ownerUrl: string;
  /** As the owner, for what the operator's commands do (units, accounts, catalogue). */
  readonly owner: pg.Pool;
  /** As the superuser, past every policy: to look at what is really there. */
  readonly truth: pg.Pool;
}

/** A database of this test file's own, cloned from the migrated template, or from another one, and dropped afterwards. */
export function useDatabase(template = async () => inject('templateName')): TestDatabase {
  const name = `dich_test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  const database = {} as { -readonly [K in keyof TestDatabase]: TestDatabase[K] };
  beforeAll(async () => {
    const clusterUrl = inject('clusterUrl');
    // copying the files costs half of writing every page to the log
    await onCluster(
      `create database ${name} template ${await template()} owner ${TEST_ROLES.owner} strategy file_copy`,
    );
    database.servingUrl = withDatabase(clusterUrl, name, TEST_ROLES.login);
    database.ownerUrl = withDatabase(clusterUrl, name, TEST_ROLES.owner);
    database.orm = await connect(database.servingUrl, { min: 0, max: 4 });
    database.owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
    database.truth = new pg.Pool({ connectionString: withDatabase(clusterUrl, name), max: 2 });
  });
  afterAll(async () => {
    await database.orm?.close();
    await Promise.all([database.owner, database.truth].map((pool) => pool && closed(pool)));
    await onCluster(`drop database if exists ${name} with (force)`);
  });
  return database;
}

/** pg's own end() does not wait for its connections, and the forced drop would hit those that are still closing. */
async function closed(pool: pg.Pool): Promise<void> {
  let open = pool.totalCount;
  const gone = new Promise<void>((resolve) => {
    if (open === 0) resolve();
    pool.on('remove', () => {
      open -= 1;
      if (open === 0) resolve();
    });
  });
  await pool.end();
  await gone;
}

async function onCluster(statement: string): Promise<void> {
  const admin = new pg.Client({ connectionString: inject('clusterUrl') });
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}
