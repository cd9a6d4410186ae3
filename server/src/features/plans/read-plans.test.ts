import { beforeAll, describe, expect, test } from 'vitest';
import { withoutCodePolicies } from '#kernel/authorize.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePlan, type TestPlan } from '#test/plans.ts';
import { statementsOf } from '#test/statements.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';
import { Decision } from './decision.entity.ts';
import { Objective, Plan, PlanIndicator, Responsibility, Task } from './plan.entity.ts';

const database = useDatabase();
const actors = actorsOf(database);
const world = new World(database);

/** Who stands where, seen from the town whose plans are read. */
type Relation = 'own' | 'parent' | 'child' | 'sibling' | 'named';
let planners: Record<Relation, TestAccount>;
let town: TestUnit;
let draft: TestPlan;
let issued: TestPlan;
let jobs: TestIndicator;

beforeAll(async () => {
  const province = await world.province();
  town = await world.town(province);
  const units = {
    own: town,
    parent: province,
    child: await world.commune(town),
    sibling: await world.town(province, 'Hương Thủy'),
    named: await world.town(province, 'Phong Điền'),
  };
  const planner = async (relation: Relation) => [relation, await world.official(units[relation], 'PLANNER')] as const;
  planners = Object.fromEntries(await Promise.all((Object.keys(units) as Relation[]).map(planner))) as typeof planners;
  jobs = await makeIndicator(database);
  const department = await world.department(town);
  const responsibilities = [{ indicator: jobs, departmentId: department.id, role: 'LEAD' as const }];
  draft = await makePlan(database, { unit: town, year: 2024, indicators: [jobs], responsibilities });
  issued = await makePlan(database, {
    unit: town,
    indicators: [jobs],
    responsibilities,
    issued: true,
    named: [units.named],
  });
});

const SEEN = `query ($draft: ID!, $issued: ID!, $decision: ID!, $unit: ID!) {
  draft: plan(id: $draft) { year }
  issued: plan(id: $issued) { year objectives { indicators { lead { name } } } }
  decision(id: $decision) { number namedUnits { name } }
  plans(unitId: $unit) { totalCount edges { node { year } } }
}`;

const seenBy = (account: TestAccount) =>
  ask(actors, account, SEEN, {
    draft: draft.id,
    issued: issued.id,
    decision: issued.decisionId,
    unit: town.unitId,
  });

const ISSUED = {
  issued: { year: 2023, objectives: [{ indicators: [{ lead: { name: 'Phòng Tài chính - Kế hoạch' } }] }] },
  decision: { number: '1741/QĐ-UBND', namedUnits: [{ name: 'Phong Điền' }] },
};
const ONLY_ISSUED = { draft: null, ...ISSUED, plans: { totalCount: 1, edges: [{ node: { year: 2023 } }] } };
const BOTH = {
  draft: { year: 2024 },
  ...ISSUED,
  plans: { totalCount: 2, edges: [{ node: { year: 2024 } }, { node: { year: 2023 } }] },
};
const NOTHING = { draft: null, issued: null, decision: null, plans: { totalCount: 0, edges: [] } };

describe('what the relation allows', () => {
  test('a sibling sees neither draft nor issued plan nor decision', async () => {
    expect(await seenBy(planners.sibling)).toEqual(NOTHING);
  });

  test.each(['parent', 'child', 'named'] as const)('the %s unit sees what is issued and no draft', async (relation) => {
    expect(await seenBy(planners[relation])).toEqual(ONLY_ISSUED);
  });

  test('the unit itself sees its drafts too', async () => {
    expect(await seenBy(planners.own)).toEqual(BOTH);
  });

  test('a malformed id is answered like an unknown one', async () => {
    expect(await ask(actors, planners.own, '{ plan(id: "1") { id } decision(id: "x") { id } }')).toEqual({
      plan: null,
      decision: null,
    });
    expect(await ask(actors, planners.own, '{ plans(unitId: "1") { totalCount } }')).toEqual({
      plans: { totalCount: 0 },
    });
  });
});

