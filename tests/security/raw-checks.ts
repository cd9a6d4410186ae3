import { TEST_ROLES } from '@dich/server/test/roles.ts';
import { DatabaseError } from 'pg';
import { type Client, type Columns, insertion, rawRow } from './raw-rows.ts';
import { isGranted, type LawRow, may, type Place, type Reader } from './relation.model.ts';
import { RELATION } from './relation.table.ts';

/** A row that is in the database: what the law looks at, and the key by which it is known. */
export interface StoredRow extends LawRow {
  key: string;
}

/** What there is to read and to write, and who does it. */
export interface RawWorld {
  columns: Columns;
  places: readonly Place[];
  rows: readonly StoredRow[];
  /** Who reads and writes; null is nobody. */
  readers: readonly (Reader | null)[];
  /** Opens the scope of a reader in the transaction; nobody opens none. */
  open(client: Client, reader: Reader | null): Promise<void>;
}

/** One statement in the serving role, and what the law says of it. */
export interface RawCheck {
  /** Names the check in reports: "plan: a sibling updates pos of every row". */
  name: string;
  table: string;
  reader: Reader | null;
  statement: { text: string; values?: unknown[] };
  /** Keys of the rows that it reads, changes or takes away, in order; refused: not one, and an error. */
  lawful: readonly string[] | 'refused';
  /** Keys of the rows that there are when it is sent; every row unless told. */
  standing?: readonly string[];
}

const nameOf = (reader: Reader | null): string => reader?.name ?? 'nobody';
const keyOf = (table: string): string => RELATION[table]?.key ?? 'id';

/** Every check of one table for one reader: reading, and writing without WHERE, so that no other policy helps. */
export function checksOf(world: RawWorld, table: string, reader: Reader | null): RawCheck[] {
  const law = RELATION[table];
  if (!law) throw new Error(`the law does not know the table ${table}`);
  const rows = world.rows.filter((row) => row.table === table);
  const lawfully = (right: string) => rows.filter((row) => may(reader, right, row));
  const keys = (found: readonly StoredRow[]) => found.map(({ key }) => key).sort();
  const check = (what: string, text: string, lawful: RawCheck['lawful'], values?: unknown[]): RawCheck => ({
    name: `${table}: ${nameOf(reader)} ${what}`,
    ...{ table, reader, lawful, statement: { text, ...(values ? { values } : {}) } },
  });

  const update = (what: string, set: string, change: (row: StoredRow) => LawRow, of?: string): RawCheck => {
    const standing = of === undefined ? rows : rows.filter(({ kind }) => kind === of);
    const updated = standing.filter((row) => may(reader, 'U', row));
    const lawful = isGranted(table, 'U') && updated.every((row) => may(reader, 'U', change(row)));
    const where = of === undefined ? 'every row' : `every row, where all are ${of}`;
    return {
      ...check(`updates ${what} of ${where}`, `update ${table} set ${set}`, lawful ? keys(updated) : 'refused'),
      ...(of === undefined ? {} : { standing: keys(standing) }),
    };
  };
  const touch = law.touch ?? `${keyOf(table)} = ${keyOf(table)}`;
  const change = (what: string, set: string, changed: (row: StoredRow) => LawRow): RawCheck[] => [
    update(what, set, changed),
    ...Object.keys(law.kinds).map((kind) => update(what, set, changed, kind)),
  ];
  return [
    check('reads every row', `select ${keyOf(table)}::text as key from ${table}`, keys(lawfully('S'))),
    update('one column', touch, (row) => row),
    ...world.places.flatMap((unit) => {
      if (law.moves === undefined) return [];
      const to = law.moves === 'pos' ? String(unit.pos) : `'${unit.unitId}'`;
      return change(`its place to ${unit.pos} and a column`, `${touch}, ${law.moves} = ${to}`, (row) => ({
        ...row,
        kind: row.kind === 'shared' ? 'own' : row.kind,
        unit,
      }));
    }),
    ...(law.turns ?? []).flatMap(({ set, becomes }) =>
      change(`${set} and a column`, `${touch}, ${set}`, (row) => ({ ...row, kind: becomes[row.kind] ?? row.kind })),
    ),
    check('deletes every row', `delete from ${table}`, isGranted(table, 'D') ? keys(lawfully('D')) : 'refused'),
    ...insertsOf(world, table, reader).map(({ what, row, forged }) => {
      const { text, values } = insertion(table, [{ ...rawRow(world.columns, row), ...forged }]);
      return check(`inserts ${what}`, text, may(reader, 'I', row) && !forged ? [] : 'refused', values);
    }),
  ];
}

