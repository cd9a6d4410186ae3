import type pg from 'pg';
import { damaged } from '../trouble.ts';
import type { Part } from './archive-reader.ts';
import { FILES_FOLDER, HEADS_FOLDER, MANIFEST, type Manifest, tableOfPiece } from './manifest.ts';
import { manifestOf } from './parts.ts';
import type { Table } from './tables.ts';
import type { Tally } from './tally.ts';

/** Its owner is bound by row-level security like everybody, except while this works; nobody else sees the table in between. */
export async function unforced<T>(client: pg.Client, tables: readonly Table[], work: () => Promise<T>): Promise<T> {
  const { rows } = await client.query<{ name: string }>(
    'select oid::regclass::text as name from pg_class where relforcerowsecurity and oid = any($1::regclass[])',
    [tables.map(({ name }) => name)],
  );
  for (const { name } of rows) await client.query(`alter table ${name} no force row level security`);
  const result = await work();
  for (const { name } of rows) await client.query(`alter table ${name} force row level security`);
  return result;
}

export interface Loading {
  path: string;
  tally: Tally;
  /** puts the rows of a table where they belong */
  take(table: Table, pieces: AsyncIterable<Buffer>): Promise<void>;
  /** puts an evidence file where it lies */
  place(file: Part): void;
}

/** What the rest of a file brought. */
export interface Loaded {
  /** of the tables that were filled */
  manifest: Manifest;
  heads: Part[];
  /** Tables that somebody else had put into the database: no restore makes them. */
  foreign: string[];
}

/** Reads the rest of a file: rows into their tables, evidence files to where they lie, head files into memory. */
export async function loaded(
  tables: readonly Table[],
  parts: AsyncGenerator<Part>,
  { path, tally, take, place }: Loading,
): Promise<Loaded> {
  const heads: Part[] = [];
  const unknown: string[] = [];
  let done = 0;
  let next = await parts.next();
  while (!next.done) {
    const { path: part, content } = next.value;
    const name = tableOfPiece(part);
    if (part === MANIFEST) {
      const manifest = manifestOf(content, path);
      const listed = new Set(manifest.tables.map((table) => table.name));
      if (unknown.some((table) => !listed.has(table))) throw damaged(path);
      return { ...ownTables(manifest, tables), heads };
    }
    const table = tables.find((one) => one.name === name);
    if (name === undefined || table === undefined) {
      if (name !== undefined) unknown.push(name);
      else if (part.startsWith(HEADS_FOLDER)) heads.push(next.value);
      else if (part.startsWith(FILES_FOLDER)) {
        place(next.value);
        tally.add(content.length);
      }
      next = await parts.next();
      continue;
    }
    await take(
      table,
      (async function* () {
        while (!next.done && tableOfPiece(next.value.path) === name) {
          tally.add(next.value.content.length);
          yield next.value.content;
          next = await parts.next();
        }
      })(),
    );
    done += 1;
    tally.table(done, tables.length);
  }
  throw damaged(path);
}

/** Numbers that are given out go on after those that came. */
export async function setSequences(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ sequence: string; table: string; column: string }>(
    `select d.objid::regclass::text as sequence, d.refobjid::regclass::text as "table", quote_ident(a.attname) as "column"
       from pg_depend d join pg_class s on s.oid = d.objid and s.relkind = 'S'
       join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
      where d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')`,
  );
  for (const { sequence, table, column } of rows) {
    await client.query(`select setval($1::regclass, coalesce(max(${column}), 0) + 1, false) from ${table}`, [sequence]);
  }
}

function ownTables(manifest: Manifest, tables: readonly Table[]): { manifest: Manifest; foreign: string[] } {
  const own = new Set(tables.map(({ name }) => name));
  return {
    manifest: { ...manifest, tables: manifest.tables.filter(({ name }) => own.has(name)) },
    foreign: manifest.tables.map(({ name }) => name).filter((name) => !own.has(name)),
  };
}
