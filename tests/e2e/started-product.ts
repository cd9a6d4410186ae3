import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '@dich/infra/free-port.ts';
import { PASSWORD } from '../support/passwords.ts';

const projectDir = fileURLToPath(new URL('../..', import.meta.url));
const PATIENCE_MS = 180_000;

export interface StartedProduct {
  address: string;
  dataDir: string;
}

/** Does something with a demonstration of its own, started by the command that everybody starts it with, and thrown away. */
export async function withProduct(use: (product: StartedProduct) => Promise<void>): Promise<void> {
  const product = await startProduct({ DEMO_PASSWORD: PASSWORD });
  try {
    await use(product);
  } finally {
    await product.throwAway();
  }
}

/** Started as everybody starts it, with a data folder of its own. */
export async function startProduct(
  variables: Record<string, string>,
): Promise<StartedProduct & { throwAway(): Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'dich-product-'));
  const port = await freePort();
  const product = spawn(process.execPath, ['infra/src/start.ts'], {
    cwd: projectDir,
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), ...variables },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const throwAway = async () => {
    await stopped(product);
    rmSync(dataDir, { recursive: true, force: true });
  };
  const address = `http://localhost:${port}`;
  try {
    await untilServing(product, address);
  } catch (error) {
    await throwAway();
    throw error;
  }
  return { address, dataDir, throwAway };
}

/** `pnpm operator` beside a product; answers what it prints. */
export const operate = (
  { dataDir }: Pick<StartedProduct, 'dataDir'>,
  variables: Record<string, string>,
  ...args: string[]
): string =>
  execFileSync(process.execPath, ['infra/src/operator.ts', ...args], {
    cwd: projectDir,
    env: { ...process.env, DATA_DIR: dataDir, ...variables },
    encoding: 'utf8',
  });

async function untilServing(product: ChildProcess, address: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline && product.exitCode === null) {
    const answer = await fetch(`${address}/health`).catch(() => null);
    if (answer?.ok) return;
    await sleep(300);
  }
  throw new Error('the product did not start');
}

async function stopped(product: ChildProcess): Promise<void> {
  if (product.exitCode !== null) return;
  const ended = new Promise((resolve) => product.once('exit', resolve));
  product.kill('SIGTERM');
  await ended;
}
