import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, makeRegime } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { giveTarget, makeTree, type Tree } from '#test/rollups.ts';
import { send } from '#test/targets.ts';
import type { TestAccount } from '#test/world.ts';

/** A town that keeps indicators of its own, on 10/01/2023, and its communes. */
const database = useDatabase();
const actors = actorsOf(database);
let tree: Tree;
let leader: TestAccount;
let commune: TestAccount;
let made = 0;

beforeAll(async () => {
  tree = await makeTree(database, 2);
  leader = await tree.world.official(tree.town, 'LEADER');
  commune = await tree.world.official(tree.communes[0] ?? tree.town, 'PLANNER');
});

async function own(words: Record<string, unknown> = {}, validFrom = '2021-01-01'): Promise<TestIndicator> {
  const input = {
    name: `Đường làm mới loại ${++made}`,
    unitOfMeasure: 'km',
    suppliedBy: 'SUB_UNITS',
    validFrom,
    ...words,
  };
  const answer = await send<TestIndicator>(actors, tree.planner, 'createIndicator', input, 'indicator { id code }');
  if (!answer.result) throw new Error(answer.messages.join());
  return answer.result;
}

const RETIRED = 'indicator { retiredFrom retiredReason viewerMayPlan }';
const retire = (indicator: TestIndicator, from = '2023-07-01', more: object = {}, account = tree.planner) =>
  send<object>(
    actors,
    account,
    'retireIndicator',
    { indicatorId: indicator.id, from, reason: 'Trùng', ...more },
    RETIRED,
  );
const revive = (indicator: TestIndicator, now?: string, account = tree.planner) =>
  send<object>(actors, account, 'reviveIndicator', { indicatorId: indicator.id }, RETIRED, now);
const uses = async (indicator: TestIndicator, from = '2023-07-01', account = tree.planner) => {
  const document = `query ($id: ID!, $from: LocalDate!) {
    indicator(id: $id) { uses(from: $from) { kind hinders message { text } } } }`;
  const { indicator: found } = await ask<{
    indicator: { uses: { kind: string; hinders: boolean; message: { text: string } }[] };
  }>(actors, account, document, { id: indicator.id, from });
  return found.uses.map(({ kind, hinders, message }) => `${kind}${hinders ? ' hinders' : ''}: ${message.text}`);
};
const listed = async (asked: string, now?: string): Promise<string[]> => {
  const { indicators } = await ask<{ indicators: { edges: { node: { id: string } }[] } }>(
    ...([actors, tree.planner, `{ indicators(first: 200, ${asked}) { edges { node { id } } } }`, {}, now] as const),
  );
  return indicators.edges.map(({ node }) => node.id);
};

describe('an indicator of the unit that nothing needs', () => {
  test('is retired from a day on for a reason, is offered until then, and is taken back before', async () => {
    const indicator = await own();
    const { result, errors } = await retire(indicator, '2023-07-01', { reason: ' Đã có chỉ tiêu của tỉnh ' });
    expect([errors, result]).toEqual([
      [],
      { retiredFrom: '2023-07-01', retiredReason: 'Đã có chỉ tiêu của tỉnh', viewerMayPlan: true },
    ]);
    for (const [asked, day, isThere] of [
      ['viewerMayPlan: true', '2023-06-30', true],
      ['viewerMayPlan: true', '2023-07-01', false],
      ['retired: true', '2023-01-10', true],
      ['retired: false', '2023-01-10', false],
      ['viewerMayPlan: false', '2023-07-01', true],
    ] as const) {
      expect([asked, day, (await listed(asked, day)).includes(indicator.id)]).toEqual([asked, day, isThere]);
    }
    expect((await retire(indicator, '2023-08-01')).errors).toEqual(['CONFLICT indicatorId']);
    expect((await revive(indicator, '2023-07-01')).errors).toEqual(['CONFLICT indicatorId']);
    expect(await revive(indicator, '2023-06-30')).toMatchObject({ errors: [], result: { retiredFrom: null } });
    expect((await revive(indicator)).errors).toEqual(['CONFLICT indicatorId']);
    expect((await retire(indicator, '2023-08-01')).errors).toEqual([]);
  });

  test('not for a day gone by, nor without a reason; nobody else retires it', async () => {
    const indicator = await own();
    expect((await retire(indicator, '2023-01-09', { reason: ' ' })).errors).toEqual(['INVALID from', 'INVALID reason']);
    expect((await retire(indicator, '2023-07-01', {}, commune)).errors).toEqual(['NOT_ALLOWED indicatorId']);
    const shared = await makeIndicator(database);
    expect((await retire(shared)).errors).toEqual(['NOT_ALLOWED indicatorId']);
    expect(await uses(shared)).toEqual([]);
  });

  test('weighs nothing afterwards', async () => {
    const indicator = await own({
      name: 'Dân số trung bình',
      unitOfMeasure: 'người',
      kind: 'QUANTITY',
      direction: 'NONE',
    });
    await retire(indicator);
    const mean = { name: 'Thu nhập bình quân đầu người', unitOfMeasure: 'triệu đồng/người/năm' };
    const input = { ...mean, weightIndicatorId: indicator.id };
    expect((await send(actors, tree.planner, 'createIndicator', input, 'indicator { id }')).errors).toEqual([
      'CONFLICT weightIndicatorId',
    ]);
  });
});

