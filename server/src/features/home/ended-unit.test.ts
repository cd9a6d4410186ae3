import { beforeEach, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { type HomeWorld, itemsOf, makeHomeWorld } from '#test/home.ts';
import { makePlan } from '#test/plans.ts';
import { giveTarget } from '#test/rollups.ts';
import type { TestAccount, TestUnit } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
/** A day on which people of the commune finish what is open, and one on which they only read. */
const FINISHING = '2023-01-11';
const OVER = '2023-04-15';
let at: HomeWorld;
let commune: TestUnit;
let planner: TestAccount;
let draft: { id: string };

beforeEach(async () => {
  at = await makeHomeWorld(database);
  [commune] = at.communes as [TestUnit];
  planner = await at.world.official(commune, 'PLANNER');
  draft = await makePlan(database, { unit: commune, year: 2023, indicators: [at.jobs] });
  await giveTarget(database, { unit: commune, by: at.town, indicator: at.jobs, text: '90 lao động' });
  const unread = { unit: commune, indicator: at.revenue, text: '9.398 tỷ đồng', year: 2023, state: 'DRAFT' } as const;
  await giveTarget(database, unread);
  await at.world.ends(commune, '2023-01-10');
});

const waiting = async (on: string) => (await itemsOf(actors, planner, on)).map(({ kind, title }) => [kind, title]);

test('what waits in a unit that has ended is what can be finished there, and after the days for that nothing', async () => {
  const kinds = (await waiting('2023-01-10')).map(([kind]) => kind);
  expect(kinds).toContain('TARGET_UNREADABLE');
  const finishing = await waiting(FINISHING);
  expect(finishing.map(([kind]) => kind)).toEqual(kinds.filter((kind) => kind !== 'TARGET_UNREADABLE'));
  expect(finishing).toContainEqual(['TARGETS_TO_ACKNOWLEDGE', '1 chỉ tiêu được giao năm 2022 chờ xác nhận']);
  expect(finishing).toContainEqual([
    'PLAN_DRAFT',
    'Dự thảo kế hoạch năm 2023 không ban hành được nữa, chỉ còn bỏ được',
  ]);
  expect(await waiting(OVER)).toEqual([]);
});

test('its draft can be discarded and nothing else, and nothing is left to set up', async () => {
  const asked = async (on: string) =>
    ask<{ plan: Record<string, boolean>; setUpSteps: object[]; viewer: { rights: string[] } }>(
      ...([
        actors,
        planner,
        `query ($id: ID!) { plan(id: $id) { viewerMayEdit viewerMayDiscard } setUpSteps { kind } viewer { rights } }`,
        { id: draft.id },
        on,
      ] as const),
    );
  const before = await asked('2023-01-10');
  expect(before.plan).toEqual({ viewerMayEdit: true, viewerMayDiscard: true });
  expect(before.setUpSteps.length).toBeGreaterThan(0);
  expect(before.viewer.rights).toContain('SEE_SET_UP');
  const finishing = await asked(FINISHING);
  expect(finishing.plan).toEqual({ viewerMayEdit: false, viewerMayDiscard: true });
  expect([finishing.setUpSteps, finishing.viewer.rights.includes('SEE_SET_UP')]).toEqual([[], false]);
  expect((await asked(OVER)).plan).toEqual({ viewerMayEdit: false, viewerMayDiscard: false });
});

test('no report is begun for a period for which the unit was not there any more', async () => {
  const mayOpen = async (periodId: string, on: string) =>
    (
      await ask<{ period: { viewerMayOpenReport: boolean } }>(
        ...([
          actors,
          planner,
          'query ($id: ID!) { period(id: $id) { viewerMayOpenReport } }',
          { id: periodId },
          on,
        ] as const),
      )
    ).period.viewerMayOpenReport;
  expect(await mayOpen(at.official.id, FINISHING)).toBe(true);
  await database.owner.query(`update unit_version set valid_to = '2022-12-30' where unit_id = $1`, [commune.unitId]);
  expect(await mayOpen(at.official.id, FINISHING)).toBe(false);
});
