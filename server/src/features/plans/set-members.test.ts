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
let planner: TestAccount;
let whole: TestIndicator;
let part: TestIndicator;
let jobs: TestIndicator;
let trained: TestIndicator;
let draft: TestPlan;

beforeAll(async () => {
  const unit = await world.town(await world.province());
  planner = await world.official(unit, 'PLANNER');
  const composite = { kind: 'COMPOSITE', unitOfMeasure: 'chỉ tiêu', overUnits: 'NONE' } as const;
  whole = await makeIndicator(database, { ...composite, name: 'Chỉ tiêu kinh tế - xã hội' });
  part = await makeIndicator(database, { ...composite, name: 'Chỉ tiêu văn hóa' });
  jobs = await makeIndicator(database);
  trained = await makeIndicator(database, { name: 'Lao động qua đào tạo' });
  draft = await makePlan(database, { unit, indicators: [whole, part, jobs, trained] });
});

const lineOf = ({ id }: TestIndicator) => draft.lines.get(id) ?? '';

/** What is refused, by its place. */
async function set(of: TestIndicator, ...members: { id: string }[]): Promise<string[]> {
  const input = { planIndicatorId: lineOf(of), memberIds: members.map(({ id }) => id) };
  return (await send(actors, planner, 'setMembers', input, 'plan { id }')).errors;
}

async function membersOfWhole(): Promise<string[] | undefined> {
  interface Line {
    indicator: { id: string };
    members: { indicator: { id: string } }[];
  }
  const { plan } = await ask<{ plan: { objectives: { indicators: Line[] }[] } }>(
    ...[actors, planner],
    'query ($id: ID!) { plan(id: $id) { objectives { indicators { indicator { id } members { indicator { id } } } } } }',
    { id: draft.id },
  );
  const line = plan.objectives
    .flatMap(({ indicators }) => indicators)
    .find(({ indicator }) => indicator.id === whole.id);
  return line?.members.map(({ indicator }) => indicator.id);
}

test('a composite counts the lines that are named, in their order', async () => {
  expect(await set(whole, trained, jobs)).toEqual([]);
  expect(await membersOfWhole()).toEqual([trained.id, jobs.id]);
});

test('what is no line of the plan, stands twice, or leads back to the composite is refused, each at its place', async () => {
  expect(await set(part, whole)).toEqual([]);
  expect(await set(whole, part, jobs, jobs, { id: draft.unit.unitId }, whole)).toEqual([
    'INVALID memberIds/0',
    'CONFLICT memberIds/2',
    'NOT_FOUND memberIds/3',
    'INVALID memberIds/4',
  ]);
  expect(await set(jobs, trained)).toEqual(['CONFLICT planIndicatorId']);
});

test('what leaves the plan is counted no more, and the trail tells it of the composite too', async () => {
  await send(actors, planner, 'removePlanIndicator', { planIndicatorId: lineOf(jobs) }, 'plan { id }');
  expect(await membersOfWhole()).toEqual([trained.id]);
  const { rows } = await database.truth.query(
    `select before, after from audit_entry where verb = 'removePlanIndicator' and subject_id = $1`,
    [lineOf(whole)],
  );
  expect(rows).toEqual([{ before: { memberIds: [trained.id, jobs.id] }, after: { memberIds: [trained.id] } }]);
});

test('once the plan is issued its composites stand', async () => {
  await database.truth.query('update plan set issued = true where id = $1', [draft.id]);
  expect(await set(whole)).toEqual(['LOCKED planIndicatorId']);
});
