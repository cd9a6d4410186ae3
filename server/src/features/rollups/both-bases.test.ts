import { beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { makeRatio } from '#test/indicators.ts';
import { makePeriod, type TestPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { askValue, fileFigures, makeTree, type Tree } from '#test/rollups.ts';
import type { TestUnit } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let tree: Tree;
let first: TestUnit;
let second: TestUnit;
let period: TestPeriod;

beforeEach(async () => {
  tree = await makeTree(database, 3);
  [first, second] = tree.communes as [TestUnit, TestUnit];
  period = await makePeriod(database);
});

const planned = (unit: TestUnit, ...indicators: Parameters<typeof makePlan>[1]['indicators'] & {}) =>
  makePlan(database, { unit, year: 2022, issued: true, indicators });

describe('the second basis of a ratio', () => {
  const FIELDS =
    'display onAllExpected { numerator denominator display borrowed { unit { name } denominator periodLabel } }';

  test('is not given while the denominator of a silent unit is unknown', async () => {
    const indicator = await makeRatio(database);
    await planned(tree.town, indicator);
    await fileFigures(database, period, [[first, { indicator, numerator: '30', denominator: '40' }]]);
    expect(await askValue(actors, tree.planner, [tree.town, indicator, period], FIELDS)).toEqual({
      display: '75%',
      onAllExpected: null,
    });
  });

  test('takes the last accepted denominators of silent units, each named with its period', async () => {
    const indicator = await makeRatio(database);
    await planned(tree.town, indicator);
    const regime = period.regime;
    const [older, newer] = [
      await makePeriod(database, { regime, year: 2021, ordinal: 2, kind: 'HALF_YEAR', endsOn: '2021-06-14' }),
      await makePeriod(database, { regime, year: 2021, ordinal: 3 }),
    ];
    const at = (denominator: string) => ({ indicator, numerator: '1', denominator });
    const [, , third] = tree.communes as [TestUnit, TestUnit, TestUnit];
    await fileFigures(database, older, [
      [second, at('20')],
      [third, at('25')],
    ]);
    await fileFigures(database, newer, [[third, at('30')]]);
    await fileFigures(database, period, [[first, { indicator, numerator: '30', denominator: '40' }]]);
    // 30 / (40 + 20 + 30) = 33,33%
    expect(await askValue(actors, tree.planner, [tree.town, indicator, period], FIELDS)).toEqual({
      display: '75%',
      onAllExpected: {
        numerator: '30',
        denominator: '90',
        display: '33,33%',
        borrowed: [
          { unit: { name: 'Số 2' }, denominator: '20', periodLabel: '6 tháng đầu năm 2021' },
          { unit: { name: 'Số 3' }, denominator: '30', periodLabel: 'Năm 2021 (chính thức)' },
        ],
      },
    });
  });
});
