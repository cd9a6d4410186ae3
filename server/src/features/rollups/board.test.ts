import { beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator } from '#test/indicators.ts';
import { makePeriod, type TestPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { fileFigures, giveTarget, makeTree, type Tree } from '#test/rollups.ts';
import type { TestUnit } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let tree: Tree;
let first: TestUnit;
let period: TestPeriod;

beforeEach(async () => {
  tree = await makeTree(database, 3);
  [first] = tree.communes as [TestUnit];
  period = await makePeriod(database);
});

const planned = (unit: TestUnit, ...indicators: Parameters<typeof makePlan>[1]['indicators'] & {}) =>
  makePlan(database, { unit, year: 2022, issued: true, indicators });

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

  test('keeps the plan’s indicators when a supplementary one of the same year is issued, each once', async () => {
    const [jobs, trained, schools] = [
      await makeIndicator(database),
      await makeIndicator(database),
      await makeIndicator(database),
    ];
    await planned(tree.town, jobs, trained);
    await planned(tree.town, trained, schools);
    const answer = await ask(
      actors,
      tree.planner,
      `query ($period: ID!) { board(periodId: $period) { rows { indicator { code } expected } } }`,
      { period: period.id },
    );
    const rows = [jobs, trained, schools].map(({ code }) => ({ indicator: { code }, expected: 3 }));
    expect(answer).toEqual({ board: { rows } });
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
