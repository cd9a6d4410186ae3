import type { Context } from '#kernel/context.ts';
import type { Sheet } from '#kernel/sheets/sheet.ts';
import { SheetImport } from './sheet-import.entity.ts';

/** That are shown on the page of the import; the trail has all of them. */
const MOST_SHOWN = 10;

/** The last imports of a kind of spreadsheet into the reader's unit, for who may import; the newest first. */
export async function lastImports(ctx: Context, { name, may }: Pick<Sheet, 'name' | 'may'>): Promise<SheetImport[]> {
  if (!may(ctx.actor)) return [];
  const { provinceId, pos } = ctx.scope;
  const where = { provinceId, pos, unitId: ctx.actor.unitId, sheet: name };
  return ctx.em.find(SheetImport, where, { orderBy: { madeAt: 'desc', id: 'desc' }, limit: MOST_SHOWN });
}
