import { beforeEach, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { itemsOf } from '#test/home.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePlan } from '#test/plans.ts';
import { makeTown, planSeen, send, type TownOfTargets } from '#test/targets.ts';
import { type TestAccount, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
const NOW = '2023-03-01';
let at: TownOfTargets;
let revenue: TestIndicator;
let jobs: TestIndicator;
let finance: { id: string };
let head: TestAccount;
let officer: TestAccount;

beforeEach(async () => {
  const supplied = { unitOfMeasure: 'tỷ đồng', suppliedBy: 'DEPARTMENTS' } as const;
  revenue = await makeIndicator(database, { ...supplied, name: 'Tổng thu ngân sách' });
  jobs = await makeIndicator(database, { name: 'Việc làm' });
  at = await makeTown(database, { communes: 1, indicators: [], year: 2030 });
  const world = new World(database);
  finance = await world.department(at.town);
  head = await world.official(at.town, 'DEPARTMENT_HEAD', { departmentId: finance.id });
  officer = await world.official(at.town, 'OFFICER', { departmentId: finance.id });
  const responsibilities = [{ indicator: revenue, departmentId: finance.id, role: 'LEAD' as const }];
  const issued = { unit: at.town, issued: true, year: 2023, indicators: [revenue, jobs], responsibilities };
  await makePlan(database, issued);
});

const act = (account: TestAccount, verb: string, input: Record<string, unknown>, selection = 'plan { id }') =>
  send<{ id: string }>(actors, account, verb, input, selection, NOW);

const begin = (account = head, year = 2023) =>
  act(account, 'createPlan', { departmentId: finance.id, year, title: 'Kế hoạch của phòng' });

async function drafted(): Promise<string> {
  const planId = (await begin()).result?.id ?? '';
  const { result } = await act(officer, 'saveObjective', { planId, text: 'Tăng thu' }, 'objective { id }');
  const line = { objectiveId: result?.id, indicatorIds: [revenue.id] };
  expect((await act(officer, 'addPlanIndicators', line, 'planIndicators { id }')).errors).toEqual([]);
  const targets = [{ indicatorId: revenue.id, text: '70 tỷ đồng' }];
  expect((await act(head, 'setOwnTargets', { planId, targets }, 'targets { id }')).errors).toEqual([]);
  return planId;
}

interface Seen {
  state: string;
  revision: number;
  missing: { kind: string }[];
  objectives: { indicators: { ownTarget: { text: string } | null }[] }[];
}

const read = async (account: TestAccount, id: string): Promise<Seen | null> =>
  (
    await ask<{ plan: Seen | null }>(
      ...([actors, account] as const),
      `query ($id: ID!) { plan(id: $id) { state revision missing { kind }
         objectives { indicators { ownTarget { text } } } } }`,
      { id },
      NOW,
    )
  ).plan;

async function submit(account: TestAccount, planId: string) {
  const { revision, missing } = (await read(account, planId)) as Seen;
  const { draftsSeen } = await planSeen(actors, account, planId);
  return act(account, 'submitPlan', { planId, revision, draftsSeen, missingSeen: missing.map(({ kind }) => kind) });
}

const issue = async (planId: string) => {
  const { revision } = (await read(at.leader, planId)) as Seen;
  const decision = { number: '12/KH-TCKH', signedOn: NOW, signer: { name: 'An', title: 'TRƯỞNG PHÒNG' } };
  return act(at.leader, 'issuePlan', { planId, revision, decision });
};

const boardOf = async (year = 2023) => {
  const { targets } = await ask<{ targets: { edges: { node: { text: string } }[] } }>(
    ...([
      actors,
      at.leader,
      `query ($unit: ID!, $year: Int!) { targets(unitId: $unit, year: $year) { edges { node { text } } } }`,
    ] as const),
    { unit: at.town.unitId, year },
    NOW,
  );
  return targets.edges.map(({ node }) => node.text);
};

test('a department drafts under the issued plan of its unit, its head submits, and the leader of the unit issues it', async () => {
  const planId = await drafted();
  expect((await submit(officer, planId)).errors).toEqual(['NOT_ALLOWED planId']);
  expect((await submit(head, planId)).errors).toEqual([]);
  expect((await itemsOf(actors, at.leader)).map(({ kind }) => kind)).toContain('PLAN_SUBMITTED');
  expect((await act(officer, 'updatePlan', { planId, revision: 1, title: 'x' })).errors).toEqual(['LOCKED planId']);
  const reason = 'Nêu rõ giải pháp';
  expect((await act(at.leader, 'returnPlan', { planId, reason })).errors).toEqual([]);
  expect((await itemsOf(actors, head)).map(({ kind }) => kind)).toContain('PLAN_RETURNED');
  expect((await submit(head, planId)).errors).toEqual([]);
  expect((await issue(planId)).errors).toEqual([]);
  expect(await read(head, planId)).toMatchObject({
    state: 'ISSUED',
    objectives: [{ indicators: [{ ownTarget: { text: '70 tỷ đồng' } }] }],
  });
  expect(await boardOf()).toEqual([]);
});

test('its draft is read by its own people and by who plans for the unit; issued it is read above too, and nowhere below', async () => {
  const planId = await drafted();
  const world = new World(database);
  const other = await world.department(at.town, 'Phòng Kinh tế');
  const [commune] = at.communes;
  const [, leader] = [commune, at.heads[0] as TestAccount];
  const readers = {
    head,
    officer,
    planner: at.planner,
    unitLeader: at.leader,
    neighbour: await world.official(at.town, 'DEPARTMENT_HEAD', { departmentId: other.id }),
    auditor: await world.official(at.town, 'AUDITOR'),
    viewer: await world.official(at.town, 'VIEWER'),
    above: await world.official(at.province, 'LEADER'),
    below: leader,
  };
  const who = async () => {
    const seen: string[] = [];
    for (const [name, account] of Object.entries(readers)) if (await read(account, planId)) seen.push(name);
    return seen;
  };
  expect(await who()).toEqual(['head', 'officer', 'planner', 'unitLeader']);
  expect((await submit(head, planId)).errors).toEqual([]);
  expect((await issue(planId)).errors).toEqual([]);
  expect(await who()).toEqual(Object.keys(readers).filter((name) => name !== 'below'));
});

test('what a department may plan is offered: what its unit’s plan has it lead, support or reach; of the unit itself anything', async () => {
  const planId = (await begin()).result?.id ?? '';
  const unitPlan = await makePlan(database, { unit: at.town, year: 2024, indicators: [revenue] });
  const offered = async (account: TestAccount, id: string) =>
    (
      await ask<{ plan: { departmentIndicators: { name: string }[] | null } }>(
        ...([actors, account, 'query ($id: ID!) { plan(id: $id) { departmentIndicators { name } } }'] as const),
        { id },
        NOW,
      )
    ).plan.departmentIndicators;
  expect(await offered(head, planId)).toEqual([{ name: 'Tổng thu ngân sách' }]);
  expect(await offered(at.planner, unitPlan.id)).toBeNull();
});

test('who else plans, what the unit does not assign to it, and a year that the unit has not planned are refused', async () => {
  expect((await begin(at.planner)).errors).toEqual(['NOT_ALLOWED ']);
  expect((await begin(head, 2024)).errors).toEqual(['CONFLICT year']);
  const planId = (await begin()).result?.id ?? '';
  expect((await begin()).errors).toEqual(['CONFLICT year']);
  const { result } = await act(head, 'saveObjective', { planId, text: 'Tăng thu' }, 'objective { id }');
  const line = { objectiveId: result?.id, indicatorIds: [jobs.id] };
  const refused = await act(head, 'addPlanIndicators', line, 'planIndicators { id }');
  expect(refused.errors).toEqual(['CONFLICT indicatorIds/0']);
  expect(refused.messages[0]).toMatch(/Việc làm.*không phải chỉ tiêu mà kế hoạch đơn vị phân công/);
  const planner = await act(at.planner, 'saveObjective', { planId, text: 'Khác' }, 'objective { id }');
  expect(planner.errors).toEqual(['NOT_ALLOWED planId']);
  const quota = { unitId: at.town.unitId, departmentId: finance.id, indicatorId: revenue.id, text: '60 tỷ đồng' };
  const given = await act(at.planner, 'draftAssignments', { planId, targets: [quota] }, 'rows { indicator { id } }');
  expect(given.errors).toEqual(['NOT_FOUND planId']);
});

test('it changes nothing of the unit: neither its plan of the year, nor its own targets, nor what it may draft', async () => {
  const planId = await drafted();
  expect((await submit(head, planId)).errors).toEqual([]);
  expect((await issue(planId)).errors).toEqual([]);
  const query = `query ($unit: ID!) { unit(id: $unit) { id } plans(unitId: $unit, year: 2023) { edges { node {
    id department { id } objectives { indicators { ownTarget { text } } } } } } }`;
  const { plans } = await ask<{
    plans: {
      edges: {
        node: { id: string; department: { id: string } | null; objectives: { indicators: { ownTarget: unknown }[] }[] };
      }[];
    };
  }>(...([actors, at.leader, query, { unit: at.town.unitId }, NOW] as const));
  const own = plans.edges.map(({ node }) => node).find(({ department }) => department === null);
  expect(own?.objectives.flatMap(({ indicators }) => indicators.map(({ ownTarget }) => ownTarget))).toEqual([
    null,
    null,
  ]);
  const amended = await act(at.planner, 'amendPlan', { planId: own?.id, how: 'REPLACE' });
  expect(amended.errors).toEqual([]);
  const changed = await act(head, 'amendPlan', { planId, how: 'AMEND' });
  expect(changed.errors).toEqual([]);
});

interface OfYear {
  ownTargets: { text: string; indicator: { id: string } }[];
  ownPlans: { id: string; title: string; state: string }[];
}
const ofYear = async (account: TestAccount, on: string, id = finance.id): Promise<OfYear> =>
  (
    await ask<{ department: OfYear }>(
      ...([actors, account] as const),
      `query ($id: ID!) { department(id: $id) { ownPlans(year: 2023) { id title state }
         ownTargets(year: 2023) { text indicator { id } } } }`,
      { id },
      on,
    )
  ).department;

/** A plan of the department in force, and what amends it in a way, not issued yet. */
async function amended(how: 'SUPPLEMENT' | 'AMEND' | 'REPLACE'): Promise<{ planId: string; amendment: string }> {
  const planId = await drafted();
  expect((await submit(head, planId)).errors).toEqual([]);
  expect((await issue(planId)).errors).toEqual([]);
  const begun = await act(head, 'amendPlan', { planId, how });
  expect(begun.errors).toEqual([]);
  return { planId, amendment: begun.result?.id ?? '' };
}

/** Writes a line with an own target into a draft. */
async function writes(planId: string, indicator: TestIndicator, text: string): Promise<void> {
  const { result } = await act(officer, 'saveObjective', { planId, text: 'Sửa đổi' }, 'objective { id }');
  const line = { objectiveId: result?.id, indicatorIds: [indicator.id] };
  expect((await act(officer, 'addPlanIndicators', line, 'planIndicators { id }')).messages).toEqual([]);
  const targets = [{ indicatorId: indicator.id, text }];
  expect((await act(head, 'setOwnTargets', { planId, targets }, 'targets { id }')).messages).toEqual([]);
}

const issueAmendment = async (planId: string, signedOn = NOW) => {
  expect((await submit(head, planId)).messages).toEqual([]);
  const { revision } = (await read(at.leader, planId)) as Seen;
  const decision = { number: '20/KH-TCKH', signedOn, signer: { name: 'An', title: 'TRƯỞNG PHÒNG' } };
  return act(at.leader, 'issuePlan', { planId, revision, decision });
};

test('what amends it changes its own target from the day on, and nothing of the unit', async () => {
  const { amendment } = await amended('AMEND');
  await writes(amendment, revenue, '80 tỷ đồng');
  expect((await ofYear(head, NOW)).ownTargets.map(({ text }) => text)).toEqual(['70 tỷ đồng']);
  expect((await issueAmendment(amendment)).messages).toEqual([]);
  const after = await ofYear(head, '2023-03-02');
  expect(after.ownTargets.map(({ text }) => text)).toEqual(['80 tỷ đồng']);
  expect(after.ownPlans.map(({ state }) => state)).toEqual(['ISSUED', 'ISSUED']);
  expect(await boardOf()).toEqual([]);
});

test('a line that is ended takes its own target along', async () => {
  const { amendment } = await amended('AMEND');
  const { revision } = (await read(head, amendment)) as Seen;
  const lines = [{ indicatorId: revenue.id, reason: 'Không còn nhiệm vụ thu' }];
  expect((await act(head, 'setEndedLines', { planId: amendment, revision, lines })).messages).toEqual([]);
  expect((await issueAmendment(amendment)).messages).toEqual([]);
  expect((await ofYear(head, '2023-03-02')).ownTargets).toEqual([]);
});

test('what supplements it adds a line that the unit assigns to it since', async () => {
  const { amendment } = await amended('SUPPLEMENT');
  const spending = await makeIndicator(database, { unitOfMeasure: 'tỷ đồng', suppliedBy: 'DEPARTMENTS' });
  await makePlan(database, {
    ...{ unit: at.town, issued: true, year: 2023, indicators: [spending] },
    responsibilities: [{ indicator: spending, departmentId: finance.id, role: 'LEAD' as const }],
  });
  await writes(amendment, spending, '20 tỷ đồng');
  expect((await issueAmendment(amendment)).messages).toEqual([]);
  expect((await ofYear(head, '2023-03-02')).ownTargets.map(({ text }) => text)).toEqual(['70 tỷ đồng', '20 tỷ đồng']);
});

test('what replaces it begins with its lines and own targets, and stands in its place', async () => {
  const { planId, amendment } = await amended('REPLACE');
  expect(await read(head, amendment)).toMatchObject({
    objectives: [{ indicators: [{ ownTarget: { text: '70 tỷ đồng' } }] }],
  });
  const targets = [{ indicatorId: revenue.id, text: '90 tỷ đồng', seen: '70 tỷ đồng' }];
  expect((await act(head, 'setOwnTargets', { planId: amendment, targets }, 'targets { id }')).messages).toEqual([]);
  expect((await issueAmendment(amendment)).messages).toEqual([]);
  expect((await ofYear(head, '2023-03-02')).ownTargets.map(({ text }) => text)).toEqual(['90 tỷ đồng']);
  const again = await act(head, 'amendPlan', { planId, how: 'AMEND' });
  expect(again.errors).toEqual(['CONFLICT planId']);
  expect(await boardOf()).toEqual([]);
});

const toldOf = async (account: TestAccount): Promise<string[]> =>
  (
    await ask<{ notices: { edges: { node: { kind: string } }[] } }>(
      ...([actors, account, '{ notices(first: 50) { edges { node { kind } } } }', {}, NOW] as const),
    )
  ).notices.edges.map(({ node }) => node.kind);

test('every head of it is told when it is issued or returned, and when the plan that it stands on is amended; nobody else is', async () => {
  const world = new World(database);
  const second = await world.official(at.town, 'DEPARTMENT_HEAD', { departmentId: finance.id });
  const neighbour = await world.official(at.town, 'DEPARTMENT_HEAD', {
    departmentId: (await world.department(at.town, 'Phòng Kinh tế')).id,
  });
  const planId = await drafted();
  expect((await submit(head, planId)).messages).toEqual([]);
  expect((await act(at.leader, 'returnPlan', { planId, reason: 'Nêu rõ giải pháp' })).messages).toEqual([]);
  for (const one of [head, second]) expect(await toldOf(one)).toEqual(['PLAN_RETURNED']);
  // a leader may issue what nobody submitted
  expect((await issue(planId)).messages).toEqual([]);
  for (const one of [head, second]) expect(await toldOf(one)).toEqual(['PLAN_ISSUED', 'PLAN_RETURNED']);
  const { rows } = await database.truth.query<{ id: string }>(
    'select id from plan where unit_id = $1 and year = 2023 and department_id is null and issued',
    [at.town.unitId],
  );
  const begun = await act(at.planner, 'amendPlan', { planId: rows[0]?.id, how: 'AMEND' });
  const amendment = begun.result?.id ?? '';
  const lines = [{ indicatorId: jobs.id, reason: 'Không còn theo dõi' }];
  expect((await act(at.planner, 'setEndedLines', { planId: amendment, lines })).messages).toEqual([]);
  expect((await issue(amendment)).messages).toEqual([]);
  for (const one of [head, second])
    expect(await toldOf(one)).toEqual(['PLAN_ABOVE_AMENDED', 'PLAN_ISSUED', 'PLAN_RETURNED']);
  for (const one of [officer, neighbour]) expect(await toldOf(one)).toEqual([]);
});

test('once its department has ended it stays as it was issued: its own target ends, and who takes over reads it on its page', async () => {
  const planId = await drafted();
  expect((await submit(head, planId)).messages).toEqual([]);
  const world = new World(database);
  const economy = await world.department(at.town, 'Phòng Kinh tế');
  const neighbour = await world.official(at.town, 'DEPARTMENT_HEAD', { departmentId: economy.id });
  await database.truth.query('update office set valid_to = $2 where department_id = $1', [finance.id, '2023-06-30']);
  const end = (on: string) =>
    send<object>(
      ...([actors, at.leader, 'endDepartment'] as const),
      { departmentId: finance.id, revision: 1, successorId: economy.id, lastDay: '2023-06-30' },
      'department { id }',
      on,
    );
  // a draft of it has to be decided first
  expect((await end('2023-06-30')).errors).toEqual(['CONFLICT departmentId']);
  expect((await issue(planId)).messages).toEqual([]);
  expect((await end('2023-06-30')).messages).toEqual([]);

  const { rows: own } = await database.truth.query(
    `select in_force_to::text from target where department_id = $1 and source = 'OWN' and state = 'ISSUED'`,
    [finance.id],
  );
  expect(own).toEqual([{ in_force_to: '2023-07-01' }]);
  const after = await ofYear(neighbour, '2023-07-01');
  expect([after.ownTargets, after.ownPlans.map(({ id, state }) => [id, state])]).toEqual([[], [[planId, 'ISSUED']]]);
  expect((await ofYear(neighbour, '2023-06-30', economy.id)).ownPlans).toEqual([]);
  expect((await ofYear(neighbour, '2023-07-01', economy.id)).ownPlans.map(({ id }) => id)).toEqual([planId]);
  expect((await ofYear(neighbour, '2023-07-01', economy.id)).ownTargets).toEqual([]);
});
