import type { Context } from '#kernel/context.ts';
import { csvOfTable, type Dialect } from './csv.ts';
import type { Table } from './table.ts';
import { workbookOfTable } from './workbook.ts';

export type TableFormat = 'XLSX' | Dialect;

/** A table as a file of its reader; null: there is nothing of the kind for them. */
export async function fileOfTable(
  ctx: Context,
  { shown }: Table,
  { asked, format }: { asked: unknown; format: TableFormat },
): Promise<Uint8Array<ArrayBuffer> | null> {
  const found = await shown(ctx, asked);
  if (found === null) return null;
  if (format === 'XLSX') return new Uint8Array(await workbookOfTable(ctx, found));
  return new TextEncoder().encode(csvOfTable(found, format, ctx.language));
}
