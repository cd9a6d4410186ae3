import { type ChildProcess, spawn } from 'node:child_process';
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
  const dataDir = mkdtempSync(join(tmpdir(), 'dich-demonstration-'));
  const port = await freePort();
  const product = startProduct(dataDir, port);
  try {
    const address = `http://localhost:${port}`;
    await untilServing(product, address);
    await use({ address, dataDir });
  } finally {
    await stopped(product);
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const startProduct = (dataDir: string, port: number): ChildProcess =>
  spawn(process.execPath, ['--import', '@oxc-node/core/register', 'infra/src/start.ts'], {
    cwd: projectDir,
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), DEMO_PASSWORD: PASSWORD },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

async function untilServing(product: ChildProcess, address: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline && product.exitCode === null) {
    const answer = await fetch(`${address}/health`).catch(() => null);
    if (answer?.ok) return;
    await sleep(300);
  }
  throw new Error('the demonstration did not start');
}

async function stopped(product: ChildProcess): Promise<void> {
  if (product.exitCode !== null) return;
  const ended = new Promise((resolve) => product.once('exit', resolve));
  product.kill('SIGTERM');
  await ended;
}
