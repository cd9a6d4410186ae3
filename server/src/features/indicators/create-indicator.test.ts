import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makeTree, type Tree } from '#test/rollups.ts';
import { send } from '#test/targets.ts';
import type { TestAccount } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let tree: Tree;
let clerk: TestAccount;
let provincial: TestAccount;
let shared: TestIndicator;
let people: TestIndicator;

beforeAll(async () => {
  tree = await makeTree(database, 2);
  const [commune] = tree.communes;
  if (!commune) throw new Error('a tree of two communes has one');
  clerk = await tree.world.official(commune, 'PLANNER');
  provincial = await tree.world.official(tree.province, 'PLANNER');
  shared = await makeIndicator(database, { name: 'Giải quyết việc làm mới' });
  people = await makeIndicator(database, { name: 'Dân số trung bình', unitOfMeasure: 'người', direction: 'NONE' });
});

const MADE = `indicator { id code name kind direction unitOfMeasure numeratorName denominatorName operandUnit overTime
  overUnits suppliedBy sumPolicy percentFormula edition validFrom unit { id } parent { id } grades { name }
  viewerMayChange viewerMayPlan }`;
interface Made {
  id: string;
  code: string;
}
const create = (input: Record<string, unknown>, account = tree.planner) =>
  send<Made>(actors, account, 'createIndicator', input, MADE);
const named = async (search: string, account: TestAccount, viewerMayPlan = true) => {
  const document = `query ($search: String!, $viewerMayPlan: Boolean) {
    indicators(search: $search, viewerMayPlan: $viewerMayPlan) { edges { node { name viewerMayPlan } } } }`;
  const { indicators } = await ask<{ indicators: { edges: { node: object }[] } }>(
    ...([actors, account, document] as const),
    { search, viewerMayPlan },
  );
  return indicators.edges.map(({ node }) => node);
};

describe('an indicator is made of its words', () => {
  test('the rest is told by name and unit of measure', async () => {
    const { errors, result } = await create({ name: 'Tỷ lệ hộ nghèo', unitOfMeasure: '%' });
    expect(errors).toEqual([]);
    expect(result).toMatchObject({
      ...{ name: 'Tỷ lệ hộ nghèo', kind: 'RATIO', direction: 'LOWER', unitOfMeasure: '%', overTime: 'LAST' },
      ...{ numeratorName: 'hộ nghèo', denominatorName: 'hộ', operandUnit: 'hộ', overUnits: 'RATIO_OF_SUMS' },
      ...{ suppliedBy: 'SUB_UNITS', sumPolicy: 'EACH_AT_LEAST', percentFormula: 'BASELINE_GAP', edition: 1 },
      ...{ validFrom: '2022-01-01', unit: { id: tree.town.unitId }, viewerMayChange: true, viewerMayPlan: true },
      code: `TY_LE_HO_NGHEO_${tree.town.code}`,
    });
  });

  test('a commune, which has nobody below, reports it itself', async () => {
    const { result } = await create({ name: 'Trồng cây xanh', unitOfMeasure: 'cây' }, clerk);
    expect(result).toMatchObject({ kind: 'QUANTITY', suppliedBy: 'DEPARTMENTS', sumPolicy: 'NOT_COMPARABLE' });
  });

  test('what was understood is said in one sentence', async () => {
    const document = `mutation ($input: CreateIndicatorInput!) { createIndicator(input: $input) { understood userErrors { code } } }`;
    const input = { name: 'Tổng đàn gia súc', unitOfMeasure: 'con' };
    expect(await ask(actors, tree.planner, document, { input })).toEqual({
      createIndicator: {
        understood:
          'Số lượng: nhập một số, tính bằng con; càng cao càng tốt; cả năm lấy số của kỳ cuối; tổng hợp bằng tổng các đơn vị; các đơn vị cấp dưới báo cáo.',
        userErrors: [],
      },
    });
  });

  test('what is stated goes before what is guessed, and what follows from it is guessed anew', async () => {
    const stated = { kind: 'QUANTITY', direction: 'NONE', code: 'CHI-SO-HL' };
    const { errors, result } = await create({ name: 'Chỉ số hài lòng', unitOfMeasure: '%', ...stated });
    expect(errors).toEqual([]);
    expect(result).toMatchObject({ ...stated, overUnits: 'NONE', suppliedBy: 'DEPARTMENTS' });
  });

  test('a part of another is made with its whole; a scale goes with a grade', async () => {
    const whole = await create({ name: 'Chỉ tiêu văn hóa, xã hội', unitOfMeasure: 'chỉ tiêu' });
    const grades = ['Yếu', 'Khá', 'Tốt'].map((name) => ({ name }));
    const { result } = await create({
      ...{ name: 'Xếp loại văn hóa', unitOfMeasure: 'loại', parentId: whole.result?.id, grades },
    });
    expect(result).toMatchObject({ kind: 'GRADE', parent: { id: whole.result?.id }, grades });
  });
});

