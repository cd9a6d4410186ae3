import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import type { Confirmed } from '#kernel/sheets/sheet.ts';
import { SheetImport } from './sheet-import.entity.ts';

/** Keeps that a spreadsheet is taken in, before what is made of it, which names it. Whoever writes that records it. */
export async function keepImport(
  ctx: Context,
  { sheet, file, rowCount }: { sheet: string; file: Confirmed; rowCount: number },
): Promise<string> {
  const { provinceId, pos } = ctx.scope;
  const { unitId, accountId, fullName } = ctx.actor;
  const id = newId();
  await ctx.em.insert(SheetImport, {
    ...{ provinceId, id, unitId, pos, sheet, file: file.name, digest: file.digest, rowCount },
    ...{ madeAt: ctx.now, madeByAccountId: accountId, madeBy: fullName },
    ...{ undoneAt: null, undoneBy: null, undoneReason: null },
  });
  return id;
}
