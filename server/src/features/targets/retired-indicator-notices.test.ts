import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makePlan } from '#test/plans.ts';
import { makeTree, type Tree } from '#test/rollups.ts';
import { send } from '#test/targets.ts';
import type { TestAccount } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let tree: Tree;
/** Of communes: with an issued plan, with a draft, with a plan of the year before, with none. */
const people: Record<string, TestAccount> = {};
let one: string;
let two: string;
let other: string;

beforeAll(async () => {
  tree = await makeTree(database, 4);
  for (const [index, name] of ['issued', 'draft', 'former', 'none'].entries()) {
    people[name] = await tree.world.official(tree.communes[index] ?? tree.town, 'PLANNER');
  }
  [one, two, other] = [await own('Đường ven sông'), await own('Đường ven hồ'), await own('Đường quanh hồ')];
  await planned(one, two);
  people.viewer = await tree.world.official(tree.communes[0] ?? tree.town, 'VIEWER');
});

async function own(name: string): Promise<string> {
  const input = { name, unitOfMeasure: 'km', suppliedBy: 'SUB_UNITS', validFrom: '2021-01-01' };
  const { result } = await send<{ id: string }>(actors, tree.planner, 'createIndicator', input, 'indicator { id }');
  return result?.id ?? '';
}

/** Plans of the communes hold them. */
async function planned(...ids: string[]): Promise<void> {
  for (const [name, wish] of [
    ['issued', { year: 2023, issued: true }],
    ['draft', { year: 2024 }],
    ['former', { year: 2022, issued: true }],
  ] as const) {
    await makePlan(database, {
      unit: people[name]?.unit ?? tree.town,
      indicators: ids.map((id) => ({ id, code: id })),
      ...wish,
    });
  }
}

async function told(): Promise<Record<string, string[]>> {
  const heard: Record<string, string[]> = {};
  for (const [name, account] of Object.entries({ ...people, keeper: tree.planner })) {
    const { notices } = await ask<{ notices: { edges: { node: { path: string; title: { text: string } } }[] } }>(
      ...([actors, account, '{ notices { edges { node { path title { text } } } } }', {}] as const),
    );
    const lines = notices.edges.map(({ node }) => `${node.path} ${node.title.text}`);
    if (lines.length > 0) heard[name] = lines;
  }
  return heard;
}

const act = async (verb: string, input: Record<string, unknown>) =>
  expect((await send(actors, tree.planner, verb, input, '__typename')).messages).toEqual([]);

test('who plans with an indicator below hears that it is retired, a draft included, until it is used again', async () => {
  await act('retireIndicator', { indicatorId: one, from: '2023-07-01', reason: 'Trùng' });
  const line = `/danh-muc/${one} Thị xã Hương Trà thôi dùng chỉ tiêu "Đường ven sông" từ ngày 01/07/2023; kế hoạch của đơn vị đang có chỉ tiêu này`;
  expect(await told()).toEqual({ issued: [line], draft: [line] });
  await act('reviveIndicator', { indicatorId: one });
  expect(await told()).toEqual({});
});

test('where another is used instead, that is said; plans of years before the day hear nothing', async () => {
  await act('mergeIndicators', { indicatorId: two, intoId: other, from: '2024-01-01', reason: 'Trùng' });
  expect(await told()).toEqual({
    draft: [
      `/danh-muc/${two} Thị xã Hương Trà dùng chỉ tiêu "Đường quanh hồ" thay cho "Đường ven hồ" từ ngày 01/01/2024; kế hoạch của đơn vị đang có chỉ tiêu cũ`,
    ],
  });
});
