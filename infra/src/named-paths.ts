import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = /^(server|client|packages|infra|tests|docs)\//;

/** Paths that a page of the docs names and that are not there. Patterns (`*.queries.ts`) and commands are not paths. */
export function missingPaths(projectDir: string): string[] {
  const pages = ['README.md', ...globSync('docs/**/*.md', { cwd: projectDir })];
  return pages.flatMap((page) =>
    [...readFileSync(join(projectDir, page), 'utf8').matchAll(/`([^`\s]+)`|\]\(([^)\s]+)\)/g)]
      .map(([, quoted, linked]) => quoted ?? (linked && join(page, '..', linked)) ?? '')
      .filter((path) => FOLDERS.test(path) && !/[*<>{}]|NAME|ROOM/.test(path))
      .filter((path) => !existsSync(join(projectDir, path.split('#')[0] ?? '')))
      .map((path) => `${page} names ${path}, which is not there`),
  );
}
