import { searchKey } from '@dich/units';
import { unitInWords } from '#features/units/unit.messages.ts';
import { type Message, type Name, sayIn } from '#kernel/messages.ts';
import { Refusal, refuse } from '#kernel/refusal.ts';
import { addressOf, type Cell as SheetCell, withoutBrackets } from '#kernel/sheets/cells.ts';
import { type Headings, headingsOf } from '#kernel/sheets/headings.ts';
import { asItIs, text } from '#kernel/sheets/kinds.ts';
import { MOST_ABOVE } from '#kernel/sheets/read-file.ts';
import type { Column, Columns } from '#kernel/sheets/sheet.ts';
import { nameIn } from '#kernel/tables/table.ts';
import type { AssignmentGrid } from './assignment-grid.ts';
import type { AssignmentCell, AssignmentRow, DepartmentCell } from './assignment-row.ts';
import { saysOfQuotaFill as says } from './quota-fill.messages.ts';
import { saysOfTargetTable as heads, SPELLINGS } from './target-table.messages.ts';

/** Who is given something: a column of the sheet. */
export interface Receiver {
  key: string;
  name: Name;
  /** Without the kind: "Tứ Hạ". */
  short: string | null;
  cellIn: (row: AssignmentRow) => AssignmentCell | DepartmentCell | undefined;
  unitId: string;
  departmentId: string | null;
}

export function receiversOf({ plan, subUnits, rows }: AssignmentGrid): Receiver[] {
  const departments = new Map(
    rows.flatMap(({ departmentCells }) => departmentCells.map(({ department }) => [department.id, department])),
  );
  return [
    ...subUnits.map((unit) => ({
      ...{ key: unit.code, name: heads.quotaOf({ unit: unitInWords(unit), code: unit.code }), short: unit.name },
      cellIn: (row: AssignmentRow) => row.cells.find((cell) => cell.unit.unitId === unit.unitId),
      ...{ unitId: unit.unitId, departmentId: null },
    })),
    ...[...departments.values()].map(({ id, name }) => ({
      ...{ key: id, name, short: null },
      cellIn: (row: AssignmentRow) => row.departmentCells.find((cell) => cell.department.id === id),
      ...{ unitId: plan.unitId, departmentId: id },
    })),
  ];
}

const ROW_COLUMNS = {
  plan: plain(heads.planCode()),
  code: plain(heads.indicatorCode()),
  seen: plain(heads.seen()),
  name: { ...plain(heads.indicator(), SPELLINGS.name), needed: true },
  unitOfMeasure: plain(heads.unitOfMeasure(), SPELLINGS.unitOfMeasure),
};
export type RowColumns = typeof ROW_COLUMNS;

function plain(heading: Message, also: readonly string[] = []): Column<string> {
  return { kind: text, heading, also, hint: heading };
}

/** The column of what somebody is given. */
export const columnOf = ({ key }: Pick<Receiver, 'key'>): string => `to ${key}`;

/** What stands for a receiver in the headings, once it was recognised: names of two may differ by a tone mark alone. */
const signOf = ({ key }: Receiver): string => `#${key}`;

const columnsFor = (receivers: readonly Receiver[], turned: boolean): Columns => ({
  ...ROW_COLUMNS,
  ...(turned ? { name: { ...ROW_COLUMNS.name, also: SPELLINGS.unit } } : {}),
  ...Object.fromEntries(
    receivers.map((receiver) => {
      const heading = heads.named({ name: signOf(receiver) });
      return [columnOf(receiver), { kind: asItIs, heading, hint: heading }];
    }),
  ),
});

/** The receiver that a heading names: by its code, else to the letter, else without tone marks where only one is named so. */
function recognised(receivers: readonly Receiver[]): (cell: SheetCell) => SheetCell {
  const exactly = (words: string) => words.normalize('NFC').toLowerCase().trim();
  const spellings = receivers.map((receiver) => {
    const full = nameIn(receiver.name, 'vi');
    const named = [full, nameIn(receiver.name, 'en'), ...(receiver.short === null ? [] : [receiver.short])];
    return { receiver, names: named.flatMap((name) => [name, withoutBrackets(name)]) };
  });
  const only = (keyOf: (words: string) => string, words: string): Receiver | null => {
    const of = spellings.filter(({ names }) => names.some((name) => keyOf(name) === keyOf(words)));
    return of.length === 1 ? (of[0]?.receiver ?? null) : null;
  };
  return (cell) => {
    if (typeof cell !== 'string') return cell;
    const code = /\(([^()]+)\)\s*$/.exec(cell)?.[1];
    const byCode = receivers.find(({ key }) => key === code);
    const found = byCode ?? only(exactly, cell) ?? only(searchKey, cell);
    return found ? signOf(found) : cell;
  };
}

/** The sheet was downloaded from another plan. */
export function isOfOther(cells: readonly SheetCell[][], planId: string): boolean {
  const headings = [sayIn(heads.planCode(), 'vi'), sayIn(heads.planCode(), 'en')];
  const isHeading = (cell: SheetCell): boolean => typeof cell === 'string' && headings.includes(cell);
  const head = cells.findIndex((row) => row.some(isHeading));
  const column = (cells[head] ?? []).findIndex(isHeading);
  return cells.slice(head + 1).some((row) => column !== -1 && (row[column] ?? planId) !== planId);
}

const turnedRound = (cells: readonly SheetCell[][]): SheetCell[][] =>
  Array.from({ length: Math.max(...cells.map(({ length }) => length), 0) }, (_, column) =>
    cells.map((row) => row[column] ?? null),
  );

interface Sheet {
  columns: Columns;
  cells: readonly SheetCell[][];
  headings: Headings;
  addressIn: (row: number, column: number) => string;
}

/** Indicators in rows, else units in rows. */
export function sheetIn(cells: readonly SheetCell[][], receivers: readonly Receiver[]): Sheet {
  const isName = recognised(receivers);
  const isNamed = ({ at }: Headings) => receivers.some((receiver) => at.has(columnOf(receiver)));
  /** Why it is none of the first kind. */
  let refused: Refusal | null = null;
  const attempt = (turned: boolean): Sheet | null => {
    const columns = columnsFor(receivers, turned);
    const whole = turned ? turnedRound(cells) : cells;
    const looked = whole.map((row, place) => (place < MOST_ABOVE ? row.map(isName) : row));
    try {
      const headings = headingsOf(columns, looked);
      if (!isNamed(headings)) return null;
      const addressIn = (row: number, column: number) => (turned ? addressOf(column, row) : addressOf(row, column));
      return { columns, cells: looked, headings, addressIn };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused ??= error;
      return null;
    }
  };
  const found = attempt(false) ?? attempt(true);
  if (found) return found;
  if (refused) throw refused;
  refuse('INVALID', [], says.noUnits());
}

const ONLY_SHOWN = [heads.ofUnit(), heads.sum(), heads.gap(), heads.missing()];
/** A column of the downloaded sheet that is there to be read. */
export const isShown = (heading: string): boolean =>
  ONLY_SHOWN.some((known) => sayIn(known, 'vi') === heading || sayIn(known, 'en') === heading);
