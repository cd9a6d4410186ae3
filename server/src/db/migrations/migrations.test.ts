import { judgeBoundSql } from '@dich/measure';
import { Migration } from '@mikro-orm/migrations';
import { expect, test } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { isOwn, isWithin, protect } from '../row-security.ts';
import { digestOf, digestsKept, digestsNow } from './digests.ts';

const database = useDatabase();

test('an applied migration is never edited: what has changed needs a migration of its own', async () => {
  // a new one: pnpm --filter @dich/server digests
  expect(await digestsNow()).toEqual(digestsKept());
});

test('a helper that prints other SQL than it did is noticed, whatever the migration’s own file says', async () => {
  const using = (helper: () => string) =>
    digestOf({
      class: class extends Migration {
        override up() {
          this.addSql(helper());
        }
      },
    });
  const then = await using(() => protect('plan', { select: isOwn() }));
  const printed = protect('plan', { select: isOwn() });
  expect(await using(() => printed)).toBe(then);
  expect(await using(() => protect('plan', { select: isWithin() }))).not.toBe(then);
});

const JUDGES = ['judge_unit', 'judge_ratio_scale', 'judge_unit_kind', 'judge_factor', 'judge_bound'];

test.each(JUDGES)('%s as the migrations install it is the one of packages/measure', async (name) => {
  const { rows } = await database.truth.query<{ source: string }>(
    'select prosrc as source from pg_proc where oid = $1::regproc',
    [`app.${name}`],
  );
  expect(rows.map(({ source }) => source)).toEqual([judgeBoundSql('app').split(`$${name}$`)[1]]);
});

/** Types that PostgreSQL has under two names, as the catalogue prints them. */
const PRINTED: Record<string, string> = {
  varchar: 'character varying',
  timestamptz: 'timestamp with time zone',
  'timestamptz(0)': 'timestamp with time zone',
  int: 'integer',
  'text[]': 'text[]',
};

test('every column that an entity has is there, of its type, and may be empty where the entity says so', async () => {
  const { rows } = await database.truth.query<{ place: string; type: string; nullable: boolean }>(
    `select c.relname || '.' || a.attname as place, format_type(a.atttypid, a.atttypmod) as type,
            not a.attnotnull as nullable
       from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
       join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      where a.attnum > 0 and not a.attisdropped`,
  );
  const real = new Map(rows.map(({ place, type, nullable }) => [place, `${type}${nullable ? ' or null' : ''}`]));
  const stated = [...database.orm.getMetadata().getAll().values()].flatMap((entity) =>
    entity.props
      .filter(({ persist }) => persist !== false)
      .flatMap((property) =>
        property.fieldNames.map((name, index) => {
          const type = property.columnTypes[index] ?? '';
          const place = `${entity.tableName}.${name}`;
          return [place, `${PRINTED[type] ?? type}${property.nullable ? ' or null' : ''}`] as const;
        }),
      ),
  );
  expect(stated.length).toBeGreaterThan(150);
  expect(
    stated
      .filter(([place, type]) => real.get(place) !== type)
      .map(([place, type]) => `${place}: entity ${type}, table ${real.get(place)}`),
  ).toEqual([]);
});
