import { beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator } from '#test/indicators.ts';
import { makePeriod, type TestPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { fileReport } from '#test/reports.ts';
import { askValue, fileFigures, giveTarget, makeTree, type Tree } from '#test/rollups.ts';
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

  test('a report that was accepted with its gaps told is waited for no more, until it is returned', async () => {
    const indicator = await makeIndicator(database);
    await planned(tree.town, indicator);
    await giveTarget(database, { unit: tree.town, indicator, text: '10 lao động', unitOfMeasure: 'lao động' });
    await fileFigures(database, period, [
      [first, { indicator, value: '5' }],
      [second, { indicator, value: '4' }],
    ]);
    const third = tree.communes[2] as TestUnit;
    const told = () =>
      askValue(actors, tree.planner, [tree.town, indicator, period], 'value attainment provisional missing { name }');
    const missing = [{ name: 'Số 3' }];
    const open = { value: '9', attainment: 'NOT_ASSESSED', provisional: true, missing };
    expect(await told()).toEqual(open);
    const { id } = await fileReport(database, { unit: third, period, figures: [], declaredGaps: 'Sổ bị mất do lũ' });
    expect(await told()).toEqual({ ...open, attainment: 'NOT_MET', provisional: false });
    await database.truth.query(`update report set state = 'RETURNED' where id = $1`, [id]);
    await database.truth.query(
      `update report_version set returned_at = now(), returned_by = 'Lê Văn Châu', return_reason = 'Tìm lại sổ'
        where report_id = $1`,
      [id],
    );
    expect(await told()).toEqual(open);
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

  test('of what both supply, a unit owes its own part only where one of its departments leads it', async () => {
    const [led, unled] = [
      await makeIndicator(database, { suppliedBy: 'BOTH' }),
      await makeIndicator(database, { suppliedBy: 'BOTH' }),
    ];
    const { id: departmentId } = await tree.world.department(tree.town);
    const responsibilities = [{ indicator: led, departmentId, role: 'LEAD' as const }];
    await makePlan(database, { unit: tree.town, year: 2022, issued: true, indicators: [led, unled], responsibilities });
    const expected = async (indicator: typeof led) =>
      (await askValue(actors, tree.planner, [tree.town, indicator, period], 'expected'))?.expected;
    expect([await expected(led), await expected(unled)]).toEqual([4, 3]);
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
  test('what it does not supply for those months is neither expected nor on the board; what it does is the same number there', async () => {
    const other = await makePeriod(database);
    const quarter = await makePeriod(database, { kind: 'QUARTER', endsOn: '2022-03-31' });
    const indicator = await makeIndicator(database, { regimeId: other.regime.id });
    await planned(tree.town, indicator);
    const expected = (of: TestPeriod) => askValue(actors, tree.planner, [tree.town, indicator, of], 'expected');
    expect([await expected(quarter), await expected(period), await expected(other)]).toEqual([
      { expected: 0 },
      { expected: 3 },
      { expected: 3 },
    ]);
    const board = 'query ($period: ID!) { board(periodId: $period) { rows { expected } } }';
    expect(await ask(actors, tree.planner, board, { period: quarter.id })).toEqual({ board: { rows: [] } });
    for (const { id } of [period, other])
      expect(await ask(actors, tree.planner, board, { period: id })).toEqual({ board: { rows: [{ expected: 3 }] } });
  });
});
