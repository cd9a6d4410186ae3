import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { fileReport } from '#test/reports.ts';
import { giveTarget, makeTree, type Tree } from '#test/rollups.ts';
import { send } from '#test/targets.ts';

/** A town that keeps indicators of its own, on 10/01/2023, and its communes. */
const database = useDatabase();
const actors = actorsOf(database);
let tree: Tree;
let made = 0;

beforeAll(async () => {
  tree = await makeTree(database, 1);
});

async function own(words: Record<string, unknown> = {}): Promise<TestIndicator> {
  const input = { name: `Đường làm mới loại ${++made}`, unitOfMeasure: 'km', validFrom: '2021-01-01', ...words };
  const answer = await send<TestIndicator>(actors, tree.planner, 'createIndicator', input, 'indicator { id code }');
  if (!answer.result) throw new Error(answer.messages.join());
  return answer.result;
}

const merge = (one: TestIndicator, other: TestIndicator, from = '2024-01-01', more: object = {}) =>
  send<object>(
    ...([actors, tree.planner, 'mergeIndicators'] as const),
    { indicatorId: one.id, intoId: other.id, from, reason: 'Trùng nội dung', ...more },
    'indicator { retiredFrom mergedInto { id } }',
  );

interface Read {
  objectives: {
    indicators: {
      indicator: { id: string };
      members: { indicator: { id: string } }[];
      ownTarget: { text: string } | null;
      lead: { name: string } | null;
    }[];
  }[];
}
const LINES =
  'objectives { indicators { indicator { id } members { indicator { id } } ownTarget { text } lead { name } } }';
const linesOf = async (planId: string) => {
  const { plan } = await ask<{ plan: Read }>(actors, tree.planner, `{ plan(id: "${planId}") { ${LINES} } }`);
  return plan.objectives.flatMap(({ indicators }) =>
    indicators.map(({ indicator, members, ownTarget, lead }) => ({
      ...{ id: indicator.id, text: ownTarget?.text ?? null, lead: lead?.name ?? null },
      members: members.map((member) => member.indicator.id),
    })),
  );
};

describe('two that mean the same', () => {
  test('are one from the day on: the first is retired, and drafts of later years name the second', async () => {
    const [one, other, whole] = [await own(), await own(), await own({ kind: 'COMPOSITE', unitOfMeasure: 'chỉ tiêu' })];
    const { id: departmentId, name: lead } = await tree.world.department(tree.town);
    const holding = (year: number) =>
      makePlan(database, {
        ...{ unit: tree.town, year, indicators: [whole, one] },
        responsibilities: [{ indicator: one, departmentId, role: 'LEAD' }],
      });
    const [running, next] = [await holding(2023), await holding(2024)];
    for (const { id, lines } of [running, next]) {
      const line = lines.get(whole.id);
      await database.truth.query('update plan_indicator set member_ids = $2 where id = $1', [line, [one.id]]);
      expect(id).toBeTruthy();
    }
    for (const year of [2023, 2024]) {
      const words = {
        unit: tree.town,
        indicator: one,
        text: 'trên 5 km',
        year,
        state: 'DRAFT',
        unitOfMeasure: 'km',
      } as const;
      await giveTarget(database, words);
    }
    expect(await merge(one, other)).toMatchObject({
      ...{ errors: [], result: { retiredFrom: '2024-01-01', mergedInto: { id: other.id } } },
    });
    const lines = (id: string) => [
      { id: whole.id, text: null, lead: null, members: [id] },
      { id, text: 'trên 5 km', lead, members: [] },
    ];
    expect(await linesOf(next.id)).toEqual(lines(other.id));
    expect(await linesOf(running.id)).toEqual(lines(one.id));

    // carried over, the second is named too; once, where both are there
    const carry = async (planId: string, year: number) =>
      (await send<{ id: string }>(actors, tree.planner, 'carryOverPlan', { planId, year }, 'plan { id }')).result?.id ??
      '';
    expect(await linesOf(await carry(running.id, 2025))).toEqual(lines(other.id));
    const both = await makePlan(database, { unit: tree.town, year: 2022, issued: true, indicators: [one, other] });
    expect((await linesOf(await carry(both.id, 2026))).map(({ id }) => id)).toEqual([other.id]);
  });

  test('numbers of another unit of measure stay for the planner, who is told when the plan is issued', async () => {
    const [one, other] = [await own(), await own({ unitOfMeasure: 'm' })];
    const plan = await makePlan(database, { unit: tree.town, year: 2027, indicators: [one] });
    await giveTarget(database, { unit: tree.town, indicator: one, text: '5', year: 2027, state: 'DRAFT' });
    expect((await merge(one, other)).errors).toEqual([]);
    expect((await linesOf(plan.id)).map(({ id, text }) => [id, text])).toEqual([[one.id, '5']]);
    const leader = await tree.world.official(tree.town, 'LEADER');
    const decision = { number: '1/QĐ-UBND', signedOn: '2023-01-09', signer: { name: 'A', title: 'B' } };
    const issued = await send(actors, leader, 'issuePlan', { planId: plan.id, revision: 1, decision }, 'plan { id }');
    expect(issued.errors).toEqual(['CONFLICT planId']);
    expect(issued.messages[0]).toMatch(/nhập vào "Đường làm mới loại \d+"\. Hãy thay bằng chỉ tiêu đó/);
  });

  test('are compared as one over the years, converted, each year under the name it was reported by', async () => {
    const [one, other] = [await own(), await own({ unitOfMeasure: 'm' })];
    const [before, after] = [await makePeriod(database, { year: 2022 }), await makePeriod(database, { year: 2024 })];
    await fileReport(database, { unit: tree.town, period: before, figures: [{ indicator: one, value: '5.5' }] });
    await fileReport(database, { unit: tree.town, period: after, figures: [{ indicator: other, value: '6000' }] });
    const compared = async (indicator: TestIndicator, now: string) => {
      const asked = (id: string, as: string) => `${as}: comparison(unitIds: ["${tree.town.unitId}"],
        indicatorIds: ["${indicator.id}"], periodId: "${id}") { rows { cells { value accordingTo { id } } } }`;
      const found = await ask<Record<string, { rows: { cells: object[] }[] }>>(
        ...([actors, tree.planner, `{ ${asked(before.id, 'before')} ${asked(after.id, 'after')} }`, {}, now] as const),
      );
      return [found.before, found.after].map((comparison) => comparison?.rows[0]?.cells[0]);
    };
    const alone = [
      { value: null, accordingTo: null },
      { value: '6000', accordingTo: null },
    ];
    expect(await compared(other, '2025-01-10')).toEqual(alone);
    expect((await merge(one, other)).errors).toEqual([]);
    expect(await compared(other, '2023-12-31')).toEqual(alone);
    expect(await compared(other, '2025-01-10')).toEqual([
      { value: '5500', accordingTo: { id: one.id } },
      { value: '6000', accordingTo: null },
    ]);
    expect(await compared(one, '2025-01-10')).toEqual([
      { value: '5.5', accordingTo: null },
      { value: '6', accordingTo: { id: other.id } },
    ]);
  });
});

