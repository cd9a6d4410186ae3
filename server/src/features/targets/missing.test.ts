import { type DivisionTold, divisionSays, print } from '@dich/measure';
import { expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator } from '#test/indicators.ts';
import { makeTown, planSeen, send } from '#test/targets.ts';
import { World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);

interface Plan {
  missing: { kind: string; weight: string; names: string[] }[];
  holes: { kind: string; names: string[]; message: { text: string } }[];
  holesReason: string | null;
}

test('before a plan is signed everything that it lacks is told at once, and what may be confirmed is kept with its reason', async () => {
  const jobs = await makeIndicator(database, { name: 'Việc làm', quotaToSubUnits: true });
  const schools = await makeIndicator(database, { name: 'Trường học', quotaToSubUnits: false });
  const at = await makeTown(database, { communes: 2, indicators: [jobs, schools] });
  const department = await new World(database).department(at.town);
  const own = (text: string) =>
    send(
      ...([actors, at.planner, 'setOwnTargets'] as const),
      {
        planId: at.plan.id,
        targets: [{ indicatorId: jobs.id, text }],
      },
      'targets { id }',
    );
  const read = async (account = at.planner) =>
    (
      await ask<{ plan: Plan }>(
        ...[actors, account],
        `{ plan(id: "${at.plan.id}") { missing { kind weight names } holes { kind names message { text } } holesReason } }`,
      )
    ).plan;
  await own('9,398 hoặc 9.398 lao động');
  expect((await read()).missing).toEqual([
    { kind: 'QUESTION', weight: 'BLOCKS', names: ['Việc làm'] },
    { kind: 'TARGET', weight: 'CONFIRM', names: ['Trường học'] },
    { kind: 'LEAD', weight: 'CONFIRM', names: ['Việc làm', 'Trường học'] },
    { kind: 'QUOTA', weight: 'CONFIRM', names: ['Việc làm'] },
    { kind: 'DECISION', weight: 'TELLS', names: [] },
  ]);
  await own('450 lao động');
  const led = { indicatorId: jobs.id, departments: [{ departmentId: department.id, role: 'LEAD' }] };
  await send(
    actors,
    at.planner,
    'assignResponsibilities',
    { planId: at.plan.id, responsibilities: [led] },
    'plan { id }',
  );
  const issue = async (more: Record<string, unknown>) => {
    const { plan } = await ask<{ plan: { revision: number } }>(
      actors,
      at.leader,
      `{ plan(id: "${at.plan.id}") { revision } }`,
    );
    const decision = { number: '12/QĐ-UBND', signedOn: '2023-01-09', signer: { name: 'An', title: 'CHỦ TỊCH' } };
    const seen = { planId: at.plan.id, revision: plan.revision, ...(await planSeen(actors, at.leader, at.plan.id)) };
    return send(actors, at.leader, 'issuePlan', { ...seen, decision, holesReason: null, ...more }, 'plan { id }');
  };
  const refused = await issue({ gapExplanation: 'Giao sau' });
  expect(refused.errors).toEqual(['INVALID holesReason']);
  expect(refused.messages[0]).toMatch(/1 chỉ tiêu chưa có mức.*Trường học.*chưa phân công.*chưa giao hết/s);
  const reason = 'Giao bổ sung trong quý I';
  expect((await issue({ gapExplanation: 'Giao sau', holesReason: reason })).errors).toEqual([]);
  const [head] = at.heads;
  for (const account of [at.planner, head ?? at.leader]) {
    const { missing, holes, holesReason } = await read(account);
    expect([missing, holesReason]).toEqual([[], reason]);
    expect(holes.map(({ kind, names }) => [kind, names])).toEqual([
      ['TARGET', ['Trường học']],
      ['LEAD', ['Trường học']],
      ['QUOTA', ['Việc làm']],
    ]);
  }
});

test('what is divided over departments without the one that leads is told in the words of the row in the grid', async () => {
  const supplied = { suppliedBy: 'DEPARTMENTS' as const, name: 'Thu ngân sách' };
  const made = await makeIndicator(database, { ...supplied, overUnits: 'SUM' });
  const typed = await makeIndicator(database, { ...supplied, name: 'Xếp hạng', overUnits: 'NONE' });
  const at = await makeTown(database, { communes: 0, indicators: [made, typed] });
  const world = new World(database);
  const [lead, other] = [await world.department(at.town, 'Phòng A'), await world.department(at.town, 'Phòng B')];
  const planId = at.plan.id;
  const responsibilities = [made, typed].map(({ id }) => ({
    indicatorId: id,
    departments: [{ departmentId: lead.id, role: 'LEAD' }],
  }));
  await send(actors, at.planner, 'assignResponsibilities', { planId, responsibilities }, 'plan { id }');
  const draft = (departmentId: string, ...indicatorIds: string[]) => {
    const targets = indicatorIds.map((indicatorId) => ({
      ...{ unitId: at.town.unitId, departmentId, indicatorId, text: '10 lao động' },
    }));
    return send(actors, at.planner, 'draftAssignments', { planId, targets }, 'rows { madeOfParts }');
  };
  expect((await draft(other.id, made.id, typed.id)).errors).toEqual([]);
  const told = async () => {
    const query = `{ plan(id: "${planId}") { missing { kind names message { text } } } }`;
    const { plan } = await ask<{ plan: { missing: { kind: string; names: string[]; message: { text: string } }[] } }>(
      ...[actors, at.planner, query],
    );
    return plan.missing.filter(({ kind }) => kind === 'PART' || kind === 'OWN_FIGURE');
  };
  const sentence = (kind: DivisionTold, name: string) => ({
    ...{ kind, names: [name], message: { text: `${print(divisionSays(kind), 'vi')}: ${name}.` } },
  });
  expect(await told()).toEqual([sentence('PART', 'Thu ngân sách'), sentence('OWN_FIGURE', 'Xếp hạng')]);
  expect((await draft(lead.id, made.id)).errors).toEqual([]);
  expect(await told()).toEqual([sentence('OWN_FIGURE', 'Xếp hạng')]);
});

