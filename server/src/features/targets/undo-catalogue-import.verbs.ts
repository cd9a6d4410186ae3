import { SheetImportType } from '#features/imports/sheet-import.graphql.ts';
import { sheetImportById } from '#features/imports/sheet-import.loaders.ts';
import { kept, verb, verbs } from '#kernel/verbs.ts';
import { UndoCatalogueImportInput } from './undo-catalogue-import.inputs.ts';
import { undoCatalogueImport } from './undo-catalogue-import.ts';

export const UndoCatalogueImportVerbs = verbs({
  undoCatalogueImport: verb({
    does: 'Hoàn tác: takes all indicators of one spreadsheet back. Refused (CONFLICT) with all that stands on them.',
    afterEnd: 'BEGINS',
    takes: UndoCatalogueImportInput,
    answers: { import: kept(SheetImportType, sheetImportById) },
    by: undoCatalogueImport,
  }),
});
