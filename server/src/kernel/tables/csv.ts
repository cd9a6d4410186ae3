import { stringify } from 'csv-stringify/sync';
import { type Language, printDay } from '#kernel/messages.ts';
import { cellIn, nameIn, type TableCell, type TableShown } from './table.ts';
import { isLikeAFormula } from './unlike-formulas.ts';

/** EXCEL_VI: as Excel with Vietnamese settings opens it. PLAIN: for programs. */
export const DIALECTS = ['EXCEL_VI', 'PLAIN'] as const;
export type Dialect = (typeof DIALECTS)[number];

const SIGNS: Record<Dialect, { delimiter: string; decimal: string; bom: boolean }> = {
  EXCEL_VI: { delimiter: ';', decimal: ',', bom: true },
  PLAIN: { delimiter: ',', decimal: '.', bom: false },
};

/**
 * A table as CSV in UTF-8: headings, then a line for each row. Numbers are exact and without separators of thousands.
 * Text that a spreadsheet would take for a formula is guarded with an apostrophe; numbers are left alone, or a negative
 * one would turn into text.
 */
export function csvOfTable<R>({ columns, rows }: TableShown<R>, dialect: Dialect, language: Language): string {
  const { delimiter, decimal, bom } = SIGNS[dialect];
  const seen = columns.filter(({ hidden }) => !hidden);
  const printed = (cell: TableCell): string => {
    if (cell === null) return '';
    if (typeof cell === 'string') return isLikeAFormula(cell) ? `'${cell}` : cell;
    if ('number' in cell) return cell.number.replace('.', decimal);
    return dialect === 'PLAIN' ? cell.day : printDay(cell.day, language);
  };
  const heads = seen.map(({ heading }) => nameIn(heading, language));
  const lines = rows.map((row) => seen.map((column) => printed(cellIn(column, row, language))));
  return stringify([heads.map((head) => printed(head)), ...lines], { bom, delimiter, record_delimiter: '\r\n' });
}
