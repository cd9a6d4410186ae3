import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Bytes of memory that are a process's own, and its share of what it has in common with others (Linux). */
function memoryOf(pid: number): number {
  try {
    const [, kilobytes = '0'] = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    // it has ended since
    return 0;
  }
}

function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return (
          readFileSync(`/proc/${name}/stat`, 'utf8')
            .replace(/^.*\) /s, '')
            .split(' ')[1] === String(pid)
        );
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** Of a process and those that it has begun. */
const memoryOfFamily = (pid: number): number =>
  [pid, ...childrenOf(pid)].reduce((total, one) => total + memoryOf(one), 0);

const EVERY = 250;

export interface MostMemory<Result> {
  result: Result;
  /** in bytes, in the order of the processes asked about */
  most: number[];
}

/** The most memory that processes, each with those it began, had while something went on. */
export async function whileWatched<Result>(
  pids: readonly number[],
  work: () => Promise<Result>,
): Promise<MostMemory<Result>> {
  const most = pids.map(() => 0);
  let going = true;
  const watching = (async () => {
    while (going) {
      for (const [index, pid] of pids.entries()) most[index] = Math.max(most[index] ?? 0, memoryOfFamily(pid));
      await sleep(EVERY);
    }
  })();
  try {
    return { result: await work(), most };
  } finally {
    going = false;
    await watching;
  }
}