describe('what is wrong is said at once', () => {
  test.each([
    [{ name: 'Trồng cây ven đường' }, ['AMBIGUOUS unitOfMeasure']],
    [
      { name: 'Tỷ lệ tăng dân số tự nhiên năm 2023', unitOfMeasure: '%' },
      ['INVALID name', 'AMBIGUOUS direction', 'AMBIGUOUS denominatorName'],
    ],
    [
      { name: 'Số hộ thoát nghèo', unitOfMeasure: 'hộ', kind: 'QUANTITY', overUnits: 'RATIO_OF_SUMS', code: 'mã 1' },
      ['INVALID code', 'INVALID overUnits'],
    ],
    [{ name: 'Thu nhập bình quân', unitOfMeasure: 'triệu đồng/người/năm' }, ['AMBIGUOUS weightIndicatorId']],
    [{ name: 'Thu ngân sách', unitOfMeasure: 'tỷ đồng', kind: 'STATUS' }, ['INVALID kind']],
    [{ name: 'Thu ngân sách', unitOfMeasure: 'tỷ đồng', kind: 'RATIO', denominatorName: 'dự toán' }, ['INVALID kind']],
    [{ name: 'Đường bê tông', unitOfMeasure: 'km', validFrom: '2023-01-11' }, ['INVALID validFrom']],
    [{ name: 'Đường bê tông', unitOfMeasure: 'km', grades: [{ name: 'Tốt' }] }, ['INVALID grades']],
    [
      { name: 'Đường bê tông', unitOfMeasure: 'km', parentId: '00000000-0000-7000-8000-000000000000' },
      ['NOT_FOUND parentId'],
    ],
  ])('%j', async (input, errors) => {
    expect((await create(input)).errors).toEqual(errors);
  });

  test('a name that the unit sees already leads to that one, with or without tone marks; unless it is not meant', async () => {
    const again = { name: 'giai quyet viec lam moi', unitOfMeasure: 'lao động' };
    const refused = await create(again);
    expect(refused.errors).toEqual(['CONFLICT name']);
    expect(refused.messages[0]).toContain(`mã ${shared.code}, danh mục chung`);
    expect((await create({ ...again, notSameIds: [shared.id] })).errors).toEqual([]);
  });

  test('what weighs is a quantity', async () => {
    const mean = { name: 'Thu nhập bình quân', unitOfMeasure: 'triệu đồng/người/năm' };
    expect((await create({ ...mean, weightIndicatorId: people.id })).errors).toEqual([]);
    const ratio = await create({ name: 'Tỷ lệ hộ có điện', unitOfMeasure: '%' });
    expect((await create({ ...mean, name: 'Thu nhập hộ', weightIndicatorId: ratio.result?.id })).errors).toEqual([
      'INVALID weightIndicatorId',
    ]);
  });

  test('a code is one in the country', async () => {
    const other = { name: 'Hẻm bê tông', unitOfMeasure: 'km', code: 'BE_TONG' };
    expect((await create(other)).errors).toEqual([]);
    const again = await create({ ...other, name: 'Ngõ bê tông' }, clerk);
    expect(again.errors).toEqual(['CONFLICT code']);
  });
});

describe('an indicator of a unit', () => {
  test('is published to every unit below, and planned with there', async () => {
    await create({ name: 'Chuyển đổi số cấp xã', unitOfMeasure: 'điểm' }, provincial);
    expect(await named('chuyen doi so', clerk)).toEqual([{ name: 'Chuyển đổi số cấp xã', viewerMayPlan: true }]);
  });

  test('is read above, and not offered there', async () => {
    await create({ name: 'Vườn mẫu', unitOfMeasure: 'vườn' }, clerk);
    expect(await named('vuon mau', tree.planner, false)).toEqual([{ name: 'Vườn mẫu', viewerMayPlan: false }]);
    expect(await named('vuon mau', tree.planner)).toEqual([]);
  });

  test('is there for no neighbour', async () => {
    const [, neighbour] = tree.communes;
    if (!neighbour) throw new Error('a tree of two communes has two');
    const other = await tree.world.official(neighbour, 'PLANNER');
    await create({ name: 'Hồ điều hòa', unitOfMeasure: 'hồ' }, clerk);
    expect(await named('ho dieu hoa', other, false)).toEqual([]);
    expect((await create({ name: 'Hồ điều hòa', unitOfMeasure: 'hồ' }, other)).errors).toEqual([]);
  });

  test.each(['ANALYST', 'OFFICER', 'VIEWER', 'ADMINISTRATOR'] as const)('is not made by %s', async (office) => {
    const account = await tree.world.official(tree.town, office);
    expect((await create({ name: `Bởi ${office}`, unitOfMeasure: 'km' }, account)).errors).toEqual(['NOT_ALLOWED ']);
  });

  test('is in the trail with what was made', async () => {
    const { result } = await create({ name: 'Kênh mương kiên cố', unitOfMeasure: 'km' });
    const { rows } = await database.truth.query<{ after: object }>(
      `select after from audit_entry where verb = 'createIndicator' and subject_id = $1`,
      [result?.id],
    );
    expect(rows).toMatchObject([{ after: { code: result?.code, name: 'Kênh mương kiên cố', kind: 'QUANTITY' } }]);
  });
});
