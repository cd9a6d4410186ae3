import { ForeignKeyConstraintViolationException } from '@mikro-orm/postgresql';
import { importToUndo, markUndone } from '#features/imports/import-to-undo.ts';
import type { SheetImport } from '#features/imports/sheet-import.entity.ts';
import { catalogueSheet } from '#features/indicators/catalogue-sheet.ts';
import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { refuse, refuseAll } from '#kernel/refusal.ts';
import { standingOnImport, takeCatalogueBack } from './standing-on-import.queries.ts';
import type { UndoCatalogueImportInput } from './undo-catalogue-import.inputs.ts';
import { saysOfUndoing, standingInWords } from './undo-catalogue-import.messages.ts';

/**
 * Hoàn tác: all indicators that a spreadsheet made are gone, as long as nothing stands on any of them: else all of that is
 * told, and all stay. What the reader may not see, a draft of a unit below, hinders too and is told without its place.
 */
export async function undoCatalogueImport(
  ctx: Context,
  input: UndoCatalogueImportInput,
): Promise<{ import: SheetImport }> {
  const { taken, problems } = await importToUndo(ctx, catalogueSheet, input);
  const standing = await standingOnImport(ctx, taken.id);
  refuseAll([
    ...problems,
    ...standing.map((one) => ({ code: 'CONFLICT' as const, path: ['importId'], message: standingInWords(one) })),
  ]);
  try {
    const count = await takeCatalogueBack(ctx, taken.id);
    const undone = markUndone(ctx, taken, input.reason);
    const after = { ...undone, count };
    await record(ctx, { recordKind: 'CatalogueImport', id: taken.id, pos: taken.pos }, { after });
  } catch (error) {
    if (!(error instanceof ForeignKeyConstraintViolationException)) throw error;
    refuse('CONFLICT', ['importId'], saysOfUndoing.outOfSight());
  }
  return { import: taken };
}
