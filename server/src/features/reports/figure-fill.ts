import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { keepImport } from '#features/imports/keep-import.ts';
import { indicatorOn } from '#features/indicators/indicator.loaders.ts';
import { meantBy } from '#features/indicators/meant-by.ts';
import { answerOfName, questionOfName } from '#features/indicators/name-question.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import { periodInWords } from '#features/periods/period.messages.ts';
import { record } from '#kernel/audit.ts';
import { type Context, doing } from '#kernel/context.ts';
import { forgetLoaded } from '#kernel/loader.ts';
import { type Message, sayIn } from '#kernel/messages.ts';
import { refuse } from '#kernel/refusal.ts';
import { addressOf, type Cell as SheetCell } from '#kernel/sheets/cells.ts';
import { type FillAsked, type FilledRow, type FillPreview, fill, type Question } from '#kernel/sheets/fill.ts';
import { headingsOf } from '#kernel/sheets/headings.ts';
import { rowsOf } from '#kernel/sheets/preview.ts';
import type { Confirmed } from '#kernel/sheets/sheet.ts';
import {
  askedOf,
  type Cell,
  type CellInput,
  contestedParts,
  EMPTY_CELL,
  isSameCell,
  mergeCell,
  partInWords,
  problemsOfCell,
  withGradeOf,
} from './figure.rules.ts';
import { figureDisplay } from './figure-display.ts';
import { saysOfFill as says } from './figure-fill.messages.ts';
import { FIGURE_COLUMNS, OF_FIGURES, ONLY_SHOWN } from './figure-sheet.columns.ts';
import {
  columnOf,
  type FigureColumn,
  type FigureProblem,
  type Fillable,
  isTypedIn,
  readFigureRow,
  type SheetRow,
} from './read-figure-row.ts';
import { reportById } from './report.loaders.ts';
import { typesFigures } from './report.policy.ts';
import { shownVersion } from './report.rules.ts';
import { whoReports } from './report.tables.ts';
import { reportToTry } from './report-to-change.ts';
import { rowsShown } from './rows-shown.ts';
import { saveFigures } from './save-figures.ts';
import { scaleOfGrades } from './scale-of-grades.ts';
import type { SeenReport } from './seen-report.ts';
import { typedBy } from './typed-by.queries.ts';

/** More rows than a form has. */
const MOST_ROWS = 500;

/** What one indicator's cell becomes. */
interface FigureFilled {
  indicatorId: string;
  input: CellInput;
  before: Cell;
  after: Cell;
}

/** What an import has replaced, for who takes it back. */
export interface ReplacedFigures {
  version: number;
  figures: Pick<FigureFilled, 'indicatorId' | 'before' | 'after'>[];
}

/** Figures of a report out of a spreadsheet: the form that was downloaded, or any sheet that names its indicators. */
export const figureFill = fill<FigureFilled>({
  ...{ name: 'figures', verb: 'importFigures', afterEnd: 'FINISHES' },
  ...{ may: typesFigures, mayNot: says.mayNot() },
  ...{ preview: previewFigures, write: writeFigures },
});

async function previewFigures(
  ctx: Context,
  { id, answers }: FillAsked,
  cells: readonly SheetCell[][],
): Promise<FillPreview<FigureFilled>> {
  const report = await reportToTry(ctx, 'save', id);
  const { at, firstRow, unused } = headingsOf(FIGURE_COLUMNS, cells);
  if (!OF_FIGURES.some((column) => at.has(column))) refuse('INVALID', [], says.noFigures());
  const read = await rowsOf(FIGURE_COLUMNS, cells, { at, firstRow, mostRows: MOST_ROWS });
  const other = read.find(({ row: { values } }) => values.report !== null && values.report !== id)?.row.values.report;
  if (other) refuse('CONFLICT', [], await ofOther(ctx, other));
  const held = await fillablesOf(ctx, report);
  const filled: Filling[] = [];
  let empty = 0;
  for (const { row, wrong } of read) {
    if (isEmpty(row) && wrong.length === 0) empty += 1;
    else {
      const cellOf = (column: FigureColumn) => addressOf(row.place, at.get(column) ?? at.get('name') ?? 0);
      const unread = wrong.map(({ column, code, message }) => ({ column: column as FigureColumn, code, message }));
      filled.push(fillingOf(row, held, { answers, cellOf, unread }));
    }
  }
  tellTwice(filled);
  const made = await judged(ctx, report, filled, answers);
  const digest = createHash('sha256').update(
    JSON.stringify([id, shownVersion(report, report.at), made.map(({ input: _, ...one }) => one)]),
  );
  const shown = new Set(ONLY_SHOWN.flatMap((heading) => [sayIn(heading, 'vi'), sayIn(heading, 'en')]));
  const unknown = unused.filter((heading) => !shown.has(heading));
  return { rows: filled.map(shownOf), empty, unused: unknown, made, digest: digest.digest('hex') };
}

