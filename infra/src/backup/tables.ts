import type pg from 'pg';

/** A table of the product with what a copy of it needs. Names are quoted where SQL wants it. */
export interface Table {
  name: string;
  /** that are stored, not worked out from others */
  columns: string[];
  /** what puts its rows in the same order on every server */
  order: string[];
  /** others that its rows refer to */
  refersTo: string[];
}

/** Every table of the product: its stored columns, its key (texts compared byte by byte), what it refers to. */
const TABLES = `
  with ours as (
    select c.oid, c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'),
  columns as (
    select o.oid, array_agg(quote_ident(a.attname) order by a.attnum) as columns
      from ours o join pg_attribute a on a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     group by o.oid),
  keys as (
    select o.oid, array_agg(quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end
                            order by place) as key
      from ours o join pg_constraint k on k.conrelid = o.oid and k.contype = 'p'
      cross join unnest(k.conkey) with ordinality as part (attnum, place)
      join pg_attribute a on a.attrelid = o.oid and a.attnum = part.attnum
     group by o.oid)
  select o.name, c.columns, coalesce(k.key, c.columns) as "order",
         array(select distinct f.confrelid::regclass::text from pg_constraint f
                where f.conrelid = o.oid and f.contype = 'f' and f.confrelid <> o.oid) as "refersTo"
    from ours o join columns c using (oid) left join keys k using (oid)
   order by o.name collate "C"`;

/** All tables, each after those that its rows refer to. */
export async function tablesInOrder(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(TABLES);
  const ordered: Table[] = [];
  const done = new Set<string>();
  let waiting = rows;
  while (waiting.length > 0) {
    const free = waiting.filter(({ refersTo }) => refersTo.every((name) => done.has(name)));
    if (free.length === 0) throw new Error(`tables refer to each other: ${waiting.map(({ name }) => name).join(', ')}`);
    for (const table of free) done.add(table.name);
    ordered.push(...free);
    waiting = waiting.filter((table) => !free.includes(table));
  }
  return ordered;
}

/** Values are printed in one way whatever the server is set to. For the transaction. */
const PRINTING = `
  select set_config('datestyle', 'ISO, DMY', true), set_config('intervalstyle', 'postgres', true),
         set_config('timezone', 'UTC', true), set_config('bytea_output', 'hex', true),
         set_config('extra_float_digits', '1', true), set_config('client_encoding', 'UTF8', true),
         set_config('statement_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '0', true),
         set_config('lock_timeout', '0', true), set_config('search_path', 'public', true)`;

export const printAlike = (client: pg.ClientBase): Promise<unknown> => client.query(PRINTING);
