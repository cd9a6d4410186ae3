import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, makeRegime, type TestPeriod, type TestRegime } from '#test/periods.ts';
import { fileReport } from '#test/reports.ts';
import { giveTarget } from '#test/rollups.ts';
import { type Timed, TimedFigures, values } from '#test/timed-figures.ts';
import type { TestAccount } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let world: TimedFigures;
let regime: TestRegime;
/** Told by years, each as an estimate and officially. */
let yearly: TestIndicator;
/** Told by quarters. */
let quarterly: TestIndicator;
let quarters: Timed;

const at = (year: number, vintage: 'OFFICIAL' | 'ESTIMATE') =>
  makePeriod(database, { regime, year, vintage, ordinal: vintage === 'OFFICIAL' ? 2 : 1 });

async function report(period: TestPeriod, indicator: TestIndicator, ...ofCommunes: (string | null)[]): Promise<void> {
  for (const [index, value] of ofCommunes.entries()) {
    if (value === null) continue;
    await fileReport(database, { unit: world.commune(index + 1), period, figures: [{ indicator, value }] });
  }
}

beforeAll(async () => {
  world = await TimedFigures.begin(database, actors);
  regime = await makeRegime(database);
  quarters = await world.regimeOf('QUARTER');
  yearly = await makeIndicator(database, { regimeId: regime.id, validFrom: '2018-01-01' });
  quarterly = await makeIndicator(database, { regimeId: quarters.regimeId });
  await report(await at(2020, 'OFFICIAL'), yearly, '10.5', '4');
  await at(2020, 'ESTIMATE');
  await at(2021, 'OFFICIAL');
  await at(2021, 'ESTIMATE');
  await report(await at(2022, 'ESTIMATE'), yearly, '7', null);
  await report(await at(2022, 'OFFICIAL'), yearly, '8', '9');
  await at(2024, 'OFFICIAL');
  await giveTarget(database, {
    unit: world.tree.town,
    by: world.tree.province,
    indicator: yearly,
    text: '16 lao động',
  });
  await world.filed(quarterly, [
    [quarters.at(1), values('1', '2')],
    [quarters.at(3), values('4', null)],
  ]);
});

const SERIES = `query ($units: [ID!]!, $codes: [String!]!, $kind: PeriodKind!, $years: [Int!]!) {
  series(unitIds: $units, indicatorCodes: $codes, kind: $kind, years: $years) {
    times { label period { year } }
    rows { unit { name } indicator { code }
      points { values { value period { vintage } reporting attainment } absence { lastDay } } } } }`;

interface Point {
  values: { value: string | null; period: { vintage: string }; reporting: number; attainment: string }[];
  absence: { lastDay: string } | null;
}
interface Answer {
  series: {
    times: { label: string; period: { year: number } }[];
    rows: { unit: { name: string }; indicator: { code: string }; points: Point[] }[];
  };
}

interface Wish {
  units?: { unitId: string }[];
  indicators?: TestIndicator[];
  kind?: string;
  years?: number[];
  who?: TestAccount;
  now?: string;
}

const asked = async ({ units = [world.tree.town], kind = 'YEAR', now = '2023-02-01', ...wish }: Wish = {}) =>
  (
    await ask<Answer>(
      ...([actors, wish.who ?? world.tree.planner, SERIES] as const),
      {
        ...{ units: units.map(({ unitId }) => unitId), kind, years: wish.years ?? [2022, 2020, 2021, 2024, 2022] },
        codes: (wish.indicators ?? [yearly]).map(({ code }) => code),
      },
      now,
    )
  ).series;

const numbers = (row: { points: Point[] } | undefined) =>
  row?.points.map((point) => point.values.map(({ value, period }) => [period.vintage, value]));

test('years that have begun stand in their order, vintages apart and gaps as gaps', async () => {
  const { times, rows } = await asked();
  expect(times.map(({ period }) => period.year)).toEqual([2020, 2021, 2022]);
  expect(times[0]?.label).toBe('Năm 2020');
  expect(rows).toHaveLength(1);
  expect(numbers(rows[0])).toEqual([
    [
      ['OFFICIAL', '14.5'],
      ['ESTIMATE', null],
    ],
    [
      ['OFFICIAL', null],
      ['ESTIMATE', null],
    ],
    [
      ['OFFICIAL', '17'],
      ['ESTIMATE', '7'],
    ],
  ]);
  expect(rows[0]?.points[2]?.values.map(({ reporting, attainment }) => [reporting, attainment])).toEqual([
    [2, 'EXCEEDED'],
    [1, 'NOT_MET'],
  ]);
});

test('what is told by quarters is put together once for a year, and stands quarter by quarter', async () => {
  const year = await asked({ indicators: [quarterly], years: [2022] });
  expect(numbers(year.rows[0])).toEqual([[['OFFICIAL', '7']]]);
  const quarter = await asked({ indicators: [quarterly, yearly], kind: 'QUARTER', years: [2022] });
  expect(numbers(quarter.rows[0])).toEqual([
    [['OFFICIAL', '3']],
    [['OFFICIAL', null]],
    [['OFFICIAL', '4']],
    [['OFFICIAL', null]],
  ]);
  // nothing is told of the quarters of what is reported by years
  expect(
    numbers(quarter.rows[1])
      ?.flat()
      .map(([, value]) => value),
  ).toEqual([null, null, null, null]);
});

test('several units and indicators are rows in the order asked, each once', async () => {
  const [one, two] = world.tree.communes;
  const { rows } = await asked({ units: [two!, world.tree.town, one!, two!], indicators: [quarterly, yearly] });
  expect(rows.map(({ unit, indicator }) => [unit.name, indicator.code])).toEqual(
    ['Số 2', 'Hương Trà', 'Số 1'].flatMap((name) => [quarterly.code, yearly.code].map((code) => [name, code])),
  );
});

test('a unit that was not there then says so, and what it had reported before stays', async () => {
  const gone = await world.tree.world.commune(world.tree.town, 'Số 3');
  await fileReport(database, {
    ...{ unit: gone, period: await makePeriod(database, { regime, year: 2018 }) },
    figures: [{ indicator: yearly, value: '5' }],
  });
  await makePeriod(database, { regime, year: 2019 });
  await world.tree.world.ends(gone, '2018-12-31');
  const { rows } = await asked({ units: [gone], years: [2018, 2019] });
  expect(rows[0]?.points.map(({ values: [first], absence }) => [first?.value, absence?.lastDay])).toEqual([
    ['5', undefined],
    [undefined, '2018-12-31'],
  ]);
});

test('who may not read the values of a unit has no row of it', async () => {
  const stranger = await world.tree.world.official(
    await world.tree.world.town(world.tree.province, 'Hương Thủy'),
    'PLANNER',
  );
  const administrator = await world.tree.world.official(world.tree.town, 'ADMINISTRATOR');
  for (const who of [stranger, administrator]) expect((await asked({ who })).rows).toEqual([]);
});

test('too many points, and requests of their own days, are refused', async () => {
  await expect(asked({ kind: 'AD_HOC' })).rejects.toThrow(/đột xuất/);
  const indicators = Array.from({ length: 700 }, (_, index) => ({ ...yearly, code: `KHONG_CO_${index}` }));
  await expect(asked({ indicators })).rejects.toThrow(/Nhiều nhất 2\.000 điểm/);
});
