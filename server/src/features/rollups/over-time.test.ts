import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, makeRatio, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, makeRegime, type TestPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { fileReport, type TestFigure, type TestReport } from '#test/reports.ts';
import { askValue, correct, giveTarget, makeTree, type Tree } from '#test/rollups.ts';
import { statementsOf } from '#test/statements.ts';

const database = useDatabase();
const actors = actorsOf(database);
let tree: Tree;
/** Of quality objectives: it asks for the year and supplies nothing of what is told by quarters. */
let year: TestPeriod;
/** Periods to ask about under a regime that supplies nothing here. */
let quarter: TestPeriod;

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** A regime of months or quarters until the 14th, as Nghị định 09/2019 has them. */
interface Timed {
  regimeId: string;
  all: TestPeriod[];
  at(number: number): TestPeriod;
}

async function regimeOf(kind: 'MONTH' | 'QUARTER'): Promise<Timed> {
  const regime = await makeRegime(database);
  const length = kind === 'MONTH' ? 1 : 3;
  const all: TestPeriod[] = [];
  for (let ordinal = 1; ordinal * length <= 12; ordinal += 1) {
    const endsOn = `2022-${twoDigits(ordinal * length)}-14`;
    all.push(await makePeriod(database, { regime, ordinal, kind, endsOn }));
  }
  return { regimeId: regime.id, all, at: (number) => all[number - 1] as TestPeriod };
}

beforeAll(async () => {
  tree = await makeTree(database, 2);
  year = await makePeriod(database);
  quarter = await makePeriod(database, { kind: 'QUARTER', endsOn: '2022-06-30' });
});

const commune = (number: number) => tree.communes[number - 1] as Tree['town'];

/** What communes had accepted: by period, then by commune; null: silent. */
async function filed(
  indicator: TestIndicator,
  figures: readonly (readonly [TestPeriod, readonly (Omit<TestFigure, 'indicator'> | null)[]])[],
): Promise<TestReport[]> {
  const reports: TestReport[] = [];
  for (const [period, ofCommunes] of figures)
    for (const [index, figure] of ofCommunes.entries())
      if (figure)
        reports.push(
          await fileReport(database, { unit: commune(index + 1), period, figures: [{ indicator, ...figure }] }),
        );
  return reports;
}
const values = (...numbers: (string | null)[]) => numbers.map((value) => (value === null ? null : { value }));
const planned = (indicator: TestIndicator) =>
  makePlan(database, { unit: tree.town, year: 2022, issued: true, indicators: [indicator] });
const told = <T = Record<string, unknown>>(
  indicator: TestIndicator,
  period: TestPeriod,
  fields: string,
  now?: string,
) => askValue<T>(actors, tree.planner, [tree.town, indicator, period], fields, now);

