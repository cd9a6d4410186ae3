import { basename } from 'node:path/posix';
import { setImmediate } from 'node:timers/promises';
import { type Request, type RequestHandler, type Response, Router, raw } from 'express';
import { overBecause } from '#kernel/after-end.ts';
import { mayNotOf } from '#kernel/authorize.ts';
import { type Context, doing } from '#kernel/context.ts';
import { forbidden } from '#kernel/forbidden.ts';
import { says as saysOfKernel } from '#kernel/kernel.messages.ts';
import { sayIn } from '#kernel/messages.ts';
import { refuse as refuseVerb } from '#kernel/refusal.ts';
import type { Cell } from '#kernel/sheets/cells.ts';
import { MOST_BYTES, MOST_MEGABYTES } from '#kernel/sheets/file-kind.ts';
import { type Preview, previewOf } from '#kernel/sheets/preview.ts';
import { readFile } from '#kernel/sheets/read-file.ts';
import { saysOfFile, saysOfTemplate } from '#kernel/sheets/sheet.messages.ts';
import type { Sheet } from '#kernel/sheets/sheet.ts';
import { workbookOf } from '#kernel/sheets/write-file.ts';
import { refuse } from './answers.ts';
import { callerOf } from './caller.ts';
import { says } from './http.messages.ts';
import { Turns } from './limits/turns.ts';
import { currentLanguage } from './request-id.ts';
import { operate, type Serving } from './serving.ts';
import { told } from './told.ts';

/** None of which a form of another site can send by itself. */
const TYPES: [string, ...string[]] = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/octet-stream',
  'text/csv',
];

/**
 * `POST /import/SHEET` with a spreadsheet as its body answers what every row would make and what is wrong with it;
 * `?confirm=DIGEST`, with the same file and the digest of that answer, writes it. Only for who is signed in: a key reads
 * no file in. One file of an account at a time; who waits takes turns. `GET /export/SHEET.xlsx` answers what the unit has
 * already as such a spreadsheet, `/export/SHEET-template.xlsx` an empty one.
 */
export function importRoutes(serving: Serving, sheets: readonly Sheet[]): Router {
  const routes = Router();
  const turns = new Turns();
  const underWay = new Set<string>();
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const body = raw({ type: TYPES, limit: MOST_BYTES, inflate: false });

  routes.post('/import/:sheet', async (request, response, next) => {
    const sheet = byName.get(request.params.sheet);
    if (!sheet) {
      next();
      return;
    }
    // who asks is looked at before anything is taken in
    const accountId = await operate(serving, response, callerOf(request), 'read', async (ctx) => {
      mayImport(ctx, sheet);
      return ctx.actor.accountId;
    });
    if (underWay.has(accountId)) {
      refuse(response, 429, 'BAD_REQUEST', saysOfFile.underWay());
      return;
    }
    underWay.add(accountId);
    try {
      const file = await fileIn(request, response, body);
      if (file) await turns.take(accountId, () => importFile(serving, sheet, file, { request, response }));
    } finally {
      underWay.delete(accountId);
    }
  });
  for (const sheet of sheets) {
    const answer = async (request: Request, response: Response, isTemplate: boolean): Promise<void> => {
      const file = await operate(serving, response, callerOf(request), 'read', async (ctx) =>
        workbookOf(sheet, isTemplate ? [] : await sheet.present(ctx), ctx.language),
      );
      const { template, whole } = saysOfTemplate;
      const name = (isTemplate ? template : whole)({ file: sheet.file });
      response.set('Cache-Control', 'no-store').type(TYPES[0]).attachment(sayIn(name, currentLanguage()));
      response.send(Buffer.from(file));
    };
    routes.get(`/export/${sheet.name}.xlsx`, (request, response) => answer(request, response, false));
    routes.get(`/export/${sheet.name}-template.xlsx`, (request, response) => answer(request, response, true));
  }
  return routes;
}

function mayImport(ctx: Context, sheet: Sheet): void {
  if (ctx.actor.byKey) throw forbidden(ctx, saysOfKernel.keyOnlyReads());
  if (!sheet.may(ctx.actor)) throw forbidden(ctx, mayNotOf(sheet.mayNot, ctx.actor, ctx.actor));
  const over = overBecause(ctx, 'BEGINS');
  if (over !== null) throw forbidden(ctx, over);
}

/** The body, taken in as a whole; null: it was refused. */
async function fileIn(request: Request, response: Response, body: RequestHandler): Promise<Uint8Array | null> {
  if (Number(request.get('content-length') ?? 0) > MOST_BYTES) {
    refuse(response, 413, 'BAD_REQUEST', saysOfFile.tooLarge({ megabytes: MOST_MEGABYTES }));
    return null;
  }
  await new Promise<void>((resolve, reject) => body(request, response, (error) => (error ? reject(error) : resolve())));
  if (request.body instanceof Uint8Array) return request.body;
  refuse(response, 415, 'BAD_REQUEST', says.fileNeeded());
  return null;
}

async function importFile(
  serving: Serving,
  sheet: Sheet,
  file: Uint8Array,
  { request, response }: { request: Request; response: Response },
): Promise<void> {
  const cells = await readFile(file);
  if ('wrong' in cells) {
    refuse(response, 422, 'INVALID', cells.wrong);
    return;
  }
  const { confirm, name } = request.query;
  if (typeof confirm === 'string') {
    const named = { name: basename(typeof name === 'string' ? name : '').slice(0, MOST_OF_NAME) };
    const done = await operate(serving, response, callerOf(request), 'write', (ctx) =>
      written(doing(ctx, sheet.verb), sheet, cells, { confirm, ...named }),
    );
    response.json({ ok: true, ...done });
    return;
  }
  const shown = await operate(serving, response, callerOf(request), 'read', async (ctx) => {
    mayImport(ctx, sheet);
    return shownIn(await previewOf(ctx, sheet, cells));
  });
  response.set('Cache-Control', 'no-store').json({ ok: true, ...shown });
}

const MOST_OF_NAME = 200;

async function written(
  ctx: Context,
  sheet: Sheet,
  cells: readonly Cell[][],
  { confirm, name }: { confirm: string; name: string },
): Promise<{ importId: string; count: number; once?: unknown }> {
  mayImport(ctx, sheet);
  const preview = await previewOf(ctx, sheet, cells);
  if (preview.digest !== confirm) refuseVerb('STALE', [], saysOfFile.otherThanSeen());
  if (isFaulty(preview)) refuseVerb('INVALID', [], saysOfFile.hasProblems());
  const { id, ...shown } = await sheet.write(ctx, preview.made, { name, digest: preview.digest });
  return { importId: id, count: preview.made.length, ...shown };
}

const isFaulty = ({ rows }: Preview): boolean => rows.some(({ problems }) => problems.length > 0);

/** After so many rows everybody else gets their turn. */
const AT_ONCE = 200;

/** A preview as it leaves: in the language of its reader, with the key of every message for programs. */
async function shownIn(preview: Preview) {
  const rows = [];
  for (const [index, { row, name, understood, problems }] of preview.rows.entries()) {
    if (index % AT_ONCE === 0) await setImmediate();
    const wrong = problems.map(({ cell, column, code, message }) => ({
      ...{ cell, column: told(column).message, code },
      ...told(message),
    }));
    rows.push({ row, name, understood: told(understood).message, problems: wrong });
  }
  return {
    count: preview.rows.length,
    problemRows: preview.rows.filter(({ problems }) => problems.length > 0).length,
    unused: preview.unused,
    // what is wrong cannot be confirmed
    digest: isFaulty(preview) ? null : preview.digest,
    rows,
  };
}
