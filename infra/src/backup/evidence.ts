import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type pg from 'pg';
import { evidenceFile } from '../evidence-folder.ts';
import { writePrivateFile } from '../private-file.ts';
import { damaged } from '../trouble.ts';
import type { Part } from './archive-reader.ts';
import { digestOfFile, fileName } from './manifest.ts';
import type { Table } from './tables.ts';

/** Rows of a table that name a file by its digest, once they know what it is: before that it is still being sent. */
const namesFiles = ({ columns }: Pick<Table, 'columns'>): boolean =>
  columns.includes('digest') && columns.includes('media_type');

/** The files that rows name, each once. `only`: which rows of a table; all unless told. */
export async function filesNamed(
  client: pg.ClientBase,
  tables: readonly (Table & { only?: string })[],
): Promise<string[]> {
  const each = tables
    .filter(namesFiles)
    .map(({ name, only = 'true' }) => `select digest from ${name} where media_type is not null and (${only})`);
  if (each.length === 0) return [];
  const { rows } = await client.query<{ digest: string }>(
    `select digest from (${each.join(' union ')}) named order by digest collate "C"`,
  );
  return rows.map(({ digest }) => digest);
}

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** A file as a part of a backup; null: it is not there, or is not what it was. */
export function partOfFile(dataDir: string, digest: string): Part | null {
  const path = evidenceFile(dataDir, digest);
  if (!existsSync(path)) return null;
  const content = readFileSync(path);
  return sha256(content) === digest ? { path: fileName(digest), content } : null;
}

/** Puts a file that has come where it lies; it is what its name says, or the backup is damaged. */
export function placeFile(dataDir: string, { path: name, content }: Part, path: string): void {
  const digest = digestOfFile(name);
  if (digest === undefined || sha256(content) !== digest) throw damaged(path);
  const place = evidenceFile(dataDir, digest);
  if (!existsSync(place)) writePrivateFile(place, content);
}

/** Which of the files that rows name are not in the data folder. */
export const filesLacking = async (
  client: pg.ClientBase,
  tables: readonly Table[],
  dataDir: string,
): Promise<string[]> =>
  (await filesNamed(client, tables)).filter((digest) => !existsSync(evidenceFile(dataDir, digest)));
