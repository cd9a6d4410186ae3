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
import { seal } from './seal.ts';
import { printAlike, tablesInOrder } from './tables.ts';
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

/** Copies everything into one file: the database as of one moment, the signed heads of its trail, the secrets. */
export async function backUp(options: BackUp): Promise<Manifest> {
  const { readUrl, path, overwrite } = options;
  const archive = await writeArchive(path, { overwrite });
  try {
    const manifest = await withConnection(readUrl, (client) => written(client, archive, options));
    await archive.finish();
    return manifest;
  } catch (error) {
    await archive.abandon();
    throw error;
  }
}

async function written(client: pg.Client, archive: ArchiveWriter, options: BackUp): Promise<Manifest> {
  const { dataDir, projectDir, passphrase, tally } = options;
  await assertSeesAll(client);
  // before the database's moment: what they sign is then in the copy
  const heads = headFiles(dataDir).map(({ path, text }) => ({
    path: `${HEADS_FOLDER}${basename(path)}`,
    content: Buffer.from(text),
  }));
  await client.query('begin isolation level repeatable read read only');
  await printAlike(client);
  const heading: Heading = {
    format: FORMAT,
    madeAt: new Date().toISOString(),
    commit: commitOfProgram(projectDir),
    migrations: await migrationsOf(client),
  };
  const files = [
    { path: HEADING, content: json(heading) },
    { path: SECRETS, content: json(await seal(readFileSync(secretsPath(dataDir), 'utf8'), passphrase)) },
    ...heads,
  ];
  for (const { path, content } of files) await archive.add(path, content);
  const tables = await tablesInOrder(client);
  const manifest: Manifest = {
    tables: [],
    files: files.map(({ path, content }) => ({ path, sha256: sha256(content) })),
  };
  for (const table of tables) {
    let number = 0;
    const copied = await copyOut(client, table, async (content) => {
      number += 1;
      await archive.add(pieceName(table.name, number), content);
      tally.add(content.length);
    });
    manifest.tables.push(copied);
    tally.table(manifest.tables.length, tables.length);
  }
  await client.query('commit');
  await archive.add(MANIFEST, json(manifest));
  return manifest;
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
