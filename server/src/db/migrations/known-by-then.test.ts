import { expect, test } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { TEST_ROLES } from '#test/roles.ts';
import { migrate } from '../migrate.ts';

/** Without any of our tables. */
const database = useDatabase(async () => 'template1');

const ID = (n: number): string => `00000000-0000-7000-8000-00000000000${n}`;
const [PLAN_DECISION, SECOND_DECISION, PLAN, FIRST, ADJUSTED, WITHDRAWN, UNTOLD] = [1, 2, 3, 4, 5, 6, 7].map(ID);
const UNIT = ID(8);

test('what was issued before 079 has its moment from the trail, else from its decision, else none', async () => {
  const { ownerUrl, truth } = database;
  const { applied } = await migrate({ ownerUrl, roles: TEST_ROLES, upTo: 'M078Posts' });
  expect(applied.at(-1)).toBe('M078Posts');
  const client = await truth.connect();
  try {
    await client.query("insert into unit (id, key) values ($1, 'huong-tra')", [UNIT]);
    await client.query("insert into indicator (id, code, province_id, pos) values ($1, 'VIEC_LAM', 0, 0)", [UNIT]);
    // accounts and the chain of the trail are no part of this
    await client.query('set session_replication_role = replica');
    const decision = `insert into decision (province_id, id, unit_id, pos, title, issued, issued_at, issued_by, kind)
      values (1, $1, $2, 0, 'Quyết định', true, $3, $4, 'DECISION')`;
    await client.query(decision, [PLAN_DECISION, UNIT, '2023-01-03T01:00:00Z', 'An']);
    await client.query(decision, [SECOND_DECISION, UNIT, '2023-05-05T01:00:00Z', 'Bình']);
    await client.query(
      `insert into plan (province_id, id, unit_id, pos, year, title, decision_id, issued) values (1, $1, $2, 0, 2023, '', $3, true)`,
      [PLAN, UNIT, PLAN_DECISION],
    );
    const target = `insert into target (province_id, id, unit_id, pos, by_unit_id, by_pos, indicator_id, year, source, state,
        text, decision_id, in_force_from, in_force_to, replaces_id)
      values (1, $1, $2, 0, $2, 0, $2, 2023, 'OWN', $3, '1', $4, '2023-01-03', $5, $6)`;
    await client.query(target, [FIRST, UNIT, 'ISSUED', PLAN_DECISION, '2023-05-05', null]);
    await client.query(target, [ADJUSTED, UNIT, 'ISSUED', SECOND_DECISION, '2023-06-01', FIRST]);
    await client.query(target, [WITHDRAWN, UNIT, 'WITHDRAWN', SECOND_DECISION, null, ADJUSTED]);
    await client.query(target, [UNTOLD, UNIT, 'ISSUED', null, null, null]);
    const entry = `insert into audit_entry (province_id, unit_id, seq, pos, subject_pos, at, account_id, actor_name, office_kind,
        verb, subject, subject_id, after, request_id, previous_hash, hash)
      values (1, $1, $2, 0, 0, $3, $1, $4, 'LEADER', $5, $6, $7, $8, '', '', '')`;
    const given = JSON.stringify({ targets: [{ id: FIRST }] });
    await client.query(entry, [UNIT, 1, '2023-02-01T02:00:00Z', 'Châu', 'assignTargets', 'Plan', PLAN, given]);
    await client.query(entry, [UNIT, 2, '2023-06-02T02:00:00Z', 'Dung', 'withdrawTargets', 'Target', WITHDRAWN, '{}']);
  } finally {
    client.release(true);
  }

  expect((await migrate({ ownerUrl, roles: TEST_ROLES })).applied[0]).toBe('M079KnownByThen');
  const { rows } = await truth.query(
    `select id, issued_at at time zone 'UTC' || '' as at, issued_by as by, ended_at at time zone 'UTC' || '' as ended
       from target order by id`,
  );
  expect(rows).toEqual([
    { id: FIRST, at: '2023-02-01 02:00:00', by: 'Châu', ended: '2023-05-05 01:00:00' },
    { id: ADJUSTED, at: '2023-05-05 01:00:00', by: 'Bình', ended: '2023-06-02 02:00:00' },
    { id: WITHDRAWN, at: '2023-06-02 02:00:00', by: 'Dung', ended: null },
    { id: UNTOLD, at: null, by: null, ended: null },
  ]);
  const plans = await truth.query(`select issued_at at time zone 'UTC' || '' as at from plan`);
  expect(plans.rows).toEqual([{ at: '2023-01-03 01:00:00' }]);
});
