import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePlan } from '#test/plans.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
const world = new World(database);
let province: TestUnit;
let jobs: TestIndicator;
let trained: TestIndicator;

interface Answered {
  plan: { id: string; revision: number } | null;
  objective?: { id: string };
  planIndicators?: { id: string }[];
  task?: { id: string };
  userErrors: { code: string; path: string[]; message: string }[];
}

beforeAll(async () => {
  province = await world.province();
  jobs = await makeIndicator(database);
  trained = await makeIndicator(database, { name: 'Lao động qua đào tạo' });
});

/** A town of its own with its planner. */
async function townWithPlanner(): Promise<{ town: TestUnit; planner: TestAccount }> {
  const town = await world.town(province);
  return { town, planner: await world.official(town, 'PLANNER') };
}

/** Sends one mutation; the part it answers is named where there is one. */
async function send(account: TestAccount, verb: string, input: object, part = ''): Promise<Answered> {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${verb}(input: $input) {
    plan { id revision } ${part && `${part} { id }`} userErrors { code path message } } }`;
  return (await ask<Record<string, Answered>>(actors, account, document, { input }))[verb] as Answered;
}

const refusals = ({ userErrors }: Answered) => userErrors.map(({ code, path }) => [code, path.join('.')]);

describe('who may', () => {
  test.each(['ADMINISTRATOR', 'DEPARTMENT_HEAD', 'OFFICER', 'ANALYST', 'AUDITOR', 'VIEWER'] as const)(
    '%s begins no plan',
    async (office) => {
      const town = await world.town(province);
      const answered = await send(await world.official(town, office), 'createPlan', { year: 2023, title: 'Kế hoạch' });
      expect([answered.plan, refusals(answered)]).toEqual([null, [['NOT_ALLOWED', '']]]);
    },
  );

  test.each([
    ['LEADER', true],
    ['PLANNER', true],
    ['ADMINISTRATOR', false],
    ['OFFICER', false],
    ['ANALYST', false],
    ['VIEWER', false],
  ] as const)('%s is told with the viewer whether a plan may be begun: %s', async (office, may) => {
    const viewer = await world.official(await world.town(province), office);
    const { viewer: told } = await ask<{ viewer: { rights: string[] } }>(actors, viewer, '{ viewer { rights } }');
    expect(told.rights.includes('CREATE_PLAN')).toBe(may);
  });

  test('a planner begins no plan for a unit below', async () => {
    const { town, planner } = await townWithPlanner();
    const commune = await world.commune(town);
    const input = { unitId: commune.unitId, year: 2023, title: 'Kế hoạch' };
    expect(refusals(await send(planner, 'createPlan', input))).toEqual([['NOT_ALLOWED', '']]);
  });

  test('a department head does not edit a draft that it can read', async () => {
    const { town } = await townWithPlanner();
    const draft = await makePlan(database, { unit: town });
    const head = await world.official(town, 'DEPARTMENT_HEAD');
    const answered = await send(head, 'saveObjective', { planId: draft.id, text: 'Mục tiêu' }, 'objective');
    expect(refusals(answered)).toEqual([['NOT_ALLOWED', 'planId']]);
  });

  test('another unit’s draft is answered like one that does not exist', async () => {
    const [own, other] = [await townWithPlanner(), await townWithPlanner()];
    const draft = await makePlan(database, { unit: other.town });
    const input = { revision: 1, title: 'Kế hoạch' };
    const foreign = await send(own.planner, 'updatePlan', { planId: draft.id, ...input });
    const unknown = await send(own.planner, 'updatePlan', { planId: other.town.unitId, ...input });
    expect(refusals(foreign)).toEqual([['NOT_FOUND', 'planId']]);
    expect(foreign).toEqual(unknown);
  });

  test('the plan of the unit above is read and not edited', async () => {
    const { town } = await townWithPlanner();
    const issued = await makePlan(database, { unit: town, issued: true });
    const below = await world.official(await world.commune(town), 'PLANNER');
    const answered = await send(below, 'removeObjective', { objectiveId: issued.objectiveId });
    expect(refusals(answered)).toEqual([['NOT_ALLOWED', 'objectiveId']]);
  });
});

describe('when it can be done', () => {
  test('an issued plan is locked against every edit, and the sentence says what to do instead', async () => {
    const { town, planner } = await townWithPlanner();
    const {
      id: planId,
      objectiveId,
      lines,
    } = await makePlan(database, { unit: town, indicators: [jobs], issued: true });
    const { rows } = await database.truth.query<{ id: string }>('select id from task where plan_id = $1', [planId]);
    const edits: [string, object, string?][] = [
      ['updatePlan', { planId, revision: 1, title: 'Khác' }],
      ['saveObjective', { planId, text: 'Khác' }, 'objective'],
      ['removeObjective', { objectiveId }],
      ['addPlanIndicators', { objectiveId, indicatorIds: [trained.id] }, 'planIndicators'],
      ['removePlanIndicator', { planIndicatorId: lines.get(jobs.id) }],
      ['saveTask', { planId, text: 'Khác' }, 'task'],
      ['removeTask', { taskId: rows[0]?.id }],
      ['assignResponsibilities', { planId, responsibilities: [] }],
    ];
    for (const [verb, input, part] of edits) {
      const { plan, userErrors } = await send(planner, verb, input, part);
      expect([verb, plan, userErrors.map(({ code }) => code)]).toEqual([verb, null, ['LOCKED']]);
      expect(userErrors[0]?.message).toMatch(/đã ban hành.*quyết định điều chỉnh.*chuyển kế hoạch này sang năm/);
    }
  });

  test('a unit has one draft a year', async () => {
    const { planner } = await townWithPlanner();
    const input = { year: 2023, title: 'Kế hoạch' };
    await send(planner, 'createPlan', input);
    expect(refusals(await send(planner, 'createPlan', input))).toEqual([['CONFLICT', 'year']]);
    expect(refusals(await send(planner, 'createPlan', { ...input, year: 2024 }))).toEqual([]);
  });

  test('two who begin the same draft at once: one does, the other hears that there is one', async () => {
    const { town, planner } = await townWithPlanner();
    const leader = await world.official(town, 'LEADER');
    const input = { year: 2023, title: 'Kế hoạch' };
    const both = await Promise.all([planner, leader].map((account) => send(account, 'createPlan', input)));
    expect(both.flatMap(refusals)).toEqual([['CONFLICT', 'year']]);
  });

  test('an edit of what somebody else changed since is refused as stale', async () => {
    const { town, planner } = await townWithPlanner();
    const { id: planId } = await makePlan(database, { unit: town });
    await send(planner, 'saveObjective', { planId, revision: 1, text: 'Mục tiêu hai' }, 'objective');
    const stale = [['STALE', 'revision']];
    expect(refusals(await send(planner, 'updatePlan', { planId, revision: 1, title: 'Khác' }))).toEqual(stale);
    expect(refusals(await send(planner, 'saveTask', { planId, revision: 1, text: 'Việc' }, 'task'))).toEqual(stale);
  });

  test('everything wrong with an input is said at once', async () => {
    const { town, planner } = await townWithPlanner();
    const plan = { year: 1999, title: '  ', generalObjective: 'x'.repeat(5001) };
    expect(refusals(await send(planner, 'createPlan', plan))).toEqual([
      ['INVALID', 'year'],
      ['INVALID', 'title'],
      ['INVALID', 'generalObjective'],
    ]);
    const { id: planId } = await makePlan(database, { unit: town });
    const task = { planId, objectiveId: 'không có', text: '', coordinating: ['Công an', 'y'.repeat(501)], ordinal: 0 };
    expect(refusals(await send(planner, 'saveTask', task, 'task'))).toEqual([
      ['NOT_FOUND', 'objectiveId'],
      ['INVALID', 'text'],
      ['INVALID', 'coordinating.1'],
      ['INVALID', 'ordinal'],
    ]);
  });

  test('an indicator stands once in a plan, and an unknown one nowhere', async () => {
    const { town, planner } = await townWithPlanner();
    const { objectiveId } = await makePlan(database, { unit: town, indicators: [jobs] });
    const add = (...indicatorIds: string[]) =>
      send(planner, 'addPlanIndicators', { objectiveId, indicatorIds }, 'planIndicators');
    expect(refusals(await add())).toEqual([['INVALID', 'indicatorIds']]);
    expect(refusals(await add(trained.id, jobs.id, 'CT01', trained.id))).toEqual([
      ['NOT_FOUND', 'indicatorIds.2'],
      ['CONFLICT', 'indicatorIds.1'],
      ['CONFLICT', 'indicatorIds.3'],
    ]);
    expect(refusals(await add(trained.id))).toEqual([]);
  });

  test('an objective of another unit’s plan is not found in this one', async () => {
    const [own, other] = [await townWithPlanner(), await townWithPlanner()];
    const mine = await makePlan(database, { unit: own.town });
    const theirs = await makePlan(database, { unit: other.town });
    const input = { planId: mine.id, objectiveId: theirs.objectiveId, text: 'Mục tiêu' };
    expect(refusals(await send(own.planner, 'saveObjective', input, 'objective'))).toEqual([
      ['NOT_FOUND', 'objectiveId'],
    ]);
  });
});

test('a draft is written, read back whole, and taken apart again', async () => {
  const { planner } = await townWithPlanner();
  const created = await send(planner, 'createPlan', {
    year: 2023,
    title: ' Kế hoạch năm 2023 ',
    generalObjective: 'Giữ vững ổn định',
  });
  const planId = created.plan?.id ?? '';
  const objective = await send(planner, 'saveObjective', { planId, section: '2.6', text: 'Lao động' }, 'objective');
  const objectiveId = objective.objective?.id ?? '';
  await send(planner, 'saveObjective', { planId, objectiveId, text: 'Lao động, việc làm' }, 'objective');
  const indicatorIds = [jobs.id, trained.id];
  const added = await send(planner, 'addPlanIndicators', { objectiveId, indicatorIds }, 'planIndicators');
  const task = {
    planId,
    objectiveId,
    text: 'Mở lớp',
    lead: 'Phòng LĐTB&XH',
    coordinating: ['Công an', ' '],
    time: 'Quý I',
  };
  const saved = await send(planner, 'saveTask', task, 'task');
  await send(planner, 'updatePlan', { planId, revision: saved.plan?.revision, title: 'Kế hoạch 2023' });

  const WHOLE = `query ($id: ID!) { plan(id: $id) { year title generalObjective issued revision viewerMayEdit viewerMayIssue viewerMayAssign decision { id }
    objectives { ordinal section text indicators { ordinal indicator { name } lead { name } } tasks { text } }
    tasks { ordinal text lead coordinating time monitor evidence } } }`;
  const line = (ordinal: number, name: string) => ({ ordinal, indicator: { name }, lead: null });
  expect(await ask(actors, planner, WHOLE, { id: planId })).toEqual({
    plan: {
      ...{ year: 2023, title: 'Kế hoạch 2023', generalObjective: null, issued: false, revision: 6 },
      ...{ viewerMayEdit: true, viewerMayIssue: false, viewerMayAssign: true, decision: null },
      objectives: [
        {
          ...{ ordinal: 1, section: '2.6', text: 'Lao động, việc làm' },
          indicators: [line(1, 'Giải quyết việc làm'), line(2, 'Lao động qua đào tạo')],
          tasks: [{ text: 'Mở lớp' }],
        },
      ],
      tasks: [
        {
          ...{ ordinal: 1, text: 'Mở lớp', lead: 'Phòng LĐTB&XH', coordinating: ['Công an'] },
          ...{ time: 'Quý I', monitor: null, evidence: null },
        },
      ],
    },
  });

  await send(planner, 'removePlanIndicator', { planIndicatorId: added.planIndicators?.[0]?.id });
  await send(planner, 'removeTask', { taskId: saved.task?.id });
  const LEFT = `query ($id: ID!) { plan(id: $id) { objectives { indicators { indicator { name } } } tasks { text } } }`;
  expect(await ask(actors, planner, LEFT, { id: planId })).toEqual({
    plan: { objectives: [{ indicators: [{ indicator: { name: 'Lao động qua đào tạo' } }] }], tasks: [] },
  });
  await send(planner, 'removeObjective', { objectiveId });
  expect(await ask(actors, planner, LEFT, { id: planId })).toEqual({ plan: { objectives: [], tasks: [] } });

  const { rows } = await database.truth.query('select verb, subject from audit_entry where unit_id = $1 order by seq', [
    planner.unit.unitId,
  ]);
  expect(rows.map(({ verb }) => verb)).toEqual([
    ...['createPlan', 'saveObjective', 'saveObjective', 'addPlanIndicators', 'addPlanIndicators', 'saveTask'],
    ...['updatePlan', 'removePlanIndicator', 'removeTask', 'removeObjective'],
  ]);
});

test('an objective is moved to a place, and the others make room', async () => {
  const { planner } = await townWithPlanner();
  const planId = (await send(planner, 'createPlan', { year: 2023, title: 'Kế hoạch' })).plan?.id ?? '';
  const save = (text: string, place: object) => send(planner, 'saveObjective', { planId, text, ...place }, 'objective');
  const [first] = [await save('một', {}), await save('hai', {}), await save('ba', {})];
  const order = async () => {
    const answered = await ask<{ plan: { objectives: { ordinal: number; text: string }[] } }>(
      ...([
        actors,
        planner,
        'query ($id: ID!) { plan(id: $id) { objectives { ordinal text } } }',
        { id: planId },
      ] as const),
    );
    return answered.plan.objectives.map(({ ordinal, text }) => `${ordinal} ${text}`);
  };
  await save('một', { objectiveId: first?.objective?.id, ordinal: 2 });
  expect(await order()).toEqual(['1 hai', '2 một', '3 ba']);
  await save('một', { objectiveId: first?.objective?.id, ordinal: 9 });
  expect(await order()).toEqual(['1 hai', '2 ba', '3 một']);
  await save('đầu', { ordinal: 1 });
  expect(await order()).toEqual(['1 đầu', '2 hai', '3 ba', '4 một']);
});

test('a retry with the same id answers the same plan and begins no second one', async () => {
  const { planner } = await townWithPlanner();
  const input = { year: 2023, title: 'Kế hoạch', clientMutationId: 'lần gửi 1' };
  const [first, again] = [await send(planner, 'createPlan', input), await send(planner, 'createPlan', input)];
  expect(again).toEqual(first);
  expect(first.plan?.revision).toBe(1);
  expect(await ask(actors, planner, '{ plans { totalCount } }')).toEqual({ plans: { totalCount: 1 } });
});
