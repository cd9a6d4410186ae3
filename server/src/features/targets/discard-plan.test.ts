import { describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator } from '#test/indicators.ts';
import { makePlan } from '#test/plans.ts';
import { makeTown, send, type TownOfTargets } from '#test/targets.ts';
import { type TestAccount, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);

const discard = (account: TestAccount, planId: string, revision = 1, clientMutationId: string | null = null) =>
  send<string>(actors, account, 'discardPlan', { planId, revision, clientMutationId }, 'discardedPlanId');

const setOwn = (town: TownOfTargets, planId: string, indicatorId: string) =>
  send(
    actors,
    town.planner,
    'setOwnTargets',
    { planId, targets: [{ indicatorId, text: '900 lao động' }] },
    'targets { id }',
  );

/** How many rows of the town's plans and drafts there are, by table. */
async function leftOf({ town }: TownOfTargets): Promise<Record<string, number>> {
  const { rows } = await database.truth.query(
    `select (select count(*)::int from plan where pos = $1) as plan,
            (select count(*)::int from objective where pos = $1) as objective,
            (select count(*)::int from plan_indicator where pos = $1) as indicator,
            (select count(*)::int from task where pos = $1) as task,
            (select count(*)::int from responsibility where pos = $1) as responsibility,
            (select count(*)::int from target where by_pos = $1) as target`,
    [town.pos],
  );
  return rows[0];
}

describe('what is refused', () => {
  test('an issued plan is not discarded, and the sentence says what to do instead', async () => {
    const town = await makeTown(database, { communes: 1, indicators: [await makeIndicator(database)], issued: true });
    const { result, errors, messages } = await discard(town.planner, town.plan.id);
    expect([result, errors]).toEqual([null, ['LOCKED planId']]);
    expect(messages[0]).toMatch(/đã ban hành.*quyết định điều chỉnh/);
  });

  test('a draft that somebody else changed since is not discarded', async () => {
    const town = await makeTown(database, { communes: 1, indicators: [] });
    await send(actors, town.leader, 'saveObjective', { planId: town.plan.id, text: 'Mục tiêu hai' }, 'plan { id }');
    expect((await discard(town.planner, town.plan.id)).errors).toEqual(['STALE revision']);
    expect((await leftOf(town)).plan).toBe(1);
  });

  test('the draft of another unit is not there, and who reads the own one does not discard it', async () => {
    const town = await makeTown(database, { communes: 1, indicators: [] });
    const [head] = town.heads as [TestAccount];
    expect((await discard(head, town.plan.id)).errors).toEqual(['NOT_FOUND planId']);
    const officer = await new World(database).official(town.town, 'OFFICER');
    expect((await discard(officer, town.plan.id)).errors).toEqual(['NOT_ALLOWED planId']);
  });
});

test('a draft goes with all its parts and drafted targets, and the trail keeps what stood in it', async () => {
  const jobs = await makeIndicator(database);
  const town = await makeTown(database, { communes: 1, indicators: [jobs] });
  const [commune] = town.communes;
  await setOwn(town, town.plan.id, jobs.id);
  const quota = { unitId: commune?.unitId, indicatorId: jobs.id, text: '900 lao động' };
  await send(
    actors,
    town.planner,
    'draftAssignments',
    { planId: town.plan.id, targets: [quota] },
    'rows { sumPolicy }',
  );
  const year = { planId: town.plan.id, year: 2024 };
  const copied = await send<{ id: string }>(actors, town.planner, 'carryOverPlan', year, 'plan { id }');
  expect(await leftOf(town)).toEqual({ plan: 2, objective: 2, indicator: 2, task: 2, responsibility: 0, target: 3 });

  expect(await discard(town.planner, town.plan.id)).toEqual({ result: town.plan.id, errors: [], messages: [] });
  expect(await leftOf(town)).toEqual({ plan: 1, objective: 1, indicator: 1, task: 1, responsibility: 0, target: 1 });
  expect(await ask(actors, town.planner, `{ plans { edges { node { id year carriedOverFrom { id } } } } }`)).toEqual({
    plans: { edges: [{ node: { id: copied.result?.id, year: 2024, carriedOverFrom: null } }] },
  });
  const { rows } = await database.truth.query(
    `select before from audit_entry where verb = 'discardPlan' and subject_id = $1`,
    [town.plan.id],
  );
  expect(rows).toHaveLength(1);
  const { plan, objectives, indicators, tasks, targets } = rows[0].before;
  expect([plan.title, objectives.length, indicators.length, tasks.length]).toEqual([
    'Kế hoạch mục tiêu chất lượng năm 2023',
    ...[1, 1, 1],
  ]);
  expect(targets.map(({ text }: { text: string }) => text)).toEqual(['900 lao động', '900 lao động']);
});

test('drafts of quotas under the issued plan of the same year stay', async () => {
  const [jobs, trained] = [
    await makeIndicator(database),
    await makeIndicator(database, { name: 'Lao động qua đào tạo' }),
  ];
  const town = await makeTown(database, { communes: 1, indicators: [jobs], issued: true });
  const second = await makePlan(database, { unit: town.town, indicators: [jobs, trained] });
  const quota = { unitId: town.communes[0]?.unitId, indicatorId: jobs.id, text: '900 lao động' };
  await send(
    actors,
    town.planner,
    'draftAssignments',
    { planId: town.plan.id, targets: [quota] },
    'rows { sumPolicy }',
  );
  await setOwn(town, second.id, trained.id);
  await discard(town.planner, second.id);
  const { rows } = await database.truth.query('select source, state, indicator_id from target where by_pos = $1', [
    town.town.pos,
  ]);
  expect(rows).toEqual([{ source: 'ASSIGNED', state: 'DRAFT', indicator_id: jobs.id }]);
});

test('a retry with the same id answers the same plan', async () => {
  const town = await makeTown(database, { communes: 1, indicators: [] });
  const first = await discard(town.planner, town.plan.id, 1, 'lần gửi 1');
  expect(await discard(town.planner, town.plan.id, 1, 'lần gửi 1')).toEqual(first);
});
