import { basename } from 'node:path/posix';
import { setImmediate } from 'node:timers/promises';
import { type Request, type RequestHandler, type Response, Router, raw } from 'express';
import { validate as isUuid } from 'uuid';
import { overBecause } from '#kernel/after-end.ts';
import { mayNotOf } from '#kernel/authorize.ts';
import { type Context, doing } from '#kernel/context.ts';
import { forbidden } from '#kernel/forbidden.ts';
import { says as saysOfKernel } from '#kernel/kernel.messages.ts';
import { type Message, sayIn } from '#kernel/messages.ts';
import { refuse as refuseVerb } from '#kernel/refusal.ts';
import type { Cell } from '#kernel/sheets/cells.ts';
import { MOST_BYTES, MOST_MEGABYTES } from '#kernel/sheets/file-kind.ts';
import type { Fill, FillAsked, FillPreview } from '#kernel/sheets/fill.ts';
import { type CellProblem, type Preview, previewOf } from '#kernel/sheets/preview.ts';
import { readFile } from '#kernel/sheets/read-file.ts';
import { saysOfFile, saysOfTemplate } from '#kernel/sheets/sheet.messages.ts';
import type { Confirmed, Sheet, Written } from '#kernel/sheets/sheet.ts';
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
 * already as such a spreadsheet, `/export/SHEET-template.xlsx` an empty one. What fills in a record is asked with its
 * `id`, and with `answer=KEY=VALUE` for each question of the preview that is answered.
 */
