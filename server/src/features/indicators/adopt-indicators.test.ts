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
let provincial: TestAccount;
let clerk: TestAccount;

beforeAll(async () => {
  tree = await makeTree(database, 1);
  provincial = await tree.world.official(tree.province, 'PLANNER');
  const [commune] = tree.communes;
  if (!commune) throw new Error('a tree of one commune has it');
  clerk = await tree.world.official(commune, 'LEADER');
});

interface Proposed {
  key: string;
  name: string;
  parentKey: string | null;
  understood: string;
  present: { id: string } | null;
}
const proposed = async (level: string, account: TestAccount): Promise<Proposed[]> => {
  const document =
    'query ($level: UnitLevel!) { proposedIndicators(level: $level) { key name parentKey understood present { id } } }';
  return (await ask<{ proposedIndicators: Proposed[] }>(actors, account, document, { level })).proposedIndicators;
};
const adopt = (keys: readonly string[], account: TestAccount) =>
  send<{ name: string; parent: { name: string } | null; unit: { id: string } }[]>(
    ...([actors, account, 'adoptIndicators', { keys }] as const),
    'indicators { name parent { name } unit { id } }',
  );

test('a province begins with all that a town had, and its communes plan with them', async () => {
  const all = await proposed('DISTRICT', provincial);
  expect(all.length).toBeGreaterThan(30);
  expect(all.every(({ understood, present }) => understood.endsWith('.') && present === null)).toBe(true);
  const { errors, result } = await adopt(
    all.map(({ key }) => key),
    provincial,
  );
  expect(errors).toEqual([]);
  expect(result?.map(({ name }) => name).sort()).toEqual(all.map(({ name }) => name).sort());
  expect(result?.find(({ name }) => name.startsWith('Lao động làm việc ở nước ngoài'))).toMatchObject({
    ...{ parent: { name: 'Giải quyết việc làm hằng năm' }, unit: { id: tree.province.unitId } },
  });
  expect((await proposed('DISTRICT', clerk)).every(({ present }) => present !== null)).toBe(true);
});

test('a province takes over the statistical indicators of its level, each read as it is meant', async () => {
  const other = await tree.world.official(await tree.world.province('Quảng Trị'), 'PLANNER');
  const all = await proposed('PROVINCE', other);
  const { errors, result } = await adopt(
    all.map(({ key }) => key),
    other,
  );
  expect(errors).toEqual([]);
  expect(result?.length).toBe(20);
  expect(all.find(({ name }) => name === 'Tỷ suất sinh thô')?.understood).toMatch(/sinh ra sống.*dân số trung bình/u);
});

test('a commune takes over a commune’s; what is there already by name is not made again, and nothing of the rest is', async () => {
  const all = await proposed('COMMUNE', clerk);
  const there = all.filter(({ present }) => present !== null);
  const absent = all.filter(({ present }) => present === null);
  expect(there.map(({ name }) => name)).toContain('Thu nhập bình quân đầu người');
  const refused = await adopt(
    [...absent.slice(0, 2), ...there.slice(0, 1)].map(({ key }) => key),
    clerk,
  );
  expect(refused.errors).toEqual(['CONFLICT keys/2']);
  expect((await proposed('COMMUNE', clerk)).filter(({ present }) => present === null)).toHaveLength(absent.length);
  expect(
    (
      await adopt(
        absent.map(({ key }) => key),
        clerk,
      )
    ).errors,
  ).toEqual([]);
});

test('a mean is not made without what weighs it; unknown and repeated ones are refused', async () => {
  const other = await tree.world.official(await tree.world.town(await tree.world.province('Hà Tĩnh')), 'PLANNER');
  expect((await adopt(['TNBQ'], other)).errors).toEqual(['AMBIGUOUS keys/0']);
  expect((await adopt(['TNBQ', 'DAN_SO'], other)).errors).toEqual([]);
  expect((await adopt(['RAC', 'RAC', 'NOTHING'], other)).errors).toEqual(['CONFLICT keys/1', 'NOT_FOUND keys/2']);
});

test('no analyst takes any over', async () => {
  expect((await adopt(['RAC'], tree.analyst)).errors).toEqual(['NOT_ALLOWED ']);
});
