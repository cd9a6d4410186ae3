import { beforeAll, describe, expect, test } from 'vitest';
import { asOperator } from '#db/operator.ts';
import { loadRegimes } from '#features/periods/load-regimes.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, makeRegime, type TestPeriod } from '#test/periods.ts';
import { fileReport } from '#test/reports.ts';
import { makeTown, send, type TownOfTargets } from '#test/targets.ts';
import { type TestAccount, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let at: TownOfTargets;
let revenue: TestIndicator;
let finance: { id: string };
let quarters: TestPeriod[];
let officer: TestAccount;

interface Offered {
  id: string;
  label: string;
  regime: { id: string } | null;
}

const boardPeriods = async (now: string, account = at.planner): Promise<Offered[]> =>
  (
    await ask<{ viewer: { unit: { boardPeriods: Offered[] } } }>(
      ...([actors, account, '{ viewer { unit { boardPeriods { id label regime { id } } } } }', {}, now] as const),
    )
  ).viewer.unit.boardPeriods;

const nineMonths = async (): Promise<string> =>
  (await boardPeriods('2023-11-01')).find(({ label }) => label === '9 tháng đầu năm 2023')?.id ?? '';

beforeAll(async () => {
  await asOperator(database.ownerUrl, (client) => loadRegimes(client, [2022, 2023]));
  const regime = await makeRegime(database);
  quarters = [];
  for (const [index, month] of ['03-31', '06-30', '09-30', '12-31'].entries())
    quarters.push(
      await makePeriod(database, {
        ...{ regime, year: 2023, ordinal: index + 1, kind: 'QUARTER' },
        ...{ startsOn: `2023-${String(index * 3 + 1).padStart(2, '0')}-01`, endsOn: `2023-${month}` },
      }),
    );
  const supplied = { unitOfMeasure: 'tỷ đồng', suppliedBy: 'DEPARTMENTS', regimeId: regime.id } as const;
  revenue = await makeIndicator(database, { ...supplied, name: 'Tổng thu ngân sách' });
  at = await makeTown(database, { communes: 1, indicators: [revenue], issued: true });
  const world = new World(database);
  finance = await world.department(at.town);
  officer = await world.official(at.town, 'DEPARTMENT_HEAD', { departmentId: finance.id });
  const targets = [
    { unitId: at.town.unitId, departmentId: finance.id, indicatorId: revenue.id, text: 'từ 60 tỷ đồng' },
  ];
  await send(actors, at.planner, 'draftAssignments', { planId: at.plan.id, targets }, 'rows { indicator { id } }');
  const decision = { number: '12/QĐ-UBND', signedOn: '2023-02-01' };
  const given = { planId: at.plan.id, decision, gapExplanation: 'Thử.' };
  expect((await send(actors, at.leader, 'assignTargets', given, 'targets { id }', '2023-03-01')).messages).toEqual([]);
  for (const [index, value] of ['20', '25', '30'].entries())
    await fileReport(database, {
      ...{ unit: at.town, period: quarters[index] as TestPeriod, departmentId: finance.id },
      figures: [{ indicator: revenue, value }],
    });
});

describe('a unit that keeps quarters alone', () => {
  test('chooses of what has begun its quarters, the halves, nine months and the year; nothing that nobody asks for', async () => {
    const labels = async (now: string) => (await boardPeriods(now)).map(({ label }) => label);
    expect(await labels('2023-11-01')).toEqual([
      ...['Năm 2023', '9 tháng đầu năm 2023', '6 tháng cuối năm 2023', '6 tháng đầu năm 2023'],
      ...['Quý IV năm 2023', 'Quý III năm 2023', 'Quý II năm 2023', 'Quý I năm 2023'],
    ]);
    expect(await labels('2023-05-01')).toEqual([
      ...['Năm 2023', '9 tháng đầu năm 2023', '6 tháng đầu năm 2023', 'Quý II năm 2023', 'Quý I năm 2023'],
    ]);
    expect(
      (await boardPeriods('2023-11-01')).filter(({ regime }) => regime === null).map(({ label }) => label),
    ).toEqual(['Năm 2023', '9 tháng đầu năm 2023', '6 tháng cuối năm 2023', '6 tháng đầu năm 2023']);
  });

  test('is offered the same for its indicator, in comparisons and over time', async () => {
    const { indicatorPeriods, series } = await ask<{
      indicatorPeriods: Offered[];
      series: { times: { label: string }[]; rows: { points: { values: { display: string }[] }[] }[] };
    }>(
      ...([actors, at.planner] as const),
      `query ($ids: [ID!]!, $units: [ID!]!) {
        indicatorPeriods(indicatorIds: $ids) { id label regime { id } }
        series(unitIds: $units, indicatorIds: $ids, kind: NINE_MONTHS, years: [2023]) {
          times { label } rows { points { values { display } } } } }`,
      { ids: [revenue.id], units: [at.town.unitId] },
      '2023-11-01',
    );
    expect(indicatorPeriods).toEqual(await boardPeriods('2023-11-01'));
    expect(series).toMatchObject({
      times: [{ label: '9 tháng đầu năm 2023' }],
      rows: [{ points: [{ values: [{}] }] }],
    });
  });

  test('sees what its department has brought in nine months, judged against what it was given', async () => {
    const { department } = await ask<{ department: { ownValues: object[] } }>(
      ...([actors, at.leader] as const),
      `query ($id: ID!, $period: ID!) { department(id: $id) { ownValues(periodId: $period) {
        display attainment isReported howMade { text } vintage } } }`,
      { id: finance.id, period: await nineMonths() },
      '2023-11-01',
    );
    expect(department.ownValues).toEqual([
      {
        ...{ display: '75 tỷ đồng', attainment: 'EXCEEDED', isReported: true, vintage: 'OFFICIAL' },
        howMade: { text: 'cộng 3/3 quý' },
      },
    ]);
    const quarter = await ask<{ department: { ownValues: object[] } }>(
      ...([actors, at.leader] as const),
      `query ($id: ID!, $period: ID!) { department(id: $id) { ownValues(periodId: $period) { display howMade { text } } } }`,
      { id: finance.id, period: quarters[1]?.id },
      '2023-11-01',
    );
    expect(quarter.department.ownValues).toEqual([{ display: '25 tỷ đồng', howMade: null }]);
  });
});

describe('a period that no regime names', () => {
  test('has no report: none is begun, and nothing of it is extended or closed', async () => {
    const periodId = await nineMonths();
    const begun = await send(actors, at.planner, 'openReport', { periodId }, 'report { id }', '2023-11-01');
    expect(begun.messages).toEqual([
      'Số liệu của kỳ này được tổng hợp từ các kỳ ngắn hơn nên không lập báo cáo riêng. Hãy lập báo cáo của các kỳ đó.',
    ]);
    const closed = { periodId, reason: 'Hết hạn' };
    expect((await send(actors, at.planner, 'closePeriod', closed, 'period { id }', '2023-11-01')).errors).toEqual([
      'NOT_FOUND periodId',
    ]);
    const { period, duePeriods } = await ask<{ period: object; duePeriods: { regime: object | null }[] }>(
      ...([actors, at.planner] as const),
      `query ($id: ID!) { period(id: $id) { dueOn lastDueOn viewerOwes viewerMayOpenReport } duePeriods { regime { id } } }`,
      { id: periodId },
      '2023-11-01',
    );
    expect(period).toEqual({ dueOn: null, lastDueOn: null, viewerOwes: false, viewerMayOpenReport: false });
    expect(duePeriods.length).toBeGreaterThan(0);
    expect(duePeriods.every(({ regime }) => regime !== null)).toBe(true);
  });

  test('is there once for a year, however often regimes are loaded', async () => {
    await asOperator(database.ownerUrl, (client) => loadRegimes(client, [2023]));
    const { rows } = await database.truth.query(
      'select kind, count(*)::int from period where regime_id is null and year = 2023 group by kind order by kind',
    );
    expect(rows).toEqual([
      { kind: 'HALF_YEAR', count: 2 },
      { kind: 'NINE_MONTHS', count: 1 },
      { kind: 'QUARTER', count: 4 },
      { kind: 'YEAR', count: 1 },
    ]);
  });
});

test('a unit that plans nothing is offered what is due at all; who reads no figures nothing', async () => {
  const world = new World(database);
  const planner = await world.official(await world.town(await world.province()), 'PLANNER');
  const offered = await boardPeriods('2023-11-01', planner);
  expect(offered.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['6 tháng đầu năm 2023', 'Năm 2022 (chính thức)']),
  );
  expect(offered.every(({ regime }) => regime !== null)).toBe(true);
  const administrator = await world.official(at.town, 'ADMINISTRATOR');
  expect(await boardPeriods('2023-11-01', administrator)).toEqual([]);
  const ofTown = '($id: ID!) { unit(id: $id) { boardPeriods { id } } }';
  const below = await ask(actors, at.heads[0] as TestAccount, `query ${ofTown}`, { id: at.town.unitId }, '2023-11-01');
  expect(below).toEqual({ unit: { boardPeriods: [] } });
  expect(await boardPeriods('2023-11-01', officer)).toEqual(await boardPeriods('2023-11-01'));
});