describe('one that is in use', () => {
  test('of the running year is retired from the first period that begins then; figures of before are asked for', async () => {
    const [indicator, other] = [await own(), await own()];
    await makePlan(database, { unit: tree.town, year: 2023, issued: true, indicators: [indicator, other] });
    const [first = tree.town] = tree.communes;
    await giveTarget(database, {
      unit: first,
      by: tree.town,
      indicator,
      text: '5 km',
      year: 2023,
      unitOfMeasure: 'km',
    });
    expect(await uses(indicator)).toEqual([
      'ISSUED_PLAN: Kế hoạch năm 2023 của 1 đơn vị đã ban hành có chỉ tiêu này, 1 nơi được giao. Mức và số liệu giữ nguyên; kỳ bắt đầu từ ngày 01/07/2023 không báo cáo nữa.',
    ]);
    expect((await retire(indicator)).errors).toEqual([]);
    const regime = await makeRegime(database);
    const period = (startsOn: string, endsOn: string, kind: 'HALF_YEAR' | 'YEAR', ordinal: number) =>
      makePeriod(database, { regime, year: 2023, kind, ordinal, startsOn, endsOn });
    const asked = await Promise.all([
      period('2023-01-01', '2023-06-30', 'HALF_YEAR', 1),
      period('2023-07-01', '2023-12-31', 'HALF_YEAR', 2),
      period('2023-01-01', '2023-12-31', 'YEAR', 3),
    ]);
    const ids: Record<string, string> = { [indicator.id]: 'retired', [other.id]: 'other' };
    for (const [{ id }, meant] of [
      [asked[0], ['retired', 'other']],
      [asked[1], ['other']],
      [asked[2], ['retired', 'other']],
    ] as const) {
      const opened = await send<{ rows: { indicator: { id: string } }[] }>(
        ...([actors, commune, 'openReport', { periodId: id }, 'report { rows { indicator { id } } }'] as const),
        '2024-01-05',
      );
      expect(opened.result?.rows.map((row) => ids[row.indicator.id])).toEqual(meant);
      const { board } = await ask<{ board: { rows: { indicator: { id: string } }[] } }>(
        ...([actors, tree.planner, `{ board(periodId: "${id}") { rows { indicator { id } } } }`] as const),
        ...([{}, '2024-01-05'] as const),
      );
      expect(board.rows.map((row) => ids[row.indicator.id])).toEqual(meant);
    }
  });

  test('is refused with all that has to be done first', async () => {
    const indicator = await own({ name: 'Dân số', unitOfMeasure: 'người', kind: 'QUANTITY', direction: 'NONE' });
    const mean = { name: 'Thu nhập bình quân', unitOfMeasure: 'triệu đồng/người/năm' };
    await own({ ...mean, weightIndicatorId: indicator.id });
    const whole = await makeIndicator(database, {
      name: 'Tiêu chí nông thôn mới',
      kind: 'COMPOSITE',
      overUnits: 'NONE',
    });
    const plan = await makePlan(database, {
      unit: tree.town,
      year: 2024,
      issued: true,
      indicators: [whole, indicator],
    });
    await database.truth.query('update plan_indicator set member_ids = $2 where id = $1', [
      plan.lines.get(whole.id),
      [indicator.id],
    ]);
    await makePlan(database, { unit: tree.town, year: 2025, indicators: [indicator] });
    const said = [
      'ISSUED_PLAN hinders: Kế hoạch năm 2024 của 1 đơn vị đã ban hành có chỉ tiêu này. Hãy chọn ngày thôi dùng từ 01/01/2025.',
      'COMPOSITE hinders: "Tiêu chí nông thôn mới" trong kế hoạch năm 2024 của 1 đơn vị tính chỉ tiêu này là thành phần. Hãy điều chỉnh thành phần trước, hoặc chọn ngày từ 01/01/2025.',
      'WEIGHT hinders: "Thu nhập bình quân" lấy chỉ tiêu này làm trọng số. Hãy sửa trọng số của chỉ tiêu đó trước.',
      'DRAFT_PLAN: Kế hoạch năm 2025 đang soạn của đơn vị có chỉ tiêu này.',
    ];
    expect(await uses(indicator)).toEqual(said);
    expect((await retire(indicator)).errors).toEqual(['CONFLICT from', 'CONFLICT from', 'CONFLICT from']);
    expect((await retire(indicator, '2025-01-01')).errors).toEqual(['CONFLICT from']);
  });

  test('is not taken into a plan whose year begins later, and a plan that holds it is not issued', async () => {
    const [indicator, late] = [await own(), await own()];
    const plan = await makePlan(database, { unit: tree.town, year: 2026, indicators: [indicator] });
    await retire(indicator);
    await retire(late, '2026-01-02');
    const input = { objectiveId: plan.objectiveId, indicatorIds: [(await own()).id, indicator.id, late.id] };
    const add = (indicatorIds: string[]) =>
      send(actors, tree.planner, 'addPlanIndicators', { ...input, indicatorIds }, 'planIndicators { id }');
    const another = await own();
    await retire(another, '2026-01-01');
    expect((await add([late.id, another.id])).errors).toEqual(['CONFLICT indicatorIds/1']);
    const decision = { number: '1/QĐ-UBND', signedOn: '2023-01-09', signer: { name: 'A', title: 'B' } };
    const issued = await send(actors, leader, 'issuePlan', { planId: plan.id, revision: 1, decision }, 'plan { id }');
    expect(issued.errors).toEqual(['CONFLICT planId']);
    expect(issued.messages[0]).toContain('thôi dùng từ ngày 01/07/2023');
  });
});
