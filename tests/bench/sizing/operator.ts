import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const run = promisify(execFile);

export interface Installation {
  databaseUrl: string;
  dataDir: string;
}

/** Seconds that `pnpm operator …` takes, from its start to its end. */
export async function secondsOf({ databaseUrl, dataDir }: Installation, args: readonly string[]): Promise<number> {
  const began = performance.now();
  await run(process.execPath, ['infra/src/operator.ts', ...args], {
    cwd: PROJECT,
    env: { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDir, BACKUP_PASSPHRASE: 'chi-de-do-dung-luong' },
  });
  return (performance.now() - began) / 1000;
}
