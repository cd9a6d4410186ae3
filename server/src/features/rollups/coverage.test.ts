import { beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, makeRatio } from '#test/indicators.ts';
import { makePeriod, type TestPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { fileReport } from '#test/reports.ts';
import { askValue, correct, fileFigures, giveTarget, makeTree, type Tree } from '#test/rollups.ts';
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

const COVERAGE = 'value expected reporting missing { name } pending';

describe('coverage', () => {
  test('counts accepted versions only; what is submitted is told apart, what is drafted or returned is not', async () => {
    const indicator = await makeIndicator(database);
    await planned(tree.town, indicator);
    const figures = [{ indicator, value: '5' }];
    await fileReport(database, { unit: first, period, figures, state: 'SUBMITTED' });
    await fileReport(database, { unit: second, period, figures, state: 'RETURNED' });
    const third = tree.communes[2] as TestUnit;
    await fileReport(database, { unit: third, period, figures, state: 'DRAFT' });
    const missing = [{ name: 'Số 1' }, { name: 'Số 2' }, { name: 'Số 3' }];
    const answer = { value: null, expected: 3, reporting: 0, missing, pending: 1 };
    expect(await askValue(actors, tree.planner, [tree.town, indicator, period], COVERAGE)).toEqual(answer);
    expect(await askValue(actors, tree.analyst, [tree.province, indicator, period], COVERAGE)).toEqual(answer);
    expect(await askValue(actors, tree.planner, [first, indicator, period], 'pending expected')).toEqual({
      pending: 1,
      expected: 1,
    });
  });

  test('a unit of a type that an indicator is not for is not expected; one that reported all the same is counted', async () => {
    const indicator = await makeIndicator(database, { appliesToTypes: ['Xã'] });
    await planned(tree.town, indicator);
    // the communes of the tree are phường
    expect(await askValue(actors, tree.planner, [tree.town, indicator, period], COVERAGE)).toEqual({
      value: null,
      expected: 0,
      reporting: 0,
      missing: [],
      pending: 0,
    });
    await fileFigures(database, period, [[first, { indicator, value: '5' }]]);
    expect(await askValue(actors, tree.planner, [tree.town, indicator, period], 'value expected reporting')).toEqual({
      value: '5',
      expected: 1,
      reporting: 1,
    });
  });

  test('a plan expects of the units below it, not of those beside it', async () => {
    const { world } = tree;
    const other = await world.town(tree.province, 'Hương Thủy');
    const commune = await world.commune(other, 'Thủy Dương');
    const indicator = await makeIndicator(database);
    await planned(tree.town, indicator);
    await planned(commune, indicator);
    const expected = async (unit: TestUnit) =>
      (await askValue<{ expected: number }>(actors, tree.analyst, [unit, indicator, period], 'expected'))?.expected;
    expect(await expected(tree.town)).toBe(3);
    // by its own plan alone
    expect(await expected(other)).toBe(1);
    expect(await expected(tree.province)).toBe(4);
  });

  test('communes right below a province count once, as those of a town do', async () => {
    const commune = await tree.world.commune(tree.province, 'Thuận Hóa');
    const indicator = await makeIndicator(database);
    await planned(tree.province, indicator);
    await fileFigures(database, period, [
      [commune, { indicator, value: '7' }],
      [first, { indicator, value: '4' }],
    ]);
    const fields = 'value expected reporting parts { unit { name } value expected reporting }';
    expect(await askValue(actors, tree.analyst, [tree.province, indicator, period], fields)).toEqual({
      value: '11',
      expected: 4,
      reporting: 2,
      parts: [
        { unit: { name: 'Thuận Hóa' }, value: '7', expected: 1, reporting: 1 },
        { unit: { name: 'Hương Trà' }, value: '4', expected: 3, reporting: 1 },
      ],
    });
  });

  test('a district without communes answers for itself', async () => {
    const island = await tree.world.town(tree.province, 'Cồn Cỏ');
    const indicator = await makeIndicator(database);
    await planned(tree.province, indicator);
    await fileFigures(database, period, [[island, { indicator, value: '2' }]]);
    const fields = 'value rolledUp expected reporting';
    expect(await askValue(actors, tree.analyst, [island, indicator, period], fields)).toEqual({
      value: '2',
      rolledUp: false,
      expected: 1,
      reporting: 1,
    });
  });

  test('units are those of the period’s last day: one that ended later is still in', async () => {
    const indicator = await makeIndicator(database);
    await planned(tree.town, indicator);
    await fileFigures(database, period, [[first, { indicator, value: '5' }]]);
    await database.owner.query('update unit_version set valid_to = $2 where unit_id = any($1)', [
      [first.unitId, second.unitId],
      '2023-06-30',
    ]);
    const fields = 'value expected parts { unit { name } }';
    expect(await askValue(actors, tree.planner, [tree.town, indicator, period], fields, '2024-01-10')).toEqual({
      value: '5',
      expected: 3,
      parts: [{ unit: { name: 'Số 1' } }, { unit: { name: 'Số 2' } }, { unit: { name: 'Số 3' } }],
    });
  });

  test('the illustrative mark of one part is carried to every unit above, and to nothing that it is no part of', async () => {
    const indicator = await makeIndicator(database);
    const ofTown = await makeIndicator(database, { suppliedBy: 'DEPARTMENTS' });
    await planned(tree.town, indicator, ofTown);
    const mark = (value: string, illustrative: boolean) => [
      { indicator, value, illustrative },
      { indicator: ofTown, value, illustrative },
    ];
    await fileReport(database, { unit: first, period, figures: mark('1', true) });
    await fileReport(database, { unit: second, period, figures: mark('2', false) });
    const isMarked = async (unit: TestUnit, which = indicator) =>
      (await askValue<{ illustrative: boolean }>(actors, tree.analyst, [unit, which, period], 'illustrative'))
        ?.illustrative;
    expect(await Promise.all([first, second, tree.town, tree.province].map((unit) => isMarked(unit)))).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(await isMarked(tree.town, ofTown)).toBe(false);
  });
});

describe('one indicator, one regime', () => {
  test('what is reported under another regime is neither expected nor on the board', async () => {
    const other = await makePeriod(database);
    const indicator = await makeIndicator(database, { regimeId: other.regime.id });
    await planned(tree.town, indicator);
    const expected = (of: TestPeriod) => askValue(actors, tree.planner, [tree.town, indicator, of], 'expected');
    expect([await expected(period), await expected(other)]).toEqual([{ expected: 0 }, { expected: 3 }]);
    const board = 'query ($period: ID!) { board(periodId: $period) { rows { expected } } }';
    expect(await ask(actors, tree.planner, board, { period: period.id })).toEqual({ board: { rows: [] } });
    expect(await ask(actors, tree.planner, board, { period: other.id })).toEqual({
      board: { rows: [{ expected: 3 }] },
    });
  });
});

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
      await makePeriod(database, { regime, year: 2021, ordinal: 2 }),
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
          { unit: { name: 'Số 2' }, denominator: '20', periodLabel: 'Kỳ 2 năm 2021' },
          { unit: { name: 'Số 3' }, denominator: '30', periodLabel: 'Kỳ 3 năm 2021' },
        ],
      },
    });
  });
});

