import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { makeRatio, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, makeRegime, type TestPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { askValue, fileFigures } from '#test/rollups.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

/**
 * ANC 1 coverage of DHIS2's Sierra Leone demonstration (packages/measure/cases/outside): 13 districts, 12 months. DHIS2
 * prints numerator / denominator × 100 × 365 / days of the month, so a month's denominator here is the year's × days /
 * 365, to the six places of a figure. Our nation is a province, its districts the towns, without anything below them.
 */
const ANC1 = 'Uvn6LCg7dVU';
/** Two months of 31 days: what a district's denominator was in May is what it is in October. */
const [MAY, OCTOBER] = ['202105', '202110'];
const DAYS = 31;

interface Row {
  dx: string;
  period: string;
  unit_name: string;
  numerator: string;
  denominator: string;
}

const folder = new URL('../../../../packages/measure/cases/outside/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const months = (parse(read('dhis2_sl_district_months.csv'), { columns: true }) as Row[]).filter(
  ({ dx }) => dx === ANC1,
);
const national = (
  JSON.parse(read('dhis2_sl_national.json')) as {
    national: {
      dx: string;
      period: string;
      published: number;
      childrenReporting: number;
      ratioReportingOnly: number;
    }[];
  }
).national.filter(({ dx }) => dx === ANC1);

const database = useDatabase();
const actors = actorsOf(database);
let nation: TestUnit;
let analyst: TestAccount;
let coverage: TestIndicator;
const periods = new Map<string, TestPeriod>();
/** By name, in tree order. */
const districts = new Map<string, TestUnit>();

beforeAll(async () => {
  const world = new World(database);
  nation = await world.province('Sierra Leone');
  analyst = await world.official(nation, 'ANALYST');
  coverage = await makeRatio(database, { name: 'ANC 1 Coverage' });
  await makePlan(database, { unit: nation, year: 2021, issued: true, indicators: [coverage] });
  const regime = await makeRegime(database);
  for (const { period, unit_name } of months)
    if (period === MAY) districts.set(unit_name, await world.town(nation, unit_name));
  for (const month of [MAY, OCTOBER]) {
    const ordinal = Number(month.slice(4));
    const endsOn = `2021-${month.slice(4)}-28`;
    const period = await makePeriod(database, { regime, year: 2021, ordinal, kind: 'MONTH', endsOn });
    periods.set(month, period);
    await fileFigures(
      database,
      period,
      months
        .filter((row) => row.period === month)
        .map(({ unit_name, numerator, denominator }) => {
          const ofMonth = ((Number(denominator) * DAYS) / 365).toFixed(6);
          return [districts.get(unit_name) as TestUnit, { indicator: coverage, numerator, denominator: ofMonth }];
        }),
    );
  }
});

const asked = (month: string, fields: string) =>
  askValue(actors, analyst, [nation, coverage, periods.get(month) as TestPeriod], fields);

test('the national ratio of May is 142,19, not the mean of the districts 133,86', async () => {
  const fields = 'display expected reporting onAllExpected { display borrowed { unit { name } } }';
  expect(await asked(MAY, fields)).toEqual({
    display: '142,19%',
    expected: 13,
    reporting: 13,
    onAllExpected: { display: '142,19%', borrowed: [] },
  });
});

test('with silent districts both bases are given; the one over all districts is what DHIS2 publishes', async () => {
  const published = national.find(({ period }) => period === OCTOBER);
  expect(published).toMatchObject({ published: 86.52, ratioReportingOnly: 102.38 });
  const fields = 'display reporting missing { name } onAllExpected { display borrowed { unit { name } periodLabel } }';
  const answer = await asked(OCTOBER, fields);
  const silent = ['Koinadugu', 'Bonthe', 'Kono'].sort(
    (a, b) => [...districts.keys()].indexOf(a) - [...districts.keys()].indexOf(b),
  );
  expect(answer).toEqual({
    display: '102,38%',
    reporting: 10,
    missing: silent.map((name) => ({ name })),
    onAllExpected: {
      display: '86,52%',
      borrowed: silent.map((name) => ({ unit: { name }, periodLabel: 'Tháng 5 năm 2021' })),
    },
  });
});
