import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { keepImport } from '#features/imports/keep-import.ts';
import { indicatorOn } from '#features/indicators/indicator.loaders.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import { periodInWords } from '#features/periods/period.messages.ts';
import { record } from '#kernel/audit.ts';
import { type Context, doing } from '#kernel/context.ts';
import { forgetLoaded } from '#kernel/loader.ts';
import { type Message, sayIn } from '#kernel/messages.ts';
import { refuse } from '#kernel/refusal.ts';
import { addressOf, type Cell as SheetCell } from '#kernel/sheets/cells.ts';
import { type Answers, type FillAsked, type FillPreview, fill } from '#kernel/sheets/fill.ts';
import { headingsOf } from '#kernel/sheets/headings.ts';
import { rowsOf } from '#kernel/sheets/preview.ts';
import type { Confirmed } from '#kernel/sheets/sheet.ts';
import {
  askedOf,
  type Cell,
  type CellInput,
  EMPTY_CELL,
  isSameCell,
  mergeCell,
  problemsOfCell,
  withGradeOf,
} from './figure.rules.ts';
import { figureDisplay } from './figure-display.ts';
import { saysOfFill as says } from './figure-fill.messages.ts';
import { type Filling, fillingOf, isEmpty, shownOf, tellTwice } from './figure-filling.ts';
import { askOfOthers } from './figure-questions.ts';
import { FIGURE_COLUMNS, OF_FIGURES, ONLY_SHOWN } from './figure-sheet.columns.ts';
import { columnOf, type FigureColumn, type Fillable } from './read-figure-row.ts';
import { reportById } from './report.loaders.ts';
import { typesFigures } from './report.policy.ts';
import { shownVersion } from './report.rules.ts';
import { whoReports } from './report.tables.ts';
import { reportToTry } from './report-to-change.ts';
import { rowsShown } from './rows-shown.ts';
import { saveFigures } from './save-figures.ts';
import { scaleOfGrades } from './scale-of-grades.ts';
import type { SeenReport } from './seen-report.ts';

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

/** The rows of the report that a sheet can fill in. */
async function fillablesOf(ctx: Context, report: SeenReport): Promise<Fillable[]> {
  const rows = await rowsShown(ctx, report);
  const held = await Promise.all(
    rows.map(async (row): Promise<Fillable[]> => {
      const indicator = await indicatorOn(ctx).load({ indicatorId: row.indicatorId, on: row.endsOn });
      if (!indicator) return [];
      const { name, unitOfMeasure } = row;
      const { code } = indicator;
      return [{ row, indicator, asked: askedOf(row), scale: await scaleOfGrades(ctx, row), name, unitOfMeasure, code }];
    }),
  );
  return held.flat();
}

/** Judges each cell as typing does; asks where somebody else has written what the file would write over. */
async function judged(
  ctx: Context,
  report: SeenReport,
  filled: readonly Filling[],
  answers: Answers,
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
