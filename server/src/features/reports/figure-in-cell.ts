import { type NumberHints, readFigure } from '@dich/measure';
import type { Message } from '#kernel/messages.ts';
import type { ProblemCode } from '#kernel/refusal.ts';
import { decimalOf, type FilledCell } from '#kernel/sheets/cells.ts';
import { tidy } from '#kernel/words.ts';
import { saysOfFill as says } from './figure-fill.messages.ts';

export type Wrong = { code: ProblemCode; wrong: Message };
/** A number that a cell says; `words`: where it came in words ("hơn 201 tỷ"). Or what is asked: it reads in several ways. */
export type NumberRead =
  | { value: string; words: string | null }
  | { asks: Message; candidates: readonly string[] }
  | Wrong;

/**
 * The number in a cell, in the unit of measure of its field, as if its text had been typed there with the unit that the
 * row names. A cell that holds a number is that number: its separators are the reader's, and nothing is asked.
 */
export function numberInCell(cell: FilledCell, unit: string | null, hints: NumberHints): NumberRead {
  if (typeof cell === 'boolean') return { code: 'INVALID', wrong: says.notANumber() };
  if (typeof cell === 'object' && 'day' in cell)
    return { code: 'INVALID', wrong: says.isADay({ day: { day: cell.day } }) };
  if (typeof cell === 'object' && 'fault' in cell) return { code: 'INVALID', wrong: says.notANumber() };
  const typed = textOf(cell);
  const read = readFigure(isBare(typed) && unit !== null ? `${typed} ${unit}` : typed, hints);
  switch (read.status) {
    case 'empty':
      return { code: 'INVALID', wrong: says.notANumber() };
    case 'value':
      return { value: read.value, words: read.exact ? null : tidy(typed) };
    case 'refused':
      return read.candidates.length > 0
        ? { asks: read.says, candidates: read.candidates }
        : { code: 'INVALID', wrong: read.says };
  }
}

function textOf(cell: string | number | { percent: number }): string {
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' ? unmistakable(decimalOf(cell)) : `${unmistakable(decimalOf(cell.percent * 100))}%`;
}

/** Three decimals alone could be thousands in a text; a further zero changes nothing and says that they are none. */
const unmistakable = (number: string): string => (/\.\d{3}$/.test(number) ? `${number}0` : number).replace('.', ',');

/** It names no unit of measure itself. */
const isBare = (typed: string): boolean => /^[\s\d.,+\-−–()]*$/u.test(typed);
