import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Cell, writeXlsx } from 'hucre/xlsx';
import type { Visitor } from './visitor.ts';

export type TestCell = string | number | boolean | Date | null;

export const xlsx = (rows: TestCell[][], cells?: Map<string, Partial<Cell>>): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'Danh mục', rows, ...(cells ? { cells } : {}) }] });

export const csv = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The same file with a part of its archive rewritten. */
export function rewritten(file: Uint8Array, part: string, by: (text: string) => string): Uint8Array {
  const parts = unzipSync(file);
  const content = parts[part];
  if (!content) throw new Error(`${part} is not in the archive`);
  return zipSync({ ...parts, [part]: strToU8(by(strFromU8(content))) });
}

/** Everything that a workbook says, whichever cell it stands in. */
export function saidIn(file: Uint8Array): string {
  const parts = unzipSync(file);
  return Object.keys(parts)
    .filter((name) => name.startsWith('xl/worksheets/') || name === 'xl/sharedStrings.xml')
    .toSorted()
    .map((name) => strFromU8(parts[name] as Uint8Array))
    .join('\n');
}

export interface Previewed {
  status: number;
  /** Of a file as a whole. */
  key?: string;
  message?: string;
  count: number;
  problemRows: number;
  unused: string[];
  digest: string | null;
  rows: {
    row: number;
    name: string;
    understood: string;
    problems: { cell: string | null; column: string; code: string; key: string; message: string }[];
  }[];
}

const FILE = { 'content-type': 'application/octet-stream' };

export async function preview(visitor: Visitor, file: Uint8Array, sheet = 'catalogue'): Promise<Previewed> {
  const init = { method: 'POST', headers: FILE, body: new Blob([new Uint8Array(file)]) };
  const { status, body } = await visitor.send(`/import/${sheet}`, init);
  return { ...(body as Omit<Previewed, 'status'>), status };
}

export const confirm = (
  visitor: Visitor,
  file: Uint8Array,
  digest: string | null,
  name = 'danh-muc.xlsx',
  sheet = 'catalogue',
) =>
  visitor.send(`/import/${sheet}?confirm=${digest}&name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: FILE,
    body: new Blob([new Uint8Array(file)]),
  });

/** "B3 CONFLICT" of everything that is wrong. */
export const problemsIn = ({ rows }: Previewed): string[] =>
  rows.flatMap(({ problems }) => problems.map(({ cell, code }) => `${cell} ${code}`));
