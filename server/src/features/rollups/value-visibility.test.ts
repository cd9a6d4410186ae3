import { ancestorPositions, COUNTRY, positionRange } from '@dich/units';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OfficeKind } from '#kernel/context.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, type TestPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { fileReport } from '#test/reports.ts';
import { askValue, fileFigures, giveTarget, makeTree, type Tree } from '#test/rollups.ts';
import type { TestAccount, TestUnit } from '#test/world.ts';
import { aggregates } from './aggregate.queries.ts';
import { placesAsked } from './places-asked.ts';
import { standingFiguresAt } from './rollup.queries.ts';

const database = useDatabase();
const actors = actorsOf(database);
let tree: Tree;
let other: TestUnit;
let commune: TestUnit;
let jobs: TestIndicator;
let period: TestPeriod;

beforeAll(async () => {
  tree = await makeTree(database, 2);
  [commune] = tree.communes as [TestUnit];
  other = await tree.world.town(tree.province, 'Hương Thủy');
  const strange = await tree.world.commune(other, 'Thủy Dương');
  jobs = await makeIndicator(database);
  period = await makePeriod(database);
  for (const unit of [tree.town, other, tree.province])
    await makePlan(database, { unit, year: 2022, issued: true, indicators: [jobs] });
  await fileFigures(database, period, [
    [commune, { indicator: jobs, value: '5' }],
    [strange, { indicator: jobs, value: '70' }],
  ]);
  const figures = [{ indicator: jobs, value: '1000' }];
  await fileReport(database, { unit: tree.communes[1] as TestUnit, period, figures, state: 'DRAFT' });
});

const valueFor = async (account: TestAccount, unit: TestUnit): Promise<string | null | undefined> =>
  (await askValue<{ value: string | null }>(actors, account, [unit, jobs, period], 'value'))?.value;

describe('whose values are read by whom', () => {
  test('an analyst of the province reads what was accepted everywhere below, and no draft', async () => {
    const read = await Promise.all([tree.province, tree.town, other].map((unit) => valueFor(tree.analyst, unit)));
    expect(read).toEqual(['75', '5', '70']);
  });

  test('a town reads its own and its communes’, neither another town’s nor the province’s', async () => {
    const units = [tree.town, commune, other, tree.province];
    expect(await Promise.all(units.map((unit) => valueFor(tree.planner, unit)))).toEqual([
      '5',
      '5',
      undefined,
      undefined,
    ]);
  });

  test('what is not one’s own is left out of boards, comparisons and nested values as if it were not there', async () => {
    const answer = await ask(
      actors,
      tree.planner,
      `query ($other: ID!, $town: ID!, $jobs: String!, $period: ID!) {
         board(unitId: $other, periodId: $period) { rows { value } }
         comparison(unitIds: [$other, $town], indicatorCodes: [$jobs], periodId: $period) { rows { unit { name } cells { value } } }
         unit(id: $other) { values(indicatorCodes: [$jobs], periodId: $period) { value } } }`,
      { other: other.unitId, town: tree.town.unitId, jobs: jobs.code, period: period.id },
    );
    expect(answer).toEqual({
      board: null,
      comparison: { rows: [{ unit: { name: 'Hương Trà' }, cells: [{ value: '5' }] }] },
      unit: { values: [] },
    });
  });

  test.each([
    ['ADMINISTRATOR', undefined, undefined],
    ['VIEWER', '5', undefined],
    ['AUDITOR', '5', undefined],
    ['OFFICER', '5', '5'],
    ['DEPARTMENT_HEAD', '5', '5'],
    ['LEADER', '5', '5'],
  ] as const)('%s of a town reads the town’s value as %s and a commune’s as %s', async (office, ofTown, ofCommune) => {
    const account = await tree.world.official(tree.town, office satisfies OfficeKind);
    expect([await valueFor(account, tree.town), await valueFor(account, commune)]).toEqual([ofTown, ofCommune]);
  });
});

test('a target that is only drafted changes no verdict, not of the members of what it is about either', async () => {
  const { town, world } = await makeTree(database, 0);
  const [whole, early] = [
    await makeIndicator(database, { kind: 'COMPOSITE', overUnits: 'NONE', unitOfMeasure: 'chỉ tiêu' }),
    await makeIndicator(database, { overUnits: 'NONE', unitOfMeasure: '%' }),
  ];
  const plan = await makePlan(database, { unit: town, year: 2022, issued: true, indicators: [whole, early] });
  const members = [[early.id], plan.id, whole.id];
  await database.truth.query(
    'update plan_indicator set member_ids = $1 where plan_id = $2 and indicator_id = $3',
    members,
  );
  await giveTarget(database, { unit: town, indicator: early, text: 'từ 40% trở lên', unitOfMeasure: '%' });
  await giveTarget(database, { unit: town, indicator: whole, text: '1/1 chỉ tiêu' });
  await fileFigures(database, period, [[town, { indicator: early, value: '50' }]]);
  const viewer = await world.official(town, 'VIEWER');
  const verdicts = () =>
    Promise.all([early, whole].map((of) => askValue(actors, viewer, [town, of, period], 'attainment rule')));
  const before = await verdicts();
  expect(before).toMatchObject([{ attainment: 'EXCEEDED', rule: 'AT_LEAST' }, { rule: 'MEMBERS' }]);
  await giveTarget(database, {
    ...{ unit: town, indicator: whole, text: 'trước hẹn 40%, đúng hẹn 60%', state: 'DRAFT' },
  });
  expect(await verdicts()).toEqual(before);
});

describe('row-level security alone', () => {
  test('sums and shows nothing of another town, whatever range is asked for', async () => {
    const everything = positionRange(COUNTRY);
    const measured = [{ id: jobs.id, need: 'VALUE', rollsUp: true, weightIndicatorId: null, isMean: false }] as const;
    const places = (await database.truth.query<{ pos: number }>('select pos from figure')).rows.map(({ pos }) => pos);
    const seen = (account: TestAccount) =>
      actors.as(account, async (ctx) => {
        const unbounded = { ...ctx, scope: { ...ctx.scope, ...everything } };
        const everywhere = [...places, ...places.flatMap(ancestorPositions)];
        const sums = await aggregates(ctx, placesAsked([COUNTRY, ...everywhere]), measured, [period.id]);
        const figures = await standingFiguresAt(unbounded, places, [jobs.id], [period.id]);
        return {
          sums: sums.map(({ total }) => Number(total)).sort((a, b) => a - b),
          figures: figures.map(({ value }) => Number(value)).sort((a, b) => a - b),
        };
      });
    // the commune's 5 at its own place, at the town's and at the province's
    expect(await seen(tree.planner)).toEqual({ sums: [5, 5, 5], figures: [5] });
    // beside 5 and 5, 70 at the other commune and its town; 75 at the province
    expect(await seen(tree.analyst)).toEqual({ sums: [5, 5, 70, 70, 75], figures: [5, 70] });
  });
});
