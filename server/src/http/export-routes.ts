import { type Request, type Response, Router } from 'express';
import { sayIn } from '#kernel/messages.ts';
import { DIALECTS, type Dialect } from '#kernel/tables/csv.ts';
import { fileOfTable, type TableFormat } from '#kernel/tables/file-of-table.ts';
import { saysOfTable } from '#kernel/tables/table.messages.ts';
import type { Table } from '#kernel/tables/table.ts';
import { refuse } from './answers.ts';
import type { Heavy } from './aside/heavy.ts';
import { callerOf } from './caller.ts';
import { currentLanguage } from './request-id.ts';
import { operate, type Serving } from './serving.ts';

/** Fields that the same value would be asked for with in GraphQL, by which it is counted. */
const FIELDS_EACH = 20;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * What pages show, as spreadsheets, of every table that a room says: `GET /export/TABLE.xlsx`, and `/export/TABLE.csv`,
 * with `dialect=EXCEL_VI` as Excel in Vietnam opens it. The same values, bounded by the same limits and taken off the same
 * budget. Signed in by cookie or key. They are working files, not documents: names, heads and words are in the language of
 * their reader.
 */
export function exportRoutes(serving: Serving, heavy: Heavy | null, tables: readonly Table[]): Router {
  const routes = Router();
  for (const table of tables) {
    routes.get(`/export/${table.name}.xlsx`, (request, response) =>
      answer({ serving, heavy, table, format: 'XLSX' }, request, response),
    );
    routes.get(`/export/${table.name}.csv`, async (request, response) => {
      const { dialect = 'PLAIN' } = request.query;
      const format = DIALECTS.find((one) => one === dialect);
      if (format) await answer({ serving, heavy, table, format }, request, response);
      else refuse(response, 400, 'BAD_REQUEST', saysOfTable.dialects());
    });
  }
  return routes;
}

interface Answering {
  serving: Serving;
  heavy: Heavy | null;
  table: Table;
  format: TableFormat;
}

async function answer(
  { serving, heavy, table, format }: Answering,
  request: Request,
  response: Response,
): Promise<void> {
  const wanted = table.asked.safeParse(request.query);
  if (!wanted.success) {
    refuse(response, 400, 'BAD_REQUEST', table.needs);
    return;
  }
  const asked = wanted.data;
  const estimate = table.cells(asked) * FIELDS_EACH;
  const caller = callerOf(request);
  const isHeavy = heavy?.isHeavy(estimate) ?? false;
  const { accountId, light } = await operate(serving, response, caller, 'read', async (ctx) => {
    await heavy?.spend(ctx.actor.accountId, estimate);
    return {
      accountId: ctx.actor.accountId,
      light: isHeavy ? null : await fileOfTable(ctx, table, { asked, format }),
    };
  });
  const file =
    heavy && isHeavy ? await heavy.file(accountId, caller, serving.now(), { table: table.name, asked, format }) : light;
  if (file === null) {
    refuse(response, 404, 'NOT_FOUND', saysOfTable.nothingThere());
    return;
  }
  const name = `${sayIn(table.file, currentLanguage())}.${format === 'XLSX' ? 'xlsx' : 'csv'}`;
  response.set('Cache-Control', 'no-store').type(TYPE[format]).attachment(name).send(Buffer.from(file));
}

const TYPE: Record<'XLSX' | Dialect, string> = {
  XLSX,
  EXCEL_VI: 'text/csv; charset=utf-8',
  PLAIN: 'text/csv; charset=utf-8',
};
