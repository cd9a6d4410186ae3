import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Context } from '#kernel/context.ts';
import type { Message } from '#kernel/messages.ts';
import { type ProblemCode, refuse } from '#kernel/refusal.ts';
import { addressOf, type Cell } from './cells.ts';
import { type Headings, headingsOf } from './headings.ts';
import { MOST_ROWS } from './read-file.ts';
import { saysOfFile } from './sheet.messages.ts';
import type { Columns, Row, Sheet } from './sheet.ts';

export interface CellProblem {
  /** "C5"; null: the file has no such column. */
  cell: string | null;
  column: Message;
  code: ProblemCode;
  message: Message;
}

/** What one row of a file says, by its own number in the file. */
export interface RowPreview {
  row: number;
  /** What its first needed column says. */
  name: string;
  understood: Message;
  problems: CellProblem[];
}

export interface Preview {
  rows: RowPreview[];
  /** What the rows would make; only without problems is it written. */
  made: unknown[];
  unused: readonly string[];
  /** Of all that would be written. */
  digest: string;
}

/** After so many rows everybody else gets their turn. */
const AT_ONCE = 100;

/** What a file would make and what is wrong with it, cell by cell; nothing is written. */
export async function previewOf(ctx: Context, sheet: Sheet, cells: readonly Cell[][]): Promise<Preview> {
  if (cells.length === 0) refuse('INVALID', [], saysOfFile.empty());
  const { at, firstRow, unused } = headingsOf(sheet.columns, cells);
  const read = await rowsOf(sheet.columns, cells, { at, firstRow, mostRows: sheet.mostRows ?? MOST_ROWS });
  const judged = await sheet.judge(
    ctx,
    read.map(({ row }) => row),
  );
  const named = Object.entries(sheet.columns).find(([, { needed }]) => needed)?.[0] ?? '';
  const rows: RowPreview[] = [];
  const digest = createHash('sha256').update(sheet.name);
  for (const [index, { row, wrong }] of read.entries()) {
    if (index % AT_ONCE === 0) await setImmediate();
    const one = judged[index];
    if (!one) throw new Error('a row was not judged');
    digest.update(JSON.stringify([row.place, one.facts]));
    const unread = new Set(wrong.map(({ column }) => column));
    const problems = [...wrong, ...one.problems.filter(({ column }) => !unread.has(column))];
    rows.push({
      row: row.place + 1,
      name: String(row.values[named] ?? ''),
      understood: one.understood,
      problems: problems.map(({ column, code, message }) => ({
        cell: cellOf(row, at.get(column)),
        column: sheet.columns[column]?.heading ?? sheet.title,
        ...{ code, message },
      })),
    });
  }
  return { rows, made: judged.map(({ made }) => made), unused, digest: digest.digest('hex') };
}

const cellOf = ({ place }: Row, column: number | undefined): string | null =>
  column === undefined ? null : addressOf(place, column);

export interface RowRead<C extends Columns = Columns> {
  row: Row<C>;
  wrong: { column: string; code: ProblemCode; message: Message }[];
}

interface Below extends Pick<Headings, 'at' | 'firstRow'> {
  mostRows: number;
}

/** The rows below the headings, each cell read by the kind of its column; refused where there are none, or too many. */
export async function rowsOf<C extends Columns>(
  columns: C,
  cells: readonly Cell[][],
  { at, firstRow, mostRows: max }: Below,
): Promise<RowRead<C>[]> {
  const rows: RowRead<C>[] = [];
  for (let place = firstRow; place < cells.length; place += 1) {
    if (place % AT_ONCE === 0) await setImmediate();
    const wrong: RowRead['wrong'] = [];
    const values: Record<string, unknown> = {};
    let isFilled = false;
    for (const [column, { kind }] of Object.entries(columns)) {
      const index = at.get(column);
      const cell = index === undefined ? null : (cells[place]?.[index] ?? null);
      values[column] = null;
      if (cell === null) continue;
      isFilled = true;
      const read = kind.read(cell);
      if ('value' in read) values[column] = read.value;
      else wrong.push({ column, code: 'INVALID', message: read.wrong });
    }
    if (isFilled) rows.push({ row: { place, values: values as Row<C>['values'] }, wrong });
  }
  if (rows.length === 0) refuse('INVALID', [], saysOfFile.noRows());
  if (rows.length > max) refuse('INVALID', [], saysOfFile.tooManyRows({ max }));
  return rows;
}
