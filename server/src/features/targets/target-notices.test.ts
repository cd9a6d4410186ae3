import { beforeAll, expect, test } from 'vitest';
import { perform } from '#kernel/context.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePlan, type TestPlan } from '#test/plans.ts';
import { send } from '#test/targets.ts';
import { type TestAccount, World } from '#test/world.ts';
import { withdrawTargets } from './withdraw-targets.ts';

const database = useDatabase();
const actors = actorsOf(database);
const world = new World(database);
const people: Record<string, TestAccount> = {};
let plan: TestPlan;
let jobs: TestIndicator;
let trained: TestIndicator;
let revenue: TestIndicator;
let whole: TestIndicator;

beforeAll(async () => {
  const province = await world.province();
  const town = await world.town(province);
  const [one, two, three] = await Promise.all(['Một', 'Hai', 'Ba'].map((name) => world.commune(town, name)));
  if (!one || !two || !three) throw new Error('three communes');
  const [finance, labour] = [await world.department(town), await world.department(town, 'Phòng Nội vụ')];
  people.leader = await world.official(town, 'LEADER');
  // whoever decides in the town plans in a commune too
  people.leaderInTwo = await world.official(two, 'PLANNER', { samePersonAs: people.leader });
  for (const [unit, place] of [
    [province, 'Province'],
    [town, 'Town'],
    [one, 'One'],
    [two, 'Two'],
    [three, 'Three'],
  ] as const) {
    for (const kind of ['LEADER', 'PLANNER', 'ADMINISTRATOR', 'ANALYST', 'AUDITOR', 'VIEWER'] as const) {
      people[`${kind.toLowerCase()}${place}`] = await world.official(unit, kind);
    }
  }
  for (const [department, name] of [
    [finance, 'Finance'],
    [labour, 'Labour'],
  ] as const) {
    people[`head${name}`] = await world.official(town, 'DEPARTMENT_HEAD', { departmentId: department.id });
    people[`officer${name}`] = await world.official(town, 'OFFICER', { departmentId: department.id });
  }
  const composite = { kind: 'COMPOSITE', unitOfMeasure: 'chỉ tiêu', overUnits: 'NONE' } as const;
  whole = await makeIndicator(database, { ...composite, name: 'Chỉ tiêu kinh tế - xã hội' });
  jobs = await makeIndicator(database, { parentId: whole.id });
  trained = await makeIndicator(database, { parentId: whole.id, name: 'Lao động qua đào tạo' });
  revenue = await makeIndicator(database, { name: 'Tổng thu ngân sách' });
  plan = await makePlan(database, {
    ...{ unit: town, indicators: [whole, jobs, trained, revenue] },
    responsibilities: [
      { indicator: jobs, departmentId: labour.id, role: 'LEAD' },
      { indicator: trained, departmentId: labour.id, role: 'COORDINATE' },
    ],
  });
});

interface Told {
  notices: { edges: { node: { id: string; path: string; title: { text: string } } }[] };
}

const seen = new Set<string>();

/** What everybody is told that nobody was told before, by their names here: "path title". */
async function newlyTold(): Promise<Record<string, string[]>> {
  const told: Record<string, string[]> = {};
  for (const [name, account] of Object.entries(people)) {
    const { notices } = await ask<Told>(actors, account, '{ notices { edges { node { id path title { text } } } } }');
    const fresh = notices.edges.filter(({ node }) => !seen.has(node.id));
    for (const { node } of fresh) seen.add(node.id);
    if (fresh.length > 0) told[name] = fresh.map(({ node }) => `${node.path} ${node.title.text}`);
  }
  return told;
}

const person = (name: string): TestAccount => {
  const account = people[name];
  if (!account) throw new Error(`nobody is called ${name}`);
  return account;
};

async function act(verb: string, input: Record<string, unknown>, by = 'leader'): Promise<void> {
  const answer = await send(actors, person(by), verb, input, RESULTS[verb] ?? '');
  expect(answer.errors).toEqual([]);
}
const RESULTS: Record<string, string> = {
  ...{ draftAssignments: 'rows { indicator { id } }', issuePlan: 'plan { id }', adjustMembers: 'plan { id }' },
  ...{ assignTargets: 'targets { id }', adjustTargets: 'targets { id }', withdrawTargets: 'targets { id }' },
};

const draft = (quotas: [string, TestIndicator, string][]) =>
  act('draftAssignments', {
    planId: plan.id,
    targets: quotas.map(([name, { id: indicatorId }, text]) => ({
      unitId: person(name).unit.unitId,
      indicatorId,
      text,
    })),
  });

