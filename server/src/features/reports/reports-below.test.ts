import { beforeEach, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { type HomeWorld, makeHomeWorld } from '#test/home.ts';
import { extendPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { fileReport } from '#test/reports.ts';
import type { TestAccount, TestUnit } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let at: HomeWorld;
/** Of the province; the town owes nothing itself: its figures come from its communes and its department. */
let chairman: TestAccount;

beforeEach(async () => {
  at = await makeHomeWorld(database);
  chairman = await at.world.official(at.province, 'LEADER');
});

interface Below {
  unit: { name: string };
  owing: number;
  sent: number;
  overdue: number;
}

async function below(account: TestAccount, unit: TestUnit | null = null, now?: string): Promise<Below[]> {
  const { reportsBelow } = await ask<{ reportsBelow: Below[] }>(
    ...([actors, account] as const),
    `query ($period: ID!, $unit: ID) { reportsBelow(periodId: $period, unitId: $unit) { unit { name } owing sent overdue } }`,
    { period: at.estimate.id, unit: unit?.unitId ?? null },
    now,
  );
  return reportsBelow;
}

const nameOfTown = async (): Promise<string> =>
  (
    await ask<{ unit: { name: string } }>(actors, chairman, 'query ($id: ID!) { unit(id: $id) { name } }', {
      id: at.town.unitId,
    })
  ).unit.name;

test('a province is told of each town how many of its communes owe, have sent and are late, though the town owes nothing', async () => {
  const [first, second] = at.communes as [TestUnit, TestUnit];
  await fileReport(database, { unit: first, period: at.estimate, figures: [{ indicator: at.jobs, value: '5' }] });
  await extendPeriod(database, at.estimate, second, '2023-01-31');
  const unit = { name: await nameOfTown() };
  expect(await below(chairman)).toEqual([{ unit, owing: 3, sent: 1, overdue: 1 }]);
  expect(await below(chairman, null, '2022-11-29')).toEqual([{ unit, owing: 3, sent: 1, overdue: 0 }]);
  expect(await below(chairman, null, '2023-02-01')).toEqual([{ unit, owing: 3, sent: 1, overdue: 2 }]);
});

test('what waits in draft at a commune is not told as sent', async () => {
  const [first] = at.communes as [TestUnit];
  const figures = [{ indicator: at.jobs, value: '5' }];
  await fileReport(database, { unit: first, period: at.estimate, state: 'DRAFT', figures });
  expect((await below(chairman)).map(({ sent, overdue }) => [sent, overdue])).toEqual([[0, 3]]);
});

test('a town whose communes have nobody below them is told nothing, and nobody of a unit that is not below', async () => {
  expect(await below(at.planner)).toEqual([]);
  expect(await below(at.planner, at.province)).toEqual([]);
  const neighbour = await at.world.town(at.province);
  expect(await below(await at.world.official(neighbour, 'LEADER'), at.town)).toEqual([]);
  expect(await below(chairman, at.town)).toEqual([]);
});

test('each town in which somebody could decide has a line of its own, in the order of the tree', async () => {
  await makePlan(database, { unit: at.province, year: 2022, issued: true, indicators: [at.jobs] });
  for (const name of ['Phú Lộc', 'Nam Đông', 'A Lưới']) {
    const town = await at.world.town(at.province, name);
    await at.world.commune(town, `Xã của ${name}`);
    if (name !== 'A Lưới') await at.world.official(town, 'LEADER');
  }
  const lines = (await below(chairman)).map(({ unit, owing, overdue }) => [unit.name, owing, overdue]);
  expect(lines).toEqual([
    [await nameOfTown(), 3, 3],
    ['Phú Lộc', 1, 1],
    ['Nam Đông', 1, 1],
  ]);
});
