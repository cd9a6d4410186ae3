import type pg from 'pg';
import { withConnection } from '../databases/connect.ts';
import type { EmptyTarget } from '../operator/server.ts';
import { errorCode, OperatorError } from '../operator-error.ts';
import type { RestoreCommands } from '../product.ts';
import { damaged, isAgainstRules } from '../trouble.ts';
import { assertWhole, type Part, partsOf } from './archive-reader.ts';
import { assertKnown, assertTrailWhole, assertWalled } from './assertions.ts';
import { copyIn, digestOf } from './copy.ts';
import { filesLacking, placeFile } from './evidence.ts';
import { loaded, unforced } from './fill-tables.ts';
import type { Heading, Manifest } from './manifest.ts';
import { headingOf } from './parts.ts';
import { isTenants, rowsOfProvince } from './province.ts';
import { printAlike, type Table, tablesInOrder } from './tables.ts';
import type { Tally } from './tally.ts';

export interface ImportProvince {
  path: string;
  dataDir: string;
  commands: RestoreCommands;
  tally: Tally;
  prepare(): Promise<EmptyTarget>;
}

export interface Imported {
  heading: Heading;
  manifest: Manifest;
  /** digests of evidence files that rows name and that have not come */
  lacking: string[];
}

type Province = NonNullable<Heading['province']>;

/**
 * Puts the rows of one province into a database that holds none of it: an empty one, or one that has the tree, the state's
 * regimes and perhaps other provinces. All of it in one transaction, or nothing.
 */
export async function importProvince({ path, dataDir, commands, tally, prepare }: ImportProvince): Promise<Imported> {
  const length = await assertWhole(path, tally.add);
  const parts = partsOf(path, length);
  try {
    const heading = headingOf((await parts.next()).value, path);
    assertKnown(heading, commands.MIGRATIONS);
    const { province } = heading;
    if (!province) throw new OperatorError(`${path} là bản sao lưu toàn bộ. Hãy dùng: pnpm operator restore.`);
    const prepared = await prepare();
    return await withConnection(prepared.ownerUrl, async (client) => {
      await client.query('begin');
      try {
        const filling = { path, dataDir, commands, tally, prepared, heading, province, parts };
        const imported = await filled(client, filling);
        await client.query('commit');
        return { heading, ...imported };
      } catch (error) {
        await client.query('rollback').catch(() => undefined);
        throw conflictInWords(error);
      }
    });
  } finally {
    await parts.return(undefined);
  }
}

interface Filling extends Omit<ImportProvince, 'prepare'> {
  prepared: EmptyTarget;
  heading: Heading;
  province: Province;
  parts: AsyncGenerator<Part>;
}

async function filled(client: pg.Client, filling: Filling): Promise<Omit<Imported, 'heading'>> {
  const { commands, heading, prepared, province, parts, path, dataDir, tally } = filling;
  const { roles } = prepared;
  await printAlike(client);
  const isNew = (await tablesInOrder(client)).length === 0;
  if (isNew) await commands.migrateWithin(client, { roles, upTo: heading.migrations.at(-1)! });
  else await assertSameStructure(client, heading);

  const all = await tablesInOrder(client);
  const tables = all.filter((table) => rowsOfProvince(table, province.ids) !== null);
  const manifest = await unforced(client, all, async () => {
    await assertAbsent(client, tables, province);
    if (await isUntouched(client, all)) await cleared(client, tables);
    const take = (table: Table, pieces: AsyncIterable<Buffer>) => merged(client, table, pieces, path);
    const come = await loaded(tables, parts, {
      ...{ path, tally, take },
      place: (file) => placeFile(dataDir, file, path),
    });
    await assertCame(client, tables, come.manifest, province);
    return come.manifest;
  });
  await commands.migrateWithin(client, { roles });
  await assertWalled(client, prepared);
  await assertTrailWhole(client, commands, [], {});
  return { manifest, lacking: await filesLacking(client, tables, dataDir) };
}

async function assertSameStructure(client: pg.Client, { migrations }: Heading): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select name from migration order by id');
  if (rows.at(-1)?.name === migrations.at(-1)) return;
  throw new OperatorError(
    `Cơ sở dữ liệu có cấu trúc ${rows.at(-1)?.name}, tệp có cấu trúc ${migrations.at(-1)}. Hãy đưa hai nơi về cùng một phiên bản Đích rồi xuất lại.`,
  );
}