const inForce = async (name: string): Promise<{ id: string; revision: number }[]> =>
  (
    await database.truth.query<{ id: string; revision: number }>(
      `select id, revision from target where unit_id = $1 and state = 'ISSUED' and in_force_to is null`,
      [person(name).unit.unitId],
    )
  ).rows;

const revisionOfPlan = async (): Promise<number | undefined> =>
  (await database.truth.query<{ revision: number }>('select revision from plan where id = $1', [plan.id])).rows[0]
    ?.revision;

const explained = { gapExplanation: 'Thử.' };
const decision = (number: number) => ({ number: `${number}/QĐ-UBND`, signedOn: '2023-01-10', signer: null });
const adjusted = () => `/ke-hoach/${plan.id} Kế hoạch năm 2023 của đơn vị vừa được điều chỉnh`;

test('whom quotas bind, who plans in the same unit, and a department’s head are told of each act once; nobody else', async () => {
  await draft([
    ['leaderOne', jobs, '500 lao động'],
    ['leaderOne', trained, '60 lao động'],
    ['leaderTwo', jobs, '400 lao động'],
  ]);
  expect(await newlyTold()).toEqual({});

  await act('issuePlan', { planId: plan.id, revision: await revisionOfPlan(), decision: decision(1), ...explained });
  const given = (count: number) => [`/chi-tieu Thị xã Hương Trà giao ${count} chỉ tiêu năm 2023`];
  expect(await newlyTold()).toEqual({
    ...{ leaderOne: given(2), plannerOne: given(2), leaderTwo: given(1), plannerTwo: given(1) },
    headLabour: [`/ke-hoach/${plan.id} Kế hoạch năm 2023 phân công Phòng Nội vụ chủ trì, phối hợp 2 chỉ tiêu`],
  });

  const targets = (await inForce('leaderOne')).map(({ id, revision }, place) => ({
    ...{ targetId: id, revision, text: `${550 + place} lao động` },
  }));
  await act('adjustTargets', {
    ...{ planId: plan.id, targets, decision: decision(2), reason: 'Theo tình hình', ...explained },
  });
  const changed = ['/chi-tieu Thị xã Hương Trà điều chỉnh 2 chỉ tiêu đã giao năm 2023'];
  expect(await newlyTold()).toEqual({
    ...{ leaderOne: changed, plannerOne: changed, leaderTown: [adjusted()], plannerTown: [adjusted()] },
  });

  const [two] = await inForce('leaderTwo');
  await act('withdrawTargets', { targetIds: [two?.id], reason: 'Không còn phù hợp' });
  const withdrawn = ['/chi-tieu Thị xã Hương Trà thu hồi 1 chỉ tiêu đã giao năm 2023'];
  expect(await newlyTold()).toEqual({ leaderTwo: withdrawn, plannerTwo: withdrawn });

  await draft([['leaderTwo', jobs, '420 lao động']]);
  await act('assignTargets', { planId: plan.id, decision: decision(3), ...explained });
  expect(await newlyTold()).toEqual({ leaderTwo: given(1), plannerTwo: given(1) });

  await act('adjustMembers', {
    ...{ planIndicatorId: plan.lines.get(whole.id), memberIds: [jobs.id, trained.id, revenue.id] },
    ...{ reason: 'Bổ sung chỉ tiêu thu ngân sách', decision: decision(4) },
  });
  expect(await newlyTold()).toEqual({ leaderTown: [adjusted()], plannerTown: [adjusted()] });
});

test('an office that does not plan, or of another unit, does not show it; nor is an act told that was rolled back', async () => {
  const [mine] = await inForce('leaderTwo');
  await expect(
    actors.as(person('leader'), async (ctx) => {
      await perform(ctx, withdrawTargets, { targetIds: [mine?.id ?? ''], reason: 'Không còn phù hợp' });
      throw new Error('afterwards');
    }),
  ).rejects.toThrow('afterwards');
  expect(await newlyTold()).toEqual({});

  for (const [name, unit] of [
    ['plannerOne', 'leaderOne'],
    ['plannerTown', 'leaderTown'],
    ['headLabour', 'leaderTown'],
  ] as const) {
    people[`${name}Viewing`] = await world.official(person(unit).unit, 'VIEWER', { samePersonAs: person(name) });
    people[`${name}Elsewhere`] = await world.official(person('leaderThree').unit, 'LEADER', {
      samePersonAs: person(name),
    });
  }
  seen.clear();
  const told = await newlyTold();
  expect(Object.keys(told).sort()).toEqual(
    ['headLabour', 'leaderOne', 'leaderTown', 'leaderTwo', 'plannerOne', 'plannerTown', 'plannerTwo'].sort(),
  );
});
