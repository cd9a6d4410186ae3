import { randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { LawRow } from './relation.model.ts';
import { RELATION } from './relation.table.ts';

export type Client = Pick<pg.ClientBase, 'query'>;

interface Column {
  name: string;
  type: string;
  required: boolean;
}

/** The columns of every table under the law, as the database has them. */
export type Columns = ReadonlyMap<string, readonly Column[]>;

export async function readColumns(client: Client): Promise<Columns> {
  const { rows } = await client.query<Column & { table: string }>(
    `select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type,
            a.attnotnull and not a.atthasdef and a.attgenerated = '' as required
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname, a.attnum`,
  );
  return new Map(Map.groupBy(rows, (row) => row.table));
}

let counter = 0;

/** Values of their own for what a row needs and the law does not look at. */
function filled(type: string): unknown {
  counter += 1;
  switch (type) {
    case 'uuid':
      return randomUUID();
    case 'bytea':
      return `\\x${randomBytes(16).toString('hex')}`;
    case 'date':
      return '2023-01-01';
    case 'timestamp with time zone':
      return '2023-01-01T00:00:00Z';
    case 'boolean':
      return false;
    case 'smallint':
    case 'integer':
    case 'bigint':
      return counter % 30_000;
    case 'uuid[]':
      return [];
    default:
      return `value${counter}`;
  }
}

export type RawRow = Record<string, unknown>;

/** A row of the kind, about the units that it is to be about. Its other columns are filled by their type. */
export function rawRow(columns: Columns, row: LawRow): RawRow {
  const law = RELATION[row.table];
  const meaning: RawRow = {
    ...{ province_id: row.unit.provinceId, unit_id: row.unit.unitId, pos: row.unit.pos },
    ...{ by_unit_id: row.by.unitId, by_pos: row.by.pos, subject_pos: row.subject.pos },
    // what somebody makes for an account is made by that account's person: of the makers the law knows this one
    ...{ made_by_account_id: row.accountId },
    ...{ account_id: row.accountId, named: row.named.map(({ pos }) => pos) },
    ...(row.table === 'account' ? { id: row.accountId } : {}),
    ...law?.filler,
    ...law?.kinds[row.kind]?.columns,
  };
  const made: RawRow = {};
  for (const { name, type, required } of columns.get(row.table) ?? []) {
    if (name in meaning) made[name] = meaning[name];
    else if (required) made[name] = filled(type);
  }
  return made;
}

/** One INSERT of rows of one table that have the same columns; $1 are the rows as JSON. */
export function insertion(table: string, rows: readonly RawRow[]): string {
  const names = Object.keys(rows[0] ?? {}).join(', ');
  return `insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1)`;
}
