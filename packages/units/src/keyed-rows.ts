import { byFirstDay, follows } from './dates.ts';
import type { UnitRow } from './source-tables.ts';
import type { IsoDate, UnitKey } from './types.ts';

/** A row whose identity is decided. */
export interface KeyedRow extends UnitRow {
  key: UnitKey;
}

/** The record's first day; units older than it carry it in their key. */
const RECORD_BEGINS: IsoDate = '2021-11-01';

export const unitKey = (code: string, firstDay: IsoDate | null): UnitKey => `${code}@${firstDay ?? RECORD_BEGINS}`;

export const groupBy = <T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

/**
 * Joins the successive rows of one code that say the same. A gap between two such rows is a hole in the lists, not
 * in the life of the unit: the five island districts were left out for nine months of 2024.
 */
export const joinEqualRows = (rows: UnitRow[]): UnitRow[] =>
  [...groupBy(rows, (row) => row.code).values()].flatMap((ofCode) => {
    const joined: UnitRow[] = [];
    for (const row of ofCode.toSorted(byFirstDay)) {
      const last = joined.at(-1);
      const same = last && last.name === row.name && last.type === row.type && last.parentCode === row.parentCode;
      if (same) joined[joined.length - 1] = { ...last, validTo: row.validTo };
      else joined.push(row);
    }
    return joined;
  });

/** Gives the rows of each code one key as long as one follows the other; `isCut` ends an identity at a row's first day. */
export const keyByCode = (rows: UnitRow[], isCut: (row: UnitRow) => boolean = () => false): KeyedRow[] =>
  [...groupBy(rows, (row) => row.code).values()].flatMap((ofCode) => {
    const keyed: KeyedRow[] = [];
    for (const row of ofCode.toSorted(byFirstDay)) {
      const last = keyed.at(-1);
      const goesOn = last !== undefined && follows(last, row) && !isCut(row);
      keyed.push({ ...row, key: goesOn ? last.key : unitKey(row.code, row.validFrom) });
    }
    return keyed;
  });