/** Rows of every kind, about every place, set by the reader or by somebody else, held by the reader or somebody else. */
function insertsOf(world: RawWorld, table: string, reader: Reader | null): Insert[] {
  const names = new Set(world.columns.get(table)?.map(({ name }) => name));
  const [anywhere] = world.places;
  if (!anywhere) throw new Error('the world has no places');
  const home = reader?.unit ?? anywhere;
  const setters = names.has('by_pos') ? [home, ...world.places.filter((place) => place !== home).slice(0, 2)] : [home];
  const stranger = '00000000-0000-7000-8000-00000000abcd';
  const holders = names.has('account_id') && reader ? [reader.accountId, stranger] : [stranger];
  const [other] = world.places.filter((place) => place !== home);
  const forgeries: Insert[] =
    names.has('by_unit_id') && other
      ? Object.keys(RELATION[table]?.kinds ?? {}).flatMap((kind) => {
          const row = { table, kind, unit: home, by: home, subject: home, named: [], accountId: stranger };
          return [
            { what: `a row (${kind}) with another unit’s name`, row, forged: { by_unit_id: other.unitId } },
            { what: `a row (${kind}) from another unit’s place`, row, forged: { by_pos: other.pos } },
          ];
        })
      : [];
  const honest = Object.keys(RELATION[table]?.kinds ?? {}).flatMap((kind) =>
    world.places.flatMap((unit) =>
      setters.flatMap((by) =>
        holders.map((accountId) => ({
          what: `a row (${kind}) about ${unit.pos}${by === home ? '' : `, set by ${by.pos}`}${accountId === stranger ? '' : ', of the own account'}`,
          row: { table, kind, unit, by, subject: unit, named: [], accountId },
        })),
      ),
    ),
  );
  return [...honest, ...forgeries];
}

interface Insert {
  what: string;
  row: LawRow;
  /** Columns that contradict each other about who sets it. */
  forged?: Record<string, unknown>;
}

/** Runs one check inside the transaction, whose rows stay as they were. Answers what came out otherwise than lawful. */
export async function verdictOf(client: Client, check: RawCheck, before: Standing): Promise<string | null> {
  const { table, lawful, statement } = check;
  await client.query('savepoint one_check');
  if (check.standing)
    await client.query(`delete from ${table} where ${keyOf(table)}::text <> all($1)`, [check.standing]);
  await client.query(`set local role ${TEST_ROLES.app}`);
  let found: string[] | 'refused';
  try {
    const { rows, command } = await client.query<{ key: string }>(statement.text, statement.values);
    await client.query('reset role');
    if (command === 'SELECT') found = rows.map((row) => row.key).sort();
    else found = command === 'INSERT' ? [] : touched(before, await standingOf(client, table), check.standing);
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    // a row that the policy let pass may still break a constraint, which is checked afterwards
    if (error.code === INSUFFICIENT_PRIVILEGE) found = 'refused';
    else if (error.code?.startsWith(CONSTRAINT))
      found = statement.text.startsWith('insert') ? [] : ['passed the policy'];
    else throw error;
  }
  await client.query('rollback to savepoint one_check; release savepoint one_check');
  if (JSON.stringify(found) === JSON.stringify(lawful)) return null;
  return `${check.name}: lawful ${told(lawful)}, found ${told(found)}`;
}

const INSUFFICIENT_PRIVILEGE = '42501';
const CONSTRAINT = '23';

const told = (outcome: readonly string[] | 'refused'): string =>
  outcome === 'refused' ? outcome : `${outcome.length} rows`;

/** Where each row of a table stands, by its key: an update moves it, a deletion takes it away. */
export type Standing = ReadonlyMap<string, string>;

export async function standingOf(client: Client, table: string): Promise<Standing> {
  const { rows } = await client.query<{ key: string; place: string }>(
    `select ${keyOf(table)}::text as key, ctid::text as place from ${table}`,
  );
  return new Map(rows.map((row) => [row.key, row.place]));
}

const touched = (before: Standing, after: Standing, among: readonly string[] | undefined): string[] =>
  [...before]
    .filter(([key, place]) => after.get(key) !== place && (among?.includes(key) ?? true))
    .map(([key]) => key)
    .sort();

/** Every check of a table, reader by reader; stops at the first finding where one is enough. */
export async function findingsIn(
  client: Client,
  world: RawWorld,
  table: string,
  { untilFirst = false }: { untilFirst?: boolean } = {},
): Promise<{ findings: string[]; checks: number }> {
  const before = await standingOf(client, table);
  const findings: string[] = [];
  let checks = 0;
  for (const reader of world.readers) {
    await client.query('savepoint one_reader');
    await world.open(client, reader);
    for (const check of checksOf(world, table, reader)) {
      checks += 1;
      const finding = await verdictOf(client, check, before);
      if (finding !== null) findings.push(finding);
      if (finding !== null && untilFirst) break;
    }
    await client.query('rollback to savepoint one_reader; release savepoint one_reader');
    if (untilFirst && findings.length > 0) break;
  }
  return { findings, checks };
}
