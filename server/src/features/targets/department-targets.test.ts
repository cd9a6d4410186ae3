import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makeTown, send, type TownOfTargets } from '#test/targets.ts';
import { type TestAccount, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let at: TownOfTargets;
let revenue: TestIndicator;
let jobs: TestIndicator;
let finance: { id: string };
let head: TestAccount;
let officer: TestAccount;

const NOW = '2023-02-01';

const draft = (departmentId: string, indicator: TestIndicator, text = '60 tỷ đồng', unitId = at.town.unitId) =>
  send<object>(
    ...([actors, at.planner, 'draftAssignments'] as const),
    { planId: at.plan.id, targets: [{ unitId, departmentId, indicatorId: indicator.id, text }] },
    'rows { indicator { id } }',
    NOW,
  );

/** Gives what is drafted; answers the entries. */
const give = (number: string) =>
  send<{ id: string; revision: number }[]>(
    ...([actors, at.leader, 'assignTargets'] as const),
    { planId: at.plan.id, decision: { number, signedOn: NOW }, gapExplanation: 'Thử.' },
    'targets { id revision }',
    NOW,
  );

interface Seen {
  notices: { edges: { node: { title: { text: string }; path: string } }[] };
  work: { kind: string; title: { text: string }; recordId: string | null }[];
}

const seenBy = async (account: TestAccount) => {
  const { notices } = await ask<Seen>(
    ...([actors, account, '{ notices { edges { node { path title { text } } } } }', {}, NOW] as const),
  );
  return notices.edges.map(({ node }) => `${node.path} ${node.title.text}`);
};

const workOf = async (account: TestAccount) => {
  const { workItems } = await ask<{ workItems: { kind: string; recordId: string | null; count: number | null }[] }>(
    ...([actors, account, '{ workItems { kind recordId count } }', {}, NOW] as const),
  );
  return workItems.filter(({ kind }) => kind === 'DEPARTMENT_TARGETS_TO_ACKNOWLEDGE');
};

beforeAll(async () => {
  revenue = await makeIndicator(database, {
    ...{ name: 'Tổng thu ngân sách', unitOfMeasure: 'tỷ đồng', suppliedBy: 'DEPARTMENTS' },
  });
  jobs = await makeIndicator(database);
  at = await makeTown(database, { communes: 2, indicators: [revenue, jobs], issued: true });
  const world = new World(database);
  finance = await world.department(at.town);
  head = await world.official(at.town, 'DEPARTMENT_HEAD', { departmentId: finance.id });
  officer = await world.official(at.town, 'OFFICER', { departmentId: finance.id });
});

test('who is no department of the unit that is there, or does not supply the indicator, is given nothing', async () => {
  const world = new World(database);
  const [foreign, ended] = [await world.department(at.communes[0] as never), await world.department(at.town, 'Cũ')];
  await database.truth.query(`update department set valid_to = '2023-01-31' where id = $1`, [ended.id]);
  expect((await draft(foreign.id, revenue)).errors).toEqual(['NOT_FOUND targets/0/departmentId']);
  expect((await draft(ended.id, revenue)).errors).toEqual(['NOT_FOUND targets/0/departmentId']);
  // its last day is to come, but what it has is passed on already
  await database.truth.query(`update department set valid_to = '2023-08-31' where id = $1`, [ended.id]);
  expect((await draft(ended.id, revenue)).errors).toEqual(['NOT_FOUND targets/0/departmentId']);
  expect((await draft(finance.id, revenue, '1 tỷ đồng', at.communes[0]?.unitId)).errors).toEqual([
    'NOT_FOUND targets/0/departmentId',
  ]);
  expect((await draft(finance.id, jobs, '60 lao động')).errors).toEqual(['CONFLICT targets/0/indicatorId']);
});

test('the head is told, has it on home and acknowledges it; nobody else of the unit does, and no commune reads it', async () => {
  expect((await draft(finance.id, revenue)).errors).toEqual([]);
  expect(await seenBy(head)).toEqual([]);
  const given = await give('12/QĐ-UBND');
  expect(given.messages).toEqual([]);
  const [entry] = given.result ?? [];
  const page = `/phong-ban/${finance.id}`;
  expect(await seenBy(head)).toEqual([`${page} Phòng Tài chính - Kế hoạch được giao 1 chỉ tiêu năm 2023`]);
  expect(await seenBy(officer)).toEqual([]);
  expect(await workOf(head)).toMatchObject([{ recordId: finance.id, count: 1 }]);

  const acknowledge = (account: TestAccount) =>
    send<object[]>(
      actors,
      account,
      'acknowledgeTargets',
      { targetIds: [entry?.id] },
      'targets { acknowledgedBy }',
      NOW,
    );
  for (const account of [at.leader, at.planner, officer]) {
    expect((await acknowledge(account)).errors).toEqual(['NOT_ALLOWED targetIds']);
  }
  expect((await acknowledge(at.heads[0] as TestAccount)).errors).toEqual(['NOT_FOUND targetIds/0']);
  expect((await acknowledge(head)).result).toMatchObject([{ acknowledgedBy: expect.stringContaining('HEAD') }]);
  expect(await workOf(head)).toEqual([]);
});

test('given in one decision with a commune’s quota it is still read within the unit alone, and makes no plan stale', async () => {
  const targets = [
    { unitId: at.town.unitId, departmentId: finance.id, indicatorId: revenue.id, text: '70 tỷ đồng' },
    { unitId: at.communes[0]?.unitId, indicatorId: jobs.id, text: '40 lao động' },
  ];
  await send(actors, at.planner, 'draftAssignments', { planId: at.plan.id, targets }, 'rows { indicator { id } }', NOW);
  const given = await give('13/QĐ-UBND');
  expect(given.result).toHaveLength(2);
  const { rows } = await database.truth.query<{ department_id: string | null; named: number[] }>(
    `select department_id, named from target where id = any($1) order by department_id nulls first`,
    [given.result?.map(({ id }) => id)],
  );
  expect(rows).toEqual([
    { department_id: null, named: [at.communes[0]?.pos] },
    { department_id: finance.id, named: [] },
  ]);
  const target = (account: TestAccount) => async (id: string) =>
    (await ask<{ target: object | null }>(actors, account, 'query ($id: ID!) { target(id: $id) { id } }', { id }))
      .target;
  const read = await Promise.all((given.result ?? []).map(({ id }) => target(at.heads[0] as TestAccount)(id)));
  expect(read.filter((one) => one !== null)).toHaveLength(1);
  const { plan } = await ask<{ plan: { staleBecause: object | null } }>(
    ...([actors, at.planner, 'query ($id: ID!) { plan(id: $id) { staleBecause { text } } }'] as const),
    { id: at.plan.id },
  );
  expect(plan.staleBecause).toBeNull();
  // what it replaces is told of again
  expect(await seenBy(head)).toHaveLength(2);
});