test('what the first was linked to is compared by the second’s number after the day', async () => {
  const [one, other] = [await own(), await own()];
  const shared = await makeIndicator(database, { name: 'Đường giao thông làm mới', unitOfMeasure: 'm' });
  const link = { indicatorId: one.id, sharedId: shared.id, relation: 'SAME' };
  expect((await send(actors, tree.planner, 'linkIndicator', link, 'link { id }')).errors).toEqual([]);
  expect((await merge(one, other)).errors).toEqual([]);
  const period = await makePeriod(database, { year: 2024 });
  await fileReport(database, { unit: tree.town, period, figures: [{ indicator: other, value: '2' }] });
  const asked = `{ comparison(unitIds: ["${tree.town.unitId}"], indicatorIds: ["${shared.id}"], periodId: "${period.id}") {
    rows { cells { value accordingTo { id } } } } }`;
  expect(await ask(actors, tree.planner, asked, {}, '2025-01-10')).toEqual({
    comparison: { rows: [{ cells: [{ value: '2000', accordingTo: { id: other.id } }] }] },
  });
});

describe('what is not one is not merged', () => {
  const length = { name: 'Đường cấp phối', unitOfMeasure: 'km' };
  test.each<[string, Record<string, unknown>, string[]]>([
    [
      'of another kind',
      { name: 'Tỷ lệ đường đạt chuẩn', unitOfMeasure: '%', denominatorName: 'km đường' },
      ['khác loại'],
    ],
    ['in another unit of measure', { name: 'Đường dân góp vốn', unitOfMeasure: 'tỷ đồng' }, ['Không đổi được']],
    [
      'better on the other side',
      { ...length, direction: 'LOWER' },
      ['khác chiều tốt: càng cao càng tốt; càng thấp càng tốt'],
    ],
    [
      'made and typed in another way',
      { ...length, overTime: 'LAST', overUnits: 'NONE', typedAs: 'CUMULATIVE' },
      ['khác cách tính cho cả năm', 'khác cách tổng hợp từ cấp dưới', 'khác cách nhập'],
    ],
  ])('%s', async (_, words, said) => {
    const one = await own({ direction: 'HIGHER', overTime: 'SUM', overUnits: 'SUM', typedAs: 'PERIOD' });
    const other = await own({ ...words, name: `${words.name} ${++made}` });
    const { errors, messages } = await merge(one, other, '2024-01-01');
    expect(errors).toEqual(said.map(() => 'INVALID intoId'));
    for (const [index, part] of said.entries()) expect(messages[index]).toContain(part);
  });

  test('nor into itself, a part, what is retired, nor within the year of an issued plan', async () => {
    const [one, other] = [await own(), await own()];
    const part = await own({ parentId: one.id });
    await makePlan(database, { unit: tree.town, year: 2023, issued: true, indicators: [one] });
    expect((await merge(one, one)).errors).toEqual(['INVALID intoId']);
    expect((await merge(one, part)).errors).toEqual(['INVALID intoId']);
    expect((await merge(one, other, '2023-07-01')).errors).toEqual(['CONFLICT from']);
    expect((await merge(one, other)).errors).toEqual([]);
    expect((await merge(other, one)).errors).toEqual(['INVALID intoId']);
    expect((await merge(one, other)).errors).toEqual(['CONFLICT indicatorId']);
  });
});
