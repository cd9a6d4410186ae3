import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { draftsSeen, makeTown, send, type TownOfTargets } from '#test/targets.ts';
import type { TestAccount } from '#test/world.ts';

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
      'PLANNER Hương Trà vừa ghi “500” vào ô này (08:00 ngày 10/1/2023). Hãy chọn giữ mức của bạn hay mức đó.',
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
  const assign = (at: TownOfTargets, seen: string) =>
    send<object[]>(
      ...([actors, at.leader, 'assignTargets'] as const),
      { planId: at.plan.id, decision: { number: '9/QĐ-UBND', signedOn: '2023-01-10' }, draftsSeen: seen },
      'targets { text }',
    );

  test('gives what was seen, and hears who changed a draft since', async () => {
    const at = await makeGrid();
    await quotas(at, at.planner, { text: '500' });
    const seen = await draftsSeen(actors, at.leader, at.plan.id);
    await quotas(at, at.planner, { text: '5.000' });
    const refused = await assign(at, seen);
    expect(refused.errors).toEqual(['STALE draftsSeen']);
    expect(refused.messages[0]).toContain('PLANNER Hương Trà vừa ghi Giải quyết việc làm.');
    const again = await assign(at, await draftsSeen(actors, at.leader, at.plan.id));
    expect(again).toMatchObject({ errors: [], result: [{ text: '5.000' }] });
  });

  test('does not give what nobody looked at', async () => {
    const at = await makeGrid();
    await quotas(at, at.planner, { text: '500' });
    expect((await assign(at, '')).errors).toEqual(['STALE draftsSeen']);
  });
});
