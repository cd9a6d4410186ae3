import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operate } from '@dich/infra/operator/operate.ts';
import { writePrivateFile } from '@dich/infra/private-file.ts';
import { secretsPath } from '@dich/infra/secrets.ts';
import { TEST_ROLES, withDatabase } from '@dich/server/test/roles.ts';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';

export const PASSPHRASE = 'mật khẩu của bản sao lưu';

/** A folder of this test alone. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dich-operations-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** The name of a database that is not there yet, gone with the test. */
export function newDatabase(): string {
  const name = `dich_restored_${process.pid}_${randomBytes(4).toString('hex')}`;
  onTestFinished(() => onCluster(`drop database if exists ${name} with (force)`));
  return name;
}

export async function onCluster(statement: string): Promise<void> {
  await onDatabase('postgres', (client) => client.query(statement));
}

/** As the superuser, past every policy. */
export async function onDatabase<T>(database: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: withDatabase(inject('clusterUrl'), database) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** An installation on the tests' server: a data folder whose roles' passwords are those of the tests. */
export interface Installation {
  dataDir: string;
  variables: NodeJS.ProcessEnv;
  /** `pnpm operator …`: its exit code and what it said, or why it refused. */
  operator(...args: string[]): Promise<{ code: number; said: string }>;
}

export function installation(database: string, variables: NodeJS.ProcessEnv = {}): Installation {
  const dataDir = join(temporaryFolder(), 'data');
  const made = () => randomBytes(32).toString('base64url');
  const secrets = {
    ...{ ownerRole: TEST_ROLES.owner, servingRole: TEST_ROLES.login },
    ...{ secondFactors: made(), trailHeads: made() },
  };
  writePrivateFile(secretsPath(dataDir), JSON.stringify(secrets));
  const all = {
    DATABASE_URL: withDatabase(inject('clusterUrl'), database),
    DATA_DIR: dataDir,
    BACKUP_PASSPHRASE: PASSPHRASE,
    ...variables,
  };
  return {
    dataDir,
    variables: all,
    async operator(...args) {
      const lines: string[] = [];
      const door = {
        variables: all,
        say: (line: string) => void lines.push(line),
        terminal: { isTTY: false, write: () => true },
        roles: TEST_ROLES,
      };
      try {
        return { code: await operate(args, door), said: lines.join('\n') };
      } catch (error) {
        if (error instanceof Error && error.name === 'OperatorError') return { code: 1, said: error.message };
        throw error;
      }
    },
  };
}
