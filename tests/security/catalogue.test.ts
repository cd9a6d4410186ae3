import { CATALOGUE_CHECKS, catalogueFindings } from '@dich/infra/databases/catalogue.ts';
import { useDatabase } from '@dich/server/test/database.ts';
import { TEST_ROLES } from '@dich/server/test/roles.ts';
import { describe, expect, test } from 'vitest';

const database = useDatabase();
const [APP, LOGIN] = [TEST_ROLES.app, TEST_ROLES.login];

test('the catalogue of the product leaves no way around row-level security', async () => {
  const findings = await catalogueFindings(database.truth, TEST_ROLES);
  expect(findings.map(({ check, subject, detail }) => `${check}: ${subject}: ${detail}`)).toEqual([]);
});

/** One breach of each check: what it would be in SQL, and what the check says it found. */
const BREACHES: [check: number, sql: string, subject: string][] = [
  [0, 'create table loose (province_id smallint); grant select on loose to public', 'public.loose'],
  [0, 'alter table plan no force row level security', 'public.plan'],
  [0, 'alter table plan disable row level security', 'public.plan'],
  [1, `grant delete on indicator_rule to ${APP}`, 'public.indicator_rule'],
  [1, 'drop policy plan_update on plan', 'public.plan'],
  [1, `grant update (kind) on period to ${APP}`, 'public.period'],
  [2, 'create policy wide on plan for all using (pos = 1)', 'wide'],
  [3, `grant truncate on plan to ${APP}`, 'public.plan'],
  [4, 'grant select on plan to public', 'public.plan'],
  [4, `grant select on plan to ${LOGIN}`, 'public.plan'],
  [4, 'grant execute on function app.touch(bytea) to public', 'app.touch(bytea)'],
  [4, `grant create on schema public to ${APP}`, 'public'],
  [5, `create function peek() returns bigint language sql security definer as 'select count(*) from plan'`, 'peek()'],
  [6, 'alter function app.touch(bytea) reset search_path', 'app.touch(bytea)'],
  [7, 'create view all_plans as select * from plan', 'public.all_plans'],
  [7, 'create materialized view kept_plans as select * from plan', 'public.kept_plans'],
  [8, 'create table loose (id uuid)', 'public.loose'],
  [9, 'create unique index plan_by_title on plan (title)', 'plan_by_title'],
  [
    10,
    'alter table plan add before_id uuid; alter table decision add constraint decision_id_once unique (id); alter table plan add constraint plan_before foreign key (before_id) references decision (id)',
    'decision',
  ],
  [11, 'drop index plan_decision', 'plan_decision_fk'],
  [12, `alter role ${APP} bypassrls`, APP],
  [12, `alter role ${LOGIN} superuser`, LOGIN],
  [13, `alter table plan owner to ${APP}`, APP],
  [14, `alter role ${LOGIN} inherit`, LOGIN],
  [14, `grant ${TEST_ROLES.owner} to ${APP}`, APP],
  [
    15,
    `alter policy plan_select on plan using (pos = 1 or nullif(current_setting('app.pos', true), '') is null)`,
    'plan_select',
  ],
  [
    15,
    `alter policy plan_select on plan using (pos = coalesce(nullif(current_setting('app.pos', true), '')::int, pos))`,
    'plan_select',
  ],
  [15, 'alter policy plan_select on plan using (true)', 'plan_select'],
  [16, `grant execute on function lo_creat(integer) to ${APP}`, 'lo_creat(integer)'],
  [16, `grant execute on function pg_advisory_lock(bigint) to public`, 'pg_advisory_lock(bigint)'],
];

describe('every check notices its breach', () => {
  test('there is a breach for each', () => {
    expect(new Set(BREACHES.map(([check]) => check)).size).toBe(CATALOGUE_CHECKS.length);
  });

  test.each(BREACHES)('%i: %s', async (check, sql, subject) => {
    const client = await database.truth.connect();
    try {
      await client.query('begin');
      await client.query(sql);
      const found = await catalogueFindings(client, TEST_ROLES);
      expect(found.map((finding) => [finding.check, finding.subject])).toContainEqual([
        CATALOGUE_CHECKS[check],
        subject,
      ]);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});
