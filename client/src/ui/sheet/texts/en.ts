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
  last: 'Last imports',
  taken: (at: string, counted: string) => `Taken in on ${at}, ${counted}`,
  by: (file: string, person: string) => `${file}, by ${person}`,
  undone: (at: string, person: string, reason: string) => `Undone by ${person} on ${at}: ${reason}`,
  undo: 'Undo',
  undoOf: (file: string) => `Undo the import of ${file}`,
  undoTitle: (counted: string) => `Undo the import of ${counted}`,
  undoReason: 'Reason',
  undoDone: (counted: string) => `The import of ${counted} was undone.`,
  soundCells: 'Every cell can be read. Please look through the rows and confirm.',
  empty: (count: number) => `${count} rows are left empty and stay as they are.`,
  question: (cell: string, message: string) => `Cell ${cell}: ${message}`,
  answered: 'Look again with these answers',
  offline: 'The file could not be sent. Please check the connection and choose it again.',
};
