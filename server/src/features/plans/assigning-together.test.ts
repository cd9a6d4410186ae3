import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePlan, type TestPlan } from '#test/plans.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
const world = new World(database);
let town: TestUnit;
let planner: TestAccount;
let leader: TestAccount;
let finance: { id: string; name: string };
let labour: { id: string; name: string };
let jobs: TestIndicator;
let revenue: TestIndicator;

beforeAll(async () => {
  town = await world.town(await world.province());
  planner = await world.official(town, 'PLANNER');
  leader = await world.official(town, 'LEADER');
  finance = await world.department(town);
  labour = await world.department(town, 'Phòng Lao động - Thương binh và Xã hội');
  jobs = await makeIndicator(database);
  revenue = await makeIndicator(database, { name: 'Tổng thu ngân sách', unitOfMeasure: 'tỷ đồng' });
});

let lastYear = 2030;
const makeDraft = () => makePlan(database, { unit: town, year: ++lastYear, indicators: [jobs, revenue] });

type Roles = readonly (readonly [{ id: string }, 'LEAD' | 'COORDINATE'])[];

interface Row {
  of: TestIndicator;
  roles: Roles;
  /** Left out: nobody says what was seen. */
  seen?: Roles;
}

const rolesOf = (roles: Roles) => roles.map(([{ id: departmentId }, role]) => ({ departmentId, role }));

interface Told {
  code: string;
  path: string[];
  message: string;
  parameters: { name: string; value: string }[];
}

async function assign(account: TestAccount, plan: TestPlan, ...rows: Row[]): Promise<Told[]> {
  const responsibilities = rows.map(({ of, roles, seen }) => ({
    ...{ indicatorId: of.id, departments: rolesOf(roles) },
    ...(seen ? { seen: rolesOf(seen) } : {}),
  }));
  const answer = await ask<{ assignResponsibilities: { userErrors: Told[] } }>(
    actors,
    account,
    `mutation ($input: AssignResponsibilitiesInput!) { assignResponsibilities(input: $input) {
       userErrors { code path message parameters { name value } } } }`,
    { input: { planId: plan.id, responsibilities } },
  );
  return answer.assignResponsibilities.userErrors;
}

/** "jobs: Phòng Lao động LEAD", in the order of indicators and names. */
async function standing(plan: TestPlan): Promise<string[]> {
  const { rows } = await database.truth.query<{ of: string; name: string; role: string }>(
    `select r.indicator_id as of, d.name, r.role from responsibility r join department d on d.id = r.department_id
      where r.plan_id = $1 order by d.name`,
    [plan.id],
  );
  return Object.entries({ jobs, revenue }).flatMap(([indicator, { id }]) =>
    rows.filter(({ of }) => of === id).map(({ name, role }) => `${indicator}: ${name} ${role}`),
  );
}

describe('two who assign responsibilities in one plan', () => {
  test('disturb nobody with different indicators', async () => {
    const plan = await makeDraft();
    expect(await assign(planner, plan, { of: jobs, roles: [[labour, 'LEAD']], seen: [] })).toEqual([]);
    expect(await assign(leader, plan, { of: revenue, roles: [[finance, 'LEAD']], seen: [] })).toEqual([]);
    const more = { of: jobs, roles: [[labour, 'LEAD'] as const, [finance, 'COORDINATE'] as const] };
    expect(await assign(planner, plan, { ...more, seen: [[labour, 'LEAD']] })).toEqual([]);
    expect(await standing(plan)).toEqual([
      `jobs: ${labour.name} LEAD`,
      `jobs: ${finance.name} COORDINATE`,
      `revenue: ${finance.name} LEAD`,
    ]);
  });

  test('hear of the same one who leads and supports it now, who said so and when; nothing else is written', async () => {
    const plan = await makeDraft();
    await assign(planner, plan, {
      of: jobs,
      roles: [
        [labour, 'LEAD'],
        [finance, 'COORDINATE'],
      ],
      seen: [],
    });
    const told = await assign(
      ...([leader, plan] as const),
      { of: revenue, roles: [[labour, 'LEAD']], seen: [] },
      { of: jobs, roles: [[finance, 'LEAD']], seen: [] },
    );
    expect(told).toEqual([
      {
        code: 'STALE',
        path: ['responsibilities', '1', 'departments'],
        message: `PLANNER Hương Trà vừa phân công chỉ tiêu này: chủ trì: ${labour.name}; phối hợp: ${finance.name} (08:00 ngày 10/01/2023). Hãy chọn giữ phân công của bạn hay phân công đó.`,
        parameters: [
          { name: 'theirs', value: `chủ trì: ${labour.name}; phối hợp: ${finance.name}` },
          { name: 'by', value: 'PLANNER Hương Trà' },
          { name: 'at', value: '2023-01-10T01:00:00.000Z' },
        ],
      },
    ]);
    expect(await standing(plan)).toEqual([`jobs: ${labour.name} LEAD`, `jobs: ${finance.name} COORDINATE`]);
    const chosen = { of: jobs, roles: [[finance, 'LEAD'] as const] };
    const seen = [[finance, 'COORDINATE'] as const, [labour, 'LEAD'] as const];
    expect(await assign(leader, plan, { ...chosen, seen })).toEqual([]);
    expect(await standing(plan)).toEqual([`jobs: ${finance.name} LEAD`]);
  });

  test('hear that it was taken away', async () => {
    const plan = await makeDraft();
    await assign(planner, plan, { of: jobs, roles: [[labour, 'LEAD']], seen: [] });
    await assign(leader, plan, { of: jobs, roles: [], seen: [[labour, 'LEAD']] });
    const mine = { of: jobs, roles: [[labour, 'LEAD'] as const, [finance, 'COORDINATE'] as const] };
    const told = await assign(planner, plan, { ...mine, seen: [[labour, 'LEAD']] });
    expect(told.map(({ message }) => message)).toEqual([
      'LEADER Hương Trà vừa bỏ phân công chỉ tiêu này (08:00 ngày 10/01/2023). Hãy chọn giữ phân công của bạn hay phân công đó.',
    ]);
    expect(await standing(plan)).toEqual([]);
  });

  test('are told nothing where both wish the same, or where nobody said what was seen', async () => {
    const plan = await makeDraft();
    await assign(planner, plan, {
      of: jobs,
      roles: [
        [labour, 'LEAD'],
        [finance, 'COORDINATE'],
      ],
      seen: [],
    });
    const same = { of: jobs, roles: [[finance, 'COORDINATE'] as const, [labour, 'LEAD'] as const] };
    expect(await assign(leader, plan, { ...same, seen: [] })).toEqual([]);
    expect(await assign(leader, plan, { of: jobs, roles: [[finance, 'LEAD']] })).toEqual([]);
    expect(await standing(plan)).toEqual([`jobs: ${finance.name} LEAD`]);
  });
});
