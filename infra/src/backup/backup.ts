import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type pg from 'pg';
import { withConnection } from '../databases/connect.ts';
import { whoAmI } from '../databases/roles.ts';
import { headFiles } from '../head-files.ts';
import { OperatorError } from '../operator-error.ts';
import { secretsPath } from '../secrets.ts';
import { type ArchiveWriter, writeArchive } from './archive-writer.ts';
import { commitOfProgram } from './commit.ts';
import { copyOut } from './copy.ts';
import { filesNamed, partOfFile } from './evidence.ts';
import {
  FORMAT,
  HEADING,
  HEADS_FOLDER,
  type Heading,
  json,
  MANIFEST,
  type Manifest,
  pieceName,
  SECRETS,
} from './manifest.ts';
import { provinceOf, rowsOfProvince } from './province.ts';
import { seal } from './seal.ts';
import { printAlike, type Table, tablesInOrder } from './tables.ts';
import type { Tally } from './tally.ts';

export interface BackUp {
  /** address of a role that sees every row */
  readUrl: string;
  dataDir: string;
  projectDir: string;
  path: string;
  overwrite: boolean;
  passphrase: string;
  tally: Tally;
}

/** A copy of some rows. */
export type ExportProvince = Omit<BackUp, 'passphrase'> & {
  /** code of the province, and the day on which it means that one */
  code: string;
  day: string;
};

/** Copies the rows of one province and what they stand on; no key and no session of the installation. */
export async function exportProvince(options: ExportProvince): Promise<Copied & { heading: Heading }> {
  return intoFile(options, async (client, archive) => {
    await beginReading(client);
    const province = await provinceOf(client, options.code, options.day);
    const heading = await headingNow(client, options.projectDir, province);
    const tables = (await tablesInOrder(client)).flatMap((table) => {
      const only = rowsOfProvince(table, province.ids);
      return only === null ? [] : { ...table, only };
    });
    const files = [{ path: HEADING, content: json(heading) }];
    const { dataDir, tally } = options;
    return { heading, ...(await copied(client, archive, { files, tables, tally, dataDir })) };
  });
}

/** Copies everything into one file: the database as of one moment, the files that it names, the signed heads of its trail, the secrets. */
export async function backUp(options: BackUp): Promise<Copied> {
  const { dataDir, projectDir, passphrase, tally } = options;
  return intoFile(options, async (client, archive) => {
    // before the database's moment: what they sign is then in the copy
    const heads = headFiles(dataDir).map(({ path, text }) => ({
      path: `${HEADS_FOLDER}${basename(path)}`,
      content: Buffer.from(text),
    }));
    await beginReading(client);
    const files = [
      { path: HEADING, content: json(await headingNow(client, projectDir, null)) },
      { path: SECRETS, content: json(await seal(readFileSync(secretsPath(dataDir), 'utf8'), passphrase)) },
      ...heads,
    ];
    const tables = (await tablesInOrder(client)).map((table) => ({ ...table, only: 'true' }));
    return copied(client, archive, { files, tables, tally, dataDir });
  });
}

async function intoFile<Result>(
  { path, overwrite, readUrl }: Pick<BackUp, 'path' | 'overwrite' | 'readUrl'>,
  work: (client: pg.Client, archive: ArchiveWriter) => Promise<Result>,
): Promise<Result> {
  const archive = await writeArchive(path, { overwrite });
  try {
    const result = await withConnection(readUrl, async (client) => {
      await assertSeesAll(client);
      return work(client, archive);
    });
    await archive.finish();
    return result;
  } catch (error) {
    await archive.abandon();
    throw error;
  }
}

async function beginReading(client: pg.Client): Promise<void> {
  await client.query('begin isolation level repeatable read read only');
  await printAlike(client);
}

const headingNow = async (client: pg.Client, projectDir: string, province: Heading['province']): Promise<Heading> => ({
  format: FORMAT,
  madeAt: new Date().toISOString(),
  commit: commitOfProgram(projectDir),
  migrations: await migrationsOf(client),
  province,
});

interface Copying {
  files: { path: string; content: Buffer }[];
  tables: (Table & { only: string })[];
  tally: Tally;
  dataDir: string;
}

export interface Copied {
  manifest: Manifest;
  /** digests of evidence files that rows name and that are not in the data folder as they were */
  lacking: string[];
}

async function copied(client: pg.Client, archive: ArchiveWriter, copying: Copying): Promise<Copied> {
  const { files, tables, tally, dataDir } = copying;
  for (const { path, content } of files) await archive.add(path, content);
  const manifest: Manifest = {
    tables: [],
    files: files.map(({ path, content }) => ({ path, sha256: sha256(content) })),
  };
  for (const table of tables) {
    let number = 0;
    const piece = async (content: Buffer) => {
      number += 1;
      await archive.add(pieceName(table.name, number), content);
      tally.add(content.length);
    };
    manifest.tables.push(await copyOut(client, table, piece, table.only));
    tally.table(manifest.tables.length, tables.length);
  }
  const named = await filesNamed(client, tables);
  await client.query('commit');
  const lacking: string[] = [];
  for (const digest of named) {
    const part = partOfFile(dataDir, digest);
    if (part) {
      await archive.add(part.path, part.content);
      manifest.files.push({ path: part.path, sha256: digest });
      tally.add(part.content.length);
    } else lacking.push(digest);
  }
  await archive.add(MANIFEST, json(manifest));
  return { manifest, lacking };
}

export const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** Rows that a policy hides would be missing from the copy, and nobody would notice. */
async function assertSeesAll(client: pg.Client): Promise<void> {
  const me = await whoAmI(client);
  if (me.aboveRowSecurity) return;
  throw new OperatorError(
    [
      `Tài khoản ${me.name} không đọc được mọi dòng (phân quyền theo dòng), nên bản sao lưu sẽ thiếu. Hãy nhờ quản trị PostgreSQL chạy một lần:`,
      "  create role dich_backup login bypassrls password '…';",
      '  grant pg_read_all_data to dich_backup;',
      'rồi đặt BACKUP_DATABASE_URL bằng tài khoản đó.',
    ].join('\n'),
  );
}

async function migrationsOf(client: pg.Client): Promise<string[]> {
  const { rows: found } = await client.query<{ there: boolean }>(
    `select to_regclass('public.migration') is not null as there`,
  );
  const names = found[0]?.there
    ? (await client.query<{ name: string }>('select name from migration order by id')).rows.map(({ name }) => name)
    : [];
  if (names.length > 0) return names;
  throw new OperatorError('Cơ sở dữ liệu này chưa có dữ liệu của Đích, không có gì để sao lưu.');
}
