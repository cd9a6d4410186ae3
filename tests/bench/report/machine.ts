import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

/** Where and when something was measured. */
export interface Circumstances {
  machine: string;
  day: string;
  /** "with changes" when the working tree is not that commit. */
  commit: string;
  /** How many processes wanted a processor when it began. */
  load: number;
}

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

export function circumstances(): Circumstances {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: PROJECT, encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--untracked-files=no') !== '';
  const [processor] = cpus();
  return {
    machine: `${cpus().length} × ${processor?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`,
    day: new Date().toISOString().slice(0, 10),
    commit: `${git('rev-parse', '--short=12', 'HEAD')}${changed ? ' with changes' : ''}`,
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
  };
}
