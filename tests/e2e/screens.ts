import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findChromium } from '@dich/infra/find-chromium.ts';
import { freePort } from '@dich/infra/free-port.ts';
import { type Browser, chromium } from 'playwright-core';
import { PASSWORD } from '../support/passwords.ts';
import { type Screen, screensOf } from './screen-list.ts';
import { DESKTOP, PHONE, Visitor } from './visitor.ts';

const projectDir = fileURLToPath(new URL('../..', import.meta.url));
const pictures = join(projectDir, 'docs', 'screens');
const PATIENCE_MS = 180_000;

/** `pnpm screens`: the pages of docs/PAGES.md as pictures, of a demonstration started for it and thrown away. */
async function takeScreens(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'dich-screens-'));
  const port = await freePort();
  const product = startProduct(dataDir, port);
  try {
    const address = `http://localhost:${port}`;
    await untilServing(product, address);
    mkdirSync(pictures, { recursive: true });
    const { executablePath, args } = await findChromium();
    const browser = await chromium.launch({ executablePath, args });
    try {
      for (const screen of await screensOf(address)) await takeScreen(browser, address, screen);
    } finally {
      await browser.close();
    }
  } finally {
    await stopped(product);
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The command that everybody starts it with, in a data folder and on a port of its own. */
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

/** One page at both widths: `<name>.png` and `<name>-390.png`, as much as a window shows. */
async function takeScreen(browser: Browser, address: string, { name, account, path, prepare }: Screen): Promise<void> {
  for (const [viewport, suffix] of [
    [DESKTOP, ''],
    [PHONE, '-390'],
  ] as const) {
    const visitor = await Visitor.arrive(browser, address, { viewport });
    if (account) await visitor.signIn(account);
    await visitor.page.goto(path);
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    await prepare?.(visitor.page);
    await visitor.page.waitForLoadState('networkidle');
    await visitor.page.screenshot({ path: join(pictures, `${name}${suffix}.png`), animations: 'disabled' });
    await visitor.leave();
    console.log(`docs/screens/${name}${suffix}.png`);
  }
}

await takeScreens();
