import { UNDOING } from '#features/imports/undo-import.inputs.ts';
import { type Given, verbInput } from '#kernel/inputs.ts';

export const UndoFigureImportInput = verbInput('UndoFigureImportInput', UNDOING);
export type UndoFigureImportInput = Given<typeof UndoFigureImportInput>;
