import { searchKey } from '@dich/units';
import { sayIn } from '#kernel/messages.ts';
import { refuse } from '#kernel/refusal.ts';
import { addressOf, type Cell, withoutBrackets } from './cells.ts';
import { MOST_ABOVE } from './read-file.ts';
import { saysOfFile } from './sheet.messages.ts';
import type { Column, Columns } from './sheet.ts';

/** Where each column of a sheet stands in a file, and from which row on it is filled in. */
export interface Headings {
  readonly at: ReadonlyMap<string, number>;
  readonly firstRow: number;
  /** Headings that mean nothing here, as they are written. */
  readonly unused: readonly string[];
}

const keyOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? searchKey(withoutBrackets(cell)) : '');

/**
 * Finds the row of headings below titles and above the rows, by the columns that are named there. Headings in two rows
 * ("Tỷ lệ" over "Tử số" and "Mẫu số") are read as one where the second row has nothing below what is needed.
 */
export function headingsOf(columns: Columns, rows: readonly Cell[][]): Headings {
  const known = spellings(columns);
  const needed = Object.entries(columns).filter(([, column]) => column.needed);
  const best = rows
    .slice(0, MOST_ABOVE)
    .map((cells, place) => ({ place, found: namedIn(cells, known) }))
    .reduce<{ place: number; found: Found } | null>(
      (most, each) => (each.found.size > (most?.found.size ?? 0) ? each : most),
      null,
    );
  if (!best || !needed.every(([key]) => best.found.has(key))) {
    refuse('INVALID', [], saysOfFile.noHeadings({ needed: needed.map(([, { heading }]) => heading) }));
  }
  const { place, found } = best;
  const second = rows[place + 1] ?? [];
  const below = namedIn(second, known);
  const isTwoRows = below.size > 0 && needed.every(([key]) => isBlank(second[found.get(key)?.[0] ?? 0]));
  if (isTwoRows) for (const [key, at] of below) if (!found.has(key)) found.set(key, at);
  for (const [key, [first, again]] of found) {
    if (first === undefined || again === undefined) continue;
    const heading = (columns[key] as Column).heading;
    const cells = [addressOf(place, first), addressOf(place, again)];
    refuse('CONFLICT', [key], saysOfFile.headingTwice({ heading, cells }));
  }
  const at = new Map([...found].map(([key, places]) => [key, places[0] ?? 0]));
  const firstRow = place + (isTwoRows ? 2 : 1);
  return {
    at,
    firstRow: isNumbering(rows[firstRow] ?? [], [...at.values()]) ? firstRow + 1 : firstRow,
    unused: (rows[place] ?? []).filter(
      (cell, index): cell is string =>
        typeof cell === 'string' && ![...at.values()].includes(index) && !(isTwoRows && !isBlank(second[index])),
    ),
  };
}

type Found = Map<string, number[]>;

function namedIn(cells: readonly Cell[], known: ReadonlyMap<string, string>): Found {
  const found: Found = new Map();
  for (const [index, cell] of cells.entries()) {
    const key = known.get(keyOf(cell));
    if (key !== undefined) found.set(key, [...(found.get(key) ?? []), index]);
  }
  return found;
}

const spellings = (columns: Columns): Map<string, string> =>
  new Map(
    Object.entries(columns).flatMap(([key, { heading, also = [] }]) =>
      [sayIn(heading, 'vi'), sayIn(heading, 'en'), ...also].map((spelling) => [keyOf(spelling), key] as const),
    ),
  );

const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

const NUMBER_OF_COLUMN = /^\(?(?:\d{1,2}|[A-Z])\)?$/;

/** "(1) (2) (3)" below the headings, as in printed tables. */
const isNumbering = (cells: readonly Cell[], at: readonly number[]): boolean => {
  const filled = at.map((index) => cells[index]).filter((cell) => !isBlank(cell));
  return (
    filled.length > 1 &&
    filled.length === at.length &&
    filled.every((cell) => NUMBER_OF_COLUMN.test(String(cell).trim()))
  );
};
