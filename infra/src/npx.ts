import { readFileSync } from 'node:fs';

const CHECK_EVERY = 500;

/**
 * Calls back once when the `npx` that this process was started by has ended. npx passes SIGTERM on to a shell, which
 * dies without telling pnpm: whoever ends `npx pnpm start` by its pid would leave the server running.
 * Linux only: elsewhere nothing is watched.
 */
export function whenNpxEnds(callback: () => void): void {
  const npx = findNpx(process.ppid);
  if (npx === undefined) return;
  const timer = setInterval(() => {
    if (readProcess(npx)?.isNpx) return;
    clearInterval(timer);
    callback();
  }, CHECK_EVERY);
  timer.unref();
}

/** The pid of the nearest ancestor that is npx. */
function findNpx(pid: number): number | undefined {
  const ancestor = readProcess(pid);
  if (!ancestor) return undefined;
  return ancestor.isNpx ? pid : findNpx(ancestor.parent);
}

/** Undefined when the process has ended: what is left of it has no command line. */
function readProcess(pid: number): { isNpx: boolean; parent: number } | undefined {
  try {
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    const parent = /^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    // npm names its process after what it does
    return { isNpx: /^(npm exec|npx) /.test(commandLine), parent: Number(parent) };
  } catch {
    return undefined;
  }
}
