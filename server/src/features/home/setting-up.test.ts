import { beforeEach, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator } from '#test/indicators.ts';
import { makePeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
const world = new World(database);
let town: TestUnit;
let administrator: TestAccount;

beforeEach(async () => {
  town = await world.town(await world.province());
  administrator = await world.official(town, 'ADMINISTRATOR');
});

interface Step {
  kind: string;
  done: boolean;
  viewerMayDo: boolean;
  title: { text: string };
  detail: { text: string };
  by: { text: string };
}

const stepsOf = async (account: TestAccount): Promise<Step[]> =>
  (
    await ask<{ setUpSteps: Step[] }>(
      ...([actors, account] as const),
      '{ setUpSteps { kind done viewerMayDo title { text } detail { text } by { text } } }',
    )
  ).setUpSteps;

const open = async (account: TestAccount) =>
  (await stepsOf(account)).filter(({ done }) => !done).map(({ kind }) => kind);

const choosePassword = async (account: TestAccount) =>
  database.truth.query(`update account set password_hash = 'x' where id = $1`, [account.accountId]);

test('a unit that was only just begun is told all that it lacks, in the order in which it is done', async () => {
  const [departments, offices, opened, , , plan] = (await stepsOf(administrator)) as [
    Step,
    Step,
    Step,
    Step,
    Step,
    Step,
  ];
  expect([departments.kind, offices.kind, opened.kind, plan.kind]).toEqual([
    'DEPARTMENTS',
    'OFFICES',
    'ACCOUNTS_OPENED',
    'PLAN',
  ]);
  expect([departments, offices, opened, plan].map(({ detail }) => detail.text)).toEqual([
    'Đơn vị chưa có phòng ban nào',
    'Chưa có lãnh đạo, cán bộ tổng hợp',
    '1 người chưa đặt mật khẩu bằng đường dẫn lời mời',
    'Chưa có kế hoạch nào được ban hành',
  ]);
  expect([departments, offices, opened, plan].map(({ viewerMayDo }) => viewerMayDo)).toEqual([true, true, true, false]);
});

test('each step is done by what does it, and stays in the list', async () => {
  await makeIndicator(database);
  await makePeriod(database, { year: 2023 });
  expect(await open(administrator)).toEqual(['DEPARTMENTS', 'OFFICES', 'ACCOUNTS_OPENED', 'PLAN']);
  const department = await world.department(town);
  expect(await open(administrator)).toEqual(['OFFICES', 'ACCOUNTS_OPENED', 'PLAN']);
  const leader = await world.official(town, 'LEADER');
  expect((await stepsOf(leader)).find(({ kind }) => kind === 'OFFICES')?.detail.text).toBe('Chưa có cán bộ tổng hợp');
  const planner = await world.official(town, 'PLANNER');
  for (const account of [administrator, leader]) await choosePassword(account);
  // the planner was invited and has not come yet
  expect(await open(leader)).toEqual(['ACCOUNTS_OPENED', 'PLAN']);
  await choosePassword(planner);
  await makePlan(database, { unit: town, year: 2023 });
  expect(await open(planner)).toEqual(['PLAN']);
  await database.truth.query('update plan set issued = true where pos = $1', [town.pos]);
  expect(await open(planner)).toEqual([]);
  expect((await stepsOf(planner)).map(({ viewerMayDo }) => viewerMayDo)).toEqual([
    false,
    false,
    false,
    true,
    true,
    true,
  ]);
  // an issued plan is the first of many: a draft of the next year takes nothing back
  await makePlan(database, { unit: town, year: 2024 });
  expect(await open(planner)).toEqual([]);
  // what has ended is not there any more
  await database.truth.query(`update department set valid_to = '2023-01-09' where id = $1`, [department.id]);
  await database.truth.query('update account set disabled_at = now() where id = $1', [leader.accountId]);
  expect(await open(planner)).toEqual(['DEPARTMENTS', 'OFFICES']);
});

test('a draft is told to who reads drafts, and to nobody else', async () => {
  await makePlan(database, { unit: town, year: 2023 });
  const planOf = async (account: TestAccount) =>
    (await stepsOf(account)).find(({ kind }) => kind === 'PLAN')?.detail.text;
  expect(await planOf(await world.official(town, 'PLANNER'))).toBe('Kế hoạch năm 2023 đang soạn, chưa ban hành');
  expect(await planOf(administrator)).toBe('Chưa có kế hoạch nào được ban hành');
});

test('who sets nothing up is told nothing', async () => {
  const { id: departmentId } = await world.department(town);
  for (const office of ['DEPARTMENT_HEAD', 'OFFICER', 'ANALYST', 'AUDITOR', 'VIEWER'] as const) {
    const inDepartment = office === 'DEPARTMENT_HEAD' || office === 'OFFICER' ? { departmentId } : {};
    expect(await stepsOf(await world.official(town, office, inDepartment))).toEqual([]);
  }
});
