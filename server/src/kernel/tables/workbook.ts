import { formatDecimal } from '@dich/measure';
import Big from 'big.js';
import { type Cell, type CellStyle, type CellValue, writeXlsx } from 'hucre/xlsx';
import { type Context, localDate } from '#kernel/context.ts';
import { type Language, sayIn } from '#kernel/messages.ts';
import { saysOfTable } from './table.messages.ts';
import { cellIn, nameIn, type TableCell, type TableShown } from './table.ts';
import { isLikeAFormula } from './unlike-formulas.ts';

/** Digits that every spreadsheet keeps of a number; further ones it rounds without a word. */
const KEPT_DIGITS = 15;
const TITLE: CellStyle = { font: { bold: true, size: 14 } };
const LABEL: CellStyle = { font: { bold: true } };
const HEAD: CellStyle = {
  font: { bold: true },
  alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
  border: { bottom: { style: 'thin' } },
};
const WORDS: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
const AS_TEXT: CellStyle = { ...WORDS, numFmt: '@' };
const LONG_NUMBER: CellStyle = {
  ...AS_TEXT,
  font: { italic: true },
  alignment: { horizontal: 'right', vertical: 'top' },
};
const DAY: CellStyle = { numFmt: 'dd/mm/yyyy', alignment: { vertical: 'top' } };

/** In characters. */
const NARROWEST = 8;
const WIDEST = 48;

/** Whether a cell holds the number as it is. */
export const fitsACell = (number: string): boolean => new Big(number).c.length <= KEPT_DIGITS;

/**
 * A table as a workbook: what it is of, when and by whom it was made and what is to be known stand above it; headings and
 * first columns stay in view. Numbers are numbers where a cell holds them exactly, else text that says so; what is not
 * there is left empty. No text is a formula, also when somebody edits its cell.
 */
export function workbookOfTable<R>(
  ctx: Pick<Context, 'now' | 'actor' | 'language'>,
  { title, facts, notes, columns, rows, frozen }: TableShown<R>,
): Promise<Uint8Array> {
  const { language } = ctx;
  const said = rows.map((row) => columns.map((column) => cellIn(column, row, language)));
  const isLong = said.some((line) => line.some((cell) => isNumber(cell) && !fitsACell(cell.number)));
  const above = [
    ...facts.map(({ what, is }): [string, string] => [sayIn(what, language), nameIn(is, language)]),
    [sayIn(saysOfTable.madeAt(), language), sayIn(saysOfTable.moment(momentOf(ctx.now)), language)],
    [sayIn(saysOfTable.madeBy(), language), ctx.actor.fullName],
    ...[...notes, saysOfTable.emptyCells(), ...(isLong ? [saysOfTable.longNumbers()] : [])].map(
      (note): [string, string] => [sayIn(saysOfTable.notes(), language), sayIn(note, language)],
    ),
  ];
  // what is out of sight at the left would take the words above the table along
  const first = columns.findIndex(({ hidden }) => !hidden);
  const before = Array.from({ length: first }, () => null);
  const headings = columns.map(({ heading }) => nameIn(heading, language));
  const headRow = above.length + 2;
  const styled: Map<string, Partial<Cell>> = new Map();
  const put = (row: number, column: number, value: CellValue, style: CellStyle) =>
    styled.set(`${row},${column}`, { value, style });
  put(0, first, sayIn(title, language), TITLE);
  for (const [place, [label]] of above.entries()) put(place + 1, first, label ?? '', LABEL);
  for (const [place, heading] of headings.entries()) put(headRow, place, heading, HEAD);
  for (const [line, cells] of said.entries())
    for (const [place, cell] of cells.entries()) {
      const { value, style } = written(cell, language);
      if (style !== null) put(headRow + 1 + line, place, value, style);
    }
  return writeXlsx({
    sheets: [
      {
        name: sheetName(sayIn(title, language)),
        rows: [
          [...before, sayIn(title, language)],
          ...above.map((line) => [...before, ...line]),
          [],
          headings,
          ...said.map((cells) => cells.map((cell) => written(cell, language).value)),
        ],
        cells: styled,
        columns: columns.map(({ hidden }, place) => ({
          width: widthOf(
            headings[place] ?? '',
            said.map((cells) => cells[place] ?? null),
          ),
          ...(hidden ? { hidden } : {}),
        })),
        freezePane: { rows: headRow + 1, columns: first + frozen },
      },
    ],
  });
}

const isNumber = (cell: TableCell): cell is { number: string } =>
  cell !== null && typeof cell === 'object' && 'number' in cell;

function written(cell: TableCell, language: Language): { value: CellValue; style: CellStyle | null } {
  if (cell === null) return { value: null, style: null };
  if (typeof cell === 'string') return { value: cell, style: isLikeAFormula(cell) ? AS_TEXT : WORDS };
  if ('day' in cell) return { value: new Date(`${cell.day}T00:00:00Z`), style: DAY };
  if (!fitsACell(cell.number)) return { value: formatDecimal(cell.number, { language }), style: LONG_NUMBER };
  const decimals = new Big(cell.number).toFixed().split('.')[1]?.length ?? 0;
  return {
    value: Number(cell.number),
    style: { numFmt: `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`, alignment: { vertical: 'top' } },
  };
}

function momentOf(now: Date): { time: string; day: { day: string } } {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' });
  return { time: time.format(now), day: { day: localDate(now) } };
}

/** The longest of what stands in it, as far as a screen has room; what is longer is broken. */
function widthOf(heading: string, cells: readonly TableCell[]): number {
  const longest = cells.reduce((most, cell) => Math.max(most, lengthOf(cell)), Math.min(heading.length, 2 * NARROWEST));
  return Math.min(Math.max(longest + 2, NARROWEST), WIDEST);
}

const lengthOf = (cell: TableCell): number => {
  if (cell === null) return 0;
  if (typeof cell === 'string') return cell.length;
  return 'day' in cell ? cell.day.length : Math.ceil(cell.number.length * 1.3);
};

const LONGEST_SHEET_NAME = 31;

/** Excel takes none of these signs in the name of a sheet. */
const sheetName = (title: string): string =>
  title
    .split(':')[0]
    ?.replace(/[\\/?*[\]:']/g, ' ')
    .slice(0, LONGEST_SHEET_NAME)
    .trim() || 'Dich';
