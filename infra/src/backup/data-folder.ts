import { existsSync, readFileSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { headFiles, headsFolder } from '../head-files.ts';
import { writePrivateFile } from '../private-file.ts';
import { replaceSecrets, secretsPath } from '../secrets.ts';
import type { Part } from './archive-reader.ts';

/** Secrets that belong to a server's roles, not to what the database holds. */
const OF_THE_SERVER = new Set(['postgresSuperuser', 'ownerRole', 'servingRole']);

/**
 * Puts head files and secrets of a backup into a data folder. What is there under these names and is other is kept under
 * another name: answers these.
 */
export function placeFiles(dataDir: string, secrets: Record<string, string>, heads: readonly Part[]): string[] {
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const moved: string[] = [];
  const aside = (path: string): string => {
    moved.push(`${path}.before-${stamp}`);
    return moved.at(-1)!;
  };
  const folder = headsFolder(dataDir);
  const theirs = new Map(heads.map(({ path, content }) => [basename(path), content.toString('utf8')]));
  const isOther = headFiles(dataDir).some(({ path, text }) => theirs.get(basename(path)) !== text);
  if (isOther) renameSync(folder, aside(folder));
  for (const [name, text] of theirs) writePrivateFile(join(folder, name), text);

  const wanted = Object.entries(secrets).filter(([name]) => !OF_THE_SERVER.has(name));
  const path = secretsPath(dataDir);
  const there: Record<string, string> = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  if (wanted.some(([name, secret]) => there[name] !== undefined && there[name] !== secret)) {
    writePrivateFile(aside(path), readFileSync(path, 'utf8'));
  }
  replaceSecrets(dataDir, Object.fromEntries(wanted));
  return moved;
}
