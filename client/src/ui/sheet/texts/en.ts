import type { vi } from './vi.ts';

export const en: typeof vi = {
  drop: 'Drop a file here or choose one',
  again: 'Choose another file, or the mended one',
  choose: 'Choose a file',
  reading: (name: string) => `Reading ${name}…`,
  preview: 'Preview',
  sound: 'Every row can be used. Please look through them and confirm.',
  wrong: (count: number) =>
    `${count} rows are wrong, so nothing is taken in yet. Please mend the file and choose it again.`,
  unused: (headings: string) => `Columns that are not used: ${headings}.`,
  onlyWrong: 'Only rows that are wrong',
  row: (row: number, name: string) => (name === '' ? `Row ${row}` : `Row ${row}: ${name}`),
  problem: (cell: string | null, column: string, message: string) =>
    cell === null ? `No column ${column}: ${message}` : `Cell ${cell} (${column}): ${message}`,
  more: (count: number) => `Show more, ${count} rows left`,
  offline: 'The file could not be sent. Please check the connection and choose it again.',
};
