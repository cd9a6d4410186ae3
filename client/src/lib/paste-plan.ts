import { searchKey } from '@dich/units/search-key';

/** The fields that are pasted into. */
export interface PasteGrid {
  /** By row: what it is about. */
  rowNames: readonly string[];
  /** By column, "" where it has no name of its own. */
  columnNames: readonly string[];
  /** The field of a place; null where there is none to type in. */
  keyAt: (row: number, column: number) => string | null;
  textOf: (key: string) => string;
  /** What a field makes of a pasted text ("có" of a status); null: nothing, it is left. */
  meant: (key: string, text: string) => string | null;
}

interface Place {
  row: number;
  column: number;
}

export interface PastedCell {
  key: string;
  name: string;
  before: string;
  after: string;
}

export interface PastePlan {
  /** Fields whose text becomes another. */
  changes: readonly PastedCell[];
  /** Filled fields under blank cells: a blank empties nothing unless that is asked for. */
  blanks: readonly PastedCell[];
  /** Texts that no field takes: names that no row has, cells beyond the edge, a second value for one field. */
  left: readonly string[];
}

export interface Paste {
  byPosition: PastePlan;
  /** Where names stand in front of the values: each value in the row, or the column, of its name. */
  byName: PastePlan | null;
}

/** Names stand among the first columns: before them at most a number of order and a code. */
const MOST_BEFORE_VALUES = 3;

export function planPaste(block: readonly (readonly string[])[], from: Place, grid: PasteGrid): Paste {
  const named = namedIn(block, grid);
  const first = named ? named.column + 1 : 0;
  const lay = (placeOf: (down: number, right: number) => Place | null) =>
    planOf(
      block.map((line) => line.slice(first)),
      placeOf,
      grid,
      named ? block.map((line) => line[named.column] ?? '') : null,
    );
  const byPosition = lay((down, right) => ({ row: from.row + down, column: from.column + right }));
  if (!named) return { byPosition, byName: null };
  const byName = lay((down, right) => {
    const index = named.found[down] ?? null;
    if (index === null) return null;
    return named.among === 'ROWS'
      ? { row: index, column: from.column + right }
      : { row: from.row + right, column: index };
  });
  return { byPosition, byName };
}

interface Named {
  column: number;
  among: 'ROWS' | 'COLUMNS';
  /** By line of the block: which row or column of the grid it names. */
  found: readonly (number | null)[];
}

/** The column of the block that names rows or columns of the grid: one with values after it, of which half are known. */
function namedIn(block: readonly (readonly string[])[], grid: PasteGrid): Named | null {
  const width = block[0]?.length ?? 0;
  for (let column = 0; column < Math.min(width - 1, MOST_BEFORE_VALUES); column++)
    for (const among of ['ROWS', 'COLUMNS'] as const) {
      const keys = (among === 'ROWS' ? grid.rowNames : grid.columnNames).map(searchKey);
      const names = block.map((line) => searchKey(line[column] ?? ''));
      const found = names.map((name) => onlyIndexOf(keys, name));
      const known = found.filter((index) => index !== null).length;
      if (known > 0 && known * 2 >= names.filter((name) => name !== '').length) return { column, among, found };
    }
  return null;
}

/** Null also where two have the name: a guess would put the value beside another thing. */
function onlyIndexOf(keys: readonly string[], name: string): number | null {
  const index = name === '' ? -1 : keys.indexOf(name);
  return index >= 0 && keys.lastIndexOf(name) === index ? index : null;
}

function planOf(
  values: readonly (readonly string[])[],
  placeOf: (down: number, right: number) => Place | null,
  grid: PasteGrid,
  names: readonly string[] | null,
): PastePlan {
  const cells = new Map<string, PastedCell>();
  const left: string[] = [];
  values.forEach((line, down) => {
    if (placeOf(down, 0) === null && names?.[down]) left.push(names[down]);
    line.forEach((text, right) => {
      const place = placeOf(down, right);
      if (!place) return;
      const key = grid.keyAt(place.row, place.column);
      const after = key === null ? null : text === '' ? '' : grid.meant(key, text);
      if (key === null || after === null || cells.has(key)) {
        if (text !== '') left.push(text);
      } else cells.set(key, { key, name: nameOf(place, grid), before: grid.textOf(key), after });
    });
  });
  const all = [...cells.values()].filter(({ before, after }) => before !== after);
  return { changes: all.filter(({ after }) => after !== ''), blanks: all.filter(({ after }) => after === ''), left };
}

const nameOf = ({ row, column }: Place, { rowNames, columnNames }: PasteGrid): string =>
  [rowNames[row], columnNames[column]].filter(Boolean).join(', ');
