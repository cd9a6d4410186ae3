import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, makeRatio, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, makeRegime, type TestPeriod } from '#test/periods.ts';
import { fileReport, type TestReport } from '#test/reports.ts';
import { askValue, correct, giveTarget } from '#test/rollups.ts';
import { statementsOf } from '#test/statements.ts';
import { type Timed, TimedFigures, twoDigits, values } from '#test/timed-figures.ts';

const database = useDatabase();
const actors = actorsOf(database);
let world: TimedFigures;
/** Of quality objectives: it asks for the year and supplies nothing of what is told by quarters. */
let year: TestPeriod;
/** A period to ask about under a regime that supplies nothing here. */
let quarter: TestPeriod;

beforeAll(async () => {
  world = await TimedFigures.begin(database, actors);
  year = await makePeriod(database);
  quarter = await makePeriod(database, { kind: 'QUARTER', endsOn: '2022-06-30' });
});

describe('the year of what is reported by quarters', () => {
  let quarters: Timed;
  let indicator: TestIndicator;
  let reports: TestReport[];

  beforeAll(async () => {
    quarters = await world.regimeOf('QUARTER');
    indicator = await makeIndicator(database, { regimeId: quarters.regimeId });
    await world.planned(indicator);
    reports = await world.filed(indicator, [
      [quarters.at(1), values('7.5', '0.25')],
      [quarters.at(2), values('10', '0')],
      [quarters.at(3), values('2.125', '1')],
      [quarters.at(4), values('30', '5')],
    ]);
  });

  test('is their exact sum, on the board, in values and in a comparison', async () => {
    // 7,75 + 10 + 3,125 + 35
    const fields =
      'value display expected reporting vintage overTime { coverage } periodParts { period { id } value } parts { value }';
    expect(await world.told(indicator, year, fields)).toEqual({
      value: '55.875',
      display: '55,875 lao động',
      expected: 2,
      reporting: 2,
      vintage: 'OFFICIAL',
      overTime: { coverage: '2/2 đơn vị × 4/4 quý' },
      periodParts: ['7.75', '10', '3.125', '35'].map((value, index) => ({
        period: { id: quarters.all[index]?.id },
        value,
      })),
      parts: [{ value: '49.625' }, { value: '6.25' }],
    });
    const board = 'query ($period: ID!) { board(periodId: $period) { rows { indicator { id } value } } }';
    expect(await ask(actors, world.tree.planner, board, { period: year.id })).toEqual({
      board: { rows: [{ indicator: { id: indicator.id }, value: '55.875' }] },
    });
    expect(
      await ask(
        actors,
        world.tree.planner,
        `query ($units: [ID!]!, $ids: [ID!]!, $period: ID!) {
           comparison(unitIds: $units, indicatorIds: $ids, periodId: $period) { rows { cells { value } } } }`,
        { units: world.tree.communes.map(({ unitId }) => unitId), ids: [indicator.id], period: year.id },
      ),
    ).toEqual({ comparison: { rows: [{ cells: [{ value: '49.625' }] }, { cells: [{ value: '6.25' }] }] } });
  });

  test('nine months and the halves are made of the quarters that they hold', async () => {
    const made = async (kind: 'HALF_YEAR' | 'NINE_MONTHS', endsOn: string) =>
      (await world.told(indicator, await makePeriod(database, { kind, endsOn }), 'value'))?.value;
    expect(await made('NINE_MONTHS', '2022-09-30')).toBe('20.875');
    expect(await made('HALF_YEAR', '2022-06-30')).toBe('17.75');
    expect(await made('HALF_YEAR', '2022-12-31')).toBe('38.125');
  });

  test('a corrected quarter is told of the year, with what it was before', async () => {
    await correct(database, reports[5] as TestReport, [{ indicator, value: '2' }], 'Thiếu một thôn');
    expect(await world.told(indicator, year, 'value restated { before after reason }')).toEqual({
      value: '56.875',
      restated: { before: '55.875', after: '56.875', reason: 'Thiếu một thôn' },
    });
  });

  test('costs the same statements as a quarter does', async () => {
    const asking = async (period: TestPeriod) =>
      (await statementsOf(() => world.told(indicator, period, 'value expected restated { before } attainment')))
        .statements.length;
    await asking(year);
    expect(await asking(year)).toBeLessThanOrEqual((await asking(quarters.at(3))) + 1);
  });
});

