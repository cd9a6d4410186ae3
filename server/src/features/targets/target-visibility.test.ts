import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makeTown, send, type TownOfTargets } from '#test/targets.ts';
import { type TestAccount, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
const world = new World(database);
let jobs: TestIndicator;
let at: TownOfTargets;
let provinceHead: TestAccount;
let otherTown: TownOfTargets;

/**
 * The town's plan is a draft with the own target "900 lao động". Communes 1 and 2 were given theirs in one decision,
 * commune 3 in another, commune 4 has a draft only.
 */
beforeAll(async () => {
  jobs = await makeIndicator(database);
  at = await makeTown(database, { communes: 4, indicators: [jobs] });
  otherTown = await makeTown(database, { communes: 1, indicators: [jobs], issued: true });
  provinceHead = await world.official(at.province, 'LEADER');
  const own = [{ indicatorId: jobs.id, text: '900 lao động' }];
  await send(actors, at.planner, 'setOwnTargets', { planId: at.plan.id, targets: own }, 'targets { id }');
  await draft([0, '100 lao động'], [1, '200 lao động']);
  await assign('1/QĐ-UBND');
  await draft([2, '300 lao động']);
  await assign('2/QĐ-UBND');
  await draft([3, '400 lao động']);
});

async function draft(...cells: [commune: number, text: string][]): Promise<void> {
  const targets = cells.map(([commune, text]) => ({
    unitId: at.communes[commune]?.unitId,
    indicatorId: jobs.id,
    text,
  }));
  await send(actors, at.planner, 'draftAssignments', { planId: at.plan.id, targets }, 'rows { indicator { id } }');
}

async function assign(number: string): Promise<void> {
  const decision = { number, signedOn: '2023-01-10' };
  const input = { planId: at.plan.id, decision, gapExplanation: 'Giao làm hai đợt.' };
  const { errors } = await send(actors, at.leader, 'assignTargets', input, 'targets { id }');
  if (errors.length > 0) throw new Error(errors.join());
}

const ALL = ['100 lao động', '200 lao động', '300 lao động', '400 lao động', '900 lao động'];

/** What the rows say to this account, with every policy in code out of the way. */
const rows = (account: TestAccount) =>
  actors.as(account, async (ctx) => {
    const found = await ctx.em.execute<{ text: string }[]>(
      'select text from target where indicator_id = ? order by text',
      [jobs.id],
    );
    return found.map(({ text }) => text);
  });

/** What the API says to this account about every unit of the town. */
const answers = async (account: TestAccount) => {
  const texts: string[] = [];
  for (const unit of [at.town, ...at.communes]) {
    const {
      targetHistory,
      targets,
      unit: place,
    } = await ask<{
      targetHistory: { text: string }[];
      targets: { edges: { node: { text: string } }[] };
      unit: { assignments: { text: string }[] };
    }>(
      actors,
      account,
      `query ($unitId: ID!, $indicatorId: ID!) {
         targetHistory(unitId: $unitId, indicatorId: $indicatorId, year: 2023) { text }
         targets(unitId: $unitId, year: 2023) { edges { node { text } } }
         unit(id: $unitId) { assignments(year: 2023) { text } } }`,
      { unitId: unit.unitId, indicatorId: jobs.id },
    );
    const history = targetHistory.map(({ text }) => text);
    expect(targets.edges.map(({ node }) => node.text)).toEqual(history);
    expect(place.assignments.map(({ text }) => text)).toEqual(history);
    texts.push(...history);
  }
  return texts;
};

describe('who sees a quota, by the rows alone and by the API', () => {
  test('the unit that gave it sees all, its drafts and its own target too', async () => {
    expect(await rows(at.planner)).toEqual(ALL);
    expect(await answers(at.planner)).toEqual(ALL.slice(0, 3));
  });

  test('the province above sees what was given, no draft', async () => {
    expect(await rows(provinceHead)).toEqual(ALL.slice(0, 3));
    expect(await answers(provinceHead)).toEqual(ALL.slice(0, 3));
  });

  test('a commune sees its sibling’s quota only when both are named in one decision', async () => {
    const [first, second, third, fourth] = at.heads as [TestAccount, TestAccount, TestAccount, TestAccount];
    expect(await rows(first)).toEqual(['100 lao động', '200 lao động']);
    expect(await rows(second)).toEqual(['100 lao động', '200 lao động']);
    expect(await rows(third)).toEqual(['300 lao động']);
    expect(await rows(fourth)).toEqual([]);
    expect(await answers(first)).toEqual(['100 lao động', '200 lao động']);
    expect(await answers(third)).toEqual(['300 lao động']);
    expect(await answers(fourth)).toEqual([]);
  });

  test('a unit given its quota later under the same decision reads the earlier ones, and is read by them', async () => {
    const town = await makeTown(database, { communes: 2, indicators: [jobs], issued: true });
    for (const [index, text] of ['11 lao động', '12 lao động'].entries()) {
      const targets = [{ unitId: town.communes[index]?.unitId, indicatorId: jobs.id, text }];
      const planId = town.plan.id;
      await send(actors, town.planner, 'draftAssignments', { planId, targets }, 'rows { indicator { id } }');
      expect((await send(actors, town.leader, 'assignTargets', { planId }, 'targets { id }')).errors).toEqual([]);
    }
    for (const head of town.heads) expect(await rows(head)).toEqual(['11 lao động', '12 lao động']);
  });

  test('another town sees nothing of it, and finds no such target', async () => {
    expect(await rows(otherTown.leader)).toEqual([]);
    expect(await answers(otherTown.leader)).toEqual([]);
    const { rows: known } = await database.truth.query<{ id: string }>('select id from target limit 1');
    expect(await ask(actors, otherTown.leader, `query { target(id: "${known[0]?.id}") { id } }`)).toEqual({
      target: null,
    });
  });

  test('of the own unit, an analyst and a viewer see no drafts', async () => {
    for (const office of ['ANALYST', 'VIEWER'] as const) {
      const account = await world.official(at.town, office);
      const drafts = await database.truth.query<{ id: string }>(
        `select id from target where state = 'DRAFT' and by_unit_id = $1`,
        [at.town.unitId],
      );
      for (const { id } of drafts.rows) {
        expect(await ask(actors, account, `query { target(id: "${id}") { id } }`)).toEqual({ target: null });
        expect(await ask(actors, at.planner, `query { target(id: "${id}") { id } }`)).toEqual({ target: { id } });
      }
    }
  });

  test('the grid is for the unit and those above: a commune that reads the plan finds none', async () => {
    const grid = `query { assignmentGrid(planId: "${otherTown.plan.id}") { rows { indicator { name } } } plan(id: "${otherTown.plan.id}") { year } }`;
    expect(await ask(actors, otherTown.heads[0] as TestAccount, grid)).toEqual({
      assignmentGrid: null,
      plan: { year: 2023 },
    });
    expect(await ask(actors, otherTown.planner, grid)).toMatchObject({ assignmentGrid: { rows: [{}] } });
  });
});

describe('the rows alone', () => {
  const insert = (account: TestAccount, values: string) =>
    actors.as(account, (ctx) =>
      ctx.em.execute(
        `insert into target (province_id, id, unit_id, pos, by_unit_id, by_pos, indicator_id, year, source, state, text, in_force_from)
         values (${values})`,
      ),
    );

  const own = ({ unit }: TestAccount) => `${unit.provinceId}, '${crypto.randomUUID()}', '${unit.unitId}', ${unit.pos}`;

  test('a commune cannot give itself a target as if it came from above', async () => {
    const head = at.heads[0] as TestAccount;
    const rest = `'${jobs.id}', 2023, 'ASSIGNED', 'ISSUED', '1', '2023-01-10'`;
    const asTown = `'${at.town.unitId}', ${at.town.pos}`;
    const asItself = `'${head.unit.unitId}', ${head.unit.pos}`;
    const mixed = `'${at.town.unitId}', ${head.unit.pos}`;
    await expect(insert(head, `${own(head)}, ${asTown}, ${rest}`)).rejects.toThrow(/row-level security/);
    await expect(insert(head, `${own(head)}, ${mixed}, ${rest}`)).rejects.toThrow(/row-level security/);
    await expect(insert(head, `${own(head)}, ${asItself}, ${rest}`)).rejects.toThrow(/target_from_above/);
  });

  test('a town cannot give a target to another town’s commune', async () => {
    const stranger = otherTown.communes[0] as (typeof otherTown.communes)[0];
    const place = `${stranger.provinceId}, '${crypto.randomUUID()}', '${stranger.unitId}', ${stranger.pos}`;
    const rest = `'${at.town.unitId}', ${at.town.pos}, '${jobs.id}', 2023, 'ASSIGNED', 'ISSUED', '1', '2023-01-10'`;
    await expect(insert(at.leader, `${place}, ${rest}`)).rejects.toThrow(/row-level security/);
  });

  test('nobody deletes what was given, and a parent does not write what its commune was built on', async () => {
    const head = at.heads[0] as TestAccount;
    for (const account of [at.leader, head, provinceHead]) {
      const gone = await actors.as(account, (ctx) =>
        ctx.em.execute(`delete from target where state = 'ISSUED' returning id`),
      );
      expect(gone).toEqual([]);
    }
    await expect(
      actors.as(at.leader, (ctx) =>
        ctx.em.execute(
          `insert into plan_basis (province_id, plan_id, pos, target_ids, looked_at, looked_by)
           values (?, ?, ?, '{}', now(), 'x')`,
          [head.unit.provinceId, at.plan.id, head.unit.pos],
        ),
      ),
    ).rejects.toThrow(/row-level security/);
  });
});
