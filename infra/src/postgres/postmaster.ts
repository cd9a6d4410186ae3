import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../operator-error.ts';

/** What a running PostgreSQL says of itself in `postmaster.pid`. */
export interface Postmaster {
  pid: number;
  port: number;
  status: string;
}

const pidFile = (cluster: string) => join(cluster, 'postmaster.pid');
/** Above the largest pid that any kernel gives out. */
const NO_SUCH_PID = 2 ** 31 - 1;

/** Reads `postmaster.pid`: line 1 pid, line 4 port, line 8 status. Undefined without a file, or before it is whole. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(pidFile(cluster), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, port: Number(lines[3] ?? 0), status: (lines[7] ?? '').trim() } : undefined;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether the process exists; one that belongs to somebody else exists too. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/**
 * The PostgreSQL that runs on this cluster, once it has finished starting. A file left behind by one that was killed
 * is answered with undefined, and made harmless where another process has its pid by now.
 */
export async function livePostmaster(cluster: string, patience = 60_000): Promise<Postmaster | undefined> {
  const until = Date.now() + patience;
  for (;;) {
    const postmaster = readPostmaster(cluster);
    if (!postmaster || !isAlive(postmaster.pid)) return undefined;
    if (!isPostgresOf(cluster, postmaster.pid)) {
      disown(cluster);
      return undefined;
    }
    if (postmaster.status === 'ready') return postmaster;
    if (Date.now() > until) throw new Error(`PostgreSQL (pid ${postmaster.pid}) is ${postmaster.status} for too long`);
    await sleep(20);
  }
}

/** Sends a signal and waits until the PostgreSQL of this cluster has let go of it. */
export async function stopPostmaster(cluster: string, pid: number, signal: 'SIGINT' | 'SIGQUIT'): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, signal);
  // its file goes last, and says it even where nobody reaps the process
  while (readPostmaster(cluster)?.pid === pid && isAlive(pid)) await sleep(10);
  for (let wait = 0; wait < 50 && isAlive(pid); wait++) await sleep(5);
}

/** Only Linux shows the command line of a process as a file; elsewhere a living pid is believed. */
function isPostgresOf(cluster: string, pid: number): boolean {
  if (process.platform !== 'linux') return true;
  try {
    const [command = '', ...args] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    // between fork and exec of the launcher's own child the command is still the launcher's
    return basename(command) === 'postgres' && args.includes(cluster);
  } catch {
    return false;
  }
}

/** Replaces the pid alone: PostgreSQL still checks by the other lines that no orphan of the old one is at work. */
function disown(cluster: string): void {
  const [, ...rest] = readFileSync(pidFile(cluster), 'utf8').split('\n');
  writeFileSync(pidFile(cluster), [String(NO_SUCH_PID), ...rest].join('\n'));
}
