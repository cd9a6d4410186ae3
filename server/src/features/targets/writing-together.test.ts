import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePlan } from '#test/plans.ts';
import { statementsOf } from '#test/statements.ts';
import { makeTown, type PlanSeen, planSeen, send, type TownOfTargets } from '#test/targets.ts';
import { type TestAccount, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let jobs: TestIndicator;
let schools: TestIndicator;

beforeAll(async () => {
  jobs = await makeIndicator(database);
  schools = await makeIndicator(database, { name: 'Trường đạt chuẩn', unitOfMeasure: 'trường' });
});

interface Cell {
  text: string;
  seen?: string | null;
  commune?: number;
  indicator?: TestIndicator;
}

const quotas = (at: TownOfTargets, account: TestAccount, ...cells: Cell[]) =>
  send<object[]>(
    ...([actors, account, 'draftAssignments'] as const),
    {
      planId: at.plan.id,
      targets: cells.map(({ commune = 0, indicator = jobs, ...words }) => ({
        ...{ unitId: at.communes[commune]?.unitId, indicatorId: indicator.id, ...words },
      })),
    },
    'rows { indicator { id } }',
  );

const textsOf = async (at: TownOfTargets) =>
  (
    await database.truth.query<{ text: string }>('select text from target where by_unit_id = $1 order by text', [
      at.town.unitId,
    ])
  ).rows.map(({ text }) => text);

const makeGrid = () => makeTown(database, { communes: 2, indicators: [jobs, schools] });

describe('two who write quotas in one grid', () => {
  test('disturb nobody in different cells', async () => {
    const at = await makeGrid();
    expect((await quotas(at, at.planner, { text: '500', seen: null })).errors).toEqual([]);
    expect((await quotas(at, at.leader, { text: '400', seen: null, commune: 1 })).errors).toEqual([]);
    expect((await quotas(at, at.planner, { text: '510', seen: '500' })).errors).toEqual([]);
    expect(await textsOf(at)).toEqual(['400', '510']);
  });

  test('hear in the same cell what stands there, who wrote it and when; nothing of theirs is lost', async () => {
    const at = await makeGrid();
    await quotas(at, at.planner, { text: '500', seen: null });
    const mine = await quotas(
      ...([at, at.leader] as const),
      { text: '7 trường', seen: null, indicator: schools },
      { text: '450', seen: null },
    );
    expect(mine.errors).toEqual(['STALE targets/1/text']);
    expect(mine.messages).toEqual([
      'PLANNER Hương Trà vừa ghi “500” vào ô này (08:00 ngày 10/01/2023). Hãy chọn giữ mức của bạn hay mức đó.',
    ]);
    expect(await textsOf(at)).toEqual(['500']);
    expect((await quotas(at, at.leader, { text: '450', seen: '500' })).errors).toEqual([]);
    expect(await textsOf(at)).toEqual(['450']);
  });

  test('hear that a cell was emptied', async () => {
    const at = await makeGrid();
    await quotas(at, at.planner, { text: '500', seen: null });
    await quotas(at, at.leader, { text: '', seen: '500' });
    const mine = await quotas(at, at.planner, { text: '510', seen: '500' });
    expect(mine.errors).toEqual(['STALE targets/0/text']);
    expect(mine.messages[0]).toContain('LEADER Hương Trà vừa bỏ trống ô này');
  });

  test('are told nothing where both wrote the same, or where nobody said what was seen', async () => {
    const at = await makeGrid();
    await quotas(at, at.planner, { text: '500', seen: null });
    expect((await quotas(at, at.leader, { text: ' 500 ', seen: null })).errors).toEqual([]);
    expect((await quotas(at, at.leader, { text: '480' })).errors).toEqual([]);
    expect(await textsOf(at)).toEqual(['480']);
  });

  test('say to a program which words, by whom and when', async () => {
    const at = await makeGrid();
    await quotas(at, at.planner, { text: '500', seen: null });
    const input = {
      planId: at.plan.id,
      targets: [{ unitId: at.communes[0]?.unitId, indicatorId: jobs.id, text: '450', seen: null }],
    };
    const { draftAssignments } = await ask<{ draftAssignments: { userErrors: object[] } }>(
      ...([actors, at.leader] as const),
      `mutation ($input: DraftAssignmentsInput!) { draftAssignments(input: $input) {
         userErrors { key parameters { name value } } } }`,
      { input },
    );
    expect(draftAssignments.userErrors).toEqual([
      {
        key: 'targets.cellChanged',
        parameters: [
          { name: 'theirs', value: '500' },
          { name: 'by', value: 'PLANNER Hương Trà' },
          { name: 'at', value: '2023-01-10T01:00:00.000Z' },
        ],
      },
    ]);
  });
});

test('own targets are merged cell by cell in the same way', async () => {
  const at = await makeGrid();
  const own = (account: TestAccount, indicator: TestIndicator, text: string, seen: string | null) =>
    send<object[]>(
      ...([actors, account, 'setOwnTargets'] as const),
      { planId: at.plan.id, targets: [{ indicatorId: indicator.id, text, seen }] },
      'targets { id }',
    );
  await own(at.planner, jobs, '900 lao động', null);
  expect((await own(at.leader, schools, '12 trường', null)).errors).toEqual([]);
  const mine = await own(at.leader, jobs, '950 lao động', null);
  expect(mine.errors).toEqual(['STALE targets/0/text']);
  expect(mine.messages[0]).toContain('PLANNER Hương Trà vừa ghi “900 lao động”');
  expect(await textsOf(at)).toEqual(['12 trường', '900 lao động']);
});

describe('who gives the drafts', () => {
  const assign = (at: TownOfTargets, seen: Partial<PlanSeen>, more: { gapExplanation?: string } = {}) =>
    send<object[]>(
      ...([actors, at.leader, 'assignTargets'] as const),
      { planId: at.plan.id, decision: { number: '9/QĐ-UBND', signedOn: '2023-01-10' }, ...seen, ...more },
      'targets { text }',
    );

  test('gives what was seen, and hears who changed a draft since', async () => {
    const at = await makeGrid();
    await quotas(at, at.planner, { text: '500' });
    const seen = await planSeen(actors, at.leader, at.plan.id);
    await quotas(at, at.planner, { text: '5.000' });
    const refused = await assign(at, seen);
    expect(refused.errors).toEqual(['STALE draftsSeen']);
    expect(refused.messages[0]).toContain('PLANNER Hương Trà vừa ghi Giải quyết việc làm.');
    const again = await assign(at, await planSeen(actors, at.leader, at.plan.id));
    expect(again).toMatchObject({ errors: [], result: [{ text: '5.000' }] });
  });

  test('explains a gap of the number that was seen, and hears what the unit above has changed since', async () => {
    const at = await makeGrid();
    const assignAbove = await provinceOver(at);
    await assignAbove(jobs, '900 lao động');
    await quotas(at, at.planner, { text: '500' });
    const seen = await planSeen(actors, at.leader, at.plan.id);
    await assignAbove(schools, '7 trường');
    await assignAbove(jobs, '950 lao động');
    const refused = await assign(at, seen, { gapExplanation: 'Thị xã tự giải quyết 400.' });
    expect(refused.errors).toEqual(['STALE changesSeen']);
    expect(refused.messages[0]).toBe(
      'Cấp trên vừa giao hoặc thay đổi chỉ tiêu sau khi bạn xem: Giải quyết việc làm (950 lao động). Hãy xem lại trước khi tiếp tục.',
    );
    const again = await planSeen(actors, at.leader, at.plan.id);
    await assignAbove(schools, '9 trường');
    const given = await assign(at, again, { gapExplanation: 'Thị xã tự giải quyết 450.' });
    expect(given).toMatchObject({ errors: [], result: [{ text: '500' }] });
  });

  test('does not give what nobody looked at', async () => {
    const at = await makeGrid();
    await quotas(at, at.planner, { text: '500' });
    expect((await assign(at, { draftsSeen: '' })).errors).toEqual(['STALE draftsSeen']);
  });
});

test('who adjusts hears what the unit above has changed since of the indicators adjusted, and of no others', async () => {
  const at = await makeTown(database, { communes: 1, indicators: [jobs, schools], issued: true });
  const assignAbove = await provinceOver(at);
  await assignAbove(jobs, '500 lao động');
  await quotas(at, at.planner, { text: '500' });
  const decision = { number: '90/QĐ-UBND', signedOn: '2023-01-10' };
  const given = await send<{ id: string; revision: number }[]>(
    ...([actors, at.leader, 'assignTargets', { planId: at.plan.id, decision }] as const),
    'targets { id revision }',
  );
  const targets = given.result?.map(({ id, revision }) => ({ targetId: id, revision, text: '450' }));
  const adjust = ({ changesSeen }: PlanSeen) =>
    send<object[]>(
      ...([actors, at.leader, 'adjustTargets'] as const),
      {
        ...{ planId: at.plan.id, changesSeen, targets, reason: 'Điều chuyển', gapExplanation: 'Thị xã tự giải quyết.' },
        decision: { number: '91/QĐ-UBND', signedOn: '2023-02-01' },
      },
      'targets { text }',
      '2023-02-03',
    );
  const seen = await planSeen(actors, at.leader, at.plan.id);
  await assignAbove(jobs, '950 lao động');
  const refused = await adjust(seen);
  expect(refused.errors).toEqual(['STALE changesSeen']);
  expect(refused.messages[0]).toContain('Giải quyết việc làm (950 lao động)');
  const again = await planSeen(actors, at.leader, at.plan.id);
  await assignAbove(schools, '9 trường');
  expect(await adjust(again)).toMatchObject({ errors: [], result: [{ text: '450' }] });
});

/** The town’s province, which assigns it a target under one decision after another. */
async function provinceOver(at: TownOfTargets) {
  const head = await new World(database).official(at.province, 'LEADER');
  const { id: planId } = await makePlan(database, { unit: at.province, indicators: [jobs, schools], issued: true });
  let decisions = 0;
  return async (indicator: TestIndicator, text: string) => {
    decisions += 1;
    const targets = [{ unitId: at.town.unitId, indicatorId: indicator.id, text }];
    await send(actors, head, 'draftAssignments', { planId, targets }, 'rows { indicator { id } }');
    const decision = { number: `${decisions}/QĐ-UBND`, signedOn: '2023-01-10' };
    expect((await send(actors, head, 'assignTargets', { planId, decision }, 'targets { id }')).errors).toEqual([]);
  };
}

describe('who issues a plan', () => {
  const issue = (at: TownOfTargets, seen: Partial<PlanSeen>) =>
    send<{ issued: boolean }>(
      ...([actors, at.leader, 'issuePlan'] as const),
      {
        ...{ planId: at.plan.id, revision: 1, ...seen, gapExplanation: 'Các xã chưa đăng ký đủ' },
        decision: { number: '9/QĐ-UBND', signedOn: '2023-01-10', signer: null },
      },
      'plan { issued }',
    );
  const own = (at: TownOfTargets, indicator: TestIndicator, text: string) =>
    send<object[]>(
      ...([actors, at.planner, 'setOwnTargets'] as const),
      { planId: at.plan.id, targets: [{ indicatorId: indicator.id, text }] },
      'targets { id }',
    );

  test('issues what was seen, and hears who drafted which targets otherwise since: own ones and quotas', async () => {
    const at = await makeGrid();
    await own(at, jobs, '900 lao động');
    const seen = await planSeen(actors, at.leader, at.plan.id);
    await own(at, schools, '12 trường');
    await quotas(at, at.planner, { text: '500' });
    const refused = await issue(at, seen);
    expect(refused.errors).toEqual(['STALE draftsSeen']);
    expect(refused.messages[0]).toMatch(/PLANNER Hương Trà vừa ghi (Giải quyết việc làm, Trường|Trường.*Giải quyết)/);
    expect(await issue(at, { draftsSeen: '' })).toMatchObject({ errors: ['STALE draftsSeen'] });
    const again = await issue(at, await planSeen(actors, at.leader, at.plan.id));
    expect(again).toMatchObject({ errors: [], result: { issued: true } });
  });

  test('hears that a draft was taken away', async () => {
    const at = await makeGrid();
    await own(at, jobs, '900 lao động');
    const seen = await planSeen(actors, at.leader, at.plan.id);
    await own(at, jobs, '');
    expect((await issue(at, seen)).messages[0]).toContain('PLANNER Hương Trà vừa ghi Giải quyết việc làm.');
  });

  test('is not disturbed by drafts that are not of the plan', async () => {
    const at = await makeTown(database, { communes: 1, indicators: [jobs] });
    const other = await makePlan(database, { unit: at.town, indicators: [schools], issued: true });
    await database.truth.query(`update plan set amends_id = $1, amends_how = 'SUPPLEMENT' where id = $2`, [
      ...[other.id, at.plan.id],
    ]);
    await own(at, jobs, '900 lao động');
    const seen = await planSeen(actors, at.leader, at.plan.id);
    await quotas({ ...at, plan: other }, at.planner, { text: '7 trường', indicator: schools });
    expect(await issue(at, seen)).toMatchObject({ errors: [], result: { issued: true } });
  });
});

test('what the drafts are is told to who drafts, for any number of plans in a constant number of statements', async () => {
  const at = await makeGrid();
  await quotas(at, at.planner, { text: '500' });
  const read = async (account: TestAccount) => {
    const asked = await statementsOf(() =>
      ask<{ plans: { edges: { node: { draftsDigest: string | null; changesDigest: string | null } }[] } }>(
        ...([actors, account, '{ plans { edges { node { draftsDigest changesDigest } } } }'] as const),
      ),
    );
    return {
      digests: asked.result.plans.edges.map(({ node }) => node.draftsDigest),
      count: asked.statements.length,
    };
  };
  await read(at.leader);
  const one = await read(at.leader);
  for (const year of [2024, 2025]) await makePlan(database, { unit: at.town, indicators: [jobs], year });
  const three = await read(at.leader);
  expect([one.digests.length, three.digests.length]).toEqual([1, 3]);
  expect(three.digests).toContain(one.digests[0]);
  expect(three.count).toBe(one.count);
  const officer = await new World(database).official(at.town, 'OFFICER', {
    departmentId: (await new World(database).department(at.town)).id,
  });
  expect((await read(officer)).digests).toEqual([null, null, null]);
});
