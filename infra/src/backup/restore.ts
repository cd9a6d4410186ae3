import type pg from 'pg';
import { withConnection } from '../databases/connect.ts';
import type { EmptyTarget } from '../operator/server.ts';
import { OperatorError } from '../operator-error.ts';
import type { RestoreCommands } from '../product.ts';
import { damaged, isAgainstRules } from '../trouble.ts';
import { assertWhole, type Part, partsOf } from './archive-reader.ts';
import { assertKnown, assertTrailWhole, assertWalled } from './assertions.ts';
import { copyIn, digestOf } from './copy.ts';
import { placeFiles } from './data-folder.ts';
import { filesLacking, placeFile } from './evidence.ts';
import { loaded, setSequences, unforced } from './fill-tables.ts';
import { type CopiedTable, type Heading, type Manifest, SECRETS } from './manifest.ts';
import { headingOf, parsed } from './parts.ts';
import { unseal } from './seal.ts';
import { printAlike, type Table, tablesInOrder } from './tables.ts';
import type { Tally } from './tally.ts';

export interface Restore {
  path: string;
  passphrase: string;
  dataDir: string;
  commands: RestoreCommands;
  tally: Tally;
  /** makes roles and database where they are missing; asked once the file is known to be whole and to be opened */
  prepare(): Promise<EmptyTarget>;
}

export interface Restored {
  heading: Heading;
  manifest: Manifest;
  /** tables of the file that are not the product's and were left out */
  foreign: string[];
  /** applied after the rows had come */
  migrated: string[];
  /** what was in the data folder before under these names, and where it is now */
  movedAside: string[];
  /** digests of evidence files that rows name and that have not come: they were not there when it was made */
  lacking: string[];
}

/**
 * Puts a backup into an empty database and an installation's data folder: structure, rows, newer structure, all compared
 * and checked in one transaction, so that whatever fails leaves the database as empty as it was.
 */
export async function restore(options: Restore): Promise<Restored> {
  const { path, tally } = options;
  const length = await assertWhole(path, tally.add);
  const parts = partsOf(path, length);
  try {
    return await restoredFrom(parts, options);
  } finally {
    await parts.return(undefined);
  }
}

async function restoredFrom(parts: AsyncGenerator<Part>, options: Restore): Promise<Restored> {
  const { path, commands, prepare } = options;
  const heading = headingOf((await parts.next()).value, path);
  assertKnown(heading, commands.MIGRATIONS);
  if (heading.province) {
    throw new OperatorError(
      `${path} là dữ liệu của một tỉnh (${heading.province.name}). Hãy dùng: pnpm operator import-province.`,
    );
  }
  const secrets = await secretsIn((await parts.next()).value, options);
  const prepared = await prepare();
  return withConnection(prepared.ownerUrl, async (client) => {
    await client.query('begin');
    try {
      const restored = await filled(client, { ...options, heading, secrets, parts, prepared });
      await client.query('commit');
      return restored;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
  });
}

interface Filling extends Restore {
  heading: Heading;
  secrets: Record<string, string>;
  parts: AsyncGenerator<Part>;
  prepared: EmptyTarget;
}

async function filled(client: pg.Client, filling: Filling): Promise<Restored> {
  const { heading, secrets, parts, prepared, commands, path } = filling;
  const { roles } = prepared;
  await assertEmpty(client);
  await printAlike(client);
  const upTo = heading.migrations.at(-1)!;
  await commands.migrateWithin(client, { roles, upTo });
  const tables = await tablesInOrder(client);
  const { manifest, heads, foreign } = await unforced(client, tables, async () => {
    await client.query(`truncate ${tables.map(({ name }) => name).join(', ')}`);
    const take = (table: Table, pieces: AsyncIterable<Buffer>) =>
      copyIn(client, table, pieces).catch((error: unknown) => {
        throw isAgainstRules(error) ? damaged(path, error) : error;
      });
    const come = await loaded(tables, parts, {
      ...{ path, tally: filling.tally, take },
      place: (file) => placeFile(filling.dataDir, file, path),
    });
    await assertAsCopied(client, tables, come.manifest, path);
    await setSequences(client);
    return come;
  });
  const { applied: migrated } = await commands.migrateWithin(client, { roles });
  await assertWalled(client, prepared);
  await assertTrailWhole(client, commands, heads, secrets);
  const lacking = await filesLacking(client, tables, filling.dataDir);
  return { heading, manifest, foreign, migrated, lacking, movedAside: placeFiles(filling.dataDir, secrets, heads) };
}

async function secretsIn(part: Part | undefined, { path, passphrase }: Restore): Promise<Record<string, string>> {
  if (part?.path !== SECRETS) throw damaged(path);
  return JSON.parse(await unseal(parsed(part.content, path), passphrase)) as Record<string, string>;
}

async function assertEmpty(client: pg.Client): Promise<void> {
  const tables = await tablesInOrder(client);
  if (tables.length === 0) return;
  throw new OperatorError(
    `Cơ sở dữ liệu ${client.database} không trống (có ${tables.length} bảng). Chỉ khôi phục vào cơ sở dữ liệu trống: hãy chọn DATA_DIR hoặc DATABASE_URL khác. Chưa có gì bị thay đổi.`,
  );
}

/** Every table holds what was copied, row for row. */
async function assertAsCopied(
  client: pg.Client,
  tables: readonly Table[],
  manifest: Manifest,
  path: string,
): Promise<void> {
  const copied = new Map<string, CopiedTable>(manifest.tables.map((table) => [table.name, table]));
  if (copied.size !== tables.length) throw damaged(path);
  for (const table of tables) {
    const now = await digestOf(client, table);
    if (JSON.stringify(now) !== JSON.stringify(copied.get(table.name))) {
      throw new OperatorError(`Bảng ${table.name} sau khi khôi phục khác với bản sao lưu. Chưa có gì bị thay đổi.`);
    }
  }
}