/** Nothing of the province may be there: two copies of its data are never put together. */
async function assertAbsent(client: pg.Client, tables: readonly Table[], { ids, name }: Province): Promise<void> {
  const there: string[] = [];
  for (const table of tables.filter(isTenants)) {
    const { rows } = await client.query(`select from ${table.name} where province_id = any($1) limit 1`, [ids]);
    if (rows.length > 0) there.push(table.name);
  }
  if (there.length === 0) return;
  throw new OperatorError(
    `Cơ sở dữ liệu đã có dữ liệu của ${name} (${there.join(', ')}). Chỉ nhập vào nơi chưa có dữ liệu của tỉnh đó. Chưa có gì bị thay đổi.`,
  );
}

/** Whether nobody works in it yet: what it holds was loaded by the product's own start. */
async function isUntouched(client: pg.Client, all: readonly Table[]): Promise<boolean> {
  for (const table of all.filter(isTenants)) {
    if ((await client.query(`select from ${table.name} where province_id <> 0 limit 1`)).rows.length > 0) return false;
  }
  return true;
}

/** A database in which nobody works takes the tree and the catalogue with their identities from where the province was. */
const cleared = (client: pg.Client, tables: readonly Table[]): Promise<unknown> =>
  client.query(`truncate ${tables.map(({ name }) => name).join(', ')} cascade`);

/** Adds the rows that are not there; those that are must be the same, to the last letter. */
async function merged(client: pg.Client, table: Table, pieces: AsyncIterable<Buffer>, path: string): Promise<void> {
  const { name, columns } = table;
  const list = columns.join(', ');
  await client.query(`create temp table incoming on commit drop as select ${list} from ${name} with no data`);
  await copyIn(client, { name: 'incoming', columns }, pieces).catch((error: unknown) => {
    throw isAgainstRules(error) ? damaged(path, error) : error;
  });
  const key = table.order.map((column) => column.replace(/ collate "C"$/, ''));
  const [same, row] = [
    key.map((column) => `i.${column} = t.${column}`).join(' and '),
    (alias: string) => `row(${columns.map((column) => `${alias}.${column}`).join(', ')})`,
  ];
  const { rows } = await client.query<{ others: number }>(
    `select count(*)::int as others from incoming i join ${name} t on ${same} where ${row('i')}::text <> ${row('t')}::text`,
  );
  if (rows[0]!.others > 0) throw conflict(name, `${rows[0]!.others} dòng cùng khóa, khác nội dung`);
  await client.query(
    `insert into ${name} (${list}) select ${list} from incoming i where not exists (select from ${name} t where ${same})`,
  );
  await client.query('drop table incoming');
}

/** All rows that the file told of are there, and none that others had are in their number. */
async function assertCame(
  client: pg.Client,
  tables: readonly Table[],
  manifest: Manifest,
  { ids }: Province,
): Promise<void> {
  for (const table of tables) {
    const told = manifest.tables.find(({ name }) => name === table.name);
    if (!isTenants(table) && (await hasOthers(client, table, told?.rows ?? 0, ids))) continue;
    const now = await digestOf(client, table, rowsOfProvince(table, ids) ?? 'true');
    if (JSON.stringify(now) !== JSON.stringify(told)) throw conflict(table.name, 'sau khi nhập khác với tệp');
  }
}

/** Of what everybody shares a database may hold more than a province brings. */
async function hasOthers(client: pg.Client, table: Table, told: number, ids: number[]): Promise<boolean> {
  const only = rowsOfProvince(table, ids) ?? 'true';
  const { rows } = await client.query<{ count: number }>(`select count(*)::int from ${table.name} where ${only}`);
  return rows[0]!.count > told;
}

const conflict = (table: string, what: string, cause?: unknown): OperatorError =>
  new OperatorError(
    `Dữ liệu của tỉnh mâu thuẫn với dữ liệu đang có (bảng ${table}: ${what}). Hãy nhập vào cơ sở dữ liệu trống. Chưa có gì bị thay đổi.`,
    { cause },
  );

/** A name, a code or a span of time that somebody else has here already. */
function conflictInWords(error: unknown): unknown {
  const code = errorCode(error);
  if (code !== '23505' && code !== '23P01') return error;
  const { table = '?', detail = '' } = error as { table?: string; detail?: string };
  return conflict(table, detail, error);
}
