import { beforeEach, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { itemsOf } from '#test/home.ts';
import { makeIndicator } from '#test/indicators.ts';
import { makePlan } from '#test/plans.ts';
import { makeTown, planSeen, send, type TownOfTargets } from '#test/targets.ts';
import { type TestAccount, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let at: TownOfTargets;
let jobs: Awaited<ReturnType<typeof makeIndicator>>;

beforeEach(async () => {
  jobs = await makeIndicator(database, { name: 'Việc làm', quotaToSubUnits: true });
  at = await makeTown(database, { communes: 2, indicators: [jobs], issued: true });
});

interface Grid {
  state: string;
  missing: { kind: string; weight: string }[];
  submissions: { note: string | null; decidedBy: string | null; returnReason: string | null }[];
  changedSinceReturn: { added: string[]; removed: string[] } | null;
  viewerMayDraft: boolean;
  viewerMaySubmit: boolean;
  viewerMayTakeBack: boolean;
  viewerMayReturn: boolean;
  viewerMayAssign: boolean;
}

const READ = `query ($id: ID!) { assignmentGrid(planId: $id) { state missing { kind weight }
  submissions { note decidedBy returnReason } changedSinceReturn { added removed }
  viewerMayDraft viewerMaySubmit viewerMayTakeBack viewerMayReturn viewerMayAssign } }`;

const read = async (account: TestAccount = at.planner, id = at.plan.id): Promise<Grid> =>
  (await ask<{ assignmentGrid: Grid }>(actors, account, READ, { id })).assignmentGrid;

const act = (account: TestAccount, verb: string, input: Record<string, unknown> = {}) =>
  send(
    actors,
    account,
    verb,
    { planId: at.plan.id, ...input },
    verb === 'assignTargets' ? 'targets { id }' : 'plan { id }',
  );

async function submit(input: Record<string, unknown> = {}, account = at.planner) {
  const { missing } = await read(account);
  const { draftsSeen } = await planSeen(actors, account, at.plan.id);
  return act(account, 'submitQuotas', { draftsSeen, missingSeen: missing.map(({ kind }) => kind), ...input });
}

const draft = (text: string, { account = at.planner, planId = at.plan.id, commune = 0 } = {}) =>
  send(
    ...([actors, account, 'draftAssignments'] as const),
    { planId, targets: [{ unitId: at.communes[commune]?.unitId, indicatorId: jobs.id, text }] },
    'rows { indicator { id } }',
  );

const give = (input: Record<string, unknown> = {}, account = at.leader) =>
  act(account, 'assignTargets', { gapExplanation: 'Theo đăng ký', ...input });

const kindsOf = async (account: TestAccount) => (await itemsOf(actors, account)).map(({ kind }) => kind);

const told = async (account: TestAccount) =>
  (
    await ask<{ notices: { edges: { node: { title: { text: string } } }[] } }>(
      ...([actors, account, '{ notices(first: 9) { edges { node { title { text } } } } }'] as const),
    )
  ).notices.edges.map(({ node }) => node.title.text);

test('what is drafted under an issued plan is submitted with a note and left as it is by everybody, until the leader returns or gives it', async () => {
  expect(await read()).toMatchObject({ state: 'DRAFT', viewerMaySubmit: true });
  expect((await submit()).errors).toEqual(['CONFLICT planId']);
  await draft('450 lao động');
  expect(await read()).toMatchObject({ state: 'DRAFT', viewerMaySubmit: true, viewerMayDraft: true });
  expect((await submit({ note: 'Đã thống nhất với hai xã' })).errors).toEqual([]);
  expect(await read()).toMatchObject({
    ...{ state: 'SUBMITTED', viewerMaySubmit: false, viewerMayDraft: false },
    ...{ viewerMayTakeBack: true, viewerMayReturn: false, viewerMayAssign: false },
    submissions: [{ note: 'Đã thống nhất với hai xã', decidedBy: null }],
  });
  expect(await read(at.leader)).toMatchObject({ viewerMayReturn: true, viewerMayAssign: true, viewerMayDraft: false });
  for (const account of [at.planner, at.leader]) {
    expect((await draft('500 lao động', { account })).errors).toEqual(['LOCKED planId']);
  }
  expect((await submit()).errors).toEqual(['LOCKED planId']);

  expect((await act(at.planner, 'returnQuotas', { reason: 'Thấp' })).errors).toEqual(['NOT_ALLOWED planId']);
  expect((await act(at.leader, 'returnQuotas', { reason: ' ' })).errors).toEqual(['INVALID reason']);
  expect((await act(at.leader, 'returnQuotas', { reason: 'Mức xã số 1 thấp' })).errors).toEqual([]);
  expect(await read()).toMatchObject({ state: 'RETURNED', viewerMaySubmit: true, viewerMayDraft: true });
  expect((await draft('500 lao động')).errors).toEqual([]);
  expect((await submit()).errors).toEqual([]);
  expect((await read(at.leader)).changedSinceReturn).toEqual({
    added: ['Việc làm, giao Số 1: 500 lao động'],
    removed: ['Việc làm, giao Số 1: 450 lao động'],
  });
  expect((await give()).errors).toEqual([]);
  const { state, submissions, changedSinceReturn } = await read();
  expect([state, changedSinceReturn]).toEqual(['DRAFT', null]);
  expect(submissions.map(({ returnReason, decidedBy }) => [returnReason, decidedBy !== null])).toEqual([
    ['Mức xã số 1 thấp', true],
    [null, true],
  ]);
  expect((await act(at.planner, 'takeQuotasBack')).errors).toEqual(['LOCKED planId']);
  await draft('600 lao động', { commune: 1 });
  expect(await read()).toMatchObject({ state: 'DRAFT', viewerMaySubmit: true });
});

test('taken back while undecided it is written in again, as it was before', async () => {
  await draft('450 lao động');
  await submit();
  expect((await act(at.planner, 'takeQuotasBack')).errors).toEqual([]);
  expect(await read()).toMatchObject({ state: 'DRAFT', submissions: [], viewerMayDraft: true });
  await submit();
  await act(at.leader, 'returnQuotas', { reason: 'Chưa rõ' });
  await submit();
  expect((await act(at.planner, 'takeQuotasBack')).errors).toEqual([]);
  expect(await read()).toMatchObject({ state: 'RETURNED', submissions: [{ returnReason: 'Chưa rõ' }] });
  // whoever gives may give what nobody has submitted
  expect((await give()).errors).toEqual([]);
  expect(await read()).toMatchObject({ state: 'DRAFT' });
});

test('it is submitted with what it lacks seen, and with the drafts that were seen; what cannot be given is mended first', async () => {
  const own = [{ indicatorId: jobs.id, text: '900 lao động' }];
  const year = { unit: at.town, indicators: [jobs], year: 2024 };
  const next = await makePlan(database, year);
  await send(actors, at.planner, 'setOwnTargets', { planId: next.id, targets: own }, 'targets { id }');
  const withPlan = await act(at.planner, 'submitQuotas', { planId: next.id, draftsSeen: '', missingSeen: [] });
  expect(withPlan.errors).toEqual(['LOCKED planId']);
  expect(withPlan.messages[0]).toMatch(/trình cùng kế hoạch/);
  expect(await read(at.planner, next.id)).toMatchObject({ state: 'WITH_PLAN', viewerMaySubmit: false, missing: [] });

  await draft('9,398 hoặc 9.398 lao động');
  const refused = await submit();
  expect(refused.errors).toEqual(['CONFLICT planId']);
  expect(refused.messages[0]).toMatch(/Chưa trình được: .*Việc làm/);
  const before = (await planSeen(actors, at.planner, at.plan.id)).draftsSeen;
  await draft('450 lao động');
  expect((await submit({ draftsSeen: before })).errors).toEqual(['STALE draftsSeen']);
  expect((await read()).missing).toEqual([{ kind: 'QUOTA', weight: 'TELLS' }]);
  await database.truth.query(`update office set valid_to = '2022-01-01' where id = $1`, [at.leader.officeId]);
  expect((await submit()).messages[0]).toMatch(/chưa có ai giữ chức vụ lãnh đạo/);
});

test('a sum that does not make the unit’s target has to have been seen', async () => {
  await database.truth.query(
    `insert into target (province_id, id, unit_id, pos, by_unit_id, by_pos, indicator_id, year, source, state, text,
                         reading, comparator, lo, unit_of_measure, decision_id, in_force_from, named)
     select province_id, gen_random_uuid(), unit_id, pos, unit_id, pos, $2, year, 'OWN', 'ISSUED', '900 lao động',
            '{"kind":"level","comparator":"ge","lo":"900","unit":"lao động","evalRule":"ge_lo"}', 'ge', 900, 'lao động',
            decision_id, '2023-01-05', '{}'
       from plan where id = $1`,
    [at.plan.id, jobs.id],
  );
  await draft('450 lao động');
  await draft('400 lao động', { commune: 1 });
  expect((await read()).missing).toEqual([{ kind: 'SUM', weight: 'EXPLAIN' }]);
  expect((await submit({ missingSeen: [] })).errors).toEqual(['AMBIGUOUS missingSeen']);
  expect((await submit()).errors).toEqual([]);
  expect((await give({ gapExplanation: null })).errors).toEqual(['INVALID gapExplanation']);
  expect((await give()).errors).toEqual([]);
});

test('leaders are told and find it on home until it is decided; who submitted it is told that it came back, or was given', async () => {
  const second = await new World(database).official(at.town, 'LEADER');
  await draft('450 lao động');
  await submit();
  for (const account of [at.leader, second]) {
    expect(await told(account)).toEqual(['Mức giao theo kế hoạch năm 2023 vừa được trình để giao']);
    expect(await kindsOf(account)).toContain('QUOTAS_SUBMITTED');
  }
  expect(await told(at.planner)).toEqual([]);
  expect(await kindsOf(at.planner)).not.toContain('QUOTAS_SUBMITTED');
  await act(at.leader, 'returnQuotas', { reason: 'Chưa rõ' });
  expect(await told(second)).toEqual([]);
  expect(await told(at.planner)).toEqual(['Mức giao theo kế hoạch năm 2023 vừa được lãnh đạo trả lại']);
  expect(await kindsOf(at.planner)).toContain('QUOTAS_RETURNED');
  await submit();
  await give();
  expect(await told(at.planner)).toContain('Mức giao theo kế hoạch năm 2023 đã trình vừa được lãnh đạo giao');
  expect(await told(second)).toEqual([]);
  expect(await kindsOf(at.planner)).not.toContain('QUOTAS_RETURNED');
});

test('what came back and was then taken out asks nothing of anybody', async () => {
  await draft('450 lao động');
  await submit();
  await act(at.leader, 'returnQuotas', { reason: 'Không giao nữa' });
  expect(await kindsOf(at.planner)).toContain('QUOTAS_RETURNED');
  await draft('');
  expect(await kindsOf(at.planner)).not.toContain('QUOTAS_RETURNED');
});

test('what came back and was drafted for a department that has ended since asks nothing of anybody', async () => {
  const revenue = await makeIndicator(database, { name: 'Thu ngân sách', suppliedBy: 'DEPARTMENTS' });
  const world = new World(database);
  const department = await world.department(at.town);
  const issued = { unit: at.town, year: 2023, issued: true, indicators: [revenue] };
  const plan = await makePlan(database, issued);
  const targets = [
    { departmentId: department.id, unitId: at.town.unitId, indicatorId: revenue.id, text: '60 lao động' },
  ];
  const drafted = await send(
    ...([actors, at.planner, 'draftAssignments', { planId: plan.id, targets }, 'rows { indicator { id } }'] as const),
  );
  expect(drafted.errors).toEqual([]);
  const { missing } = await read(at.planner, plan.id);
  const { draftsSeen } = await planSeen(actors, at.planner, plan.id);
  await act(at.planner, 'submitQuotas', { planId: plan.id, draftsSeen, missingSeen: missing.map(({ kind }) => kind) });
  await act(at.leader, 'returnQuotas', { planId: plan.id, reason: 'Phòng sắp sáp nhập' });
  expect(await kindsOf(at.planner)).toContain('QUOTAS_RETURNED');
  await database.owner.query(`update department set valid_to = '2023-01-09' where id = $1`, [department.id]);
  expect(await kindsOf(at.planner)).not.toContain('QUOTAS_RETURNED');
});

test('nobody outside, and nobody who reads no drafts, hears that anything waits', async () => {
  await draft('450 lao động');
  await submit({ note: 'Xin giao trước 15/01' });
  const world = new World(database);
  for (const account of [await world.official(at.town, 'VIEWER'), await world.official(at.province, 'LEADER')]) {
    expect(await read(account)).toMatchObject({ state: 'DRAFT', submissions: [], missing: [], viewerMayReturn: false });
  }
});

test('where several plans of a year hold an indicator, what waits under one of them is left as it is under the others, and given with them', async () => {
  const other = await makePlan(database, {
    ...{ unit: at.town, indicators: [jobs], year: 2023, issued: true, issuedOn: '2023-01-05' },
    amends: { plan: at.plan, how: 'AMEND' },
  });
  await draft('450 lao động');
  await submit();
  const refused = await draft('500 lao động', { planId: other.id });
  expect(refused.errors).toEqual(['LOCKED targets/0/text']);
  expect(refused.messages[0]).toMatch(/Mức giao Việc làm đang trình lãnh đạo ở kế hoạch/);
  const replacing = { planId: other.id, how: 'REPLACE' };
  expect((await send(actors, at.planner, 'amendPlan', replacing, 'plan { id }')).errors).toEqual(['LOCKED planId']);
  const decision = { number: '3/QĐ-UBND', signedOn: '2023-01-09' };
  expect((await give({ planId: other.id, decision })).errors).toEqual([]);
  expect(await read()).toMatchObject({ state: 'DRAFT', submissions: [{ returnReason: null }] });
  expect(await told(at.planner)).toEqual(['Mức giao theo kế hoạch năm 2023 đã trình vừa được lãnh đạo giao']);
});

test('what came back under one plan is not said to be given when something else is given under another', async () => {
  const other = await makePlan(database, {
    ...{ unit: at.town, indicators: [jobs], year: 2023, issued: true, issuedOn: '2023-01-05' },
    amends: { plan: at.plan, how: 'AMEND' },
  });
  await draft('450 lao động');
  await submit();
  await act(at.leader, 'returnQuotas', { reason: 'Không giao nữa' });
  await draft('');
  await draft('300 lao động', { planId: other.id, commune: 1 });
  expect((await give({ planId: other.id })).errors).toEqual([]);
  expect(await told(at.planner)).toEqual(['Mức giao theo kế hoạch năm 2023 vừa được lãnh đạo trả lại']);
});

test('a draft that replaces the plan is not discarded with what waits for the leader', async () => {
  await draft('450 lao động');
  await give();
  const replacing = { planId: at.plan.id, how: 'REPLACE' };
  const begun = await send<{ id: string }>(actors, at.planner, 'amendPlan', replacing, 'plan { id }');
  const planId = begun.result?.id ?? '';
  await submit();
  const discard = () => send(actors, at.planner, 'discardPlan', { planId, revision: 1 }, 'discardedPlanId');
  expect((await discard()).errors).toEqual(['LOCKED planId']);
  await act(at.planner, 'takeQuotasBack');
  expect((await discard()).errors).toEqual([]);
});

test('who gives says whether what was seen waited: what another leader has returned meanwhile, or who drafted it has taken back, is told first', async () => {
  await draft('450 lao động');
  await submit();
  const seen = async () => (await planSeen(actors, at.leader, at.plan.id)).draftsSeen;
  const waiting = await seen();
  const second = await new World(database).official(at.town, 'LEADER');
  await act(second, 'returnQuotas', { reason: 'Mức xã số 1 thấp' });
  const late = await give({ draftsSeen: waiting });
  expect(late.errors).toEqual(['STALE draftsSeen']);
  expect(late.messages[0]).toContain('vừa trả lại các mức này: “Mức xã số 1 thấp”');
  const returned = await seen();
  await submit();
  expect((await give({ draftsSeen: returned })).messages[0]).toContain('vừa trình các mức này');
  const again = await seen();
  await act(at.planner, 'takeQuotasBack');
  expect((await give({ draftsSeen: again })).errors).toEqual(['STALE draftsSeen']);
  expect((await give({ draftsSeen: await seen() })).errors).toEqual([]);
});
