import { identity, instant, int, object, optional, text } from '#kernel/objects.ts';

export const SheetImportType = object(
  'SheetImport',
  'A spreadsheet that was taken in, all rows of it as one act (POST /import/SHEET).',
  {
    id: identity,
    file: text('What the file was called.'),
    rowCount: int('How many rows of it were taken in.'),
    madeAt: instant('When it was taken in.'),
    madeBy: text('Who did it, by the name that they had.'),
    undoneAt: optional(instant('When all that it made was taken back; null: it was not.')),
    undoneBy: optional(text('Who took it back, by the name that they had; null: it was not.')),
    undoneReason: optional(text('Why it was taken back, as typed; null: it was not.')),
  },
);
