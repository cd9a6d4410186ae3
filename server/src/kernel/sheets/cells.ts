import Big from 'big.js';

/**
 * What stands in a cell, whatever kind of file it came in. Of a formula it is the result that was saved with it: nothing
 * is worked out here, and one that has no result says so.
 */
export type Cell =
  | string
  | number
  | boolean
  | { day: string }
  /** Shown in per cent: 0.924 as 92.4%. */
  | { percent: number }
  | { fault: 'ERROR' | 'NO_RESULT'; text: string }
  | null;
export type FilledCell = Exclude<Cell, null>;

/** "C5" of the third column and the fifth row, both counted from 0. */
export function addressOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** What stands in brackets explains a word or a heading, and is no part of it. */
export const withoutBrackets = (words: string): string => words.replace(/\([^()]*\)/g, ' ');

/** Digits that a spreadsheet shows of a number; further ones come of its binary arithmetic (0.1 + 0.2). */
const SHOWN_DIGITS = 15;

/** The number of a cell as it is shown: "1234.5". */
export const decimalOf = (number: number): string => new Big(number.toPrecision(SHOWN_DIGITS)).toFixed();
