import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { statementsOf } from '#test/statements.ts';
import { makeTown, send, type TownOfTargets } from '#test/targets.ts';
import { World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);

async function makeIndicators(count: number): Promise<TestIndicator[]> {
  const indicators: TestIndicator[] = [];
  for (let index = 0; index < count; index += 1) indicators.push(await makeIndicator(database));
  return indicators;
}

/** A town whose every cell has a quota in force and a draft, and whose every indicator has an own target. */
async function makeFull(communes: number, count: number): Promise<TownOfTargets> {
  const indicators = await makeIndicators(count);
  const at = await makeTown(database, { communes, indicators });
  const planId = at.plan.id;
  const own = indicators.map(({ id }) => ({ indicatorId: id, text: `${communes * 10} lao động` }));
  await send(actors, at.planner, 'setOwnTargets', { planId, targets: own }, 'targets { id }');
  const cells = (text: string) =>
    indicators.flatMap(({ id }) => at.communes.map(({ unitId }) => ({ unitId, indicatorId: id, text })));
  const draft = (text: string) =>
    send(actors, at.planner, 'draftAssignments', { planId, targets: cells(text) }, 'rows { indicator { id } }');
  await draft('10 lao động');
  const given = await send(
    actors,
    at.leader,
    'assignTargets',
    { planId, decision: { number: '1/QĐ-UBND' } },
    'targets { id }',
  );
  expect(given.errors).toEqual([]);
  await draft('11 lao động');
  return at;
}

const GRID = `query ($planId: ID!) { assignmentGrid(planId: $planId) {
  plan { title staleBecause { text } } subUnits { name } departments { name } viewerMayAssign viewerMayDraft
  rows { indicator { name } sumPolicy quotaToSubUnits parentTarget { text explanation { text } }
    planIndicator { ownTarget { text } assignedTarget { text } }
    cells { unit { name } draft { text explanation { text } indicator { name } unit { name } }
      inForce { text decision { number } viewerMayAdjust } proposed { text } }
    balance { policy status sum missing { name } } } } }`;

interface Grid {
  assignmentGrid: {
    viewerMayAssign: boolean;
    rows: { balance: { status: string; sum: string }; cells: object[] }[];
  };
}

describe('the grid', () => {
  test('costs as many statements for 50 rows of 9 communes as for 5 rows of 3', async () => {
    const [small, large] = [await makeFull(3, 5), await makeFull(9, 50)];
    const measure = ({ planner, plan }: TownOfTargets) =>
      statementsOf(() => ask<Grid>(actors, planner, GRID, { planId: plan.id }));
    const [five, fifty] = [await measure(small), await measure(large)];
    expect(five.result.assignmentGrid.rows).toHaveLength(5);
    expect(fifty.result.assignmentGrid.rows).toHaveLength(50);
    expect(fifty.result.assignmentGrid.rows.flatMap(({ cells }) => cells)).toHaveLength(450);
    expect(five.statements).toContainEqual(expect.stringContaining('from "target"'));
    expect(fifty.statements.length).toBe(five.statements.length);
  }, 60_000);

  test('balances the drafts, and shows what is in force beside them', async () => {
    const at = await makeFull(2, 1);
    const { assignmentGrid } = await ask<Grid>(actors, at.planner, GRID, { planId: at.plan.id });
    expect(assignmentGrid).toMatchObject({
      viewerMayAssign: false,
      viewerMayDraft: true,
      rows: [
        {
          parentTarget: { text: '20 lao động' },
          balance: { policy: 'CHILDREN_EQUAL', status: 'OVER', sum: '22', missing: [] },
          cells: [
            { unit: { name: 'Số 1' }, draft: { text: '11 lao động' }, inForce: { text: '10 lao động' } },
            { unit: { name: 'Số 2' }, draft: { text: '11 lao động' }, inForce: { text: '10 lao động' } },
          ],
        },
      ],
    });
  });

  test('for the province above shows what is in force and no draft', async () => {
    const at = await makeTown(database, { communes: 1, indicators: await makeIndicators(1), issued: true });
    const [indicatorId] = [...at.plan.lines.keys()];
    const targets = [{ unitId: at.communes[0]?.unitId, indicatorId, text: '5 lao động' }];
    await send(actors, at.planner, 'draftAssignments', { planId: at.plan.id, targets }, 'rows { indicator { id } }');
    const head = await new World(database).official(at.province, 'LEADER');
    const { assignmentGrid } = await ask<Grid>(actors, head, GRID, { planId: at.plan.id });
    expect(assignmentGrid).toMatchObject({
      viewerMayAssign: false,
      rows: [{ balance: { status: 'NOTHING_ASSIGNED' }, cells: [{ draft: null, inForce: null }] }],
    });
  });
});

describe('reading words before they are saved', () => {
  let at: TownOfTargets;

  beforeAll(async () => {
    const rice = await makeIndicator(database, { name: 'Sản lượng lương thực', unitOfMeasure: 'tấn' });
    at = await makeTown(database, { communes: 0, indicators: [rice] });
  });

  const read = async (text: string) =>
    (
      await ask<{ readTarget: object }>(
        actors,
        at.planner,
        `query ($text: String!, $indicatorId: ID) { readTarget(text: $text, indicatorId: $indicatorId) {
           reading { kind comparator lo hi loOpen unitOfMeasure rule children { kind } } explanation { text } question { text } candidates { text } } }`,
        { text, indicatorId: [...at.plan.lines.keys()][0] },
      )
    ).readTarget;

  test('says when it counts as đạt and as vượt', async () => {
    expect(await read('185-190 tấn')).toEqual({
      reading: {
        kind: 'LEVEL',
        comparator: 'BETWEEN',
        lo: '185',
        hi: '190',
        loOpen: false,
        unitOfMeasure: 'tấn',
        rule: 'GE_LO',
        children: [],
      },
      explanation: { text: 'Đạt khi từ 185 tấn trở lên; vượt khi trên 190 tấn.' },
      question: null,
      candidates: [],
    });
  });

  test('asks where the words name a unit that the indicator is not measured in', async () => {
    expect(await read('185-190 tỷ đồng')).toMatchObject({
      reading: null,
      question: { text: expect.stringContaining('tấn') },
    });
  });

  test('asks where the words can be read in two ways, and says the ways', async () => {
    expect(await read('trên 3,098 tấn')).toMatchObject({
      reading: null,
      candidates: [
        { text: 'Đạt khi trên 3,098 tấn; không xét mức vượt.' },
        { text: 'Đạt khi trên 3.098 tấn; không xét mức vượt.' },
      ],
    });
  });
});
