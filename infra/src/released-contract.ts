import { execFileSync } from 'node:child_process';

/** Where the contract stands, in every release. */
const CONTRACT = 'packages/schema/schema.graphql';

export interface ReleasedContract {
  /** The tag of the release: "v1.2.0". */
  readonly tag: string;
  /** As it was printed then. */
  readonly contract: string;
}

/**
 * The contract of the newest release (tag `v*`, by version) that what is checked out comes after; null where there is
 * none yet, or the project is no git repository.
 */
export function releasedContract(projectDir: string): ReleasedContract | null {
  const [tag] = releasesOf(projectDir);
  if (!tag) return null;
  const contract = git(projectDir, 'show', `${tag}:${CONTRACT}`);
  if (contract === null) throw new Error(`${tag} has no ${CONTRACT}`);
  return { tag, contract };
}

/** Tags `v*` that what is checked out comes after, the newest first; none where the project is no git repository. */
export function releasesOf(projectDir: string): string[] {
  const tags = git(projectDir, '-c', 'versionsort.suffix=-', 'tag', '--list', 'v*', '--sort=-v:refname', '--merged');
  return tags?.split('\n').filter(Boolean) ?? [];
}

function git(projectDir: string, ...args: string[]): string | null {
  try {
    return execFileSync('git', args, { cwd: projectDir, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}
