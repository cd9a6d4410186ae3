import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** No answer comes later than that. */
const LONGEST_MS = 90_000;

/** Runs the package manager. `registry`: that of its settings unless told. */
export async function pnpm(
  folder: string,
  args: readonly string[],
  registry?: string,
): Promise<{ code: number | null; printed: string }> {
  const child = spawn('npx', ['-y', 'pnpm@12.21.0', ...args, ...(registry ? ['--registry', registry] : [])], {
    ...{ cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] },
    // with a group of its own, which ends with all that it has started
    ...{ detached: true, env: { ...process.env, CI: 'true' } },
  });
  const limit = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), LONGEST_MS);
  const [printed, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  clearTimeout(limit);
  return { code: code as number | null, printed };
}
