import { UNDOING } from '#features/imports/undo-import.inputs.ts';
import { type Given, verbInput } from '#kernel/inputs.ts';

export const UndoQuotaImportInput = verbInput('UndoQuotaImportInput', UNDOING);
export type UndoQuotaImportInput = Given<typeof UndoQuotaImportInput>;
