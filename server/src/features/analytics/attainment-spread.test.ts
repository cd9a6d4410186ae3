import { beforeAll, describe, expect, test } from 'vitest';
import type { OfficeKind } from '#kernel/context.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, makeRatio, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, makeRegime, type TestPeriod } from '#test/periods.ts';
import { fileReport, type TestFigure } from '#test/reports.ts';
import { fileFigures, giveTarget, makeTree, type Tree } from '#test/rollups.ts';
import { statementsOf } from '#test/statements.ts';
import type { TestAccount, TestUnit } from '#test/world.ts';
import { attainmentSpread, type SpreadQuestion } from './attainment-spread.queries.ts';

/** A province with a town of six communes and a town of one; jobs, training and a standard of 2022. */
const database = useDatabase();
const actors = actorsOf(database);
let tree: Tree;
let other: TestUnit;
let jobs: TestIndicator;
let poor: TestIndicator;
let standard: TestIndicator;
let period: TestPeriod;

beforeAll(async () => {
  tree = await makeTree(database, 6);
  other = await tree.world.town(tree.province, 'Hương Thủy');
  const strange = await tree.world.commune(other, 'Thủy Dương');
  jobs = await makeIndicator(database);
  poor = await makeRatio(database, { name: 'Tỷ lệ hộ nghèo', direction: 'LOWER' });
  standard = await makeIndicator(database, { kind: 'STATUS', overUnits: 'COUNT_ACHIEVED', unitOfMeasure: 'xã' });
  const regime = await makeRegime(database);
  period = await makePeriod(database, { regime });
  const before = await makePeriod(database, { regime, year: 2021 });
  const [a, b, c, d, e, f] = tree.communes as [TestUnit, TestUnit, TestUnit, TestUnit, TestUnit, TestUnit];

  for (const unit of [a, b, c, d]) {
    await giveTarget(database, { unit, by: tree.town, indicator: jobs, text: '100 lao động' });
  }
  for (const unit of [a, e]) await giveTarget(database, { unit, indicator: jobs, text: '120 lao động' });
  await giveTarget(database, { unit: strange, by: other, indicator: jobs, text: '100 lao động' });
  for (const unit of [a, b, c, d, e]) {
    const text = 'giảm 0,8-1,0 điểm %';
    await giveTarget(database, { unit, by: tree.town, indicator: poor, text, direction: 'LOWER' });
  }
  for (const unit of [a, b])
    await giveTarget(database, { unit, by: tree.town, indicator: standard, text: 'đạt chuẩn' });

  const jobsOf = (value: string) => ({ indicator: jobs, value });
  const poorOf = (numerator: string, denominator = '1000') => ({ indicator: poor, numerator, denominator });
  for (const unit of [a, b, c, d]) await fileReport(database, { unit, period: before, figures: [poorOf('30')] });
  // jobs: a vượt the 100 given to it, though not its own 120; b đạt, c không đạt, d silent, e vượt its own, f no target
  // poor, of 3%: a falls by 0,8 points, đạt; b by 1,1, vượt; c by 0,7, không đạt; d 0/0; e has no year before
  for (const [unit, ...figures] of [
    [a, jobsOf('110'), poorOf('22'), { indicator: standard, achieved: true }],
    [b, jobsOf('100'), poorOf('19')],
    [c, jobsOf('99.999999'), poorOf('23')],
    [d, poorOf('0', '0')],
    [e, jobsOf('121'), poorOf('22')],
    [f, jobsOf('500')],
    [strange, jobsOf('101')],
  ] as [TestUnit, ...TestFigure[]][]) {
    await fileReport(database, { unit, period, figures });
  }
});

const DOCUMENT = `query ($unit: ID!, $indicators: [String!]!, $period: ID!) {
  attainmentSpread(unitId: $unit, indicatorCodes: $indicators, periodId: $period) {
    indicator { code } units exceeded met notMet notAssessed notArising wordsOnly } }`;

interface Answer {
  attainmentSpread: Record<string, unknown>[] | null;
}

const spread = async (account: TestAccount, unit: TestUnit, indicators: string[], periodId = period.id) =>
  (await ask<Answer>(actors, account, DOCUMENT, { unit: unit.unitId, indicators, period: periodId })).attainmentSpread;

const row = (indicator: TestIndicator, counts: number[]) => {
  const [units, exceeded, met, notMet, notAssessed, notArising, wordsOnly] = counts;
  return {
    indicator: { code: indicator.code },
    ...{ units, exceeded, met, notMet, notAssessed, notArising, wordsOnly },
  };
};