/** Which report a form is of, as far as its reader may know. */
async function ofOther(ctx: Context, reportId: string): Promise<Message> {
  const other = await reportById(ctx).load(reportId);
  const period = other && (await periodById(ctx).load(other.periodId));
  return other && period
    ? says.ofOther({ whose: await whoReports(ctx, other), period: periodInWords(period) })
    : says.ofUnknown();
}

const fillablesOf = async (ctx: Context, report: SeenReport): Promise<Fillable[]> =>
  (
    await Promise.all(
      (
        await rowsShown(ctx, report)
      ).map(async (row) => {
        const indicator = await indicatorOn(ctx).load({ indicatorId: row.indicatorId, on: row.endsOn });
        const { name, unitOfMeasure } = row;
        return indicator
          ? [
              {
                row,
                indicator,
                asked: askedOf(row),
                scale: await scaleOfGrades(ctx, row),
                name,
                unitOfMeasure,
                code: indicator.code,
              },
            ]
          : [];
      }),
    )
  ).flat();

/** What a row of the file comes to. */
interface Filling {
  row: SheetRow;
  cellOf: (column: FigureColumn) => string;
  /** Whose cell it fills in; null: it is not known yet, or none. */
  to: Fillable | null;
  input: CellInput;
  problems: FigureProblem[];
  questions: Question[];
  understood: Message;
  effect: FilledRow['effect'];
}

interface Reading {
  answers: ReadonlyMap<string, string>;
  cellOf: (column: FigureColumn) => string;
  /** Cells that could not be read at all. */
  unread: FigureProblem[];
}

const SAYING = ['value', 'numerator', 'denominator', 'note', 'evidence'] as const;
const isEmpty = ({ values }: SheetRow): boolean => SAYING.every((column) => values[column] === null);

function fillingOf(row: SheetRow, held: readonly Fillable[], { answers, cellOf, unread }: Reading): Filling {
  const none: Filling = {
    ...{ row, cellOf, to: null, input: {}, problems: [...unread], questions: [] },
    ...{ understood: says.notInReport(), effect: 'SKIPPED' },
  };
  const { code, name, unitOfMeasure } = row.values;
  const wrong = (column: FigureColumn, message: Message): Filling => ({
    ...none,
    problems: [...unread, { column, code: 'NOT_FOUND', message }],
  });
  let to: Fillable | undefined;
  const questions: Question[] = [];
  if (code !== null) {
    to = held.find((one) => one.code === code);
    if (!to) return wrong('name', says.notHeld({ code: code.slice(0, 60) }));
  } else if (name === null) return wrong('name', says.noName());
  else {
    const meant = meantBy(name, unitOfMeasure, held.filter(isTypedIn));
    if (meant === 'NONE') return none;
    if ('one' in meant) to = meant.one;
    else {
      const question = questionOfName(name, meant.several, cellOf('name'), answers);
      questions.push(question);
      to = answerOfName(question, meant.several);
      if (!to) return { ...none, questions };
    }
  }
  const read = readFigureRow(row, to, { answers, cellOf });
  return {
    ...{ row, cellOf, to, input: read.input, effect: 'SAME', understood: says.notInReport() },
    problems: [...unread, ...read.problems],
    questions: [...questions, ...read.questions],
  };
}

/** One cell of the report is filled in by one row. */
function tellTwice(filled: readonly Filling[]): void {
  const first = new Map<string, SheetRow>();
  for (const { row, to, problems } of filled) {
    if (to === null) continue;
    const key = `${to.code} ${to.asked.parts.length > 0 ? row.values.part : ''}`;
    const before = first.get(key);
    if (before) problems.push({ column: 'name', code: 'CONFLICT', message: says.twice({ row: before.place + 1 }) });
    else first.set(key, row);
  }
}

/** Judges each cell as typing does; asks where somebody else has written what the file would write over. */
async function judged(
  ctx: Context,
  report: SeenReport,
  filled: readonly Filling[],
  answers: ReadonlyMap<string, string>,
): Promise<FigureFilled[]> {
  const byIndicator = Map.groupBy(
    filled.filter(({ to }) => to !== null),
    ({ to }) => to?.indicator.id ?? '',
  );
  const made: FigureFilled[] = [];
  for (const [indicatorId, rows] of byIndicator) {
    const [first] = rows;
    const to = first?.to;
    if (!first || !to) continue;
    const before: Cell = mergeCell(to.row.figure ?? EMPTY_CELL, {});
    const input = rows.map((one) => one.input).reduce(together, {});
    await askOfOthers(ctx, { report, indicatorId, before, input, rows, answers });
    const after = withGradeOf(to.scale, mergeCell(before, input));
    const isSame = isSameCell(before, after);
    if (!isSame) {
      for (const { path, code, message } of problemsOfCell(to.row, after, [], to.scale)) {
        const column = columnOf(path[0] ?? 'value');
        if (rows.every(({ problems }) => problems.every((one) => one.column !== column))) {
          first.problems.push({ column, code, message });
        }
      }
      made.push({ indicatorId, input, before, after });
    }
    const show = (cell: Cell) => displayOf(cell, to, ctx);
    for (const one of rows) {
      const isNew = isDeepStrictEqual(before, EMPTY_CELL);
      one.effect = isSame ? 'SAME' : isNew ? 'NEW' : 'CHANGED';
      one.understood = isSame
        ? says.isSame({ after: show(after) })
        : isNew
          ? says.isNew({ after: show(after) })
          : says.isChanged({ before: show(before), after: show(after) });
    }
  }
  return made;
}

