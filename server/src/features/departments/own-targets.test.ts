import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, type TestPeriod } from '#test/periods.ts';
import { fileReport } from '#test/reports.ts';
import { makeTown, send, type TownOfTargets } from '#test/targets.ts';
import { type TestAccount, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
const NOW = '2023-03-01';
let at: TownOfTargets;
let revenue: TestIndicator;
let spending: TestIndicator;
let period: TestPeriod;
let finance: { id: string; name: string };
let economy: { id: string; name: string };
let head: TestAccount;

/** Gives departments these targets under a decision of that number. */
async function give(number: string, cells: [{ id: string }, TestIndicator, string][]): Promise<void> {
  const targets = cells.map(([{ id: departmentId }, { id: indicatorId }, text]) => ({
    ...{ unitId: at.town.unitId, departmentId, indicatorId, text },
  }));
  const { id: planId } = at.plan;
  const sent = [
    await send(actors, at.planner, 'draftAssignments', { planId, targets }, 'rows { indicator { id } }', NOW),
    await send(
      ...([actors, at.leader, 'assignTargets'] as const),
      { planId, decision: { number, signedOn: '2023-02-01' }, gapExplanation: 'Thử.' },
      'targets { id }',
      NOW,
    ),
  ];
  expect(sent.flatMap(({ messages }) => messages)).toEqual([]);
}

const VALUES = `query ($id: ID!, $period: ID!) { department(id: $id) { ownValues(periodId: $period) {
  target { text } indicator { id } display attainment isReported reason { text } } } }`;

interface OwnValue {
  target: { text: string };
  indicator: { id: string };
  display: string;
  attainment: string;
  isReported: boolean;
  reason: { text: string };
}

const valuesOf = async ({ id }: { id: string }, account = at.leader): Promise<OwnValue[]> =>
  (
    await ask<{ department: { ownValues: OwnValue[] } }>(
      ...([actors, account, VALUES, { id, period: period.id }, '2024-01-15'] as const),
    )
  ).department.ownValues;

beforeAll(async () => {
  const supplied = { unitOfMeasure: 'tỷ đồng', suppliedBy: 'DEPARTMENTS' } as const;
  revenue = await makeIndicator(database, { ...supplied, name: 'Tổng thu ngân sách' });
  spending = await makeIndicator(database, { ...supplied, name: 'Giải ngân đầu tư công' });
  at = await makeTown(database, { communes: 1, indicators: [revenue, spending], issued: true });
  const world = new World(database);
  finance = await world.department(at.town);
  economy = await world.department(at.town, 'Phòng Kinh tế');
  head = await world.official(at.town, 'DEPARTMENT_HEAD', { departmentId: economy.id });
  period = await makePeriod(database, { year: 2023 });
  await give('12/QĐ-UBND', [
    [finance, revenue, 'từ 60 tỷ đồng'],
    [finance, spending, 'từ 20 tỷ đồng'],
  ]);
  const figures = [
    { indicator: revenue, value: '70' },
    { indicator: spending, value: '15' },
  ];
  await fileReport(database, { unit: at.town, period, departmentId: finance.id, figures });
});

test('a department’s accepted figure is judged against its own target; a commune reads nothing of it', async () => {
  const values = await valuesOf(finance);
  expect(values.map(({ display, attainment, isReported }) => [display, attainment, isReported])).toEqual([
    ['70 tỷ đồng', 'EXCEEDED', true],
    ['15 tỷ đồng', 'NOT_MET', true],
  ]);
  expect(values[1]?.reason.text).toContain('20 tỷ đồng');
  expect(await valuesOf(finance, at.heads[0])).toEqual([]);
});

test('what another department was given too is not judged by a figure that is of both; without a figure nothing is', async () => {
  await give('13/QĐ-UBND', [[economy, spending, 'từ 5 tỷ đồng']]);
  const [, shared] = await valuesOf(finance);
  expect(shared).toMatchObject({ display: '15 tỷ đồng', attainment: 'NOT_ASSESSED' });
  expect(shared?.reason.text).toMatch(/^Phòng, ban khác cũng được giao chỉ tiêu này/);
  expect(await valuesOf(economy)).toMatchObject([{ display: '–', isReported: false, attainment: 'NOT_ASSESSED' }]);
});

test('a department that ends passes its targets on: none is refused, nor one that has its own; then its head is told', async () => {
  const end = (successorId: string | null, more: object = {}) =>
    send<object>(
      ...([actors, at.leader, 'endDepartment'] as const),
      { departmentId: finance.id, revision: 1, successorId, lastDay: '2023-06-30', ...more },
      'department { id }',
      '2023-06-30',
    );
  expect((await end(null)).messages).toEqual(['Phòng ban đang được giao 2 chỉ tiêu. Hãy chọn phòng ban tiếp nhận.']);
  expect((await end(economy.id)).errors).toEqual(['CONFLICT successorId']);

  const { rows } = await database.truth.query<{ id: string }>(
    `select id from target where department_id = $1 and in_force_to is null`,
    [economy.id],
  );
  const withdrawn = { targetIds: rows.map(({ id }) => id), reason: 'Chuyển về một phòng' };
  await send(actors, at.leader, 'withdrawTargets', withdrawn, 'targets { id }', '2023-06-01');
  expect((await end(economy.id)).messages).toEqual([]);

  const heldOn = async ({ id }: { id: string }, on: string) =>
    (
      await ask<{ department: { targets: { text: string; reason: string | null; acknowledgedAt: null }[] } }>(
        ...([actors, at.leader] as const),
        `query ($id: ID!, $on: LocalDate!) { department(id: $id) { targets(year: 2023, on: $on) { text reason acknowledgedAt } } }`,
        { id, on },
      )
    ).department.targets;
  expect((await heldOn(finance, '2023-06-30')).map(({ text }) => text)).toEqual(['từ 60 tỷ đồng', 'từ 20 tỷ đồng']);
  expect(await heldOn(finance, '2023-07-01')).toEqual([]);
  expect(await heldOn(economy, '2023-06-30')).toEqual([]);
  expect(await heldOn(economy, '2023-07-01')).toMatchObject(
    ['từ 60 tỷ đồng', 'từ 20 tỷ đồng'].map((text) => ({ text, reason: `Tiếp nhận từ ${finance.name}` })),
  );
  const told = await ask<{ notices: { edges: { node: { title: { text: string } } }[] } }>(
    ...([actors, head, '{ notices { edges { node { title { text } } } } }', {}, '2023-06-30'] as const),
  );
  expect(told.notices.edges.map(({ node }) => node.title.text)).toContain(
    'Phòng Kinh tế được giao 2 chỉ tiêu năm 2023',
  );
});
