import { withholdUnusedPowers } from '@dich/infra/databases/unused-powers.ts';
import { startThrowawayPostgres } from '@dich/infra/postgres';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../src/db/migrate.ts';
import { TEST_ROLES, withDatabase } from './roles.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Superuser's address of the cluster; each test file clones the template into a database of its own. */
    clusterUrl: string;
    templateName: string;
  }
}

/** One PostgreSQL and one migrated template for the whole run; a file gets its clone in some 50 ms. */
export default async function setup(project: TestProject) {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? null : await startThrowawayPostgres();
  const clusterUrl = given ?? server?.superuserUrl ?? '';
  const templateName = `dich_template_${process.pid}_${project.name.replace(/\W/g, '_')}`;

  const admin = new pg.Client({ connectionString: clusterUrl });
  await admin.connect();
  for (const [role, attributes] of [
    [TEST_ROLES.owner, `login password '${TEST_ROLES.owner}'`],
    [TEST_ROLES.app, 'nologin'],
    [TEST_ROLES.login, `login noinherit password '${TEST_ROLES.login}'`],
  ] as const) {
    const { rowCount } = await admin.query('select 1 from pg_roles where rolname = $1', [role]);
    if (!rowCount) await admin.query(`create role ${role} ${attributes}`);
  }
  await admin.query(`grant ${TEST_ROLES.app} to ${TEST_ROLES.login}`);
  await admin.query(`create database ${templateName} owner ${TEST_ROLES.owner}`);
  const inside = new pg.Client({ connectionString: withDatabase(clusterUrl, templateName) });
  await inside.connect();
  await withholdUnusedPowers(inside);
  await inside.end();
  await migrate({ ownerUrl: withDatabase(clusterUrl, templateName, TEST_ROLES.owner), roles: TEST_ROLES });

  project.provide('clusterUrl', clusterUrl);
  project.provide('templateName', templateName);
  return async () => {
    await admin.query(`drop database if exists ${templateName} with (force)`);
    await admin.end();
    await server?.stop();
  };
}
