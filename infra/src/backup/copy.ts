import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from, to } from 'pg-copy-streams';
import type { CopiedTable } from './manifest.ts';
import type { Table } from './tables.ts';

const NEWLINE = 10;
const PIECE = 2 ** 20;

/** Counts the rows of a table as they pass, and makes their digest. */
export function measured({ name, columns }: Pick<Table, 'name' | 'columns'>) {
  const hash = createHash('sha256');
  let [rows, bytes] = [0, 0];
  return {
    see(chunk: Buffer) {
      hash.update(chunk);
      bytes += chunk.length;
      for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) rows += 1;
    },
    /** once */
    result: (): CopiedTable => ({ name, columns, rows, bytes, sha256: hash.digest('hex') }),
  };
}

/** All rows of a table in the order of its key, handed on in pieces. `only`: a condition on its rows. */
export async function copyOut(
  client: pg.ClientBase,
  table: Table,
  piece: (content: Buffer) => Promise<void>,
  only = 'true',
): Promise<CopiedTable> {
  const seen = measured(table);
  let pending: Buffer[] = [];
  let length = 0;
  const handOn = async () => {
    const content = Buffer.concat(pending);
    [pending, length] = [[], 0];
    if (content.length > 0) await piece(content);
  };
  const query = `copy (select ${table.columns.join(', ')} from ${table.name} where ${only} order by ${table.order.join(', ')}) to stdout`;
  await pipeline(
    client.query(to(query)),
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        seen.see(chunk);
        pending.push(chunk);
        length += chunk.length;
        if (length < PIECE) done();
        else handOn().then(() => done(), done);
      },
      final(done) {
        handOn().then(() => done(), done);
      },
    }),
  );
  return seen.result();
}

/** The digest of a table as it stands in a database. */
export const digestOf = (client: pg.ClientBase, table: Table, only?: string): Promise<CopiedTable> =>
  copyOut(client, table, async () => undefined, only);

/** Puts rows that were copied out into a table. */
export async function copyIn(
  client: pg.ClientBase,
  { name, columns }: Pick<CopiedTable, 'name' | 'columns'>,
  pieces: AsyncIterable<Buffer>,
): Promise<void> {
  await pipeline(pieces, client.query(from(`copy ${name} (${columns.join(', ')}) from stdin`)));
}
