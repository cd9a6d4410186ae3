/**
 * What Excel, LibreOffice and tables of web pages put on the clipboard.
 * Tabs part cells, line breaks part rows; a cell that holds either, or a quotation mark, stands in quotation marks, which
 * are doubled inside it. Of merged cells the first holds the text; those that follow are blank.
 */

/** Marks that take no room and that nobody sees: of direction, joiners, the byte order mark, soft hyphens. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** A text as it is seen: without invisible marks, with plain blanks, in one form of Unicode. */
export const asSeen = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .replace(/[\u00A0\u202F]/gu, ' ')
    .normalize('NFC');

/** A cell in quotation marks, up to the end of the cell. */
const QUOTED = /"((?:[^"]|"")*)"[^\S\t\n]*(?=\t|\n|$)/y;
const PLAIN = /[^\t\n]*/y;

/** Rows of cells; a cell of several lines is one text with blanks for the breaks. Short rows are filled with blanks. */
export function cellsOf(clipboard: string): string[][] {
  const text = asSeen(clipboard).replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  for (let at = 0; at <= text.length; ) {
    const { cell, end } = cellAt(text, at);
    rows.at(-1)?.push(cell.replace(/\s+/g, ' ').trim());
    if (text[end] === '\n') rows.push([]);
    at = end + 1;
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

function cellAt(text: string, at: number): { cell: string; end: number } {
  QUOTED.lastIndex = at;
  const quoted = QUOTED.exec(text);
  if (quoted) return { cell: (quoted[1] ?? '').replaceAll('""', '"'), end: at + quoted[0].length };
  PLAIN.lastIndex = at;
  const cell = PLAIN.exec(text)?.[0] ?? '';
  return { cell, end: at + cell.length };
}