test('what replaces a plan tells whose quotas stay until they are given again', async () => {
  const jobs = await makeIndicator(database, { name: 'Việc làm', quotaToSubUnits: true });
  const at = await makeTown(database, { communes: 1, indicators: [jobs], issued: true });
  const [commune] = at.communes;
  const cell = { unitId: commune?.unitId, indicatorId: jobs.id, text: '450 lao động' };
  const give = async (planId: string, now: string) => {
    await send(actors, at.planner, 'draftAssignments', { planId, targets: [cell] }, 'rows { indicator { id } }', now);
    return send(actors, at.leader, 'assignTargets', { planId, gapExplanation: 'Theo đăng ký' }, 'targets { id }', now);
  };
  expect((await give(at.plan.id, '2023-02-01')).errors).toEqual([]);
  const begun = await send<{ id: string }>(
    ...([
      actors,
      at.planner,
      'amendPlan',
      { planId: at.plan.id, how: 'REPLACE' },
      'plan { id }',
      '2023-07-01',
    ] as const),
  );
  const planId = begun.result?.id ?? '';
  const staying = async () => {
    const { plan } = await ask<{ plan: Plan }>(
      actors,
      at.planner,
      `{ plan(id: "${planId}") { missing { kind names } } }`,
    );
    return plan.missing.filter(({ kind }) => kind === 'QUOTAS_STAY');
  };
  expect(await staying()).toEqual([]);
  const emptied = { planId, targets: [{ ...cell, text: '' }] };
  expect((await send(actors, at.planner, 'draftAssignments', emptied, 'rows { indicator { id } }')).errors).toEqual([]);
  expect(await staying()).toEqual([{ kind: 'QUOTAS_STAY', names: ['Việc làm'] }]);
  const { plan } = await ask<{ plan: { revision: number } }>(
    actors,
    at.leader,
    `{ plan(id: "${planId}") { revision } }`,
  );
  const decision = { number: '40/QĐ-UBND', signedOn: '2023-07-01', signer: { name: 'An', title: 'CHỦ TỊCH' } };
  const input = { planId, revision: plan.revision, decision, gapExplanation: 'Theo đăng ký' };
  expect((await send(actors, at.leader, 'issuePlan', input, 'plan { id }', '2023-07-01')).errors).toEqual([]);
  expect(await staying()).toEqual([{ kind: 'QUOTAS_STAY', names: ['Việc làm'] }]);
  expect((await give(planId, '2023-07-02')).errors).toEqual([]);
  expect(await staying()).toEqual([]);
});

test('an amendment that ends what a composite counts says so, until it writes the composite anew', async () => {
  const composite = { kind: 'COMPOSITE', unitOfMeasure: 'chỉ tiêu', overUnits: 'NONE' } as const;
  const whole = await makeIndicator(database, { ...composite, name: 'Chỉ tiêu kinh tế - xã hội' });
  const jobs = await makeIndicator(database, { parentId: whole.id, name: 'Việc làm' });
  const trained = await makeIndicator(database, { parentId: whole.id, name: 'Lao động qua đào tạo' });
  const at = await makeTown(database, { communes: 0, indicators: [whole, jobs, trained], issued: true });
  const as = (verb: string, input: Record<string, unknown>, selection: string) =>
    send<{ id: string }>(actors, at.planner, verb, input, selection, '2023-07-01');
  const planId = (await as('amendPlan', { planId: at.plan.id, how: 'AMEND' }, 'plan { id }')).result?.id ?? '';
  const fewer = async () => {
    const query = `{ plan(id: "${planId}") { missing { kind names } } }`;
    const { plan } = await ask<{ plan: Plan }>(actors, at.planner, query);
    return plan.missing.filter(({ kind }) => kind === 'MEMBERS');
  };
  expect(await fewer()).toEqual([]);
  const lines = [{ indicatorId: trained.id, reason: 'Không còn phù hợp' }];
  expect((await as('setEndedLines', { planId, lines }, 'plan { id }')).errors).toEqual([]);
  expect(await fewer()).toEqual([{ kind: 'MEMBERS', names: ['Chỉ tiêu kinh tế - xã hội'] }]);
  const objective = await as('saveObjective', { planId, section: '1', text: 'Kinh tế' }, 'objective { id }');
  const again = { objectiveId: objective.result?.id, indicatorIds: [whole.id] };
  expect((await as('addPlanIndicators', again, 'planIndicators { id }')).errors).toEqual([]);
  expect(await fewer()).toEqual([]);
});