const together = (one: CellInput, other: CellInput): CellInput => ({
  ...one,
  ...other,
  ...(one.parts && other.parts ? { parts: [...one.parts, ...other.parts] } : {}),
});

const displayOf = (cell: Cell, { row: { unitOfMeasure } }: Fillable, { language }: Context): string =>
  cell.numerator !== null && cell.denominator !== null
    ? `${figureDisplay({ ...cell, parts: null }, unitOfMeasure, language)} (${cell.numerator}/${cell.denominator})`
    : figureDisplay(cell, unitOfMeasure, language);

interface Others {
  report: SeenReport;
  indicatorId: string;
  before: Cell;
  input: CellInput;
  rows: readonly Filling[];
  answers: ReadonlyMap<string, string>;
}

/**
 * What the file would write over without having seen it, is asked: what stands there, who wrote it and when. `input`
 * loses what is kept. The form knows what it was downloaded with; another sheet has seen nothing.
 */
async function askOfOthers(ctx: Context, { report, indicatorId, before, input, rows, answers }: Others): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const seen = seenIn(first.row.values.seen);
  const contested = contestedParts(before, seen, input);
  // the words of a number are its own
  const asked = contested.filter((part) => part !== 'words' || !contested.includes('value'));
  if (asked.length === 0) return;
  const writers = await typedBy(
    ctx,
    report.id,
    asked.map((part) => ({ indicatorId, part })),
  );
  for (const part of asked) {
    const filling = rows.find(({ input: own }) => own[part] !== undefined) ?? first;
    const cell = filling.cellOf(columnOf(part));
    const key = `${cell}!${part}`;
    const given = answers.get(key);
    const answer = given === 'KEEP' || given === 'REPLACE' ? given : null;
    const writer = writers.find((one) => one.part === part);
    const message = says.written({
      theirs: partInWords(before, part) ?? '–',
      mine: partInWords(mergeCell(before, input), part) ?? '–',
      by: writer?.by ?? null,
      at: writer ? new Date(writer.at).toISOString() : null,
    });
    const choices = [
      { value: 'KEEP', label: says.KEEP() },
      { value: 'REPLACE', label: says.REPLACE() },
    ];
    filling.questions.push({ key, cell, message, choices, answer });
    if (answer !== 'REPLACE') {
      delete input[part];
      if (part === 'value') delete input.words;
    }
  }
}

/** A hidden cell that somebody has changed has seen nothing. */
function seenIn(text: string | null): CellInput {
  try {
    const seen: unknown = JSON.parse(text ?? '{}');
    return typeof seen === 'object' && seen !== null && !Array.isArray(seen) ? mergeCell(EMPTY_CELL, seen) : EMPTY_CELL;
  } catch {
    return EMPTY_CELL;
  }
}

const shownOf = ({ row, cellOf, to, problems, questions, understood, effect }: Filling): FilledRow => ({
  ...{ row: row.place + 1, name: row.values.name ?? to?.name ?? '', understood, effect, questions },
  problems: problems.map(({ column, code, message }) => ({
    ...{ cell: cellOf(column), column: FIGURE_COLUMNS[column].heading, code, message },
  })),
});

/** Writes the cells by the verb that typing uses, and keeps what stood there before. */
async function writeFigures(
  ctx: Context,
  { id: reportId }: FillAsked,
  made: readonly FigureFilled[],
  file: Confirmed,
): Promise<{ id: string }> {
  const figures = made.map(({ indicatorId, input, before }) => ({ indicatorId, ...input, seen: before }));
  await saveFigures(doing(ctx, 'saveFigures'), { reportId, figures } as Parameters<typeof saveFigures>[1]);
  await ctx.em.flush();
  forgetLoaded(ctx);
  const report = await reportById(ctx).load(reportId);
  if (!report) throw new Error('a report was written in and is not there');
  const replaced: ReplacedFigures = {
    version: shownVersion(report, report.at),
    figures: made.map(({ indicatorId, before, after }) => ({ indicatorId, before, after })),
  };
  const filled = { id: reportId, replaced };
  const importId = await keepImport(ctx, { sheet: figureFill.name, file, rowCount: made.length, filled });
  const after = { file: file.name, count: made.length, digest: file.digest, reportId };
  await record(ctx, { recordKind: 'FigureImport', id: importId, pos: report.pos }, { after });
  return { id: importId };
}
