import { beforeAll, describe, expect, test } from 'vitest';
import { withoutCodePolicies } from '#kernel/authorize.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePlan, type TestPlan } from '#test/plans.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
const world = new World(database);
let town: TestUnit;
let planner: TestAccount;
let finance: { id: string; name: string };
let labour: { id: string; name: string };
let jobs: TestIndicator;
let revenue: TestIndicator;

beforeAll(async () => {
  town = await world.town(await world.province());
  planner = await world.official(town, 'PLANNER');
  finance = await world.department(town);
  labour = await world.department(town, 'Phòng Lao động - Thương binh và Xã hội');
  jobs = await makeIndicator(database);
  revenue = await makeIndicator(database, { name: 'Tổng thu ngân sách', unitOfMeasure: 'tỷ đồng' });
});

type Roles = [{ id: string }, 'LEAD' | 'COORDINATE'][];

interface Wish {
  indicatorId: string;
  departments: ReturnType<typeof rolesOf>;
}

const rolesOf = (roles: Roles) => roles.map(([{ id: departmentId }, role]) => ({ departmentId, role }));

const wish = (indicator: { id: string }, ...departments: Roles): Wish => ({
  indicatorId: indicator.id,
  departments: rolesOf(departments),
});

const LINES = 'objectives { indicators { indicator { name } lead { name } coordinating { name } } }';

async function assign(account: TestAccount, plan: TestPlan, responsibilities: Wish[]) {
  const { assignResponsibilities } = await ask<{
    assignResponsibilities: { plan: { revision: number } | null; userErrors: { code: string; path: string[] }[] };
  }>(
    actors,
    account,
    `mutation ($input: AssignResponsibilitiesInput!) { assignResponsibilities(input: $input) {
       plan { revision ${LINES} } userErrors { code path } } }`,
    { input: { planId: plan.id, responsibilities } },
  );
  return assignResponsibilities;
}

let lastYear = 2030;
/** Every plan here is of the same town, which has one draft a year. */
const nextYear = () => ++lastYear;

const makeDraft = () => makePlan(database, { unit: town, year: nextYear(), indicators: [jobs, revenue] });

describe('phân công', () => {
  test('every cell that is wrong is named at once, and nothing is assigned', async () => {
    const draft = await makeDraft();
    const ended = await world.department(town, 'Phòng Y tế');
    await database.owner.query(`update department set valid_to = '2022-12-31' where id = $1`, [ended.id]);
    const foreign = await world.department(await world.town(town), 'Phòng Kinh tế');
    const unplanned = await makeIndicator(database);
    const answered = await assign(planner, draft, [
      wish(jobs, [ended, 'LEAD'], [labour, 'LEAD'], [labour, 'COORDINATE']),
      wish(revenue, [foreign, 'COORDINATE']),
      wish(unplanned, [finance, 'LEAD']),
      { indicatorId: 'x', departments: [{ departmentId: 'y', role: 'LEAD' }] },
      wish(revenue, [finance, 'LEAD']),
    ]);
    const at = (...path: (string | number)[]) => ['responsibilities', ...path.map(String)];
    expect(answered.plan).toBeNull();
    expect(answered.userErrors).toEqual([
      { code: 'CONFLICT', path: at(4) },
      { code: 'INVALID', path: at(0, 'departments', 0, 'departmentId') },
      { code: 'CONFLICT', path: at(0, 'departments', 2, 'departmentId') },
      { code: 'CONFLICT', path: at(0, 'departments', 1, 'role') },
      { code: 'NOT_FOUND', path: at(1, 'departments', 0, 'departmentId') },
      { code: 'NOT_FOUND', path: at(2, 'indicatorId') },
      { code: 'NOT_FOUND', path: at(3, 'indicatorId') },
      { code: 'NOT_FOUND', path: at(3, 'departments', 0, 'departmentId') },
    ]);
    const { rows } = await database.truth.query('select * from responsibility where plan_id = $1', [draft.id]);
    expect(rows).toEqual([]);
  });

  test('officer, head and administrator assign nothing', async () => {
    const draft = await makeDraft();
    for (const office of ['OFFICER', 'DEPARTMENT_HEAD'] as const) {
      const official = await world.official(town, office, { departmentId: finance.id });
      const { userErrors } = await assign(official, draft, [wish(jobs, [labour, 'LEAD'])]);
      expect(userErrors).toEqual([{ code: 'NOT_ALLOWED', path: ['planId'] }]);
    }
    const administrator = await world.official(town, 'ADMINISTRATOR');
    const { userErrors } = await assign(administrator, draft, [wish(jobs, [labour, 'LEAD'])]);
    expect(userErrors).toEqual([{ code: 'NOT_FOUND', path: ['planId'] }]);
  });

  test('the list of an indicator replaces its old one; indicators that are not named keep theirs', async () => {
    const draft = await makeDraft();
    await assign(planner, draft, [
      wish(jobs, [finance, 'LEAD'], [labour, 'COORDINATE']),
      wish(revenue, [finance, 'LEAD']),
    ]);
    const answered = await assign(planner, draft, [wish(jobs, [labour, 'LEAD'])]);
    expect(answered).toEqual({
      plan: {
        revision: 3,
        objectives: [
          {
            indicators: [
              { indicator: { name: 'Giải quyết việc làm' }, lead: { name: labour.name }, coordinating: [] },
              { indicator: { name: 'Tổng thu ngân sách' }, lead: { name: finance.name }, coordinating: [] },
            ],
          },
        ],
      },
      userErrors: [],
    });
  });

  test('an indicator named with no department is left without; a document may say who works together and not who leads', async () => {
    const draft = await makeDraft();
    await assign(planner, draft, [
      wish(jobs, [finance, 'LEAD'], [labour, 'COORDINATE']),
      wish(revenue, [finance, 'LEAD']),
    ]);
    await assign(planner, draft, [wish(jobs), wish(revenue, [finance, 'COORDINATE'])]);
    const { rows } = await database.truth.query(
      'select indicator_id, department_id, role from responsibility where plan_id = $1',
      [draft.id],
    );
    expect(rows).toEqual([{ indicator_id: revenue.id, department_id: finance.id, role: 'COORDINATE' }]);
    expect((await assign(planner, draft, [])).userErrors).toEqual([{ code: 'INVALID', path: ['responsibilities'] }]);
  });

  test('what stands there already is no change of the plan', async () => {
    const draft = await makeDraft();
    await assign(planner, draft, [wish(jobs, [finance, 'LEAD'], [labour, 'COORDINATE'])]);
    const again = await assign(planner, draft, [wish(jobs, [labour, 'COORDINATE'], [finance, 'LEAD'])]);
    expect(again).toMatchObject({ plan: { revision: 2 }, userErrors: [] });
    const { rows } = await database.truth.query(`select 1 from audit_entry where subject_id = $1`, [draft.id]);
    expect(rows).toHaveLength(1);
  });

  test('the database itself holds one lead an indicator', async () => {
    const draft = await makeDraft();
    await assign(planner, draft, [wish(jobs, [finance, 'LEAD'], [labour, 'COORDINATE'])]);
    const second = database.truth.query(`update responsibility set role = 'LEAD' where plan_id = $1`, [draft.id]);
    await expect(second).rejects.toThrow(/responsibility_one_lead/);
  });
});

