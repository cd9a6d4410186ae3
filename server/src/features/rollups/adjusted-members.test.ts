import { beforeEach, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, makeRegime, type TestPeriod } from '#test/periods.ts';
import { makePlan, type TestPlan } from '#test/plans.ts';
import { fileReport } from '#test/reports.ts';
import { askValue, giveTarget, makeTree, type Tree } from '#test/rollups.ts';
import { send } from '#test/targets.ts';

const database = useDatabase();
const actors = actorsOf(database);
let tree: Tree;
let plan: TestPlan;
let whole: TestIndicator;
let met: TestIndicator;
let failed: TestIndicator;
let added: TestIndicator;
let half: TestPeriod;
let year: TestPeriod;

/** "2/2 chỉ tiêu" with one member that failed; in its place another, which was met, can be counted. */
beforeEach(async () => {
  tree = await makeTree(database, 1);
  whole = await makeIndicator(database, { name: 'Các chỉ tiêu', kind: 'COMPOSITE', overUnits: 'NONE' });
  met = await makeIndicator(database, { name: 'Một', parentId: whole.id });
  failed = await makeIndicator(database, { name: 'Hai', parentId: whole.id });
  added = await makeIndicator(database, { name: 'Ba' });
  const indicators = [whole, met, failed, added];
  plan = await makePlan(database, { unit: tree.town, year: 2022, issued: true, indicators });
  await database.truth.query(`update decision set signed_on = '2022-01-05' where id = $1`, [plan.decisionId]);
  await giveTarget(database, { unit: tree.town, indicator: whole, text: '2/2 chỉ tiêu' });
  for (const indicator of indicators.slice(1))
    await giveTarget(database, { unit: tree.town, indicator, text: '10 lao động' });
  const regime = await makeRegime(database);
  half = await makePeriod(database, { regime, kind: 'HALF_YEAR', endsOn: '2022-06-14', vintage: 'PRELIMINARY' });
  year = await makePeriod(database, { regime, ordinal: 3, endsOn: '2022-12-14', locksOn: '2022-12-31' });
  for (const period of [half, year]) {
    await fileReport(database, {
      ...{ unit: tree.communes[0] as Tree['town'], period },
      figures: [
        { indicator: met, value: '10' },
        { indicator: failed, value: '9' },
        { indicator: added, value: '12' },
      ],
    });
  }
});

const adjustedOn = async (signedOn: string): Promise<void> => {
  const input = {
    ...{ planIndicatorId: plan.lines.get(whole.id), memberIds: [met.id, added.id] },
    ...{ reason: 'Thay một chỉ tiêu', decision: { number: '45/QĐ-UBND', signedOn } },
  };
  const leader = await tree.world.official(tree.town, 'LEADER');
  expect((await send(actors, leader, 'adjustMembers', input, 'plan { id }')).errors).toEqual([]);
};

const resultOf = (period: TestPeriod) =>
  askValue(actors, tree.analyst, [tree.town, whole, period], 'value attainment parts { indicator { name } }');

const parts = (...names: string[]) => names.map((name) => ({ indicator: { name } }));
const BEFORE = { value: '1', attainment: 'NOT_MET', parts: parts('Một', 'Hai') };

test('from its day on another member is counted; a period that had ended before stands as it was', async () => {
  const halfBefore = await resultOf(half);
  expect(await resultOf(year)).toEqual(BEFORE);
  await adjustedOn('2022-06-15');
  expect(await resultOf(half)).toEqual(halfBefore);
  expect(halfBefore).toMatchObject({ parts: parts('Một', 'Hai') });
  expect(await resultOf(year)).toEqual({ value: '2', attainment: 'MET', parts: parts('Một', 'Ba') });
});

test('what is adjusted after the year has ended changes nothing of it', async () => {
  await adjustedOn('2022-12-15');
  expect(await resultOf(year)).toEqual(BEFORE);
});
