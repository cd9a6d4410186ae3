import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePlan, type TestPlan } from '#test/plans.ts';
import { send } from '#test/targets.ts';
import { type TestAccount, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
const world = new World(database);
let leader: TestAccount;
let planner: TestAccount;
let whole: TestIndicator;
let jobs: TestIndicator;
let trained: TestIndicator;
let revenue: TestIndicator;
let plan: TestPlan;

beforeAll(async () => {
  const unit = await world.town(await world.province());
  leader = await world.official(unit, 'LEADER');
  planner = await world.official(unit, 'PLANNER');
  const composite = { kind: 'COMPOSITE', unitOfMeasure: 'chỉ tiêu', overUnits: 'NONE' } as const;
  whole = await makeIndicator(database, { ...composite, name: 'Chỉ tiêu kinh tế - xã hội' });
  jobs = await makeIndicator(database, { parentId: whole.id });
  trained = await makeIndicator(database, { parentId: whole.id, name: 'Lao động qua đào tạo' });
  revenue = await makeIndicator(database, { name: 'Tổng thu ngân sách' });
  plan = await makePlan(database, { unit, year: 2022, issued: true, indicators: [whole, jobs, trained, revenue] });
  await database.truth.query(`update decision set signed_on = '2022-01-05' where id = $1`, [plan.decisionId]);
});

const DECISION = { number: '45/QĐ-UBND', signedOn: '2022-06-20' };

/** What is refused, by its place. */
async function adjust(members: { id: string }[], more: Record<string, unknown> = {}, by = leader): Promise<string[]> {
  const input = {
    ...{ planIndicatorId: plan.lines.get(whole.id), memberIds: members.map(({ id }) => id) },
    ...{ reason: 'Bổ sung chỉ tiêu thu ngân sách', decision: DECISION, ...more },
  };
  return (await send(actors, by, 'adjustMembers', input, 'plan { id }')).errors;
}

interface Line {
  indicator: { id: string };
  members: { indicator: { id: string } }[];
  memberAdjustments: {
    inForceFrom: string;
    reason: string;
    decision: { number: string; title: string };
    before: { indicator: { id: string } }[];
    members: { indicator: { id: string } }[];
  }[];
}

interface Found {
  objectives: { indicators: (Omit<Line, 'memberAdjustments'> & { id: string })[] }[];
  memberAdjustments: (Line['memberAdjustments'][number] & { planIndicator: { id: string } })[];
}

async function lineOfWhole(planId = plan.id): Promise<Line | undefined> {
  const { plan: found } = await ask<{ plan: Found }>(
    ...[actors, planner],
    `query ($id: ID!) { plan(id: $id) { objectives { indicators { id indicator { id } members { indicator { id } } } }
       memberAdjustments { planIndicator { id } inForceFrom reason decision { number title } before { indicator { id } }
         members { indicator { id } } } } }`,
    { id: planId },
  );
  const lines = found.objectives.flatMap(({ indicators }) => indicators);
  const line = lines.find(({ indicator }) => indicator.id === whole.id);
  return (
    line && {
      ...{ indicator: line.indicator, members: line.members },
      memberAdjustments: found.memberAdjustments
        .filter(({ planIndicator }) => planIndicator.id === line.id)
        .map(({ planIndicator: _, ...adjustment }) => adjustment),
    }
  );
}

const named = (...indicators: TestIndicator[]) => indicators.map(({ id }) => ({ indicator: { id } }));

test('only the leader, for a reason, for other members, and no earlier than what they replace', async () => {
  expect(await adjust([revenue], {}, planner)).toEqual(['NOT_ALLOWED planIndicatorId']);
  expect(await adjust([jobs, trained], { reason: ' ', decision: { number: ' ', signedOn: '2022-01-04' } })).toEqual([
    'INVALID reason',
    'INVALID memberIds',
    'CONFLICT decision/signedOn',
    'INVALID decision/number',
  ]);
  expect(await adjust([revenue, revenue, whole, { id: plan.unit.unitId }])).toEqual([
    'CONFLICT memberIds/1',
    'INVALID memberIds/2',
    'NOT_FOUND memberIds/3',
  ]);
  expect(await adjust([revenue], { revision: 7 })).toEqual(['STALE revision']);
  expect(await adjust([revenue], { planIndicatorId: plan.lines.get(jobs.id) })).toEqual(['CONFLICT planIndicatorId']);
  expect((await lineOfWhole())?.memberAdjustments).toEqual([]);
});

test('a new decision says what is counted from its day on; what was counted before stays, with why', async () => {
  expect(await adjust([jobs, trained, revenue])).toEqual([]);
  expect(await adjust([jobs, revenue], { decision: { ...DECISION, signedOn: '2022-06-19' } })).toEqual([
    'CONFLICT decision/signedOn',
  ]);
  const later = { decision: { number: '90/QĐ-UBND', signedOn: '2022-09-01' }, reason: 'Bỏ một chỉ tiêu' };
  expect(await adjust([jobs, revenue], later)).toEqual([]);
  const title = 'Về việc điều chỉnh các chỉ tiêu thành phần của Chỉ tiêu kinh tế - xã hội năm 2022';
  expect(await lineOfWhole()).toEqual({
    indicator: { id: whole.id },
    members: named(jobs, revenue),
    memberAdjustments: [
      {
        ...{ inForceFrom: '2022-06-20', reason: 'Bổ sung chỉ tiêu thu ngân sách' },
        ...{ decision: { number: '45/QĐ-UBND', title }, before: named(jobs, trained) },
        members: named(jobs, trained, revenue),
      },
      {
        ...{ inForceFrom: '2022-09-01', reason: 'Bỏ một chỉ tiêu' },
        ...{ decision: { number: '90/QĐ-UBND', title }, before: named(jobs, trained, revenue) },
        members: named(jobs, revenue),
      },
    ],
  });
});

test('the trail says what it counted before and after, and by which decision', async () => {
  const { rows } = await database.truth.query(
    `select before, after from audit_entry where verb = 'adjustMembers' and subject_id = $1 order by at limit 1`,
    [plan.lines.get(whole.id)],
  );
  expect(rows).toEqual([
    {
      before: { memberIds: [jobs.id, trained.id] },
      after: {
        ...{ memberIds: [jobs.id, trained.id, revenue.id], inForceFrom: '2022-06-20', number: '45/QĐ-UBND' },
        ...{ decisionId: expect.any(String), reason: 'Bổ sung chỉ tiêu thu ngân sách' },
      },
    },
  ]);
});

test('next year’s plan begins with the members in force', async () => {
  const carried = await send<{ id: string }>(
    ...([actors, planner, 'carryOverPlan', { planId: plan.id, year: 2023 }, 'plan { id }'] as const),
  );
  expect((await lineOfWhole(carried.result?.id))?.members).toEqual(named(jobs, revenue));
});

test('a draft is edited, not adjusted', async () => {
  const draft = await makePlan(database, { unit: plan.unit, year: 2024, indicators: [whole, jobs] });
  expect(await adjust([], { planIndicatorId: draft.lines.get(whole.id) })).toEqual(['LOCKED planIndicatorId']);
});
