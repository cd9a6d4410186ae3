import { loadDemonstration } from '@dich/server/db/seeds/load-demonstration.ts';
import { loadReferenceData } from '@dich/server/db/seeds/load-reference-data.ts';
import { type TestDatabase, useDatabase } from '@dich/server/test/database.ts';
import { TEST_ROLES, withDatabase } from '@dich/server/test/roles.ts';
import pg from 'pg';
import { inject } from 'vitest';
import { demonstrationTemplateOf } from './demonstration-template.ts';
import { PASSWORD } from './passwords.ts';

/** The demonstration's stated day. */
export const DEMO_DAY = '2023-01-10';

/** A database of this test file's own with the demonstration in it: PASSWORD opens every account. */
export const useDemonstration = (): TestDatabase => useDatabase(loadedTemplate);

/** Loading takes seconds and a clone takes none: the first file that asks loads it, those that come meanwhile wait. */
async function loadedTemplate(): Promise<string> {
  const name = demonstrationTemplateOf(inject('templateName'));
  const admin = new pg.Client({ connectionString: inject('clusterUrl') });
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) {
      const draft = `${name}_loading`;
      await admin.query(`drop database if exists ${draft} with (force)`);
      await admin.query(
        `create database ${draft} template ${inject('templateName')} owner ${TEST_ROLES.owner} strategy file_copy`,
      );
      await load(draft);
      await admin.query(`alter database ${draft} rename to ${name}`);
    }
    return name;
  } finally {
    await admin.end();
  }
}

async function load(database: string): Promise<void> {
  const [clusterUrl, progress] = [inject('clusterUrl'), () => undefined];
  const ownerUrl = withDatabase(clusterUrl, database, TEST_ROLES.owner);
  await loadReferenceData({ ownerUrl, progress });
  await loadDemonstration({
    ownerUrl,
    servingUrl: withDatabase(clusterUrl, database, TEST_ROLES.login),
    roles: TEST_ROLES,
    now: new Date(`${DEMO_DAY}T08:00:00+07:00`),
    password: PASSWORD,
    progress,
  });
}
