import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator } from '#test/indicators.ts';
import { makeTree, type Tree } from '#test/rollups.ts';
import { send } from '#test/targets.ts';
import type { TestAccount } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let tree: Tree;
let made = 0;

beforeAll(async () => {
  tree = await makeTree(database, 1);
});

async function own(words: Record<string, unknown> = {}): Promise<string> {
  const input = { name: `Chỉ tiêu thứ ${++made}`, unitOfMeasure: 'km', ...words };
  const { result, messages } = await send<{ id: string }>(
    actors,
    tree.planner,
    'createIndicator',
    input,
    'indicator { id }',
  );
  if (!result) throw new Error(messages.join());
  return result.id;
}
const update = (input: Record<string, unknown>, account: TestAccount = tree.planner) =>
  send(actors, account, 'updateIndicator', { editionSeen: 1, ...input }, 'indicator { name unitOfMeasure edition }');
const meaningOn = async (id: string, day: string) =>
  (
    await ask<{ indicator: object }>(
      ...([actors, tree.planner, 'query ($id: ID!) { indicator(id: $id) { name unitOfMeasure edition } }'] as const),
      { id },
      day,
    )
  ).indicator;

describe('a new edition', () => {
  test('holds from its day on; what was before stays for periods before', async () => {
    const indicatorId = await own({ name: 'Đường làm mới' });
    const { errors } = await update({ indicatorId, validFrom: '2023-01-05', unitOfMeasure: 'm', name: 'Đường mở mới' });
    expect(errors).toEqual([]);
    expect(await meaningOn(indicatorId, '2023-01-04')).toEqual({
      name: 'Đường làm mới',
      unitOfMeasure: 'km',
      edition: 1,
    });
    expect(await meaningOn(indicatorId, '2023-01-05')).toEqual({
      name: 'Đường mở mới',
      unitOfMeasure: 'm',
      edition: 2,
    });
    const document = 'query ($id: ID!) { indicator(id: $id) { editions { edition validFrom name } } }';
    expect(await ask(actors, tree.planner, document, { id: indicatorId })).toEqual({
      indicator: {
        editions: [
          { edition: 2, validFrom: '2023-01-05', name: 'Đường mở mới' },
          { edition: 1, validFrom: '2022-01-01', name: 'Đường làm mới' },
        ],
      },
    });
  });

  test('begins after the one before', async () => {
    const indicatorId = await own();
    expect((await update({ indicatorId, validFrom: '2022-01-01', unitOfMeasure: 'm' })).errors).toEqual([
      'INVALID validFrom',
    ]);
  });

  test('is made on the one that was seen', async () => {
    const indicatorId = await own();
    expect((await update({ indicatorId, validFrom: '2023-01-05', unitOfMeasure: 'm' })).errors).toEqual([]);
    expect((await update({ indicatorId, validFrom: '2023-01-06', unitOfMeasure: 'm' })).errors).toEqual([
      'STALE editionSeen',
    ]);
  });
});

describe('without a day', () => {
  test('words are corrected where they stand, and both are in the trail', async () => {
    const indicatorId = await own({ name: 'Đừơng hẻm' });
    const { errors, result } = await update({ indicatorId, name: 'Đường hẻm', definition: 'Rộng từ 2 m' });
    expect([errors, result]).toEqual([[], { name: 'Đường hẻm', unitOfMeasure: 'km', edition: 1 }]);
    const { rows } = await database.truth.query(
      `select before ->> 'name' as before, after ->> 'name' as after from audit_entry
        where verb = 'updateIndicator' and subject_id = $1`,
      [indicatorId],
    );
    expect(rows).toEqual([{ before: 'Đừơng hẻm', after: 'Đường hẻm' }]);
  });

  test('nothing that figures depend on is changed; everything that is wrong is said at once', async () => {
    const indicatorId = await own();
    const input = { indicatorId, name: 'Đường năm 2023', unitOfMeasure: 'm', direction: 'LOWER' };
    expect((await update(input)).errors).toEqual(['INVALID name', 'INVALID direction', 'INVALID unitOfMeasure']);
  });
});

test('no part is its own whole, however many tiers up', async () => {
  const whole = await own({ unitOfMeasure: 'chỉ tiêu' });
  const part = await own({ unitOfMeasure: 'chỉ tiêu', parentId: whole });
  const least = await own({ parentId: part });
  expect((await update({ indicatorId: whole, parentId: whole })).errors).toEqual(['INVALID parentId']);
  expect((await update({ indicatorId: whole, parentId: least })).errors).toEqual(['INVALID parentId']);
  expect((await update({ indicatorId: least, parentId: whole })).errors).toEqual([]);
});

test('what was put into a whole is taken out of it again; nothing said of that, it stays', async () => {
  const whole = await own();
  const part = await own({ parentId: whole });
  const parts = async () =>
    (
      await ask<{ indicator: { children: { id: string }[] } }>(
        ...([
          actors,
          tree.planner,
          'query ($id: ID!) { indicator(id: $id) { children { id } } }',
          { id: whole },
        ] as const),
      )
    ).indicator.children.map(({ id }) => id);
  expect((await update({ indicatorId: part, definition: 'Theo hồ sơ' })).errors).toEqual([]);
  expect(await parts()).toEqual([part]);
  expect((await update({ indicatorId: part, noParent: true, parentId: whole })).errors).toEqual(['INVALID noParent']);
  expect(await parts()).toEqual([part]);
  expect((await update({ indicatorId: part, noParent: true })).errors).toEqual([]);
  expect(await parts()).toEqual([]);
});

test('kind and operators have to go together also afterwards', async () => {
  const indicatorId = await own();
  expect((await update({ indicatorId, validFrom: '2023-01-05', overUnits: 'COUNT_ACHIEVED' })).errors).toEqual([
    'INVALID overUnits',
  ]);
});

test('nobody changes what another unit keeps, nor the shared catalogue', async () => {
  const indicatorId = await own();
  const [commune] = tree.communes;
  if (!commune) throw new Error('a tree of one commune has it');
  const clerk = await tree.world.official(commune, 'PLANNER');
  const shared = await makeIndicator(database);
  const wish = { name: 'Tên khác' };
  expect((await update({ indicatorId, ...wish }, clerk)).errors).toEqual(['NOT_ALLOWED indicatorId']);
  expect((await update({ indicatorId: shared.id, ...wish })).errors).toEqual(['NOT_ALLOWED indicatorId']);
  const provincial = await tree.world.official(tree.province, 'LEADER');
  expect((await update({ indicatorId, ...wish }, provincial)).errors).toEqual(['NOT_ALLOWED indicatorId']);
});
