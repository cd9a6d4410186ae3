import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Which commit the program is of: `git archive` writes it into the file (.gitattributes), a clone is asked. Null: neither
 * knows.
 */
export function commitOfProgram(projectDir: string): string | null {
  const written = readFileSync(join(projectDir, 'infra/commit'), 'utf8').trim();
  if (/^[0-9a-f]{40}$/.test(written)) return written;
  if (!existsSync(join(projectDir, '.git'))) return null;
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: projectDir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}
