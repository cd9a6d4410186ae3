import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { makeIndicator, makeRatio } from '#test/indicators.ts';
import { makePeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { fileReport, type TestFigure } from '#test/reports.ts';
import { askValue, fileFigures, makeTree, type Tree } from '#test/rollups.ts';
import type { TestUnit } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let tree: Tree;
let communes: TestUnit[];

beforeAll(async () => {
  tree = await makeTree(database, 4);
  communes = tree.communes;
});

/** An indicator in the town's plan; communes report in their order, null stays silent. */
async function reported(
  meaning: Parameters<typeof makeIndicator>[1],
  figures: readonly (Omit<TestFigure, 'indicator'> | null)[],
) {
  const indicator = await (meaning?.kind === 'RATIO' ? makeRatio : makeIndicator)(database, meaning);
  await makePlan(database, { unit: tree.town, year: 2022, issued: true, indicators: [indicator] });
  const own = await makePeriod(database);
  await fileFigures(
    database,
    own,
    figures.flatMap((figure, index) => {
      const unit = communes[index];
      return figure && unit ? [[unit, { indicator, ...figure }] as [TestUnit, TestFigure]] : [];
    }),
  );
  return { indicator, period: own };
}
const NUMBER = 'value numerator denominator display expected reporting exactness';

describe('a roll-up aggregates operands first', () => {
  test('SUM adds what is in; a gap is no zero and a reported 0 is a figure', async () => {
    const made = await reported({ overUnits: 'SUM' }, [{ value: '210.5' }, null, { value: '0' }, { value: '89.5' }]);
    // 210,5 + 0 + 89,5; commune 2 is silent
    expect(
      await askValue(actors, tree.planner, [tree.town, made.indicator, made.period], `${NUMBER} missing { name }`),
    ).toEqual({
      value: '300',
      numerator: null,
      denominator: null,
      display: '300 lao động',
      expected: 4,
      reporting: 3,
      exactness: 'EXACT',
      missing: [{ name: 'Số 2' }],
    });
  });

  test('RATIO_OF_SUMS divides the sums: never the average of percentages', async () => {
    const made = await reported({ kind: 'RATIO' }, [
      { numerator: '90', denominator: '100' },
      { numerator: '10', denominator: '900' },
      null,
      null,
    ]);
    // (90 + 10) / (100 + 900) = 10%; the mean of 90% and 1,11% would be 45,56%
    expect(await askValue(actors, tree.planner, [tree.town, made.indicator, made.period], NUMBER)).toEqual({
      value: null,
      numerator: '100',
      denominator: '1000',
      display: '10%',
      expected: 4,
      reporting: 2,
      exactness: 'EXACT',
    });
  });

  test('0/0 in every unit is "không phát sinh"', async () => {
    const made = await reported({ kind: 'RATIO' }, [{ numerator: '0', denominator: '0' }]);
    expect(await askValue(actors, tree.planner, [tree.town, made.indicator, made.period], 'display numerator')).toEqual(
      {
        display: 'không phát sinh',
        numerator: '0',
      },
    );
  });

  test('AVERAGE is the sum over the number of units that reported, kept exact', async () => {
    const made = await reported({ overUnits: 'AVERAGE' }, [{ value: '1' }, { value: '1' }, { value: '0' }, null]);
    expect(await askValue(actors, tree.planner, [tree.town, made.indicator, made.period], NUMBER)).toEqual({
      value: '0.666667',
      numerator: '2',
      denominator: '3',
      display: '0,67 lao động',
      expected: 4,
      reporting: 3,
      exactness: 'EXACT',
    });
  });

  test('MIN and MAX are one unit’s figure', async () => {
    const figures = [{ value: '7' }, { value: '-2.5' }, { value: '3' }];
    const min = await reported({ overUnits: 'MIN' }, figures);
    const max = await reported({ overUnits: 'MAX' }, figures);
    expect(await askValue(actors, tree.planner, [tree.town, min.indicator, min.period], 'value')).toEqual({
      value: '-2.5',
    });
    expect(await askValue(actors, tree.planner, [tree.town, max.indicator, max.period], 'value')).toEqual({
      value: '7',
    });
  });

  test('COUNT_ACHIEVED counts the units that have the status; those without it are not gaps', async () => {
    const made = await reported({ kind: 'STATUS', overUnits: 'COUNT_ACHIEVED', unitOfMeasure: 'xã' }, [
      { achieved: true },
      { achieved: false },
      null,
      { achieved: true },
    ]);
    expect(
      await askValue(
        actors,
        tree.planner,
        [tree.town, made.indicator, made.period],
        'value display expected reporting parts { display }',
      ),
    ).toEqual({
      value: '2',
      display: '2 xã',
      expected: 4,
      reporting: 3,
      parts: [{ display: 'đạt' }, { display: 'chưa đạt' }, { display: '–' }, { display: 'đạt' }],
    });
  });

  test('a figure that lacks what its operator needs is a gap', async () => {
    const made = await reported({ kind: 'RATIO' }, [
      { numerator: '5', denominator: '10' },
      { words: 'khoảng một nửa' },
    ]);
    expect(await askValue(actors, tree.planner, [tree.town, made.indicator, made.period], 'display reporting')).toEqual(
      {
        display: '50%',
        reporting: 1,
      },
    );
  });
});

describe('a weighted average', () => {
  const population = {
    name: 'Dân số trung bình',
    kind: 'QUANTITY',
    unitOfMeasure: 'người',
    direction: 'NONE',
  } as const;
  const income = {
    name: 'Thu nhập bình quân đầu người',
    unitOfMeasure: 'triệu đồng/người/năm',
    overUnits: 'WEIGHTED_AVERAGE',
    overTime: 'LAST',
  } as const;

  async function incomes(people: (string | null)[]) {
    const weight = await makeIndicator(database, population);
    const indicator = await makeIndicator(database, { ...income, weightIndicatorId: weight.id });
    await makePlan(database, { unit: tree.town, year: 2022, issued: true, indicators: [indicator] });
    const own = await makePeriod(database);
    for (const [index, value] of ['40', '60'].entries()) {
      const weighs = people[index] ?? null;
      await fileReport(database, {
        unit: communes[index] as TestUnit,
        period: own,
        figures: [{ indicator, value }, ...(weighs === null ? [] : [{ indicator: weight, value: weighs }])],
      });
    }
    return askValue(
      actors,
      tree.planner,
      [tree.town, indicator, own],
      'value numerator denominator exactness howMade { text } incomputable { text } reporting',
    );
  }

  test('weighs each unit’s figure by the named indicator of the same unit and period', async () => {
    // (40 × 3.000 + 60 × 1.000) / 4.000 = 45
    expect(await incomes(['3000', '1000'])).toEqual({
      value: '45',
      numerator: '180000',
      denominator: '4000',
      exactness: 'EXACT',
      howMade: { text: 'Bình quân gia quyền của các đơn vị cấp dưới, quyền số là Dân số trung bình' },
      incomputable: null,
      reporting: 2,
    });
  });

  test('is not computable while a weight is missing, and says whose', async () => {
    expect(await incomes(['3000', null])).toEqual({
      value: null,
      numerator: null,
      denominator: null,
      exactness: 'NOT_COMPUTABLE',
      howMade: { text: 'Bình quân gia quyền của các đơn vị cấp dưới, quyền số là Dân số trung bình' },
      incomputable: { text: 'Chưa tính được bình quân: chưa có số liệu "Dân số trung bình" của Phường Số 2.' },
      reporting: 2,
    });
  });
});
