import { beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { type HomeWorld, type Item, item, itemsOf, labelOf, makeHomeWorld } from '#test/home.ts';
import { makePlan } from '#test/plans.ts';
import { fileReport } from '#test/reports.ts';
import { giveTarget, makeTree } from '#test/rollups.ts';
import { statementsOf } from '#test/statements.ts';
import type { TestAccount } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let at: HomeWorld;

beforeEach(async () => {
  at = await makeHomeWorld(database);
});

const ofKind = async (account: TestAccount, ...kinds: string[]): Promise<Item[]> =>
  (await itemsOf(actors, account)).filter(({ kind }) => kinds.includes(kind));

describe('red indicators', () => {
  test('are a leader’s: those of the last period that was due', async () => {
    const leader = await at.world.official(at.town, 'LEADER');
    await giveTarget(database, { unit: at.town, indicator: at.jobs, text: '900 lao động' });
    const figures = [{ indicator: at.jobs, value: '80' }];
    for (const unit of at.communes) await fileReport(database, { unit, period: at.estimate, figures });
    expect(await ofKind(leader, 'RED_INDICATOR')).toEqual([
      item({
        kind: 'RED_INDICATOR',
        title: `1 chỉ tiêu chưa đạt, ${labelOf(at.estimate)}`,
        detail: 'Giải quyết việc làm',
        period: { id: at.estimate.id },
        unit: { name: 'Hương Trà' },
      }),
    ]);
    expect(await ofKind(at.planner, 'RED_INDICATOR')).toEqual([]);
  });
});

test.each(['ADMINISTRATOR', 'ANALYST', 'AUDITOR', 'VIEWER'] as const)('nothing waits for %s', async (office) => {
  expect(await itemsOf(actors, await at.world.official(at.town, office))).toEqual([]);
});

test('the page costs as many statements for 50 communes as for 5', async () => {
  const counts: number[] = [];
  for (const size of [5, 50]) {
    const big = await makeTree(database, size);
    await makePlan(database, { unit: big.town, year: 2022, issued: true, indicators: [at.jobs] });
    for (const unit of big.communes.slice(2))
      await fileReport(database, { unit, period: at.official, state: 'SUBMITTED' });
    const leader = await big.world.official(big.town, 'LEADER');
    counts.push((await statementsOf(() => itemsOf(actors, leader))).statements.length);
  }
  expect(counts[1], `statements: ${counts.join(', ')}`).toBe(counts[0]);
});
