import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePrivateFile } from './private-file.ts';

/** A text that was signed, and where it is kept. */
export interface SignedFile {
  path: string;
  text: string;
}

/** One file a day: "2026-11-29.json". */
const FILE = /^\d{4}-\d{2}-\d{2}\.json$/;

export const headsFolder = (dataDir: string) => join(dataDir, 'trail-heads');

/** The signed heads of the audit trail that the installation keeps outside its database, the oldest first. */
export function headFiles(dataDir: string): SignedFile[] {
  const folder = headsFolder(dataDir);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => FILE.test(name)) : [];
  return names.sort().map((name) => readHeadFile(join(folder, name)));
}

export const readHeadFile = (path: string): SignedFile => ({ path, text: readFileSync(path, 'utf8') });

/** Where the server keeps them: `day` as YYYY-MM-DD, one file each, of which the last of the day stays. */
export const headKeeper = (dataDir: string) => ({
  newest: (): SignedFile | undefined => headFiles(dataDir).at(-1),
  keep: (day: string, text: string): void => writePrivateFile(join(headsFolder(dataDir), `${day}.json`), text),
});
