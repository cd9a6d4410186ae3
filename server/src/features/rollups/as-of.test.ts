import { termOf } from '@dich/measure';
import { beforeEach, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, type TestPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { fileReport } from '#test/reports.ts';
import { correct, giveTarget } from '#test/rollups.ts';
import { makeTown, send, type TownOfTargets } from '#test/targets.ts';
import type { TestUnit } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
const NOW = '2023-03-01';

let at: TownOfTargets;
let jobs: TestIndicator;
let period: TestPeriod;

beforeEach(async () => {
  jobs = await makeIndicator(database);
  at = await makeTown(database, { communes: 1, indicators: [jobs], issued: true, year: 2022 });
  period = await makePeriod(database);
  const words = { text: '100 lao động', unitOfMeasure: 'lao động' };
  await giveTarget(database, { unit: at.town, indicator: jobs, ...words });
});

interface Said {
  asOf: string | null;
  laterTargets: { text: string }[];
  rows: { asOf: string | null; display: string; attainment: string; target: { text: string } | null }[];
}

async function boardAsOf(asOf: string | null): Promise<Said> {
  const { board } = await ask<{ board: Said }>(
    ...([actors, at.planner] as const),
    `query ($period: ID!, $asOf: LocalDate) { board(periodId: $period, asOf: $asOf) {
       asOf laterTargets { text } rows { asOf display attainment target { text } } } }`,
    { period: period.id, asOf },
    NOW,
  );
  return board;
}

const lineAsOf = async (asOf: string | null) => {
  const { rows } = await boardAsOf(asOf);
  return rows.map(({ display, attainment, target }) => `${display}, ${attainment}, ${target?.text}`);
};

test('a board says what it said on a day: before a report, after it, after its correction', async () => {
  const report = await fileReport(database, {
    ...{ unit: at.communes[0] as TestUnit, period, figures: [{ indicator: jobs, value: '90' }] },
  });
  await correct(database, report, [{ indicator: jobs, value: '110' }], 'Cộng sót', '2023-02-01T03:00:00Z');
  expect(await lineAsOf('2023-01-04')).toEqual(['–, NOT_ASSESSED, 100 lao động']);
  expect(await lineAsOf('2023-01-15')).toEqual(['90 lao động, NOT_MET, 100 lao động']);
  expect(await lineAsOf('2023-01-31')).toEqual(['90 lao động, NOT_MET, 100 lao động']);
  expect(await lineAsOf('2023-02-01')).toEqual(['110 lao động, EXCEEDED, 100 lao động']);
  expect(await lineAsOf(null)).toEqual(await lineAsOf('2023-02-01'));
  const { asOf, rows } = await boardAsOf('2023-01-15');
  expect([asOf, rows[0]?.asOf]).toEqual(['2023-01-15', '2023-01-15']);
});

test('what a decision of an earlier day says is known from the day on which it was entered', async () => {
  const { rows } = await database.truth.query<{ id: string; revision: number }>(
    'select id, revision from target where unit_id = $1',
    [at.town.unitId],
  );
  const { errors } = await send(
    ...([actors, at.leader, 'adjustTargets'] as const),
    {
      ...{ planId: at.plan.id, reason: 'Theo nghị quyết', gapExplanation: 'Giao sau' },
      decision: { number: '7/QĐ-UBND', signedOn: '2022-12-20', signer: { name: 'An', title: 'CHỦ TỊCH' } },
      targets: rows.map(({ id: targetId, revision }) => ({ targetId, revision, text: '120 lao động' })),
    },
    'targets { id }',
    '2023-02-10',
  );
  expect(errors).toEqual([]);
  expect(await lineAsOf('2023-02-09')).toEqual(['–, NOT_ASSESSED, 100 lao động']);
  expect(await lineAsOf('2023-02-10')).toEqual(['–, NOT_ASSESSED, 120 lao động']);
});

test('a day to come is refused, and before its plan a board has no line', async () => {
  await expect(boardAsOf('2023-03-02')).rejects.toThrow(/chưa đến/);
  expect(await boardAsOf(NOW)).toMatchObject({ asOf: null });
  const later = await makeTown(database, { communes: 1, indicators: [jobs], year: 2022 });
  at = later;
  const { rows } = await database.truth.query<{ revision: number }>('select revision from plan where id = $1', [
    later.plan.id,
  ]);
  const { errors } = await send(
    ...([actors, later.leader, 'issuePlan'] as const),
    {
      ...{ planId: later.plan.id, revision: rows[0]?.revision },
      decision: { number: '1/QĐ-UBND', signedOn: '2022-01-20', signer: { name: 'An', title: 'CHỦ TỊCH' } },
    },
    'plan { id }',
    '2023-02-01',
  );
  expect(errors).toEqual([]);
  expect(await lineAsOf('2023-01-31')).toEqual([]);
  expect(await lineAsOf('2023-02-01')).toHaveLength(1);
});

test('wherever values are asked about they are what the board said on the day', async () => {
  const [commune] = at.communes as [TestUnit];
  jobs = await makeIndicator(database, { regimeId: period.regime.id });
  const term = await makePlan(database, { unit: at.town, indicators: [jobs], year: termOf(2021, 2025), issued: true });
  const report = await fileReport(database, { unit: commune, period, figures: [{ indicator: jobs, value: '90' }] });
  await correct(database, report, [{ indicator: jobs, value: '110' }], 'Cộng sót', '2023-02-01T03:00:00Z');
  const DOORS = `query ($town: ID!, $period: ID!, $jobs: ID!, $plan: ID!, $asOf: LocalDate) {
    indicatorValue(unitId: $town, indicatorId: $jobs, periodId: $period, asOf: $asOf) { display }
    unit(id: $town) { values(indicatorIds: [$jobs], periodId: $period, asOf: $asOf) { display } }
    comparison(unitIds: [$town], indicatorIds: [$jobs], periodId: $period, asOf: $asOf) { rows { cells { display } } }
    series(unitIds: [$town], indicatorIds: [$jobs], kind: YEAR, years: [2022], asOf: $asOf) { rows { points { values { display } } } }
    plan(id: $plan) { termProgress(asOf: $asOf) { years { year value { display } } } }
  }`;
  interface Doors {
    indicatorValue: { display: string };
    unit: { values: { display: string }[] };
    comparison: { rows: { cells: { display: string }[] }[] };
    series: { rows: { points: { values: { display: string }[] }[] }[] };
    plan: { termProgress: { years: { year: number; value: { display: string } | null }[] }[] };
  }
  const said = async (asOf: string | null) => {
    const asked = { town: at.town.unitId, period: period.id, jobs: jobs.id, plan: term.id, asOf };
    const { indicatorValue, unit, comparison, series, plan } = await ask<Doors>(
      ...([actors, at.planner, DOORS, asked, NOW] as const),
    );
    return [
      indicatorValue,
      unit.values[0],
      comparison.rows[0]?.cells[0],
      series.rows[0]?.points[0]?.values[0],
      plan.termProgress[0]?.years.find(({ year }) => year === 2022)?.value,
    ].map((value) => value?.display ?? null);
  };
  const everywhere = (display: string) => Array(5).fill(display);
  expect(await said('2023-01-31')).toEqual(everywhere('90 lao động'));
  expect(await said('2023-02-01')).toEqual(everywhere('110 lao động'));
  expect(await said(null)).toEqual(everywhere('110 lao động'));
  expect(await said('2023-01-04')).toEqual(everywhere('–'));
});
