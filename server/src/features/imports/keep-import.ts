import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import type { Confirmed } from '#kernel/sheets/sheet.ts';
import { SheetImport } from './sheet-import.entity.ts';

/** The record that was filled in, and what stood there before and after. */
interface Filled {
  id: string;
  replaced: object;
}

/** Keeps that a spreadsheet is taken in, before what is made of it, which names it. Whoever writes that records it. */
export async function keepImport(
  ctx: Context,
  { sheet, file, rowCount, filled }: { sheet: string; file: Confirmed; rowCount: number; filled?: Filled },
): Promise<string> {
  const { provinceId, pos } = ctx.scope;
  const { unitId, accountId, fullName } = ctx.actor;
  const id = newId();
  await ctx.em.insert(SheetImport, {
    ...{ provinceId, id, unitId, pos, sheet, file: file.name, digest: file.digest, rowCount },
    ...{ madeAt: ctx.now, madeByAccountId: accountId, madeBy: fullName },
    ...{ aboutId: filled?.id ?? null, replaced: filled?.replaced ?? null },
    ...{ undoneAt: null, undoneBy: null, undoneReason: null },
  });
  return id;
}