describe('a year that was reported for itself', () => {
  test('stands, with what its quarters make beside it and the difference', async () => {
    const regime = await makeRegime(database);
    const [own, ...parts] = [
      await makePeriod(database, { regime, ordinal: 5 }),
      ...(await Promise.all(
        [1, 2, 3, 4].map((number) =>
          makePeriod(database, {
            regime,
            ordinal: number,
            kind: 'QUARTER',
            endsOn: `2022-${twoDigits(number * 3)}-28`,
          }),
        ),
      )),
    ] as [TestPeriod, ...TestPeriod[]];
    const indicator = await makeIndicator(database, { regimeId: regime.id });
    await world.planned(indicator);
    await world.filed(
      indicator,
      parts.map((period) => [period, values('10', '5')] as const),
    );
    expect(await world.told(indicator, own, 'value ofParts { display }')).toEqual({ value: '60', ofParts: null });
    await world.filed(indicator, [[own, values('45', '20')]]);
    const fields =
      'value overTime { periods } ofParts { display difference overTime { coverage } } periodParts { value }';
    const official = {
      value: '65',
      overTime: null,
      ofParts: { display: '60 lao động', difference: '5', overTime: { coverage: '2/2 đơn vị × 4/4 quý' } },
      periodParts: [1, 2, 3, 4].map(() => ({ value: '15' })),
    };
    expect(await world.told(indicator, own, fields)).toEqual(official);
    // asked under the regime of another, it is the same number
    expect(await world.told(indicator, year, fields)).toEqual(official);
  });
});

describe('months', () => {
  test('make their quarter; the year is made of them all', async () => {
    const months = await world.regimeOf('MONTH');
    const indicator = await makeRatio(database, { regimeId: months.regimeId, overTime: 'SUM' });
    await world.planned(indicator);
    await world.filed(
      indicator,
      months.all.map(
        (period, index) =>
          [
            period,
            [
              { numerator: String(index), denominator: '7' },
              { numerator: '1', denominator: '3' },
            ],
          ] as const,
      ),
    );
    expect(await world.told(indicator, quarter, 'numerator denominator display')).toEqual({
      ...{ numerator: '15', denominator: '30', display: '50%' },
    });
    expect(await world.told(indicator, year, 'numerator denominator')).toEqual({ numerator: '78', denominator: '120' });
  });

  test('cumulated from the start of the year: the later less the earlier, and the last for the whole', async () => {
    const months = await world.regimeOf('MONTH');
    const indicator = await makeIndicator(database, { regimeId: months.regimeId, typedAs: 'CUMULATIVE' });
    await world.planned(indicator);
    await giveTarget(database, { unit: world.tree.town, indicator, text: '100 lao động' });
    await world.filed(indicator, [
      [months.at(3), values('10', '20')],
      [months.at(6), values('25', '21')],
      [months.at(12), values('70', '50')],
    ]);
    expect(await world.told(indicator, quarter, 'value howMade { text }')).toEqual({
      value: '16',
      howMade: {
        text: 'Cộng số liệu của các đơn vị cấp dưới; theo thời gian: lũy kế đến Tháng 6 năm 2022 trừ lũy kế đến hết tháng 3',
      },
    });
    expect(await world.told(indicator, year, 'value attainment')).toEqual({ value: '120', attainment: 'EXCEEDED' });
  });
});

describe('what nothing makes a year of', () => {
  test.each([
    [{ overTime: 'NONE' }, 'Chỉ tiêu này không tổng hợp theo thời gian: số liệu của mỗi kỳ đứng riêng.'],
    [
      { kind: 'RATE_OF_CHANGE', overTime: 'LAST', unitOfMeasure: '%', overUnits: 'NONE' },
      'Tốc độ tăng, giảm của cả kỳ không tính được từ tốc độ của từng kỳ ngắn hơn.',
    ],
  ] as const)('%o says why', async (meaning, why) => {
    const quarters = await world.regimeOf('QUARTER');
    const indicator = await makeIndicator(database, { ...meaning, regimeId: quarters.regimeId });
    for (const period of quarters.all)
      await fileReport(database, { unit: world.commune(2), period, figures: [{ indicator, value: '3' }] });
    const fields = 'display exactness incomputable { text } periodParts { display }';
    const answer = await askValue(actors, world.tree.analyst, [world.commune(2), indicator, year], fields);
    expect(answer).toMatchObject({ display: '–', exactness: 'NOT_COMPUTABLE', incomputable: { text: why } });
    expect(answer?.periodParts).toHaveLength(4);
  });

  test('a regime whose periods leave months out supplies no year: half a year is none', async () => {
    await makePeriod(database, { regime: year.regime, ordinal: 2, kind: 'HALF_YEAR', endsOn: '2022-06-14' });
    const indicator = await makeIndicator(database, { regimeId: year.regime.id });
    expect(await world.told(indicator, year, 'display overTime { periods }')).toEqual({ display: '–', overTime: null });
  });
});
