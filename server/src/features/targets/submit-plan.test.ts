import { beforeEach, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { itemsOf } from '#test/home.ts';
import { makeIndicator } from '#test/indicators.ts';
import { makeTown, planSeen, send, type TownOfTargets } from '#test/targets.ts';
import { type TestAccount, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let at: TownOfTargets;
let jobs: { id: string };

beforeEach(async () => {
  const made = await makeIndicator(database, { name: 'Việc làm', quotaToSubUnits: true });
  jobs = made;
  at = await makeTown(database, { communes: 1, indicators: [made] });
});

interface Plan {
  state: string;
  revision: number;
  missing: { kind: string }[];
  submissions: { submittedBy: string; note: string | null; decidedBy: string | null; returnReason: string | null }[];
  changedSinceReturn: { added: string[]; removed: string[] } | null;
  viewerMayEdit: boolean;
  viewerMayAssign: boolean;
  viewerMaySubmit: boolean;
  viewerMayTakeBack: boolean;
  viewerMayReturn: boolean;
  viewerMayIssue: boolean;
}

const READ = `query ($id: ID!) { plan(id: $id) { state revision missing { kind }
  submissions { submittedBy note decidedBy returnReason } changedSinceReturn { added removed }
  viewerMayEdit viewerMayAssign viewerMaySubmit viewerMayTakeBack viewerMayReturn viewerMayIssue } }`;

const read = async (account: TestAccount = at.planner): Promise<Plan> => {
  const { plan } = await ask<{ plan: Plan }>(actors, account, READ, { id: at.plan.id });
  return plan;
};

const act = (account: TestAccount, verb: string, input: Record<string, unknown> = {}) =>
  send(
    ...([actors, account, verb, { planId: at.plan.id, ...input }] as const),
    verb === 'discardPlan' ? 'discardedPlanId' : 'plan { id }',
  );

async function submit(input: Record<string, unknown> = {}, account = at.planner) {
  const { revision, missing } = await read(account);
  const { draftsSeen } = await planSeen(actors, account, at.plan.id);
  return act(account, 'submitPlan', { revision, draftsSeen, missingSeen: missing.map(({ kind }) => kind), ...input });
}

const target = (text: string) =>
  send(
    ...([actors, at.planner, 'setOwnTargets'] as const),
    { planId: at.plan.id, targets: [{ indicatorId: jobs.id, text }] },
    'targets { id }',
  );

const issue = async () => {
  const { revision } = await read(at.leader);
  const decision = { number: '12/QĐ-UBND', signedOn: '2023-01-09', signer: { name: 'An', title: 'CHỦ TỊCH' } };
  return act(at.leader, 'issuePlan', { revision, decision, gapExplanation: 'Giao sau' });
};

const kindsOf = async (account: TestAccount) => (await itemsOf(actors, account)).map(({ kind }) => kind);

test('what is submitted is left as it is, its targets too, until the leader gives it back with a reason or issues it', async () => {
  expect((await submit({ note: 'Xin ban hành trước 15/01' })).errors).toEqual([]);
  expect(await read()).toMatchObject({
    ...{ state: 'SUBMITTED', viewerMayEdit: false, viewerMayAssign: false, viewerMaySubmit: false },
    ...{ viewerMayTakeBack: true, viewerMayReturn: false, viewerMayIssue: false },
  });
  expect(await read(at.leader)).toMatchObject({ viewerMayReturn: true, viewerMayIssue: true, viewerMayEdit: false });
  const { revision } = await read();
  for (const account of [at.planner, at.leader]) {
    expect((await act(account, 'updatePlan', { revision, title: 'Tên khác' })).errors).toEqual(['LOCKED planId']);
    expect((await act(account, 'discardPlan', { revision })).errors).toEqual(['LOCKED planId']);
  }
  expect((await target('450 lao động')).errors).toEqual(['LOCKED planId']);
  const [commune] = at.communes;
  const quota = { unitId: commune?.unitId, indicatorId: jobs.id, text: '450 lao động' };
  const drafted = await send(
    ...([actors, at.planner, 'draftAssignments'] as const),
    { planId: at.plan.id, targets: [quota] },
    'rows { indicator { id } }',
  );
  expect(drafted.errors).toEqual(['LOCKED planId']);

  expect((await act(at.planner, 'returnPlan', { reason: 'Bổ sung mức' })).errors).toEqual(['NOT_ALLOWED planId']);
  expect((await act(at.leader, 'returnPlan', { reason: ' ' })).errors).toEqual(['INVALID reason']);
  expect((await act(at.leader, 'returnPlan', { reason: 'Bổ sung mức việc làm' })).errors).toEqual([]);
  expect(await read()).toMatchObject({ state: 'RETURNED', viewerMayEdit: true, viewerMaySubmit: true });
  expect((await target('450 lao động')).errors).toEqual([]);
  expect((await submit()).errors).toEqual([]);
  expect((await issue()).errors).toEqual([]);
  const { submissions, state } = await read();
  expect(state).toBe('ISSUED');
  expect(submissions.map(({ note, returnReason, decidedBy }) => [note, returnReason, decidedBy !== null])).toEqual([
    ['Xin ban hành trước 15/01', 'Bổ sung mức việc làm', true],
    [null, null, true],
  ]);
  expect((await act(at.planner, 'takePlanBack')).errors).toEqual(['LOCKED planId']);
});

test('the leader sees what has changed since it was returned, target by target, and nobody else reads any of it', async () => {
  await target('400 lao động');
  await submit();
  await act(at.leader, 'returnPlan', { reason: 'Mức thấp' });
  await target('450 lao động');
  await submit();
  expect((await read(at.leader)).changedSinceReturn).toEqual({
    added: ['Việc làm: 450 lao động'],
    removed: ['Việc làm: 400 lao động'],
  });
  expect((await issue()).errors).toEqual([]);
  const world = new World(database);
  const viewer = await world.official(at.town, 'VIEWER');
  const above = await world.official(at.province, 'LEADER');
  for (const account of [viewer, above]) {
    const { submissions, changedSinceReturn, state } = await read(account);
    expect([submissions, changedSinceReturn, state]).toEqual([[], null, 'ISSUED']);
  }
});

test('taken back while undecided it is a draft again, or again the one that was returned', async () => {
  await submit();
  expect((await act(at.planner, 'takePlanBack')).errors).toEqual([]);
  expect(await read()).toMatchObject({ state: 'DRAFT', submissions: [], viewerMayEdit: true });
  await submit();
  await act(at.leader, 'returnPlan', { reason: 'Chưa rõ' });
  await submit();
  expect((await act(at.planner, 'takePlanBack')).errors).toEqual([]);
  expect(await read()).toMatchObject({ state: 'RETURNED', submissions: [{ returnReason: 'Chưa rõ' }] });
  const { revision } = await read();
  expect((await act(at.planner, 'discardPlan', { revision })).errors).toEqual([]);
});

test('it is submitted with what it lacks seen; what keeps it from being issued is mended first; and there is a leader to submit it to', async () => {
  expect((await submit({ missingSeen: ['TARGET'] })).errors).toEqual(['AMBIGUOUS missingSeen']);
  await target('9,398 hoặc 9.398 lao động');
  const refused = await submit();
  expect(refused.errors).toEqual(['CONFLICT planId']);
  expect(refused.messages[0]).toMatch(/Chưa trình được: .*Việc làm/);
  await target('450 lao động');
  await database.truth.query(`update office set valid_to = '2022-01-01' where id = $1`, [at.leader.officeId]);
  const alone = await submit();
  expect(alone.messages[0]).toMatch(/chưa có ai giữ chức vụ lãnh đạo/);
});

test('the leader is told and finds it on home until it is decided; who submitted it is told that it came back, or was issued', async () => {
  const told = async (account: TestAccount) =>
    (
      await ask<{ notices: { edges: { node: { title: { text: string } } }[] } }>(
        ...([actors, account, '{ notices(first: 9) { edges { node { title { text } } } } }'] as const),
      )
    ).notices.edges.map(({ node }) => node.title.text);
  await submit();
  expect(await told(at.leader)).toEqual(['Dự thảo kế hoạch năm 2023 vừa được trình để ban hành']);
  expect(await told(at.planner)).toEqual([]);
  expect(await kindsOf(at.leader)).toContain('PLAN_SUBMITTED');
  expect(await kindsOf(at.planner)).toEqual([]);
  await act(at.leader, 'returnPlan', { reason: 'Chưa rõ' });
  expect(await told(at.leader)).toEqual([]);
  expect(await told(at.planner)).toEqual(['Dự thảo kế hoạch năm 2023 vừa được lãnh đạo trả lại']);
  expect(await kindsOf(at.planner)).toEqual(['PLAN_RETURNED']);
  await target('450 lao động');
  await submit();
  expect((await issue()).errors).toEqual([]);
  expect(await told(at.planner)).toContain('Kế hoạch năm 2023 đã trình vừa được lãnh đạo ban hành');
  expect(await told(at.leader)).toEqual([]);
});
