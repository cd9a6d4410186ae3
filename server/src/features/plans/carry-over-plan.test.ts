import { beforeAll, expect, test } from 'vitest';
import type { OfficeKind } from '#kernel/context.ts';
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
let town: TestUnit;
let planner: TestAccount;
let jobs: TestIndicator;
let revenue: TestIndicator;

beforeAll(async () => {
  province = await world.province();
  town = await world.town(province);
  planner = await world.official(town, 'PLANNER');
  jobs = await makeIndicator(database);
  revenue = await makeIndicator(database, { name: 'Tổng thu ngân sách' });
});

const PLAN = `year title issued revision decision { number title signer issued } carriedOverFrom { year } faults { code }
  objectives { section text indicators { indicator { name } lead { name } coordinating { name } responsibilities { acknowledgedAt } } tasks { text } }
  tasks { text }`;

const carryOver = async (account: TestAccount, planId: string, year: number) =>
  (
    await ask<{ carryOverPlan: { plan: { year: number } | null; userErrors: { code: string; path: string[] }[] } }>(
      actors,
      account,
      `mutation { carryOverPlan(input: { planId: "${planId}", year: ${year} }) { plan { ${PLAN} } userErrors { code path } } }`,
    )
  ).carryOverPlan;

test('a plan of another unit, though it can be read, is not carried over', async () => {
  const above = await makePlan(database, { unit: province, issued: true });
  expect(await carryOver(planner, above.id, 2024)).toEqual({
    plan: null,
    userErrors: [{ code: 'NOT_ALLOWED', path: ['planId'] }],
  });
});

test('who may carry a plan over is told so, also of an issued one, which nobody edits', async () => {
  const unit = await world.town(province);
  const { id } = await makePlan(database, { unit, issued: true });
  const offered = async (office: OfficeKind) =>
    (
      await ask<{ plan: object }>(
        actors,
        await world.official(unit, office),
        `{ plan(id: "${id}") { viewerMayEdit viewerMayCarryOver } }`,
      )
    ).plan;
  const [leader, writer, officer] = [await offered('LEADER'), await offered('PLANNER'), await offered('OFFICER')];
  expect([leader, writer]).toEqual([1, 2].map(() => ({ viewerMayEdit: false, viewerMayCarryOver: true })));
  expect(officer).toEqual({ viewerMayEdit: false, viewerMayCarryOver: false });
});

test('a plan is not carried over to its own year, nor into a year that has a draft', async () => {
  const issued = await makePlan(database, { unit: town, year: 2020, issued: true });
  await makePlan(database, { unit: town, year: 2021 });
  const refused = (code: string) => ({ plan: null, userErrors: [{ code, path: ['year'] }] });
  expect(await carryOver(planner, issued.id, 2020)).toEqual(refused('INVALID'));
  expect(await carryOver(planner, issued.id, 2021)).toEqual(refused('CONFLICT'));
});

test('the copy is a draft with objectives, indicators, tasks and the phân công to departments that still exist', async () => {
  const finance = await world.department(town);
  const health = await world.department(town, 'Phòng Y tế');
  await database.owner.query(`update department set valid_to = '2022-12-31' where id = $1`, [health.id]);
  const source = await makePlan(database, {
    unit: town,
    year: 2022,
    issued: true,
    indicators: [jobs, revenue],
    responsibilities: [
      { indicator: jobs, departmentId: health.id, role: 'LEAD' },
      { indicator: jobs, departmentId: finance.id, role: 'COORDINATE' },
      { indicator: revenue, departmentId: finance.id, role: 'LEAD' },
    ],
  });
  await database.truth.query(`update responsibility set acknowledged_at = now() where plan_id = $1`, [source.id]);
  const before = await ask(actors, planner, `{ plan(id: "${source.id}") { ${PLAN} } }`);

  const copy = {
    ...{ year: 2023, title: 'Kế hoạch mục tiêu chất lượng năm 2023', issued: false, revision: 1 },
    decision: {
      ...{ number: null, signer: null, issued: false },
      title: 'Về việc ban hành Kế hoạch mục tiêu chất lượng năm 2023',
    },
    ...{ carriedOverFrom: { year: 2022 }, faults: [] },
    objectives: [
      {
        ...{ section: '1', text: 'Phát triển kinh tế - xã hội' },
        indicators: [
          {
            indicator: { name: 'Giải quyết việc làm' },
            lead: null,
            coordinating: [{ name: finance.name }],
            responsibilities: [{ acknowledgedAt: null }],
          },
          {
            indicator: { name: 'Tổng thu ngân sách' },
            lead: { name: finance.name },
            coordinating: [],
            responsibilities: [{ acknowledgedAt: null }],
          },
        ],
        tasks: [{ text: 'Mở lớp đào tạo nghề' }],
      },
    ],
    tasks: [{ text: 'Mở lớp đào tạo nghề' }],
  };
  expect(await carryOver(planner, source.id, 2023)).toEqual({ plan: copy, userErrors: [] });
  expect(await ask(actors, planner, `{ plan(id: "${source.id}") { ${PLAN} } }`)).toEqual(before);
});
