import { periodsOfYear } from '@dich/measure';
import { describe, expect, test } from 'vitest';
import { asOperator } from '#db/operator.ts';
import { sayIn } from '#kernel/messages.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeRegime } from '#test/periods.ts';
import { send } from '#test/targets.ts';
import { World } from '#test/world.ts';
import { loadRegimes } from './load-regimes.ts';
import { periodInWords } from './period.messages.ts';
import { SHIPPED_REGIMES } from './shipped-regimes.ts';

const database = useDatabase();
const periods = (code: string, year: number) =>
  periodsOfYear(SHIPPED_REGIMES.find((regime) => regime.code === code)?.parts ?? [], year, new Map());

describe('the periods of Nghị định 09/2019', () => {
  test('a month runs from the 15th of the month before to the 14th, over the turn of the year too', () => {
    expect(
      [periods('ND09-THANG', 2022)[0], periods('ND09-THANG', 2022)[2]].map((p) => [p?.startsOn, p?.endsOn]),
    ).toEqual([
      ['2021-12-15', '2022-01-14'],
      ['2022-02-15', '2022-03-14'],
    ]);
  });

  test('a quarter runs from the 15th of the month before it to the 14th of its last month', () => {
    expect(periods('ND09-QUY', 2022).map((p) => [p.startsOn, p.endsOn])).toEqual([
      ['2021-12-15', '2022-03-14'],
      ['2022-03-15', '2022-06-14'],
      ['2022-06-15', '2022-09-14'],
      ['2022-09-15', '2022-12-14'],
    ]);
  });
});

test('reports "before 15/6" and "before 30/11" are on time until the end of the day before', () => {
  expect(periods('MTCL', 2022).map((p) => [p.vintage, p.dues[0]?.dueOn])).toEqual([
    ['PRELIMINARY', '2022-06-14'],
    ['ESTIMATE', '2022-11-29'],
    ['OFFICIAL', '2023-01-15'],
  ]);
});

test('loading the regimes again adds only the years that were missing', async () => {
  await asOperator(database.ownerUrl, (client) => loadRegimes(client, [2022]));
  await asOperator(database.ownerUrl, (client) => loadRegimes(client, [2022, 2023]));
  const { rows } = await database.truth.query('select year, count(*)::int from period group by year order by year');
  expect(rows).toEqual([
    { year: 2022, count: 27 },
    { year: 2023, count: 27 },
  ]);
});

test('a period is called by its kind, its end and how firm its figures are', () => {
  const called = (code: string, language: 'vi' | 'en') =>
    periods(code, 2022).map((period) => sayIn(periodInWords(period), language));
  expect(called('MTCL', 'vi')).toEqual(['6 tháng đầu năm 2022', 'Năm 2022 (ước thực hiện)', 'Năm 2022 (chính thức)']);
  expect(called('MTCL', 'en')).toEqual(['First half of 2022', 'Year 2022 (estimate)', 'Year 2022 (official)']);
  expect(called('ND09-QUY', 'vi')).toEqual(['I', 'II', 'III', 'IV'].map((number) => `Quý ${number} năm 2022`));
  expect(called('ND09-QUY', 'en')).toEqual([1, 2, 3, 4].map((number) => `Quarter ${number} of 2022`));
  expect(called('ND09-THANG', 'vi')).toEqual(Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1} năm 2022`));
  expect(called('ND09-THANG', 'en').at(-1)).toBe('December 2022');
  const half = { kind: 'HALF_YEAR', year: 2022, endsOn: '2022-12-14', vintage: 'ESTIMATE' } as const;
  expect(sayIn(periodInWords(half), 'vi')).toBe('6 tháng cuối năm 2022 (ước thực hiện)');
  expect(sayIn(periodInWords({ ...half, kind: 'NINE_MONTHS', endsOn: '2022-09-14' }), 'en')).toBe(
    'First nine months of 2022 (estimate)',
  );
});

test('who reads English reads the names of regimes and periods in English; what an installation added is as it was typed', async () => {
  const world = new World(database);
  const viewer = await world.official(await world.town(await world.province()), 'VIEWER');
  const actors = actorsOf(database);
  await makeRegime(database);
  await send(actors, viewer, 'setLanguage', { language: 'EN' }, 'viewer { language }');
  const { regimes, periods: found } = await ask<{ regimes: { code: string; name: string }[]; periods: object[] }>(
    ...([actors, viewer] as const),
    '{ regimes { code name } periods(year: 2022, regimeCode: "MTCL") { label } }',
  );
  expect(regimes.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Reports on quality objectives', 'Quarterly reports', 'Báo cáo mục tiêu chất lượng']),
  );
  expect(found).toContainEqual({ label: 'Year 2022 (estimate)' });
});

test('everybody signed in reads the periods, with the due date of their own level: a town owes no half-year report, the communes do', async () => {
  const world = new World(database);
  const viewer = await world.official(await world.town(await world.province()), 'VIEWER');
  const answer = await ask(
    actorsOf(database),
    viewer,
    '{ periods(year: 2022, regimeCode: "MTCL") { label dueOn lastDueOn regime { code } } }',
  );
  expect(answer).toEqual({
    periods: [
      { label: '6 tháng đầu năm 2022', dueOn: null, lastDueOn: '2022-06-14', regime: { code: 'MTCL' } },
      { label: 'Năm 2022 (ước thực hiện)', dueOn: '2022-11-29', lastDueOn: '2022-11-29', regime: { code: 'MTCL' } },
      { label: 'Năm 2022 (chính thức)', dueOn: '2023-01-15', lastDueOn: '2023-01-15', regime: { code: 'MTCL' } },
    ],
  });
});