describe('đã tính lại: a correction marks every value above it, with both numbers', () => {
  const FIELDS = 'value restated { before after beforeDisplay afterDisplay at reason }';
  const at = '2023-01-08T01:00:00.000Z';

  test('of a sum', async () => {
    const indicator = await makeIndicator(database);
    await planned(tree.town, indicator);
    const [report] = await fileFigures(database, period, [
      [first, { indicator, value: '5' }],
      [second, { indicator, value: '10' }],
    ]);
    if (report) await correct(database, report, [{ indicator, value: '7' }], 'Cộng sót thôn 3');
    const reason = 'Cộng sót thôn 3';
    const restated = {
      before: '15',
      after: '17',
      beforeDisplay: '15 lao động',
      afterDisplay: '17 lao động',
      at,
      reason,
    };
    expect(await askValue(actors, tree.planner, [tree.town, indicator, period], FIELDS)).toEqual({
      value: '17',
      restated,
    });
    expect(await askValue(actors, tree.analyst, [tree.province, indicator, period], FIELDS)).toEqual({
      value: '17',
      restated,
    });
    expect(await askValue(actors, tree.planner, [second, indicator, period], FIELDS)).toEqual({
      value: '10',
      restated: null,
    });
  });

  test('of operators that do not add up: the largest, the average, a count of statuses, a ratio', async () => {
    const largest = await makeIndicator(database, { overUnits: 'MAX' });
    const mean = await makeIndicator(database, { overUnits: 'AVERAGE' });
    const count = await makeIndicator(database, { kind: 'STATUS', overUnits: 'COUNT_ACHIEVED', unitOfMeasure: 'xã' });
    const ratio = await makeRatio(database);
    await planned(tree.town, largest, mean, count, ratio);
    const figures = (value: string, achieved: boolean) => [
      { indicator: largest, value },
      { indicator: mean, value },
      { indicator: count, achieved },
      { indicator: ratio, numerator: value, denominator: '10' },
    ];
    const report = await fileReport(database, { unit: first, period, figures: figures('9', true) });
    await fileReport(database, { unit: second, period, figures: figures('4', true) });
    await correct(database, report, figures('3', false), 'Nhập nhầm');
    const displays = async (indicator: typeof largest) => {
      const fields = 'restated { beforeDisplay afterDisplay }';
      const answer = await askValue<{ restated: { beforeDisplay: string; afterDisplay: string } }>(
        actors,
        tree.planner,
        [tree.town, indicator, period],
        fields,
      );
      return answer && [answer.restated.beforeDisplay, answer.restated.afterDisplay];
    };
    expect(await displays(largest)).toEqual(['9 lao động', '4 lao động']);
    expect(await displays(mean)).toEqual(['6,5 lao động', '3,5 lao động']);
    expect(await displays(count)).toEqual(['2 xã', '1 xã']);
    expect(await displays(ratio)).toEqual(['65%', '35%']);
  });

  test('of a weight, which changes the average; and of a figure that was taken out', async () => {
    const weight = await makeIndicator(database, { name: 'Dân số' });
    const indicator = await makeIndicator(database, { overUnits: 'WEIGHTED_AVERAGE', weightIndicatorId: weight.id });
    await planned(tree.town, indicator);
    const own = (value: string, people: string) => [
      { indicator, value },
      { indicator: weight, value: people },
    ];
    const report = await fileReport(database, { unit: first, period, figures: own('40', '1000') });
    const other = await fileReport(database, { unit: second, period, figures: own('60', '1000') });
    await correct(database, report, own('40', '3000'), 'Dân số theo điều tra');
    const fields = 'value restated { before after reason }';
    // (40 + 60) / 2 = 50, then (40 × 3.000 + 60 × 1.000) / 4.000 = 45
    expect(await askValue(actors, tree.planner, [tree.town, indicator, period], fields)).toEqual({
      value: '45',
      restated: { before: '50', after: '45', reason: 'Dân số theo điều tra' },
    });
    await correct(database, other, [{ indicator: weight, value: '1000' }], 'Không có số liệu', '2023-01-09T01:00:00Z');
    expect(await askValue(actors, tree.planner, [tree.town, indicator, period], `${fields} reporting`)).toEqual({
      value: '40',
      restated: { before: '50', after: '40', reason: 'Không có số liệu' },
      reporting: 1,
    });
  });
});

