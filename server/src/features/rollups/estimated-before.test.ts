import { beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { makeIndicator, makeRatio, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, makeRegime, type TestPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { askValue, fileFigures, makeTree, type Tree } from '#test/rollups.ts';
import type { TestUnit } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let tree: Tree;
let first: TestUnit;
let second: TestUnit;
let estimate: TestPeriod;
let official: TestPeriod;

beforeEach(async () => {
  tree = await makeTree(database, 2);
  [first, second] = tree.communes as [TestUnit, TestUnit];
  const regime = await makeRegime(database);
  estimate = await makePeriod(database, { regime, ordinal: 1, vintage: 'ESTIMATE', endsOn: '2022-11-14' });
  official = await makePeriod(database, { regime, ordinal: 2 });
});

const FIELDS = `display estimated { period { vintage } display expected reporting difference errorPercent }
  parts { unit { name } estimated { display difference errorPercent } }`;
const seen = (indicator: TestIndicator, period = official, unit = tree.town) =>
  askValue(actors, tree.planner, [unit, indicator, period], FIELDS);
const planned = (indicator: TestIndicator) =>
  makePlan(database, { unit: tree.town, year: 2022, issued: true, indicators: [indicator] });

describe('an estimate beside what the months brought', () => {
  test('says by how much it was off, for the unit and for each one below', async () => {
    const indicator = await makeIndicator(database, { regimeId: official.regime.id });
    await planned(indicator);
    await fileFigures(database, estimate, [
      [first, { indicator, value: '10' }],
      [second, { indicator, value: '20' }],
    ]);
    await fileFigures(database, official, [
      [first, { indicator, value: '12' }],
      [second, { indicator, value: '20' }],
    ]);
    expect(await seen(indicator)).toEqual({
      display: '32 lao động',
      estimated: {
        ...{ period: { vintage: 'ESTIMATE' }, display: '30 lao động', expected: 2, reporting: 2 },
        ...{ difference: '-2', errorPercent: '-6.3' },
      },
      parts: [
        {
          unit: { name: 'Số 1' },
          estimated: { display: '10 lao động', difference: '-2', errorPercent: '-16.7' },
        },
        { unit: { name: 'Số 2' }, estimated: { display: '20 lao động', difference: '0', errorPercent: '0' } },
      ],
    });
  });

  test('of other places is shown and compared with nothing', async () => {
    const indicator = await makeIndicator(database, { regimeId: official.regime.id });
    await planned(indicator);
    await fileFigures(database, estimate, [
      [first, { indicator, value: '10' }],
      [second, { indicator, value: '20' }],
    ]);
    await fileFigures(database, official, [[first, { indicator, value: '12' }]]);
    expect(await seen(indicator)).toMatchObject({
      display: '12 lao động',
      estimated: { display: '30 lao động', expected: 2, reporting: 2, difference: null, errorPercent: null },
    });
  });

  test('stands alone while nothing official is in', async () => {
    const indicator = await makeIndicator(database, { regimeId: official.regime.id });
    await planned(indicator);
    await fileFigures(database, estimate, [[first, { indicator, value: '10' }]]);
    expect(await seen(indicator)).toMatchObject({
      display: '–',
      estimated: { display: '10 lao động', expected: 2, reporting: 1, difference: null, errorPercent: null },
    });
  });

  test('of a percentage is off by percentage points', async () => {
    const indicator = await makeRatio(database, { regimeId: official.regime.id });
    await planned(indicator);
    for (const [period, numerator] of [
      [estimate, '30'],
      [official, '29'],
    ] as const)
      await fileFigures(database, period, [[first, { indicator, numerator, denominator: '40' }]]);
    expect(await seen(indicator)).toMatchObject({
      display: '72,5%',
      estimated: { display: '75%', difference: '2.5', errorPercent: null },
    });
  });

  test('is of the same months under the regime that supplies: of an estimate itself and of another regime there is none', async () => {
    const indicator = await makeIndicator(database, { regimeId: official.regime.id });
    await planned(indicator);
    await fileFigures(database, estimate, [[first, { indicator, value: '10' }]]);
    expect(await seen(indicator, estimate)).toMatchObject({ display: '10 lao động', estimated: null });
    const half = await makePeriod(database, {
      ...{ regime: official.regime, ordinal: 3, kind: 'HALF_YEAR', endsOn: '2022-06-14' },
    });
    expect(await seen(indicator, half)).toMatchObject({ estimated: null });
    const other = await makePeriod(database, { vintage: 'OFFICIAL' });
    const elsewhere = await makeIndicator(database, { regimeId: other.regime.id });
    await planned(elsewhere);
    await fileFigures(database, other, [[first, { indicator: elsewhere, value: '7' }]]);
    expect(await seen(elsewhere, other)).toMatchObject({ display: '7 lao động', estimated: null });
  });
});
