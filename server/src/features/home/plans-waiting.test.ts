import { beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { type HomeWorld, type Item, item, itemsOf, makeHomeWorld } from '#test/home.ts';
import { makePlan } from '#test/plans.ts';
import { giveTarget } from '#test/rollups.ts';
import type { TestAccount, TestUnit } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let at: HomeWorld;

beforeEach(async () => {
  at = await makeHomeWorld(database);
});

const ofKind = async (account: TestAccount, ...kinds: string[]): Promise<Item[]> =>
  (await itemsOf(actors, account)).filter(({ kind }) => kinds.includes(kind));

describe('plans and assignments', () => {
  test('words that cannot be read are asked about where they can be given: not of a unit or department that has ended', async () => {
    const [stays, ends] = at.communes as [TestUnit, TestUnit];
    const drafted = { by: at.town, indicator: at.revenue, text: 'tăng mạnh', year: 2023, state: 'DRAFT' } as const;
    await giveTarget(database, { ...drafted, unit: stays });
    await giveTarget(database, { ...drafted, unit: ends });
    await giveTarget(database, { ...drafted, unit: at.town, departmentId: at.department.id });
    const planner = await at.world.official(at.town, 'PLANNER');
    const titles = async (on: string) =>
      (await itemsOf(actors, planner, on)).filter(({ kind }) => kind === 'TARGET_UNREADABLE').map(({ title }) => title);
    expect(await titles('2023-01-10')).toEqual(['3 mức chỉ tiêu năm 2023 chưa rõ nghĩa']);
    await at.world.ends(ends, '2023-01-10');
    expect(await titles('2023-01-11')).toEqual(['2 mức chỉ tiêu năm 2023 chưa rõ nghĩa']);
    await database.owner.query(`update department set valid_to = '2023-06-30' where id = $1`, [at.department.id]);
    expect(await titles('2023-01-11')).toEqual(['1 mức chỉ tiêu năm 2023 chưa rõ nghĩa']);
  });

  test('a planner sees quotas to acknowledge, drafts, words that cannot be read, and stale plans', async () => {
    const [commune] = at.communes as [TestUnit];
    const planner = await at.world.official(commune, 'PLANNER');
    const draft = await makePlan(database, { unit: commune, year: 2023, indicators: [at.jobs] });
    const old = await makePlan(database, { unit: commune, year: 2022, issued: true, indicators: [at.jobs] });
    await giveTarget(database, { unit: commune, by: at.town, indicator: at.jobs, text: '90 lao động' });
    const unread = { unit: commune, indicator: at.revenue, text: '9.398 tỷ đồng', year: 2023, state: 'DRAFT' } as const;
    await giveTarget(database, unread);
    const kinds = ['TARGETS_TO_ACKNOWLEDGE', 'PLAN_DRAFT', 'TARGET_UNREADABLE', 'PLAN_STALE'];
    const unit = { name: 'Số 1' };
    expect(await ofKind(planner, ...kinds)).toEqual([
      item({
        kind: 'TARGETS_TO_ACKNOWLEDGE',
        title: '1 chỉ tiêu được giao năm 2022 chờ xác nhận',
        detail: 'Thị xã Hương Trà giao',
        unit,
      }),
      item({
        kind: 'PLAN_STALE',
        title: 'Kế hoạch năm 2022 cần xem lại',
        detail: expect.stringContaining('Giải quyết việc làm (90 lao động)') as unknown as string,
        recordId: old.id,
        unit,
      }),
      item({
        kind: 'TARGET_UNREADABLE',
        title: '1 mức chỉ tiêu năm 2023 chưa rõ nghĩa',
        detail: '“9.398 tỷ đồng”',
        recordId: draft.id,
        unit,
      }),
      item({
        kind: 'PLAN_DRAFT',
        title: 'Kế hoạch năm 2023 chưa ban hành',
        detail: 'Kế hoạch mục tiêu chất lượng năm 2023',
        recordId: draft.id,
        unit,
      }),
    ]);
  });

  test('who gave quotas is called as it is called today, not as it will be from a day to come', async () => {
    const [commune] = at.communes as [TestUnit];
    const planner = await at.world.official(commune, 'PLANNER');
    await giveTarget(database, { unit: commune, by: at.town, indicator: at.jobs, text: '90 lao động' });
    await database.truth.query(
      `with now as (update unit_version set valid_to = '2099-12-31' where unit_id = $1 returning *)
       insert into unit_version (id, unit_id, province_id, code, name, level, type, parent_id, pos, valid_from, search_key)
       select gen_random_uuid(), unit_id, province_id, code, 'Kim Trà', level, 'Quận', parent_id, pos, '2100-01-01', 'quan kim tra' from now`,
      [at.town.unitId],
    );
    const [waiting] = await ofKind(planner, 'TARGETS_TO_ACKNOWLEDGE');
    expect(waiting?.detail).toBe('Thị xã Hương Trà giao');
  });

  test('a department sees what was assigned to it until it has acknowledged', async () => {
    const head = await at.world.official(at.town, 'DEPARTMENT_HEAD', { departmentId: at.department.id });
    expect(await ofKind(head, 'ASSIGNMENT_TO_ACKNOWLEDGE')).toEqual([
      item({
        kind: 'ASSIGNMENT_TO_ACKNOWLEDGE',
        title: '1 chỉ tiêu phân công năm 2022 chờ xác nhận',
        detail: 'Chủ trì hoặc phối hợp theo kế hoạch của đơn vị',
        recordId: at.planId,
        unit: { name: 'Hương Trà' },
      }),
    ]);
    await database.truth.query(`update responsibility set acknowledged_at = now(), acknowledged_by = 'x'`);
    expect(await ofKind(head, 'ASSIGNMENT_TO_ACKNOWLEDGE')).toEqual([]);
  });
});
