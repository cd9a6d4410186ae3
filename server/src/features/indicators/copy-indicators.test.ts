import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeTree, type Tree } from '#test/rollups.ts';
import { send } from '#test/targets.ts';
import type { TestAccount } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let tree: Tree;
let clerk: TestAccount;
let neighbour: TestAccount;

beforeAll(async () => {
  tree = await makeTree(database, 2);
  const [commune, other] = tree.communes;
  if (!commune || !other) throw new Error('a tree of two communes has them');
  clerk = await tree.world.official(commune, 'PLANNER');
  neighbour = await tree.world.official(other, 'PLANNER');
});

async function made(account: TestAccount, input: Record<string, unknown>): Promise<string> {
  const { result, messages } = await send<{ id: string }>(
    ...([actors, account, 'createIndicator', input, 'indicator { id }'] as const),
  );
  if (!result) throw new Error(messages.join());
  return result.id;
}

interface Copied {
  id: string;
  name: string;
  kind: string;
  direction: string;
  grades: { name: string; also: string[] }[] | null;
  parent: { name: string } | null;
  weightIndicator: { name: string } | null;
  suppliedBy: string;
  copiedFrom: { id: string } | null;
  unit: { id: string };
}
const copy = (indicatorIds: readonly string[], account = tree.planner) =>
  send<Copied[]>(
    ...([actors, account, 'copyIndicators', { indicatorIds }] as const),
    `indicators { id name kind direction grades { name also } parent { name } weightIndicator { name } suppliedBy
       copiedFrom { id } unit { id } }`,
  );
const keepers = async (account: TestAccount) =>
  (
    await ask<{ indicatorKeepers: { count: number; unit: { id: string } }[] }>(
      ...([actors, account, '{ indicatorKeepers { count unit { id } } }', {}] as const),
    )
  ).indicatorKeepers.map(({ count, unit }) => [unit.id, count]);
const keptBy = async (account: TestAccount, unitId: string) =>
  (
    await ask<{ indicators: { edges: { node: { name: string; namesake: { id: string } | null } }[] } }>(
      ...([actors, account] as const),
      'query ($unit: ID!) { indicators(unitId: $unit, retired: false) { edges { node { name namesake { id } } } } }',
      { unit: unitId },
    )
  ).indicators.edges.map(({ node }) => [node.name, node.namesake?.id ?? null]);

test('a town takes over what a commune keeps, as it was typed, with whole, weight and grades, and where it is from', async () => {
  const whole = await made(clerk, { name: 'Đường ngõ xóm', unitOfMeasure: 'km', direction: 'LOWER' });
  const part = await made(clerk, { name: 'Đường ngõ xóm lát gạch', unitOfMeasure: 'km', parentId: whole });
  const weight = await made(clerk, { name: 'Nhân khẩu', unitOfMeasure: 'người' });
  const mean = await made(clerk, {
    ...{ name: 'Thu nhập một nhân khẩu', unitOfMeasure: 'triệu đồng/người/năm' },
    ...{ weightIndicatorId: weight, overUnits: 'WEIGHTED_AVERAGE' },
  });
  const grade = await made(clerk, {
    ...{ name: 'Xếp loại tổ dân phố', kind: 'GRADE', unitOfMeasure: 'loại', direction: 'HIGHER' },
    grades: [{ name: 'Yếu' }, { name: 'Khá', also: ['B'] }, { name: 'Tốt', also: ['A'] }],
  });
  expect(await keepers(tree.planner)).toEqual([[clerk.unit.unitId, 5]]);
  expect(await keepers(clerk)).toEqual([]);
  expect(new Set(await keptBy(tree.planner, clerk.unit.unitId))).toContainEqual(['Đường ngõ xóm', null]);

  // in the order of the tick boxes, which is none
  const { errors, messages, result } = await copy([mean, part, grade, weight, whole]);
  expect([errors, messages]).toEqual([[], []]);
  const named = new Map(result?.map((one) => [one.name, one]));
  expect(new Set(result?.map(({ unit }) => unit.id))).toEqual(new Set([tree.town.unitId]));
  expect(named.get('Đường ngõ xóm')).toMatchObject({ direction: 'LOWER', copiedFrom: { id: whole } });
  expect(named.get('Đường ngõ xóm lát gạch')).toMatchObject({ parent: { name: 'Đường ngõ xóm' } });
  expect(named.get('Thu nhập một nhân khẩu')).toMatchObject({ weightIndicator: { name: 'Nhân khẩu' } });
  expect(named.get('Xếp loại tổ dân phố')?.grades).toEqual([
    { name: 'Yếu', also: [] },
    { name: 'Khá', also: ['B'] },
    { name: 'Tốt', also: ['A'] },
  ]);
  // a commune has nothing below it; of a town that is told by the words
  expect(named.get('Nhân khẩu')?.suppliedBy).toBe('SUB_UNITS');

  const there = named.get('Nhân khẩu')?.id ?? '';
  expect(await keptBy(tree.planner, clerk.unit.unitId)).toContainEqual(['Nhân khẩu', there]);
  // the neighbour plans with it, and hears nothing of whose it was
  const { indicator } = await ask<{ indicator: { name: string; copiedFrom: null } }>(
    ...([
      actors,
      neighbour,
      'query ($id: ID!) { indicator(id: $id) { name copiedFrom { id } } }',
      { id: there },
    ] as const),
  );
  expect(indicator).toEqual({ name: 'Nhân khẩu', copiedFrom: null });
});

test('all or none: what is there by name, is the unit’s own, is out of sight or is asked is told at its place', async () => {
  const [fresh, twin] = [
    await made(clerk, { name: 'Bãi tập kết rác', unitOfMeasure: 'bãi' }),
    await made(clerk, { name: 'Cầu tạm', unitOfMeasure: 'cái' }),
  ];
  const hidden = await made(neighbour, { name: 'Bể chứa', unitOfMeasure: 'bể' });
  const own = await made(tree.planner, { name: 'Cầu tạm', unitOfMeasure: 'cái' });
  const weight = await made(clerk, { name: 'Số hộ ở tạm', unitOfMeasure: 'hộ' });
  const mean = await made(clerk, {
    ...{ name: 'Chi tiêu một hộ ở tạm', unitOfMeasure: 'triệu đồng/hộ/năm' },
    ...{ weightIndicatorId: weight, overUnits: 'WEIGHTED_AVERAGE' },
  });
  const before = (await keptBy(tree.planner, tree.town.unitId)).length;
  expect((await copy([fresh, own])).errors).toEqual(['NOT_FOUND indicatorIds/1']);
  expect((await copy([fresh, fresh])).errors).toEqual(['CONFLICT indicatorIds/1']);
  expect((await copy([])).errors).toEqual(['INVALID indicatorIds']);
  expect((await copy([fresh, hidden], clerk)).errors).toEqual(['NOT_FOUND indicatorIds/0', 'NOT_FOUND indicatorIds/1']);
  const refused = await copy([fresh, twin, mean]);
  expect(refused.errors.toSorted()).toEqual(['AMBIGUOUS indicatorIds/2', 'CONFLICT indicatorIds/1']);
  const viewer = await tree.world.official(tree.town, 'VIEWER');
  expect((await copy([fresh], viewer)).errors).toEqual(['NOT_ALLOWED ']);
  expect(await keptBy(tree.planner, tree.town.unitId)).toHaveLength(before);
});
