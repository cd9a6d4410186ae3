import Big from 'big.js';
import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, type TestPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { DECIDED, fileHistory, STANDING, standsOf, type TestVersion } from '#test/report-history.ts';
import { askValue, giveTarget, makeTree, type Tree } from '#test/rollups.ts';
import type { TestAccount, TestUnit } from '#test/world.ts';

/**
 * Every way that a report of one version or of two can have gone, in communes and in the town above them: the unit's own
 * board reads the newest version that was approved in it or accepted above, everything above only what was accepted.
 */
const database = useDatabase();
const actors = actorsOf(database);

const COMMUNES = 8;
const histories: TestVersion[][] = [
  ...STANDING.map((fate) => [{ fate, value: '' }]),
  ...DECIDED.flatMap((first) => STANDING.map((last) => [first, last].map((fate) => ({ fate, value: '' })))),
];

let tree: Tree;
let indicator: TestIndicator;
let leaders: Map<TestUnit, TestAccount>;
let provincial: TestAccount;

beforeAll(async () => {
  tree = await makeTree(database, COMMUNES);
  indicator = await makeIndicator(database, { suppliedBy: 'BOTH' });
  await makePlan(database, { unit: tree.town, year: 2022, issued: true, indicators: [indicator] });
  leaders = new Map();
  for (const unit of [...tree.communes, tree.town]) leaders.set(unit, await tree.world.official(unit, 'LEADER'));
  provincial = await tree.world.official(tree.province, 'PLANNER');
});

interface Served {
  value: string | null;
  level: string | null;
  figure: { value: string } | null;
}

/** What a reader is served at some units, in one question. */
async function served(reader: TestAccount, units: readonly TestUnit[], period: TestPeriod): Promise<Served[]> {
  const fields = units.map(
    (unit, n) => `at${n}: indicatorValue(unitId: "${unit.unitId}", indicatorId: $indicator, periodId: $period) {
      value level figure { value } }`,
  );
  const question = `query ($indicator: ID!, $period: ID!) { ${fields.join('\n')} }`;
  const answer = await ask<Record<string, Served>>(actors, reader, question, {
    indicator: indicator.id,
    period: period.id,
  });
  return units.map((_, n) => answer[`at${n}`] as Served);
}

const leaderOf = (unit: TestUnit): TestAccount => {
  const leader = leaders.get(unit);
  if (!leader) throw new Error('every unit here has a leader');
  return leader;
};

const sumOf = (values: readonly (string | null)[]): string | null => {
  const there = values.filter((value) => value !== null);
  return there.length === 0 ? null : there.reduce((sum, value) => sum.plus(value), new Big(0)).toFixed();
};
const shown = (value: string | null) => ({ value, level: value === null ? null : 'UPWARD' });

test('own board and boards above read what the rule says, whatever became of the versions', async () => {
  const seen = { own: 0, upward: 0, apart: 0 };
  for (let from = 0; from < histories.length; from += COMMUNES) {
    const period = await makePeriod(database, { year: 2022 });
    const valued = (versions: readonly TestVersion[], n: number) =>
      versions.map(({ fate }, version) => ({ fate, value: String(2 ** n * 10 + version) }));
    const ofCommunes = histories.slice(from, from + COMMUNES).map(valued);
    // the town's own report stands beside those of its communes, gone another way in every batch
    const ofTown = valued(histories[(from * 5 + 13) % histories.length] ?? [], 12);
    for (const [n, versions] of ofCommunes.entries())
      await fileHistory(database, [tree.communes[n] as TestUnit, indicator, period], versions);
    await fileHistory(database, [tree.town, indicator, period], ofTown);

    const rules = ofCommunes.map(standsOf);
    const town = standsOf(ofTown);
    const communes = tree.communes.slice(0, rules.length);
    for (const [n, { own, above }] of rules.entries()) {
      const name = JSON.stringify(ofCommunes[n]);
      const [at] = await served(leaderOf(communes[n] as TestUnit), [communes[n] as TestUnit], period);
      expect(at, name).toEqual({
        ...{ value: own?.value ?? null, level: own?.level ?? null },
        figure: own && { value: own.value },
      });
      if (own?.level === 'OWN') {
        // asked about alone, too: nothing else in the question tells who asks
        for (const reader of [leaderOf(tree.town), provincial])
          expect(await served(reader, [communes[n] as TestUnit], period), name).toMatchObject([shown(above)]);
      }
      if (own !== null) seen[own.level === 'OWN' ? 'own' : 'upward'] += 1;
      if (own !== null && above !== null && own.value !== above) seen.apart += 1;
    }
    const accepted = rules.map(({ above }) => above);
    const fromTown = await served(leaderOf(tree.town), [...communes, tree.town], period);
    expect(fromTown.slice(0, -1)).toMatchObject(accepted.map(shown));
    const ofTownItself = sumOf([...accepted, town.own?.value ?? null]);
    expect(fromTown.at(-1)).toMatchObject({
      value: ofTownItself,
      level: ofTownItself === null ? null : town.own?.level === 'OWN' ? 'OWN' : 'UPWARD',
    });
    const above = await served(provincial, [...communes, tree.town, tree.province], period);
    const whole = shown(sumOf([...accepted, town.above]));
    expect(above).toMatchObject([...accepted.map(shown), whole, whole]);
  }
  expect(seen.own).toBeGreaterThan(8);
  expect(seen.upward).toBeGreaterThan(8);
  expect(seen.apart).toBeGreaterThan(3);
});

test('a composite is of the level of the members that it judges; where it judges none it has no number and no level', async () => {
  const { town, world } = await makeTree(database, 1);
  const leader = await world.official(town, 'LEADER');
  const whole = await makeIndicator(database, { name: 'Các chỉ tiêu', kind: 'COMPOSITE', overUnits: 'NONE' });
  const member = await makeIndicator(database, { parentId: whole.id });
  await makePlan(database, { unit: town, year: 2022, issued: true, indicators: [whole, member] });
  const period = await makePeriod(database, { year: 2022 });
  await fileHistory(database, [town, member, period], [{ fate: 'APPROVED', value: '10' }]);
  const asked = () => askValue(actors, leader, [town, whole, period], 'value level');
  expect(await asked()).toEqual({ value: null, level: null });
  await giveTarget(database, { unit: town, indicator: member, text: '10 lao động' });
  expect(await asked()).toEqual({ value: '1', level: 'OWN' });
});
