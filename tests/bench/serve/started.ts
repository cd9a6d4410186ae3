import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own on a free port of this machine. */
export interface Started {
  port: number;
  pid: number;
  stop(): Promise<void>;
}

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Starts a file of this folder's neighbours with its settings as JSON in the environment. It prints its port, alone on a
 * line, when it answers; what it says to standard error is passed on. `isCompiled`: it has decorators, which Node does not
 * run as they lie.
 */
export async function start(file: URL, settings: unknown, { isCompiled = false } = {}): Promise<Started> {
  const compiling = isCompiled ? ['--import', import.meta.resolve('@oxc-node/core/register')] : [];
  const child = spawn(process.execPath, [...compiling, fileURLToPath(file)], {
    cwd: PROJECT,
    env: { ...process.env, NODE_ENV: 'production', BENCH_SETTINGS: JSON.stringify(settings) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const abandon = () => child.kill('SIGKILL');
  process.once('exit', abandon);
  const port = await portOf(child, file);
  return {
    port,
    pid: child.pid ?? Number.NaN,
    async stop() {
      process.off('exit', abandon);
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const impatience = setTimeout(abandon, 10_000);
      await ended;
      clearTimeout(impatience);
    },
  };
}

async function portOf({ stdout, exitCode }: ChildProcess, file: URL): Promise<number> {
  if (!stdout) throw new Error('its output is not read');
  for await (const line of createInterface({ input: stdout })) {
    if (/^\d+$/.test(line)) {
      stdout.resume();
      return Number(line);
    }
  }
  throw new Error(`${fileURLToPath(file)} ended with ${exitCode} before it answered`);
}
