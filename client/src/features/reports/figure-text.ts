import { formatDecimal } from '@dich/measure/print-number';
import { type NumberHints, readFigure } from '@dich/measure/read-figure';
import { asSeen } from '#lib/clipboard.ts';
import { said } from '#lib/said.ts';

/** What the server has for a number cell, as it is shown: its text is known to mean exactly that value. */
export interface KnownFigure {
  text: string;
  value: string;
}

export type FigureHints = Pick<NumberHints, 'unitOfMeasure' | 'siblings' | 'known'>;

export type FigureRead =
  | { state: 'empty' }
  | { state: 'value'; value: string; exact: boolean }
  | { state: 'refused'; message: string; candidates: readonly string[] };

/** A stored figure as text: the words it came in, or the number as officials print it. */
export function knownFigure(value: string | null, words: string | null): KnownFigure | null {
  if (value === null) return null;
  return { text: words ?? formatDecimal(value), value };
}

/**
 * What a number cell says. `chosen` answers the question of an ambiguous text; it counts only while the text can be
 * read that way. A text that stands for the stored figure means that figure.
 */
export function readFigureText(
  text: string,
  hints: FigureHints,
  known: KnownFigure | null,
  chosen: string,
): FigureRead {
  if (known && text === known.text)
    return { state: 'value', value: known.value, exact: text === formatDecimal(known.value) };
  const read = readFigure(asSeen(text), hints);
  switch (read.status) {
    case 'empty':
      return { state: 'empty' };
    case 'value':
      return { state: 'value', value: read.value, exact: read.exact };
    case 'refused':
      return read.candidates.includes(chosen)
        ? { state: 'value', value: chosen, exact: false }
        : { state: 'refused', message: said(read.says), candidates: read.candidates };
  }
}
