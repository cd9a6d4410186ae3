import { readdirSync, readFileSync } from 'node:fs';
import { migrate } from '@dich/server/db/migrate.ts';
import { asOperator } from '@dich/server/db/operator.ts';
import { loadReferenceData } from '@dich/server/db/seeds/load-reference-data.ts';
import { loadRegimes } from '@dich/server/features/periods/load-regimes.ts';
import { hashPassword } from '@dich/server/features/sign-in/password.ts';
import pg from 'pg';
import type { Cluster } from '../cluster.ts';
import type { Size } from '../size.ts';
import { chooseProvinces } from './provinces.ts';
import { withoutIndexes } from './without-indexes.ts';

/** Of every account that is loaded. */
export const PASSWORD = 'mat-khau-do-toc-do';

/** The year asked about: the last one loaded. */
export const YEAR = 2022;
/** Figures go back so far at most. */
const FIRST_YEAR = 2017;

const TEMPLATE = 'bench_reference';

export const databaseOf = ({ provinces, years }: Size): string => `bench_${provinces}_${years}`;

/** A database with the product's own tables, units and periods, and as much in them as the size says; one that was kept is brought up to date. */
export async function loaded(cluster: Cluster, size: Size): Promise<string> {
  const name = databaseOf(size);
  if (await broughtUpToDate(cluster, name)) return name;
  await makeTemplate(cluster);
  const draft = `${name}_loading`;
  await cluster.drop(draft);
  await cluster.copy(TEMPLATE, draft);
  await load(cluster.url(draft), size);
  await cluster.rename(draft, name);
  return name;
}

/** False: there is none of that name. */
async function broughtUpToDate(cluster: Cluster, name: string): Promise<boolean> {
  if (!(await cluster.has(name))) return false;
  await migrate(await cluster.prepare(name));
  return true;
}

async function makeTemplate(cluster: Cluster): Promise<void> {
  if (await broughtUpToDate(cluster, TEMPLATE)) return;
  const draft = `${TEMPLATE}_loading`;
  await cluster.drop(draft);
  const { ownerUrl, roles } = await cluster.prepare(draft);
  await migrate({ ownerUrl, roles });
  await loadReferenceData({ ownerUrl, progress: () => undefined });
  const years = Array.from({ length: YEAR - FIRST_YEAR }, (_, index) => FIRST_YEAR + index);
  await asOperator(ownerUrl, (client) => loadRegimes(client, years));
  await cluster.rename(draft, TEMPLATE);
}

/**
 * By insert–select in the order of the files here, without triggers and foreign keys (checks, unique indexes and NOT NULL
 * stay), the other indexes built at the end. Nothing in it is random.
 */
async function load(url: string, { provinces, years }: Size): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      `set session_replication_role = replica; set synchronous_commit = off; set client_min_messages = warning;
       set maintenance_work_mem = '256MB'; set work_mem = '64MB'`,
    );
    const values = {
      provinces: `'{${(await chooseProvinces(client, provinces)).join(',')}}'::smallint[]`,
      first: String(YEAR - years + 1),
      last: String(YEAR),
      password: pg.escapeLiteral(await hashPassword(PASSWORD)),
    };
    await withoutIndexes(client, ['plan_indicator', 'target', 'report', 'report_version', 'figure'], async () => {
      for (const text of statements()) await client.query(withValues(text, values));
    });
    await client.query('vacuum (analyze)');
  } finally {
    await client.end();
  }
}

const FOLDER = new URL('./', import.meta.url);

const statements = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));

/** Several statements in one text take no parameters: the loader's own values are written in. */
const withValues = (text: string, values: Record<string, string>): string =>
  text.replace(/(?<![:\w]):([a-z]+)\b/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for :${name}`);
    return value;
  });
