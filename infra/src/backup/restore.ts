import type pg from 'pg';
import { catalogueFindings, POWERS_CHECK } from '../databases/catalogue.ts';
import { withConnection } from '../databases/connect.ts';
import type { EmptyTarget } from '../operator/server.ts';
import { OperatorError } from '../operator-error.ts';
import type { RestoreCommands } from '../product.ts';
import { assertWhole, type Part, partsOf } from './archive-reader.ts';
import { copyIn, digestOf } from './copy.ts';
import { placeFiles } from './data-folder.ts';
import {
  type CopiedTable,
  HEADS_FOLDER,
  type Heading,
  MANIFEST,
  type Manifest,
  SECRETS,
  tableOfPiece,
} from './manifest.ts';
import { headingOf, manifestOf, parsed } from './parts.ts';
import { unseal } from './seal.ts';
import { printAlike, type Table, tablesInOrder } from './tables.ts';
import type { Tally } from './tally.ts';
import { damaged, isAgainstRules } from './trouble.ts';

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
  /** applied after the rows had come */
  migrated: string[];
  /** what was in the data folder before under these names, and where it is now */
  movedAside: string[];
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
  const { manifest, heads } = await unforced(client, tables, async () => {
    await client.query(`truncate ${tables.map(({ name }) => name).join(', ')}`);
    const come = await loaded(client, tables, parts, filling);
    await assertAsCopied(client, tables, come.manifest, path);
    return come;
  });
  await setSequences(client);
  const { applied: migrated } = await commands.migrateWithin(client, { roles });
  await assertWalled(client, prepared);
  await assertTrailWhole(client, commands, heads, secrets);
  return { heading, manifest, migrated, movedAside: placeFiles(filling.dataDir, secrets, heads) };
}

/** An older or the same product's: every migration that it had is one of this product's, in this order. */
function assertKnown({ migrations }: Heading, known: readonly string[]): void {
  const isOlder = migrations.every((name, index) => known[index] === name);
  if (isOlder) return;
  throw new OperatorError(
    `Bản sao lưu là của một phiên bản Đích mới hơn (${migrations.at(-1)}). Hãy cài phiên bản đó hoặc mới hơn rồi khôi phục lại.`,
  );
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

/** Its owner is bound by row-level security like everybody, except while this works; nobody else sees the table in between. */
async function unforced<T>(client: pg.Client, tables: readonly Table[], work: () => Promise<T>): Promise<T> {
  const { rows } = await client.query<{ name: string }>(
    'select oid::regclass::text as name from pg_class where relforcerowsecurity and oid = any($1::regclass[])',
    [tables.map(({ name }) => name)],
  );
  for (const { name } of rows) await client.query(`alter table ${name} no force row level security`);
  const result = await work();
  for (const { name } of rows) await client.query(`alter table ${name} force row level security`);
  return result;
}

/** Reads the rest of a file: rows into their tables, head files into memory. */
async function loaded(
  client: pg.Client,
  tables: readonly Table[],
  parts: AsyncGenerator<Part>,
  { path, tally }: Filling,
): Promise<{ manifest: Manifest; heads: Part[] }> {
  const heads: Part[] = [];
  let done = 0;
  let next = await parts.next();
  while (!next.done) {
    const { path: part, content } = next.value;
    const name = tableOfPiece(part);
    if (part === MANIFEST) return { manifest: manifestOf(content, path), heads };
    if (name === undefined) {
      if (part.startsWith(HEADS_FOLDER)) heads.push(next.value);
      next = await parts.next();
      continue;
    }
    const table = tables.find((one) => one.name === name);
    if (!table) throw damaged(path);
    await copyIn(
      client,
      table,
      (async function* () {
        while (!next.done && tableOfPiece(next.value.path) === name) {
          tally.add(next.value.content.length);
          yield next.value.content;
          next = await parts.next();
        }
      })(),
    ).catch((error: unknown) => {
      throw isAgainstRules(error) ? damaged(path, error) : error;
    });
    done += 1;
    tally.table(done, tables.length);
  }
  throw damaged(path);
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

/** Numbers that are given out go on after those that came. */
async function setSequences(client: pg.Client): Promise<void> {
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

async function assertWalled(client: pg.Client, { roles, withholdsPowers }: EmptyTarget): Promise<void> {
  const findings = (await catalogueFindings(client, roles)).filter(
    ({ check }) => withholdsPowers || check !== POWERS_CHECK,
  );
  if (findings.length === 0) return;
  const lines = findings.map(({ check, subject, detail }) => `  ${check}: ${subject}: ${detail}`);
  throw new OperatorError(
    ['Không khôi phục: phân quyền theo dòng (row-level security) chưa kín.', ...lines].join('\n'),
  );
}

async function assertTrailWhole(
  client: pg.Client,
  { verifyAudit, signingKey }: RestoreCommands,
  heads: readonly Part[],
  { trailHeads }: Record<string, string>,
): Promise<void> {
  const files = heads.map(({ path, content }) => ({ path, text: content.toString('utf8') }));
  const key = signingKey(Buffer.from(trailHeads ?? '', 'base64url'));
  const { firstBad, disagreements } = await verifyAudit(client, { files, key });
  if (!firstBad && disagreements.length === 0) return;
  const faults = [
    ...(firstBad ? [`  ${firstBad.unit}, bản ghi số ${firstBad.seq}: ${firstBad.reason}`] : []),
    ...disagreements.map(({ file, unit, seq, reason }) => `  ${file}: ${unit ?? ''} ${seq ?? ''} ${reason}`),
  ];
  throw new OperatorError(['Không khôi phục: nhật ký trong bản sao lưu không nguyên vẹn.', ...faults].join('\n'));
}
