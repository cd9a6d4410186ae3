import { authorize, mayNotOf } from '#kernel/authorize.ts';
import { recordToChange } from '#kernel/change.ts';
import type { Context } from '#kernel/context.ts';
import type { Problem } from '#kernel/refusal.ts';
import type { Sheet } from '#kernel/sheets/sheet.ts';
import { problemsOfText, tidy } from '#kernel/words.ts';
import { saysOfImport } from './import.messages.ts';
import { SheetImport } from './sheet-import.entity.ts';

const LONGEST_REASON = 1000;

/** What is to be taken back, and why. */
export interface Undoing {
  importId: string;
  reason: string;
}

/**
 * An import of the actor's unit, for who may import such a spreadsheet, locked until the transaction ends; and what is
 * wrong with taking it back, whatever stands on it.
 */
export async function importToUndo(
  ctx: Context,
  { name, may, mayNot }: Pick<Sheet, 'name' | 'may' | 'mayNot'>,
  { importId, reason }: Undoing,
): Promise<{ taken: SheetImport; problems: Problem[] }> {
  authorize(may(ctx.actor), mayNotOf(mayNot, ctx.actor, ctx.actor));
  const taken = await recordToChange(ctx, SheetImport, {
    ...{ id: importId, path: ['importId'], what: saysOfImport.one() },
    among: { pos: ctx.scope.pos, unitId: ctx.actor.unitId, sheet: name },
  });
  const isUndone: Problem[] =
    taken.undoneAt === null ? [] : [{ code: 'CONFLICT', path: ['importId'], message: saysOfImport.undone() }];
  const ofReason = problemsOfText(['reason'], reason, { what: saysOfImport.reason(), max: LONGEST_REASON });
  return { taken, problems: [...isUndone, ...ofReason] };
}

/** It stays on the page and in the trail, as one that was taken back; answers what the trail keeps of it. */
export function markUndone(ctx: Context, taken: SheetImport, reason: string): { file: string; undoneReason: string } {
  taken.undoneAt = ctx.now;
  taken.undoneBy = ctx.actor.fullName;
  taken.undoneReason = tidy(reason);
  return { file: taken.file, undoneReason: taken.undoneReason };
}