describe('the year of what is reported by quarters', () => {
  let quarters: Timed;
  let indicator: TestIndicator;
  let reports: TestReport[];

  beforeAll(async () => {
    quarters = await regimeOf('QUARTER');
    indicator = await makeIndicator(database, { regimeId: quarters.regimeId });
    await planned(indicator);
    reports = await filed(indicator, [
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
    expect(await told(indicator, year, fields)).toEqual({
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
    expect(await ask(actors, tree.planner, board, { period: year.id })).toEqual({
      board: { rows: [{ indicator: { id: indicator.id }, value: '55.875' }] },
    });
    expect(
      await ask(
        actors,
        tree.planner,
        `query ($units: [ID!]!, $ids: [ID!]!, $period: ID!) {
           comparison(unitIds: $units, indicatorIds: $ids, periodId: $period) { rows { cells { value } } } }`,
        { units: tree.communes.map(({ unitId }) => unitId), ids: [indicator.id], period: year.id },
      ),
    ).toEqual({ comparison: { rows: [{ cells: [{ value: '49.625' }] }, { cells: [{ value: '6.25' }] }] } });
  });

  test('nine months and the halves are made of the quarters that they hold', async () => {
    const made = async (kind: 'HALF_YEAR' | 'NINE_MONTHS', endsOn: string) =>
      (await told(indicator, await makePeriod(database, { kind, endsOn }), 'value'))?.value;
    expect(await made('NINE_MONTHS', '2022-09-30')).toBe('20.875');
    expect(await made('HALF_YEAR', '2022-06-30')).toBe('17.75');
    expect(await made('HALF_YEAR', '2022-12-31')).toBe('38.125');
  });

  test('while the year runs it is what has come in, compared with that much of the year and not concluded', async () => {
    const own = await regimeOf('QUARTER');
    const running = await makeIndicator(database, { regimeId: own.regimeId });
    await planned(running);
    await giveTarget(database, { unit: tree.town, indicator: running, text: '100 lao động' });
    await filed(running, [
      [own.at(1), values('20', '4')],
      [own.at(2), values('20', '7')],
    ]);
    expect(await told(running, year, 'value attainmentLabel pace paceReason { text }', '2022-07-01')).toMatchObject({
      value: '51',
      attainmentLabel: 'chưa đạt',
      pace: 'ON_TRACK',
    });
  });

  test('a corrected quarter is told of the year, with what it was before', async () => {
    await correct(database, reports[5] as TestReport, [{ indicator, value: '2' }], 'Thiếu một thôn');
    expect(await told(indicator, year, 'value restated { before after reason }')).toEqual({
      value: '56.875',
      restated: { before: '55.875', after: '56.875', reason: 'Thiếu một thôn' },
    });
  });

  test('costs the same statements as a quarter does', async () => {
    const asking = async (period: TestPeriod) =>
      (await statementsOf(() => told(indicator, period, 'value expected restated { before } attainment'))).statements
        .length;
    await asking(year);
    expect(await asking(year)).toBeLessThanOrEqual((await asking(quarters.at(3))) + 1);
  });
});

describe('what is missing', () => {
  test('is told as units by periods, and a quarter that nobody sent keeps a miss from being one', async () => {
    const quarters = await regimeOf('QUARTER');
    const indicator = await makeIndicator(database, { regimeId: quarters.regimeId });
    await planned(indicator);
    await giveTarget(database, { unit: tree.town, indicator, text: '100 lao động' });
    await filed(indicator, [
      [quarters.at(1), values('10', '10')],
      [quarters.at(2), values('10', null)],
      [quarters.at(4), values('10', '1')],
    ]);
    const fields =
      'value expected reporting missing { name } overTime { coverage parts { reporting expected } } attainment provisional reason { text }';
    const answer = await told<{ reason: { text: string } }>(indicator, year, fields);
    expect(answer).toMatchObject({
      ...{ value: '41', expected: 2, reporting: 1, missing: [{ name: 'Số 2' }] },
      overTime: {
        coverage: '1/2 đơn vị × 3/4 quý',
        parts: [2, 1, 0, 2].map((reporting) => ({ reporting, expected: 2 })),
      },
      attainment: 'NOT_ASSESSED',
      provisional: true,
    });
    expect(answer?.reason.text).toContain('Còn thiếu Phường Số 2, Quý III năm 2022 nên chưa thể kết luận.');
  });

  test('of a level only what comes after the last one', async () => {
    const quarters = await regimeOf('QUARTER');
    const indicator = await makeIndicator(database, {
      regimeId: quarters.regimeId,
      overTime: 'LAST',
      direction: 'LOWER',
    });
    await planned(indicator);
    await filed(indicator, [
      [quarters.at(1), values('5', null)],
      [quarters.at(3), values('4', '2')],
    ]);
    expect(
      await told(indicator, year, 'value reporting expected howMade { text } overTime { foundIn { id } }'),
    ).toEqual({
      value: '6',
      reporting: 2,
      expected: 2,
      howMade: {
        text: 'Cộng số liệu của các đơn vị cấp dưới; theo thời gian: lấy số của Quý III năm 2022, đến ngày 14/09/2022',
      },
      overTime: { foundIn: { id: quarters.at(3).id } },
    });
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
    await planned(indicator);
    await filed(
      indicator,
      parts.map((period) => [period, values('10', '5')] as const),
    );
    expect(await told(indicator, own, 'value ofParts { display }')).toEqual({ value: '60', ofParts: null });
    await filed(indicator, [[own, values('45', '20')]]);
    const fields =
      'value overTime { periods } ofParts { display difference overTime { coverage } } periodParts { value }';
    const official = {
      value: '65',
      overTime: null,
      ofParts: { display: '60 lao động', difference: '5', overTime: { coverage: '2/2 đơn vị × 4/4 quý' } },
      periodParts: [1, 2, 3, 4].map(() => ({ value: '15' })),
    };
    expect(await told(indicator, own, fields)).toEqual(official);
    // asked under the regime of another, it is the same number
    expect(await told(indicator, year, fields)).toEqual(official);
  });
});

describe('months', () => {
  test('make their quarter; the year is made of them all', async () => {
    const months = await regimeOf('MONTH');
    const indicator = await makeRatio(database, { regimeId: months.regimeId, overTime: 'SUM' });
    await planned(indicator);
    await filed(
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
    expect(await told(indicator, quarter, 'numerator denominator display')).toEqual({
      ...{ numerator: '15', denominator: '30', display: '50%' },
    });
    expect(await told(indicator, year, 'numerator denominator')).toEqual({ numerator: '78', denominator: '120' });
  });

  test('cumulated from the start of the year: the later less the earlier, and the last for the whole', async () => {
    const months = await regimeOf('MONTH');
    const indicator = await makeIndicator(database, { regimeId: months.regimeId, typedAs: 'CUMULATIVE' });
    await planned(indicator);
    await giveTarget(database, { unit: tree.town, indicator, text: '100 lao động' });
    await filed(indicator, [
      [months.at(3), values('10', '20')],
      [months.at(6), values('25', '21')],
      [months.at(12), values('70', '50')],
    ]);
    expect(await told(indicator, quarter, 'value howMade { text }')).toEqual({
      value: '16',
      howMade: {
        text: 'Cộng số liệu của các đơn vị cấp dưới; theo thời gian: lũy kế đến Tháng 6 năm 2022 trừ lũy kế đến hết tháng 3',
      },
    });
    expect(await told(indicator, year, 'value attainment')).toEqual({ value: '120', attainment: 'EXCEEDED' });
  });

  test('how often is judged by the worst month, which is named, and by quarters where the target asks for these', async () => {
    const months = await regimeOf('MONTH');
    const meaning = {
      kind: 'FREQUENCY',
      overUnits: 'NONE',
      unitOfMeasure: 'lần',
      suppliedBy: 'DEPARTMENTS',
      regimeId: months.regimeId,
    } as const;
    const [each, byQuarter] = [await makeIndicator(database, meaning), await makeIndicator(database, meaning)];
    for (const [indicator, text] of [
      [each, 'ít nhất 01 lần/tháng'],
      [byQuarter, 'ít nhất 02 lần/quý'],
    ] as const) {
      await makePlan(database, { unit: commune(1), year: 2022, issued: true, indicators: [indicator] });
      await giveTarget(database, { unit: commune(1), indicator, text });
    }
    for (const [index, period] of months.all.entries())
      await fileReport(database, {
        unit: commune(1),
        period,
        figures: [each, byQuarter].map((indicator) => ({ indicator, value: index === 4 ? '0' : '1' })),
      });
    const judged = (indicator: TestIndicator) =>
      askValue<{ attainment: string; reason: { text: string } }>(
        actors,
        tree.analyst,
        [commune(1), indicator, year],
        'attainment reason { text }',
      );
    expect(await judged(each)).toMatchObject({ attainment: 'NOT_MET' });
    expect((await judged(each))?.reason.text).toContain('tháng 5');
    expect(await judged(byQuarter)).toMatchObject({ attainment: 'MET' });
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
    const quarters = await regimeOf('QUARTER');
    const indicator = await makeIndicator(database, { ...meaning, regimeId: quarters.regimeId });
    for (const period of quarters.all)
      await fileReport(database, { unit: commune(2), period, figures: [{ indicator, value: '3' }] });
    const fields = 'display exactness incomputable { text } periodParts { display }';
    const answer = await askValue(actors, tree.analyst, [commune(2), indicator, year], fields);
    expect(answer).toMatchObject({ display: '–', exactness: 'NOT_COMPUTABLE', incomputable: { text: why } });
    expect(answer?.periodParts).toHaveLength(4);
  });

  test('a regime whose periods leave months out supplies no year: half a year is none', async () => {
    await makePeriod(database, { regime: year.regime, ordinal: 2, kind: 'HALF_YEAR', endsOn: '2022-06-14' });
    const indicator = await makeIndicator(database, { regimeId: year.regime.id });
    expect(await told(indicator, year, 'display overTime { periods }')).toEqual({ display: '–', overTime: null });
  });
});