describe('how communes stand against their targets', () => {
  test('each is judged by the target given to it, else by its own; silent ones and those without a target are not assessed', async () => {
    expect(await spread(tree.analyst, tree.town, [jobs.code])).toEqual([row(jobs, [6, 2, 1, 1, 2, 0, 0])]);
  });

  test('a province counts the communes of all its towns, a commune itself', async () => {
    expect(await spread(tree.analyst, tree.province, [jobs.code])).toEqual([row(jobs, [7, 3, 1, 1, 2, 0, 0])]);
    expect(await spread(tree.analyst, tree.communes[2] as TestUnit, [jobs.code])).toEqual([
      row(jobs, [1, 0, 0, 1, 0, 0, 0]),
    ]);
  });

  test('a fall is measured against the year before at the same commune; 0/0 did not arise', async () => {
    expect(await spread(tree.analyst, tree.town, [poor.code])).toEqual([row(poor, [6, 1, 1, 1, 2, 1, 0])]);
  });

  test('what is no comparison of numbers is not assessed, and it is said how many these are', async () => {
    expect(await spread(tree.analyst, tree.town, [standard.code])).toEqual([row(standard, [6, 0, 0, 0, 6, 0, 2])]);
  });

  test('indicators are named by code or id, in the order asked, unknown ones left out', async () => {
    const answer = await spread(tree.analyst, tree.town, [standard.code, 'KHONG_CO', jobs.id, jobs.code]);
    expect(answer?.map(({ indicator }) => indicator)).toEqual([{ code: standard.code }, { code: jobs.code }]);
  });
});

describe('for whom', () => {
  test.each<[OfficeKind, number | null, number | null]>([
    ['ADMINISTRATOR', null, null],
    ['VIEWER', 6, null],
    ['AUDITOR', 6, null],
    ['OFFICER', 6, 1],
    ['LEADER', 6, 1],
  ])('%s of a town sees that of the town: %s communes, of a commune: %s', async (office, ofTown, ofCommune) => {
    const account = await tree.world.official(tree.town, office);
    const units = [tree.town, tree.communes[0] as TestUnit];
    const seen = await Promise.all(units.map((unit) => spread(account, unit, [jobs.code])));
    expect(seen.map((rows) => rows?.[0]?.units ?? null)).toEqual([ofTown, ofCommune]);
  });

  test('another town’s, the province’s, an unknown unit’s and an unknown period’s are not there', async () => {
    const nowhere = { ...tree.town, unitId: period.id };
    const asked = [other, tree.province, nowhere].map((unit) => spread(tree.planner, unit, [jobs.code]));
    expect(await Promise.all(asked)).toEqual([null, null, null]);
    expect(await spread(tree.planner, tree.town, [jobs.code], tree.town.unitId)).toBe(null);
  });

  test('asked about the whole country past the policy, a town is still told of no figure but its own communes’', async () => {
    const question: SpreadQuestion = {
      range: { lo: 0, hi: 2 ** 30 - 1 },
      indicators: [
        {
          id: jobs.id,
          need: 'VALUE',
          figure: 'VALUE',
          direction: 'higher',
          nature: null,
          name: 'Việc làm',
          unitOfMeasure: 'lao động',
          operandUnit: null,
        },
      ],
      ...{ unitsOn: '2022-12-31', targetsOn: '2022-12-31', year: 2022, periodId: period.id },
      periodState: 'CLOSED',
      baselinePeriodIds: [],
    };
    const seen = await actors.as(tree.planner, (ctx) => attainmentSpread(ctx, question), { mode: 'read' });
    expect(seen).toEqual([
      {
        indicatorId: jobs.id,
        ...{ units: 7, exceeded: 2, met: 1, notMet: 1, notAssessed: 3, notArising: 0, wordsOnly: 0, divided: [] },
      },
    ]);
  });

  test('more indicators than a page can hold are refused with the limit', async () => {
    const many = Array.from({ length: 101 }, (_, index) => `CT${index}`);
    await expect(spread(tree.analyst, tree.town, many)).rejects.toThrow(
      'Nhiều nhất 100 chỉ tiêu mỗi lần tổng hợp; hãy chọn ít chỉ tiêu hơn.',
    );
  });
});

test('5 communes are judged in one statement, and 50 in the same one', async () => {
  const counts: number[] = [];
  for (const communes of [5, 50]) {
    const big = await makeTree(database, communes);
    await fileFigures(
      database,
      period,
      big.communes.map((unit) => [unit, { indicator: jobs, value: '3' }]),
    );
    for (const unit of big.communes) await giveTarget(database, { unit, by: big.town, indicator: jobs, text: '2' });
    const { result, statements } = await statementsOf(() => spread(big.analyst, big.province, [jobs.code, poor.code]));
    expect(result?.[0]).toEqual(row(jobs, [communes, communes, 0, 0, 0, 0, 0]));
    expect(statements.filter((statement) => statement.includes('judge_bound'))).toHaveLength(1);
    counts.push(statements.length);
  }
  expect(counts[1], `statements: ${counts.join(', ')}`).toBe(counts[0]);
});