describe('acknowledging', () => {
  const planWith = (issued: boolean) =>
    makePlan(database, {
      unit: town,
      year: nextYear(),
      issued,
      indicators: [jobs],
      responsibilities: [{ indicator: jobs, departmentId: labour.id, role: 'LEAD' }],
    });

  const responsibilityOf = async (plan: TestPlan): Promise<string> =>
    (await database.truth.query('select id from responsibility where plan_id = $1', [plan.id])).rows[0].id;

  const acknowledge = async (account: TestAccount, id: string, now?: string) =>
    (
      await ask<{ acknowledgeResponsibility: { responsibility: unknown; userErrors: { code: string }[] } }>(
        actors,
        account,
        `mutation { acknowledgeResponsibility(input: { responsibilityId: "${id}" }) {
           responsibility { acknowledgedAt acknowledgedBy viewerMayAcknowledge department { name } } userErrors { code } } }`,
        {},
        now,
      )
    ).acknowledgeResponsibility;

  const officialOf = (departmentId: string, office: 'DEPARTMENT_HEAD' | 'OFFICER' = 'DEPARTMENT_HEAD') =>
    world.official(town, office, { departmentId });

  test('another department, the planner and the leader do not acknowledge for it', async () => {
    const id = await responsibilityOf(await planWith(true));
    const others = [await officialOf(finance.id), planner, await world.official(town, 'LEADER')];
    for (const other of others) {
      expect(await acknowledge(other, id)).toEqual({ responsibility: null, userErrors: [{ code: 'NOT_ALLOWED' }] });
    }
  });

  test('a draft is not acknowledged', async () => {
    const id = await responsibilityOf(await planWith(false));
    const refused = { responsibility: null, userErrors: [{ code: 'LOCKED' }] };
    expect(await acknowledge(await officialOf(labour.id), id)).toEqual(refused);
  });

  test('with the code policies off, another unit still acknowledges nothing', async () => {
    const id = await responsibilityOf(await planWith(true));
    const child = await world.official(await world.commune(town), 'PLANNER');
    const answered = await withoutCodePolicies(() => acknowledge(child, id));
    expect(answered).toEqual({ responsibility: null, userErrors: [{ code: 'NOT_FOUND' }] });
  });

  test.each(['DEPARTMENT_HEAD', 'OFFICER'] as const)('%s acknowledges once; again changes nothing', async (office) => {
    const plan = await planWith(true);
    const id = await responsibilityOf(plan);
    const official = await officialOf(labour.id, office);
    const MAY = `{ plan(id: "${plan.id}") { objectives { indicators { responsibilities { viewerMayAcknowledge } } } } }`;
    expect(await ask(actors, official, MAY)).toEqual({
      plan: { objectives: [{ indicators: [{ responsibilities: [{ viewerMayAcknowledge: true }] }] }] },
    });
    const done = {
      responsibility: {
        acknowledgedAt: '2023-01-10T01:00:00.000Z',
        acknowledgedBy: `${office} Hương Trà`,
        viewerMayAcknowledge: false,
        department: { name: labour.name },
      },
      userErrors: [],
    };
    expect(await acknowledge(official, id)).toEqual(done);
    expect(await acknowledge(official, id, '2023-01-11')).toEqual(done);
  });
});