describe('row-level security alone, the code policies off', () => {
  /** Rows of the draft and of the issued plan, of every kind, as the entity manager reads them without our queries. */
  const rowsOf = (account: TestAccount, plan: TestPlan) =>
    withoutCodePolicies(() =>
      actors.as(account, async ({ em }) => {
        const parts = { planId: plan.id };
        return [
          await em.count(Plan, { id: plan.id }),
          ...(await Promise.all([
            em.count(Objective, parts),
            em.count(PlanIndicator, parts),
            em.count(Task, parts),
            em.count(Responsibility, parts),
          ])),
          await em.count(Decision, { id: plan.decisionId ?? plan.id }),
        ];
      }),
    );

  test.each(['parent', 'child', 'sibling', 'named'] as const)('hides every row of a draft from the %s', async (who) => {
    expect(await rowsOf(planners[who], draft)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('hides every row of an issued plan from a sibling that is not named', async () => {
    expect(await rowsOf(planners.sibling, issued)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test.each(['own', 'parent', 'child', 'named'] as const)('shows an issued plan whole to the %s', async (who) => {
    expect(await rowsOf(planners[who], issued)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test.each(['parent', 'child', 'sibling', 'named'] as const)('lets the %s write none of it', async (who) => {
    const written = await withoutCodePolicies(() =>
      actors.as(planners[who], async ({ em }) => {
        const counts: number[] = [];
        for (const plan of [draft, issued]) {
          counts.push(await em.nativeUpdate(Plan, { id: plan.id }, { title: 'Khác' }));
          counts.push(await em.nativeUpdate(Responsibility, { planId: plan.id }, { acknowledgedBy: 'Khác' }));
          counts.push(await em.nativeDelete(Task, { planId: plan.id }));
        }
        return counts;
      }),
    );
    expect(written).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('lets no unit make a plan of another', async () => {
    const attempt = withoutCodePolicies(() =>
      ask(
        actors,
        planners.parent,
        `mutation { createPlan(input: { unitId: "${town.unitId}", year: 2030, title: "Kế hoạch" }) { plan { id } } }`,
      ),
    );
    await expect(attempt).rejects.toThrow(/row-level security/);
  });

  test('deletes no part of an issued plan, not even for its own unit', async () => {
    expect(await actors.as(planners.own, ({ em }) => em.nativeDelete(Task, { planId: issued.id }))).toBe(0);
  });
});

describe('what the office allows inside the unit', () => {
  test.each(['VIEWER', 'ANALYST', 'ADMINISTRATOR'] as const)('%s reads no draft of the own unit', async (office) => {
    expect(await seenBy(await world.official(town, office))).toEqual(ONLY_ISSUED);
  });

  test.each(['LEADER', 'DEPARTMENT_HEAD', 'OFFICER', 'AUDITOR'] as const)('%s reads the drafts', async (office) => {
    expect(await seenBy(await world.official(town, office))).toEqual(BOTH);
  });
});

test('pages of the list follow each other, newest year first', async () => {
  const unit = await world.town(planners.parent.unit, 'A Lưới');
  const planner = await world.official(unit, 'PLANNER');
  for (const year of [2021, 2023, 2022]) await makePlan(database, { unit, year, issued: true });
  const LIST = `query ($after: String) { plans(first: 2, after: $after) { edges { node { year } } pageInfo { hasNextPage endCursor } totalCount } }`;
  type Listed = { plans: { edges: { node: { year: number } }[]; pageInfo: { endCursor: string } } };
  const first = await ask<Listed>(actors, planner, LIST);
  const next = await ask<Listed>(actors, planner, LIST, { after: first.plans.pageInfo.endCursor });
  const years = ({ plans }: Listed) => plans.edges.map(({ node }) => node.year);
  expect([years(first), years(next)]).toEqual([[2023, 2022], [2021]]);
  expect([first, next]).toMatchObject([
    { plans: { totalCount: 3, pageInfo: { hasNextPage: true } } },
    { plans: { totalCount: 3, pageInfo: { hasNextPage: false } } },
  ]);
  await expect(ask(actors, planner, LIST, { after: 'x' })).rejects.toThrow(/endCursor/);
});

describe('the cost of reading', () => {
  const LIST = `query ($unit: ID!, $first: Int!) { plans(unitId: $unit, first: $first) { totalCount edges { node {
    year unit { name } decision { number unit { name } } carriedOverFrom { id } faults { text } viewerMayEdit
    objectives { text indicators { indicator { name } lead { name } coordinating { name } responsibilities { role department { name } } } tasks { text } }
  } } } }`;

  test('a list costs as many statements for 50 plans as for 5', async () => {
    const unit = await world.town(planners.parent.unit, 'Phú Lộc');
    const planner = await world.official(unit, 'PLANNER');
    const { id: departmentId } = await world.department(unit);
    for (let year = 2001; year <= 2050; year += 1) {
      const responsibilities = [{ indicator: jobs, departmentId, role: 'LEAD' as const }];
      await makePlan(database, { unit, year, indicators: [jobs], responsibilities, issued: year % 2 === 0 });
    }
    const read = (first: number) =>
      statementsOf(() =>
        ask<{ plans: { totalCount: number; edges: unknown[] } }>(actors, planner, LIST, { unit: unit.unitId, first }),
      );
    await read(1);
    const [five, fifty] = [await read(5), await read(50)];
    expect([five.result.plans.edges.length, fifty.result.plans.edges.length]).toEqual([5, 50]);
    expect(five.statements).toContainEqual(expect.stringContaining('from "plan"'));
    expect(fifty.statements.length).toBe(five.statements.length);
  });

  test('a plan with everything in it costs one statement a kind, however many indicators', async () => {
    const unit = await world.town(planners.parent.unit, 'Quảng Điền');
    const planner = await world.official(unit, 'PLANNER');
    const indicators = [jobs];
    while (indicators.length < 20) indicators.push(await makeIndicator(database));
    const small = await makePlan(database, { unit, year: 2022, indicators: indicators.slice(0, 2) });
    const large = await makePlan(database, { unit, year: 2023, indicators });
    const read = async ({ id }: TestPlan) =>
      (
        await statementsOf(() =>
          ask(
            actors,
            planner,
            `{ plan(id: "${id}") { title objectives { indicators { indicator { name } lead { name } } tasks { text } } tasks { text } faults { code } } }`,
          ),
        )
      ).statements.length;
    await read(small);
    expect(await read(large)).toBe(await read(small));
  });
});
