import type { Rights } from './relation.law.ts';
import { RELATION } from './relation.table.ts';

/** A unit of a test's tree. Relations follow from `parent` alone, never from positions. */
export interface Place {
  unitId: string;
  provinceId: number;
  pos: number;
  parent: Place | null;
}

/** Somebody signed in; null is nobody. */
export interface Reader {
  name: string;
  unit: Place;
  accountId: string;
  /** The unit that keeps the account, where it is another. */
  keptBy?: Place;
}

/** A row as far as the law looks at it. */
export interface LawRow {
  table: string;
  kind: string;
  unit: Place;
  /** Who set it, where the table says so. */
  by: Place;
  /** Of an entry of the trail: the unit it is about. */
  subject: Place;
  named: readonly Place[];
  accountId: string;
}

export const isAbove = (upper: Place, lower: Place): boolean =>
  lower.parent !== null && (lower.parent === upper || isAbove(upper, lower.parent));

/** Whether anybody at all may do it to some row of the table: if not, it is not even granted. */
export const isGranted = (table: string, right: string): boolean =>
  Object.values(RELATION[table]?.kinds ?? {}).some((kind) =>
    Object.values(kind).some((letters) => has(letters, right)),
  );

const has = (letters: unknown, right: string): boolean => typeof letters === 'string' && letters.includes(right);

/** Whether the law lets the reader do it (S, I, U or D) to the row. */
export function may(reader: Reader | null, right: string, row: LawRow): boolean {
  const rights = RELATION[row.table]?.kinds[row.kind];
  if (!rights) throw new Error(`the law has no ${row.kind} ${row.table}`);
  return partiesOf(reader, row).some((party) => has(rights[party], right));
}

function partiesOf(reader: Reader | null, row: LawRow): (keyof Rights)[] {
  if (reader === null) return [];
  const { unit } = reader;
  const own = unit === row.unit;
  const above = isAbove(unit, row.unit);
  const holder = reader.accountId === row.accountId;
  const gave = unit === row.by;
  const parties: [keyof Rights, boolean][] = [
    ['anybody', true],
    ['own', own],
    ['above', above],
    ['below', isAbove(row.unit, unit)],
    ['named', row.named.includes(unit)],
    ['giver', gave && (own || above)],
    ['pretender', gave && !own && !above],
    ['subject', unit === row.subject],
    ['holder', holder],
    ['holderAtHome', holder && own],
    ['holderAbove', holder && above],
  ];
  return parties.filter(([, holds]) => holds).map(([party]) => party);
}
