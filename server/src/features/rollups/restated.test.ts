import { beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { makeIndicator, makeRatio } from '#test/indicators.ts';
import { makePeriod, type TestPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { fileReport } from '#test/reports.ts';
import { askValue, correct, fileFigures, makeTree, type Tree } from '#test/rollups.ts';
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

  test('that came before a later one of the same report, with its own reason; what was changed twice by the last', async () => {
    const [one, other] = [await makeIndicator(database), await makeIndicator(database)];
    await planned(tree.town, one, other);
    const figures = (a: string, b: string) => [
      { indicator: one, value: a },
      { indicator: other, value: b },
    ];
    const report = await fileReport(database, { unit: first, period, figures: figures('5', '20') });
    await fileReport(database, { unit: second, period, figures: figures('10', '10') });
    await correct(database, report, figures('7', '21'), 'Cộng sót thôn 3');
    await correct(database, report, figures('7', '25'), 'Thôn 4 báo lại', '2023-01-09T01:00:00Z');
    const fields = 'value restated { before after at reason }';
    const said = (indicator: typeof one) => askValue(actors, tree.planner, [tree.town, indicator, period], fields);
    expect(await said(one)).toEqual({
      value: '17',
      restated: { before: '15', after: '17', at, reason: 'Cộng sót thôn 3' },
    });
    expect(await said(other)).toEqual({
      value: '35',
      restated: { before: '31', after: '35', at: '2023-01-09T01:00:00.000Z', reason: 'Thôn 4 báo lại' },
    });
  });

  test('is said no more of a report that was returned after it: nothing of it stands, and its unit is missing', async () => {
    const indicator = await makeIndicator(database);
    await planned(tree.town, indicator);
    const [report] = await fileFigures(database, period, [
      [first, { indicator, value: '5' }],
      [second, { indicator, value: '10' }],
    ]);
    if (!report) throw new Error('one was filed');
    await correct(database, report, [{ indicator, value: '7' }], 'Cộng sót thôn 3');
    const said = () =>
      askValue(actors, tree.planner, [tree.town, indicator, period], 'value reporting restated { before after }');
    expect(await said()).toEqual({ value: '17', reporting: 2, restated: { before: '15', after: '17' } });
    const { truth } = database;
    await truth.query(`update report set state = 'RETURNED' where id = $1`, [report.id]);
    await truth.query(
      `update report_version set returned_at = now(), returned_by = 'Lê Văn Châu', return_reason = 'Sai kỳ'
        where report_id = $1 and version = 2`,
      [report.id],
    );
    await truth.query('update figure set accepted = false where report_id = $1', [report.id]);
    expect(await said()).toEqual({ value: '10', reporting: 1, restated: null });
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
