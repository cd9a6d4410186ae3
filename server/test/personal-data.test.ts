import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useDatabase } from './database.ts';
import { columnsThat, personalRows } from './personal-columns.ts';
import { RULES } from './retention.ts';

const database = useDatabase();
const page = readFileSync(new URL('../../docs/PERSONAL-DATA.md', import.meta.url), 'utf8');
const queries = readFileSync(new URL('../src/export-person.queries.ts', import.meta.url), 'utf8');

/** Names of columns that hold something of a person, whatever their table. */
const PERSONAL =
  /(^|_)(login|name|names|address|agent|mail|email|phone|telephone|birth|born|gender|sex|signer|account|actor|person|people|user|by|lead|monitor|issuer|subject|token|password|secret|code_hash|key|facts|before|after|answer|seen|used|language)(_|$)/;

/** Columns with such a name that hold nobody, and what they hold. */
const NOBODY: Record<string, string> = {
  'audit_entry.subject': 'a kind of record',
  'audit_entry.subject_pos': 'a place of the tree',
  'decision.issuer': 'a people’s committee, as the document heads it',
  'department.name': 'a department',
  'department_former_name.name': 'a department',
  'indicator_edition.denominator_name': 'what is counted',
  'indicator_edition.name': 'what is measured',
  'working_day.name': 'a holiday',
  'indicator_edition.numerator_name': 'what is counted',
  'indicator_edition.supplied_by': 'departments, sub-units or both',
  'migration.name': 'a migration',
  'period_exception.by_pos': 'a place of the tree',
  'plan_submission.subject': 'a plan, or what is drafted under one',
  'report_reminder.by_pos': 'a place of the tree',
  'regime.name': 'a regime',
  'target.by_pos': 'a place of the tree',
  'target.by_unit_id': 'a unit',
  'unit.key': 'a unit',
  'unit_version.name': 'a unit',
  'unit_version.search_key': 'a unit',
};

const columns = async (): Promise<string[]> => {
  const { rows } = await database.truth.query<{ place: string }>(
    `select c.relname || '.' || a.attname as place
       from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
       join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      where a.attnum > 0 and not a.attisdropped order by 1`,
  );
  return rows.map(({ place }) => place).filter((place) => !place.startsWith('mikro_orm'));
};

const named = new Set([...page.matchAll(/`((?!app\.)[a-z_]+\.[a-z_]+)`/g)].map(([, place]) => place));

test('every column that holds something of a person is named in docs/PERSONAL-DATA.md, or is said to hold nobody', async () => {
  const all = await columns();
  const personal = all.filter((place) => PERSONAL.test(place.split('.')[1]!));
  expect(personal.filter((place) => !named.has(place) && !(place in NOBODY))).toEqual([]);
});

test('the page and this list name what is there', async () => {
  const all = new Set(await columns());
  expect([...named, ...Object.keys(NOBODY)].filter((place) => place && !all.has(place))).toEqual([]);
});

test('every table that names an account is read for who asks what is held about them', async () => {
  const tables = (await columns()).filter((place) => place.endsWith('.account_id')).map((place) => place.split('.')[0]);
  expect(tables.length).toBeGreaterThan(8);
  expect(tables.filter((table) => !new RegExp(`from ${table}\\b`).test(queries))).toEqual([]);
});

test('every column that holds the name of who signed or did something is searched for it', async () => {
  const names = (await columns()).filter((place) => /(_by|\.signer)$/.test(place) && !(place in NOBODY));
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((place) => !queries.includes(`'${place}'`))).toEqual([]);
});

test('every column says how it goes: by rule, with the person, by their own hand, or not at all and for a reason', () => {
  const rows = personalRows(page);
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.filter(({ ways }) => ways.length === 0).flatMap(({ columns }) => columns)).toEqual([]);
  expect(rows.filter(({ ways }) => ways.includes('stays') && ways.length > 1)).toEqual([]);
  expect([...named].filter((column) => !rows.some(({ columns }) => columns.includes(column ?? '')))).toEqual([]);
});

test('what is said to be forgotten has a rule, and no rule is left unsaid', () => {
  const tables = (columns: readonly string[]) => [...new Set(columns.map((column) => column.split('.')[0]))].toSorted();
  expect(tables(columnsThat(page, 'forgotten'))).toEqual([...new Set(RULES.map(({ table }) => table))].toSorted());
});

test('what names an account and is neither erased with it nor said to stay is nowhere', async () => {
  const known = new Set([...columnsThat(page, 'erased'), ...columnsThat(page, 'stays')]);
  const tables = new Set([...known].map((column) => column.split('.')[0]));
  const own = (await columns()).filter((place) => place.endsWith('.account_id')).map((place) => place.split('.')[0]);
  expect(own.filter((table) => !tables.has(table))).toEqual([]);
});
