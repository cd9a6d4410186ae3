import { digestOf } from '@dich/infra/backup/copy.ts';
import { printAlike, type Table, tablesInOrder } from '@dich/infra/backup/tables.ts';
import { onDatabase } from './installation.ts';

/** Rows and digest of every table of a database, or of some of their rows. */
export const digests = (name: string, only: (table: Table) => string | null = () => 'true') =>
  onDatabase(name, async (client) => {
    await client.query('begin read only');
    await printAlike(client);
    const found: Record<string, string> = {};
    for (const table of await tablesInOrder(client)) {
      const condition = only(table);
      if (condition === null) continue;
      const { rows, sha256 } = await digestOf(client, table, condition);
      found[table.name] = `${rows} ${sha256}`;
    }
    return found;
  });
