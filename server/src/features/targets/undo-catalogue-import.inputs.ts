import { UNDOING } from '#features/imports/undo-import.inputs.ts';
import { type Given, verbInput } from '#kernel/inputs.ts';

export const UndoCatalogueImportInput = verbInput('UndoCatalogueImportInput', UNDOING);
export type UndoCatalogueImportInput = Given<typeof UndoCatalogueImportInput>;
