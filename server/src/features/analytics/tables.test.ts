import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { useApp, type Visitor } from '#test/http.ts';
import { makeIndicator, makeRatio, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, type TestPeriod } from '#test/periods.ts';
import { makePlan, type TestPlan } from '#test/plans.ts';
import { fileReport, type TestReport } from '#test/reports.ts';
import { giveTarget, makeTree, type Tree } from '#test/rollups.ts';
import type { TestUnit } from '#test/world.ts';

/** What pages show, as their readers take it along: the same rows, gaps as gaps. */
const database = useDatabase();
const app = useApp(database);
let tree: Tree;
let commune: TestUnit;
let balance: TestIndicator;
let trained: TestIndicator;
let period: TestPeriod;
let plan: TestPlan;
let report: TestReport;
let planner: Visitor;

beforeAll(async () => {
  tree = await makeTree(database, 2);
  [commune] = tree.communes as [TestUnit];
  balance = await makeIndicator(database, { name: 'Thu ngân sách', unitOfMeasure: 'tỷ đồng' });
  trained = await makeRatio(database);
  period = await makePeriod(database);
  plan = await makePlan(database, { unit: tree.town, year: 2022, issued: true, indicators: [balance, trained] });
  await giveTarget(database, { unit: tree.town, indicator: balance, text: '15 tỷ đồng' });
  await giveTarget(database, { unit: commune, by: tree.town, indicator: balance, text: '7 tỷ đồng' });
  const figures = [
    { indicator: balance, value: '-2.5', illustrative: true },
    { indicator: trained, numerator: '6', denominator: '10' },
  ];
  report = await fileReport(database, { unit: commune, period, figures });
  planner = await app.signedIn(tree.planner);
});

const lines = async (address: string): Promise<Record<string, string>[]> => {
  const { status, body } = await planner.send(address);
  expect([address, status]).toEqual([address, 200]);
  return parse(String(body), { columns: true });
};

describe('a table of its page', () => {
  test('the course of years: a line for each time, those that nobody reported empty', async () => {
    const of = `unitIds=${commune.unitId}&indicatorCodes=${trained.code}&kind=YEAR&years=2021,2022`;
    const file = await lines(`/export/series.csv?${of}`);
    const shown = file.map((line) => [line.Kỳ, line['Giá trị'], line['Tử số']]);
    expect(shown).toContainEqual(['Năm 2022', '60', '6']);
    expect(shown.filter(([, value]) => value === '0')).toEqual([]);
  });

  test('who has sent, and who has not', async () => {
    const file = await lines(`/export/report-status.csv?periodId=${period.id}&unitId=${tree.town.unitId}`);
    expect(file.map((line) => [line['Đơn vị'], line['Trạng thái'], line['Đúng hạn']])).toEqual([
      ['Phường Số 1', 'đã duyệt', 'có'],
      ['Phường Số 2', 'chưa có', ''],
    ]);
  });

  test('a report, each part of a ratio in its column', async () => {
    const file = await lines(`/export/report.csv?id=${report.id}`);
    const shown = file.map((line) => [line['Chỉ tiêu'], line['Số liệu'], line['Tử số'], line['Mẫu số']]);
    expect(shown).toEqual([
      ['Thu ngân sách', '-2.5', '', ''],
      ['Tỷ lệ lao động qua đào tạo', '', '6', '10'],
    ]);
    expect(file.map((line) => line['Số liệu minh họa'])).toEqual(['có', 'không']);
    expect(Object.keys(file[0] ?? {})).not.toContain('Mã biểu');
  });

  test('a plan with its targets in the words in which they were written', async () => {
    const file = await lines(`/export/plan.csv?id=${plan.id}`);
    expect(file.map((line) => [line['Chỉ tiêu, nhiệm vụ'], line['Phấn đấu']])).toContainEqual([
      'Thu ngân sách',
      '15 tỷ đồng',
    ]);
  });

  test('quotas: a column for each sub-unit, empty where nothing is given', async () => {
    const [line] = await lines(`/export/assignment-grid.csv?planId=${plan.id}`);
    const given = Object.entries(line ?? {}).filter(([heading]) => heading.startsWith('Phường'));
    expect(given.map(([, text]) => text)).toEqual(['7 tỷ đồng', '']);
    expect(line?.['Chưa giao']).toBe('Phường Số 2');
  });
});

test.each(['series', 'report-status', 'report', 'plan', 'assignment-grid', 'department', 'board', 'comparison'])(
  '%s without its parameters says what it needs',
  async (name) => {
    const { status, body } = await planner.send(`/export/${name}.xlsx`);
    expect([status, (body as { message: string }).message]).toEqual([400, expect.stringMatching(/^Cần /)]);
  },
);
