import { readFileSync } from 'node:fs';
import { findChromium } from '@dich/infra/find-chromium.ts';
import { startPostgres } from '@dich/infra/postgres';
import pg from 'pg';
import { chromium } from 'playwright-core';
import { type StartedProduct, withProduct } from './started-product.ts';
import { type Typed, typeEverywhere } from './typing-speed.ts';

/** Milliseconds in which 19 of 20 keys are to be seen on a machine four times slower. */
const MOST_MS = 50;
const SLOW = 4;

/**
 * `pnpm keystroke`: types into a report of 500 indicators and a grid of 60 × 37 quotas, of a product started for it, and
 * prints how long it takes from a key to the frame that shows it. Ends with 1 where that is too long. It says something
 * only of a machine that does nothing else.
 */
async function measureKeystrokes(): Promise<boolean> {
  const typed: Typed[] = [];
  await withProduct(async (product) => {
    await load(product);
    const { executablePath, args } = await findChromium();
    const browser = await chromium.launch({ executablePath, args });
    try {
      typed.push(...(await typeEverywhere(browser, product.address)));
    } finally {
      await browser.close();
    }
  });
  console.table(
    typed.map(({ form, throttle, elements, frames }) => ({ form, throttle, elements, ...summary(frames) })),
  );
  return typed.every(({ throttle, frames }) => throttle !== SLOW || summary(frames).p95 <= MOST_MS);
}

/** Into the product's own PostgreSQL, past its policies. */
async function load({ dataDir }: StartedProduct): Promise<void> {
  const running = await startPostgres({ dataDir, durable: true });
  const client = new pg.Client({ connectionString: running.url('dich') });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(readFileSync(new URL('keystroke.sql', import.meta.url), 'utf8'));
    await client.query('commit');
  } finally {
    await client.end();
  }
}

function summary(frames: readonly number[]) {
  const sorted = frames.toSorted((one, other) => one - other);
  const at = (share: number) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN);
  return { keys: frames.length, p50: at(0.5), p95: at(0.95), max: at(1) };
}

process.exitCode = (await measureKeystrokes()) ? 0 : 1;
