import { type Client, type Columns, insertion, type RawRow, rawRow } from './raw-rows.ts';
import { type Outcome, type Trial, tried } from './raw-trials.ts';
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
export interface RawCheck extends Trial {
  /** Names the check in reports: "plan: a sibling updates pos of every row". */
  name: string;
  table: string;
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
  const check = (what: string, text: string, lawful: Outcome, given?: RawRow[]): RawCheck => ({
    name: `${table}: ${nameOf(reader)} ${what}`,
    ...{ table, text, lawful, ...(given ? { given } : {}) },
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
  const besides = law.touch ? `${law.touch}, ` : '';
  const change = (what: string, set: string, changed: (row: StoredRow) => LawRow): RawCheck[] => [
    update(what, set, changed),
    ...Object.keys(law.kinds).map((kind) => update(what, set, changed, kind)),
  ];
  return [
    check(
      'reads every row',
      `select ${keyOf(table)}::text as key from ${table}`,
      law.closed ? 'refused' : keys(lawfully('S')),
    ),
    // a table of which nothing but the kind of its rows can be changed has no such column
    ...(law.touch || !law.turns ? [update('one column', touch, (row) => row)] : []),
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
      change(`${set} and a column`, `${besides}${set}`, (row) => ({ ...row, kind: becomes[row.kind] ?? row.kind })),
    ),
    check('deletes every row', `delete from ${table}`, isGranted(table, 'D') ? keys(lawfully('D')) : 'refused'),
    ...insertsOf(world, table, reader).map(({ what, row, forged }) => {
      const given = [{ ...rawRow(world.columns, row), ...forged }];
      return check(
        `inserts ${what}`,
        insertion(table, given),
        may(reader, 'I', row) && !forged ? [] : 'refused',
        given,
      );
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
  const isHeld = names.has('account_id') || names.has('made_by_account_id');
  const holders = isHeld && reader ? [reader.accountId, stranger] : [stranger];
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

/** Every check of a table, reader by reader; stops at the first finding where one is enough. */
export async function findingsIn(
  client: Client,
  world: RawWorld,
  table: string,
  { untilFirst = false }: { untilFirst?: boolean } = {},
): Promise<{ findings: string[]; checks: number }> {
  const findings: string[] = [];
  let checks = 0;
  for (const reader of world.readers) {
    const asked = checksOf(world, table, reader);
    checks += asked.length;
    findings.push(...(await findingsOf(client, world, reader, asked, untilFirst)));
    if (untilFirst && findings.length > 0) break;
  }
  return { findings, checks };
}

/** What came out otherwise than lawful, of checks of one table for one reader. */
export async function findingsOf(
  client: Client,
  world: RawWorld,
  reader: Reader | null,
  checks: readonly RawCheck[],
  untilFirst = false,
): Promise<string[]> {
  const [{ table } = { table: '' }] = checks;
  await client.query('savepoint one_reader');
  await world.open(client, reader);
  const breaches = await tried(client, { table, key: keyOf(table) }, checks, untilFirst);
  await client.query('rollback to savepoint one_reader; release savepoint one_reader');
  return breaches.map(({ trial: { name, lawful }, found }) => `${name}: lawful ${told(lawful)}, found ${told(found)}`);
}

const told = (outcome: Outcome): string => (outcome === 'refused' ? outcome : `${outcome.length} rows`);