describe('the board', () => {
  test('has every indicator of the issued plan in its order, how each stands, and who is silent', async () => {
    const jobs = await makeIndicator(database);
    const rural = await makeIndicator(database, {
      ...{ name: 'Xã nông thôn mới', kind: 'STATUS', overUnits: 'COUNT_ACHIEVED', unitOfMeasure: 'xã' },
      appliesToTypes: ['Xã'],
    });
    const revenue = await makeIndicator(database, { name: 'Thu ngân sách', suppliedBy: 'DEPARTMENTS' });
    await planned(tree.town, jobs, rural, revenue);
    await makePlan(database, { unit: tree.town, year: 2023, indicators: [jobs] });
    await giveTarget(database, { unit: tree.town, indicator: jobs, text: '10 lao động' });
    await fileFigures(database, period, [[first, { indicator: jobs, value: '12' }]]);
    const answer = await ask(
      actors,
      tree.planner,
      `query ($period: ID!) { board(periodId: $period) {
         unit { name } rows { indicator { name } display attainment } expected reporting missing { name }
         counts { exceeded met notMet notAssessed notArising } } }`,
      { period: period.id },
    );
    expect(answer).toEqual({
      board: {
        unit: { name: 'Hương Trà' },
        rows: [
          { indicator: { name: 'Giải quyết việc làm' }, display: '12 lao động', attainment: 'EXCEEDED' },
          { indicator: { name: 'Xã nông thôn mới' }, display: '–', attainment: 'NOT_ASSESSED' },
          { indicator: { name: 'Thu ngân sách' }, display: '–', attainment: 'NOT_ASSESSED' },
        ],
        expected: 3,
        reporting: 1,
        missing: [{ name: 'Số 2' }, { name: 'Số 3' }],
        counts: { exceeded: 1, met: 0, notMet: 0, notAssessed: 2, notArising: 0 },
      },
    });
  });

  test('shows what the next year’s plan sets out to improve where the year has none', async () => {
    const jobs = await makeIndicator(database);
    await makePlan(database, { unit: tree.town, year: 2023, issued: true, indicators: [jobs] });
    const answer = await ask(
      actors,
      tree.planner,
      `query ($period: ID!) { board(periodId: $period) { rows { indicator { code } expected } } }`,
      { period: period.id },
    );
    expect(answer).toEqual({ board: { rows: [{ indicator: { code: jobs.code }, expected: 3 }] } });
  });

  test('of a unit without an issued plan is empty', async () => {
    await makePlan(database, { unit: tree.town, year: 2022, indicators: [await makeIndicator(database)] });
    const answer = await ask(
      actors,
      tree.planner,
      `query ($period: ID!) { board(periodId: $period) { rows { value } expected missing { name } } }`,
      { period: period.id },
    );
    expect(answer).toEqual({ board: { rows: [], expected: 0, missing: [] } });
  });
});
