import { randomBytes } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { forgetOld } from '../src/forget-old.ts';
import { useDatabase } from './database.ts';
import { TEST_ROLES } from './roles.ts';
import { type TestAccount, World } from './world.ts';

const database = useDatabase();
let clerk: TestAccount;

beforeAll(async () => {
  const world = new World(database);
  clerk = await world.official(await world.province(), 'VIEWER');
});

test('answers to retries are kept for 30 days and then forgotten, sessions 30 days after their end', async () => {
  for (const [id, age] of [
    ['new', '29 days'],
    ['old', '31 days'],
  ]) {
    await database.owner.query(
      `insert into mutation_answer (province_id, account_id, client_mutation_id, verb, input_hash, created_at)
       values ($1, $2, $3, 'saveFigures', '', now() - $4::interval)`,
      [clerk.provinceId, clerk.accountId, id, age],
    );
    await database.owner.query(
      `insert into session (province_id, token_hash, id, account_id, office_id, expires_at, user_agent)
       values ($1, $2, gen_random_uuid(), $3, $4, now() - $5::interval, $6)`,
      [clerk.provinceId, randomBytes(32), clerk.accountId, clerk.officeId, age, id],
    );
  }
  expect(await forgetOld({ orm: database.orm, servingRole: TEST_ROLES.app })).toBe(2);
  const { rows } = await database.truth.query(
    `select client_mutation_id as kept from mutation_answer union all select user_agent from session`,
  );
  expect(rows).toEqual([{ kept: 'new' }, { kept: 'new' }]);
});

test('a notice that was read is kept for 180 days, one that was not is kept', async () => {
  const noticed = (id: string, age: string, read: boolean) =>
    database.truth.query(
      `insert into notice (province_id, id, account_id, pos, personal, kind, facts, subject_id, occasion, at, created_at, read_at)
       values ($1, gen_random_uuid(), $2, $3, true, 'NEW_DEVICE', '{}', $2, $4, now(), now() - $5::interval,
               case when $6 then now() end)`,
      [clerk.provinceId, clerk.accountId, clerk.unit.pos, id, age, read],
    );
  await noticed('read', '179 days', true);
  await noticed('read long ago', '181 days', true);
  await noticed('never read', '181 days', false);
  expect(await forgetOld({ orm: database.orm, servingRole: TEST_ROLES.app })).toBe(1);
  const { rows } = await database.truth.query('select occasion as kept from notice order by 1');
  expect(rows).toEqual([{ kept: 'never read' }, { kept: 'read' }]);
});
