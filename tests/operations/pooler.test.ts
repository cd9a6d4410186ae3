import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOnPath } from '@dich/infra/commands.ts';
import { freePort } from '@dich/infra/free-port.ts';
import { migrate } from '@dich/server/db/migrate.ts';
import { connect } from '@dich/server/db/orm.config.ts';
import { asServingRole } from '@dich/server/kernel/operation.ts';
import { TEST_ROLES, withDatabase } from '@dich/server/test/roles.ts';
import pg from 'pg';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { DEMO_DAY, useDemonstration } from '../support/demonstration.ts';
import { HttpClient } from '../support/http-client.ts';
import { PASSWORD } from '../support/passwords.ts';
import { serveProduct } from '../support/product.ts';
import { newDatabase, onCluster, temporaryFolder } from './installation.ts';

const database = useDemonstration();
const atSbin = '/usr/sbin/pgbouncer';
const POOLER = commandOnPath('pgbouncer') ?? (spawnSync(atSbin, ['--version']).status === 0 ? atSbin : undefined);
const isRoot = process.getuid?.() === 0;

/** PgBouncer in transaction mode with two connections, in front of the tests' server: answers its port. */
async function startPooler(): Promise<number> {
  const folder = temporaryFolder();
  const port = await freePort();
  const { hostname, port: behind } = new URL(inject('clusterUrl'));
  const users = [TEST_ROLES.owner, TEST_ROLES.login].map((role) => `"${role}" "${role}"\n`);
  writeFileSync(join(folder, 'users'), users.join(''));
  const settings = [
    '[databases]',
    `* = host=${hostname} port=${behind}`,
    '[pgbouncer]',
    `listen_addr = 127.0.0.1`,
    `listen_port = ${port}`,
    'unix_socket_dir =',
    'auth_type = plain',
    `auth_file = ${join(folder, 'users')}`,
    'pool_mode = transaction',
    'default_pool_size = 2',
  ];
  writeFileSync(join(folder, 'pgbouncer.ini'), `${settings.join('\n')}\n`);
  chmodSync(folder, 0o755);
  // it refuses to run as root
  const args = [...(isRoot ? ['-u', 'nobody'] : []), join(folder, 'pgbouncer.ini')];
  const child = spawn(POOLER!, args, { stdio: 'ignore' });
  onTestFinished(async () => {
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    await ended;
  });
  return port;
}

function through(port: number, url: string): string {
  const address = new URL(url);
  address.host = `127.0.0.1:${port}`;
  return address.href;
}

describe.runIf(POOLER)('behind PgBouncer in transaction mode', () => {
  test('a database is migrated, people sign in, read and write, and every transaction has its limits', async () => {
    const port = await startPooler();
    const servingUrl = through(port, database.servingUrl);
    const answers = async () => {
      const client = new pg.Client({ connectionString: servingUrl });
      try {
        await client.connect();
        return (await client.query('select 1 as one')).rows;
      } catch {
        return [];
      } finally {
        await client.end().catch(() => undefined);
      }
    };
    await expect.poll(answers, { timeout: 20_000 }).toEqual([{ one: 1 }]);

    const fresh = newDatabase();
    await onCluster(`create database ${fresh} owner ${TEST_ROLES.owner}`);
    const ownerUrl = through(port, withDatabase(inject('clusterUrl'), fresh, TEST_ROLES.owner));
    expect((await migrate({ ownerUrl, roles: TEST_ROLES })).applied.length).toBeGreaterThan(40);

    const product = await serveProduct({ ...database, servingUrl }, { today: DEMO_DAY });
    try {
      const officials = await Promise.all(
        ['th.huongtra', 'ld.huongtra', 'th.phuoclong'].map((login) => HttpClient.signIn(product, login, PASSWORD)),
      );
      const logins = await Promise.all(
        officials.map((one) => one.ask<{ viewer: { login: string } }>('{ viewer { login } }')),
      );
      expect(logins.map(({ viewer }) => viewer.login)).toEqual(['th.huongtra', 'ld.huongtra', 'th.phuoclong']);
      const [planner] = officials;
      expect((await planner!.post('/session/password-proof', { password: PASSWORD })).status).toBe(204);
      await planner!.must('createApiKey', { name: 'pooled', kind: 'VIEWER', days: 30 }, 'apiKey { id }');
    } finally {
      await product.stop();
    }

    const orm = await connect(servingUrl, { min: 0, max: 2 });
    try {
      const [limits] = await asServingRole({ orm, servingRole: TEST_ROLES.app }, 'read', (em) =>
        em.execute(`select current_user as role, current_setting('statement_timeout') as statements,
                           current_setting('idle_in_transaction_session_timeout') as idle, current_setting('timezone') as zone`),
      );
      expect(limits).toEqual({ role: TEST_ROLES.app, statements: '20s', idle: '30s', zone: 'UTC' });
    } finally {
      await orm.close();
    }
  });
});