export function importRoutes(serving: Serving, sheets: readonly Sheet[], fills: readonly Fill[]): Router {
  const routes = Router();
  const turns = new Turns();
  const underWay = new Set<string>();
  const byName = new Map([...sheets.map(sheetTaken), ...fills.map(fillTaken)].map((taken) => [taken.name, taken]));
  const body = raw({ type: TYPES, limit: MOST_BYTES, inflate: false });

  routes.post('/import/:sheet', async (request, response, next) => {
    const taken = byName.get(request.params.sheet);
    if (!taken) {
      next();
      return;
    }
    // who asks is looked at before anything is taken in
    const accountId = await operate(serving, response, callerOf(request), 'read', async (ctx) => {
      taken.may(ctx);
      return ctx.actor.accountId;
    });
    if (underWay.has(accountId)) {
      refuse(response, 429, 'BAD_REQUEST', saysOfFile.underWay());
      return;
    }
    underWay.add(accountId);
    try {
      const file = await fileIn(request, response, body);
      if (file) await turns.take(accountId, () => importFile(serving, taken, file, { request, response }));
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

/** How a spreadsheet is taken in, of either kind. */
interface Taken {
  name: string;
  verb: string;
  may: (ctx: Context) => void;
  preview: (ctx: Context, asked: FillAsked, cells: readonly Cell[][]) => Promise<Looked>;
}

/** What a preview says, and how it is written. */
interface Looked {
  shown: () => Promise<object>;
  digest: string;
  /** Why it cannot be written as it is. */
  because: Message | null;
  count: number;
  write: (ctx: Context, file: Confirmed) => Promise<Written>;
}

const sheetTaken = (sheet: Sheet): Taken => ({
  ...{ name: sheet.name, verb: sheet.verb, may: (ctx) => mayImport(ctx, { ...sheet, afterEnd: 'BEGINS' }) },
  async preview(ctx, _asked, cells) {
    const preview = await previewOf(ctx, sheet, cells);
    return {
      ...{ shown: () => shownIn(preview), digest: preview.digest, count: preview.made.length },
      because: isFaulty(preview) ? saysOfFile.hasProblems() : null,
      write: (now, file) => sheet.write(now, preview.made, file),
    };
  },
});

const fillTaken = (fill: Fill): Taken => ({
  ...{ name: fill.name, verb: fill.verb, may: (ctx) => mayImport(ctx, fill) },
  async preview(ctx, asked, cells) {
    const preview = await fill.preview(ctx, asked, cells);
    return {
      ...{ shown: async () => filledIn(preview), digest: preview.digest, count: preview.made.length },
      because: notFilledBecause(preview),
      write: (now, file) => fill.write(now, asked, preview.made, file),
    };
  },
});

function mayImport(ctx: Context, { may, mayNot, afterEnd }: Pick<Fill, 'may' | 'mayNot' | 'afterEnd'>): void {
  if (ctx.actor.byKey) throw forbidden(ctx, saysOfKernel.keyOnlyReads());
  if (!may(ctx.actor)) throw forbidden(ctx, mayNotOf(mayNot, ctx.actor, ctx.actor));
  const over = overBecause(ctx, afterEnd);
  if (over !== null) throw forbidden(ctx, over);
}

/** So many answers have room in an address of 16 kB. */
const MOST_ANSWERS = 300;

function askedIn({ id, answer }: Request['query']): FillAsked {
  const given = (Array.isArray(answer) ? answer : [answer]).filter((one): one is string => typeof one === 'string');
  const answers = given.slice(0, MOST_ANSWERS).map((one): [string, string] => {
    const at = one.indexOf('=');
    return [one.slice(0, at), one.slice(at + 1)];
  });
  const isId = typeof id === 'string' && isUuid(id);
  return { id: isId ? id.toLowerCase() : NO_RECORD, answers: new Map(answers) };
}

/** Found by nobody. */
const NO_RECORD = '00000000-0000-0000-0000-000000000000';

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
  taken: Taken,
  file: Uint8Array,
  { request, response }: { request: Request; response: Response },
): Promise<void> {
  const cells = await readFile(file);
  if ('wrong' in cells) {
    refuse(response, 422, 'INVALID', cells.wrong);
    return;
  }
  const { confirm, name } = request.query;
  const asked = askedIn(request.query);
  if (typeof confirm === 'string') {
    const named = { name: basename(typeof name === 'string' ? name : '').slice(0, MOST_OF_NAME), digest: confirm };
    const done = await operate(serving, response, callerOf(request), 'write', (ctx) =>
      written(doing(ctx, taken.verb), taken, cells, { asked, file: named }),
    );
    response.json({ ok: true, ...done });
    return;
  }
  const shown = await operate(serving, response, callerOf(request), 'read', async (ctx) => {
    taken.may(ctx);
    return (await taken.preview(ctx, asked, cells)).shown();
  });
  response.set('Cache-Control', 'no-store').json({ ok: true, ...shown });
}

const MOST_OF_NAME = 200;

async function written(
  ctx: Context,
  taken: Taken,
  cells: readonly Cell[][],
  { asked, file }: { asked: FillAsked; file: Confirmed },
): Promise<{ importId: string; count: number; once?: unknown }> {
  taken.may(ctx);
  const { digest, because, count, write } = await taken.preview(ctx, asked, cells);
  if (digest !== file.digest) refuseVerb('STALE', [], saysOfFile.otherThanSeen());
  if (because !== null) refuseVerb('INVALID', [], because);
  const { id, ...shown } = await write(ctx, file);
  return { importId: id, count, ...shown };
}

const isFaulty = ({ rows }: Preview): boolean => rows.some(({ problems }) => problems.length > 0);

function notFilledBecause({ rows, made }: FillPreview<unknown>): Message | null {
  if (rows.some(({ problems }) => problems.length > 0)) return saysOfFile.hasProblems();
  if (rows.some(({ questions }) => questions.some(({ answer }) => answer === null))) return saysOfFile.unanswered();
  return made.length === 0 ? saysOfFile.nothingNew() : null;
}

/** After so many rows everybody else gets their turn. */
const AT_ONCE = 200;

const toldProblem = ({ cell, column, code, message }: CellProblem) => ({
  ...{ cell, column: told(column).message, code },
  ...told(message),
});

/** A preview as it leaves: in the language of its reader, with the key of every message for programs. */
async function shownIn(preview: Preview) {
  const rows = [];
  for (const [index, { row, name, understood, problems }] of preview.rows.entries()) {
    if (index % AT_ONCE === 0) await setImmediate();
    rows.push({ row, name, understood: told(understood).message, problems: problems.map(toldProblem) });
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

/** The same of what fills in a record, with what is asked and what each row does. */
function filledIn(preview: FillPreview<unknown>) {
  const because = notFilledBecause(preview);
  return {
    count: preview.rows.length,
    changes: preview.made.length,
    empty: preview.empty,
    problemRows: preview.rows.filter(({ problems }) => problems.length > 0).length,
    unused: preview.unused,
    because: because && told(because).message,
    digest: because === null ? preview.digest : null,
    rows: preview.rows.map(({ row, name, understood, effect, problems, questions }) => ({
      ...{ row, name, understood: told(understood).message, effect, problems: problems.map(toldProblem) },
      questions: questions.map(({ key, cell, message, choices, answer }) => ({
        ...{ key, cell, answer, message: told(message).message },
        choices: choices.map(({ value, label }) => ({ value, label: told(label).message })),
      })),
    })),
  };
}
