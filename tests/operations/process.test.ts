import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@dich/infra/free-port.ts';
import { expect, onTestFinished, test } from 'vitest';
import { mayMount, onFullDisk } from './full-disk.ts';
import { temporaryFolder } from './installation.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

interface Started {
  child: ChildProcess;
  output(): string;
  ended: Promise<[number | null, string | null]>;
}

/** `pnpm start` as an operator has it: none of a test's variables, NODE_ENV not set. */
function start(variables: Record<string, string>, before: string[] = []): Started {
  const [command = '', ...args] = [...before, process.execPath, 'infra/src/start.ts'];
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, DEMO: '0', ...variables };
  const child = spawn(command, args, { cwd: PROJECT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return { child, output: () => output, ended: once(child, 'exit') as Started['ended'] };
}

const postmasterOf = (dataDir: string) =>
  Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

/** Starts take half a minute each: by the full proof. */
const isFull = process.env.PROOF === 'full';

test.runIf(isFull)(
  'a start serves; its PostgreSQL is started again when it is killed; one SIGTERM under load ends it in order',
  async () => {
    const dataDir = join(temporaryFolder(), 'data');
    const port = await freePort();
    const metricsPort = await freePort();
    const product = start({ DATA_DIR: dataDir, PORT: String(port), METRICS_PORT: String(metricsPort) });
    const status = async (path: string) =>
      (await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null))?.status ?? 0;
    await expect.poll(() => status('/ready'), { timeout: 240_000, interval: 250 }).toBe(200);

    const killed = postmasterOf(dataDir);
    process.kill(killed, 'SIGKILL');
    await expect.poll(() => status('/health'), { timeout: 10_000, interval: 10 }).toBe(503);
    await expect.poll(() => status('/health'), { timeout: 60_000, interval: 100 }).toBe(200);
    await expect.poll(product.output).toMatch(/đã dừng ngoài ý muốn[\s\S]*PostgreSQL chạy lại/);
    expect(postmasterOf(dataDir)).not.toBe(killed);

    let isOver = false;
    const broken: string[] = [];
    const asked = Array.from({ length: 8 }, async () => {
      while (!isOver) {
        const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"query":"{ viewer { login } }"}',
        }).catch((error: unknown) => String((error as Error).cause));
        if (typeof answer === 'string') {
          if (!/ECONNREFUSED|ECONNRESET|other side closed/.test(answer)) broken.push(answer);
        } else if (answer.status >= 500) broken.push(`${answer.status} ${await answer.text()}`);
        else await answer.text();
      }
    });
    await expect.poll(() => status('/health')).toBe(200);
    const metrics = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    expect(metrics).toMatch(/dich_http_request_duration_seconds_count\{part="graphql",method="POST",status="\d+"\} \d/);
    expect(metrics).toMatch(/dich_http_request_duration_seconds_count\{part="health",method="GET",status="503"\} \d/);
    product.child.kill('SIGTERM');
    expect([await product.ended, product.output()]).toEqual([[0, null], expect.any(String)]);
    isOver = true;
    await Promise.all(asked);
    expect(broken).toEqual([]);
    expect(product.output()).toMatch(/Đã dừng\.\s*$/);
    expect(product.output()).not.toContain('✗');
  },
);

test.runIf(isFull)('a port that was named and is taken ends the start with what to do', async () => {
  const other = createServer().listen(0);
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const product = start({ DATA_DIR: join(temporaryFolder(), 'data'), PORT: String(port) });
  expect(await product.ended).toEqual([1, null]);
  expect(product.output()).toContain(`Cổng ${port} đang được chương trình khác dùng. Hãy dừng chương trình đó`);
});

test.runIf(isFull && mayMount)('a start on a full disk is one sentence', async () => {
  const mount = temporaryFolder();
  const product = start({ DATA_DIR: join(mount, 'data'), PORT: String(await freePort()) }, onFullDisk(mount, '20m'));
  expect(await product.ended).toEqual([1, null]);
  const said = product.output();
  expect(said).toMatch(/\nHết dung lượng đĩa \(.*\)\. Hãy giải phóng dung lượng rồi chạy lại\.\n/);
  expect(said).not.toMatch(/\n\s+at /);
});
