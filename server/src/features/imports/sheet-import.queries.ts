import type { Context } from '#kernel/context.ts';
import { groupBy, loader } from '#kernel/loader.ts';
import type { Sheet } from '#kernel/sheets/sheet.ts';
import { SheetImport } from './sheet-import.entity.ts';

/** That are shown on the page of the import; the trail has all of them. */
const MOST_SHOWN = 10;

/** The last imports into each record, the newest first; read as drafts of the record are, which whoever asks has asked. */
export const importsInto = loader<string, SheetImport[]>(async (ctx, ids) => {
  const { provinceId, pos } = ctx.scope;
  const where = { provinceId, pos, aboutId: { $in: [...ids] } };
  const found = await ctx.em.find(SheetImport, where, { orderBy: { madeAt: 'desc', id: 'desc' } });
  const byRecord = groupBy(found, ({ aboutId }) => aboutId ?? '');
  return new Map([...byRecord].map(([id, imports]) => [id, imports.slice(0, MOST_SHOWN)]));
});

/** The last imports of a kind of spreadsheet into the reader's unit, for who may import; the newest first. */
export async function lastImports(ctx: Context, { name, may }: Pick<Sheet, 'name' | 'may'>): Promise<SheetImport[]> {
  if (!may(ctx.actor)) return [];
  const { provinceId, pos } = ctx.scope;
  const where = { provinceId, pos, unitId: ctx.actor.unitId, sheet: name };
  return ctx.em.find(SheetImport, where, { orderBy: { madeAt: 'desc', id: 'desc' }, limit: MOST_SHOWN });
}
