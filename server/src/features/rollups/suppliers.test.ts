import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { makeIndicator, makeRatio } from '#test/indicators.ts';
import { makePeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { fileReport } from '#test/reports.ts';
import { askValue, fileFigures, makeTree, type Tree } from '#test/rollups.ts';
import type { TestUnit } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let tree: Tree;
let communes: TestUnit[];
let department: string;

beforeAll(async () => {
  tree = await makeTree(database, 4);
  communes = tree.communes;
  department = (await tree.world.department(tree.town)).id;
});

describe('who supplies a figure', () => {
  const FIELDS = 'value rolledUp expected reporting missing { name } howMade { text } figure { value } parts { value }';

  async function supplied(suppliedBy: 'DEPARTMENTS' | 'SUB_UNITS' | 'BOTH', overUnits: 'SUM' | 'NONE' = 'SUM') {
    const indicator = await makeIndicator(database, { suppliedBy, overUnits });
    await makePlan(database, { unit: tree.town, year: 2022, issued: true, indicators: [indicator] });
    const own = await makePeriod(database);
    await fileFigures(database, own, [
      [communes[0] as TestUnit, { indicator, value: '10' }],
      [communes[1] as TestUnit, { indicator, value: '20' }],
    ]);
    if (suppliedBy !== 'SUB_UNITS') {
      const figures = [{ indicator, value: '5' }];
      await fileReport(database, { unit: tree.town, period: own, departmentId: department, figures });
    }
    return askValue(actors, tree.planner, [tree.town, indicator, own], FIELDS);
  }

  test('BOTH adds the department’s part and the communes’', async () => {
    expect(await supplied('BOTH')).toEqual({
      value: '35',
      rolledUp: true,
      expected: 5,
      reporting: 3,
      missing: [{ name: 'Số 3' }, { name: 'Số 4' }],
      howMade: { text: 'Cộng số liệu của các đơn vị cấp dưới, cùng phần của các phòng, ban' },
      figure: { value: '5' },
      parts: [{ value: '10' }, { value: '20' }, { value: null }, { value: null }],
    });
  });

  test('what only departments supply takes nothing from communes, though they report it too', async () => {
    const own = 'Số liệu trong báo cáo của chính đơn vị';
    const expected = {
      value: '5',
      rolledUp: false,
      expected: 1,
      reporting: 1,
      missing: [],
      figure: { value: '5' },
      parts: [],
    };
    expect(await supplied('DEPARTMENTS')).toEqual({ ...expected, howMade: { text: own } });
    expect(await supplied('DEPARTMENTS', 'NONE')).toEqual({ ...expected, howMade: { text: own } });
  });

  test('what only sub-units supply waits for nothing from the town itself', async () => {
    expect(await supplied('SUB_UNITS')).toEqual({
      value: '30',
      rolledUp: true,
      expected: 4,
      reporting: 2,
      missing: [{ name: 'Số 3' }, { name: 'Số 4' }],
      howMade: { text: 'Cộng số liệu của các đơn vị cấp dưới' },
      figure: null,
      parts: [{ value: '10' }, { value: '20' }, { value: null }, { value: null }],
    });
  });

  test('a figure typed beside the roll-up is shown with its difference and not added', async () => {
    const indicator = await makeIndicator(database);
    await makePlan(database, { unit: tree.town, year: 2022, issued: true, indicators: [indicator] });
    const own = await makePeriod(database);
    await fileFigures(database, own, [
      [communes[0] as TestUnit, { indicator, value: '10' }],
      [tree.town, { indicator, value: '12.5', counted: false }],
    ]);
    const fields = 'value expected reporting typed { value display counted } difference figure { value }';
    expect(await askValue(actors, tree.planner, [tree.town, indicator, own], fields)).toEqual({
      value: '10',
      expected: 4,
      reporting: 1,
      typed: { value: '12.5', display: '12,5', counted: false },
      difference: '2.5',
      figure: null,
    });
    expect(await askValue(actors, tree.analyst, [tree.province, indicator, own], 'value')).toEqual({ value: '10' });
  });

  test('the difference of percentages is in percentage points', async () => {
    const indicator = await makeRatio(database);
    await makePlan(database, { unit: tree.town, year: 2022, issued: true, indicators: [indicator] });
    const own = await makePeriod(database);
    await fileFigures(database, own, [
      [communes[0] as TestUnit, { indicator, numerator: '2', denominator: '3' }],
      [tree.town, { indicator, numerator: '1', denominator: '1', counted: false }],
    ]);
    // 100% − 66,666…% = 33,333…
    expect(await askValue(actors, tree.planner, [tree.town, indicator, own], 'difference')).toEqual({
      difference: '33.33',
    });
  });
});
