import type { vi } from './vi.ts';

export const en: typeof vi = {
  attach: 'Attach files',
  attachTo: (what) => `Attach files: ${what}`,
  hint: 'PDF, pictures, Word (.docx), Excel (.xlsx), up to 20 MB. Drop or paste (Ctrl+V) them as well.',
  filesOf: (what) => `Evidence files: ${what}`,
  open: (name) => `Open the file ${name}`,
  remove: (name) => `Remove the file ${name}`,
  removed: (name) => `Removed the file ${name}.`,
  openFailed: 'The file could not be opened. Try again; if it goes on, reload the page.',
  save: 'Save',
  newWindow: 'Open in another window',
  reading: 'reading the file',
  sending: (percent) => `${percent}% sent`,
  waiting: (percent) => `no connection, ${percent}% sent. It goes on by itself.`,
  attaching: 'being checked and attached',
  again: 'Send again',
  againOf: (name) => `Send the file ${name} again`,
  drop: 'Drop',
  dropOf: (name) => `Drop the file ${name} that is being sent`,
  tooLarge: (megabytes) =>
    `The file has ${megabytes} MB, at most 20 MB are kept. Scan it with fewer dots per inch, or divide it.`,
  unreadable: 'This file cannot be read on your computer. Close the program that has it open, and choose it again.',
};
