import type { Cell } from './cells.ts';

/** What the reading thread is given, one after the other. */
export interface SheetJob {
  bytes: Uint8Array;
  kind: 'XLSX' | 'CSV';
  mostRows: number;
}

/** What it says: the cells, or that the file is not what it seemed. */
export type FileSaid = { cells: Cell[][] } | { broken: string };
