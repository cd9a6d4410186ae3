import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { makeIndicator, makeRatio, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, makeRegime, type TestPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { fileReport } from '#test/reports.ts';
import { askValue, giveTarget } from '#test/rollups.ts';
import { TimedFigures, values } from '#test/timed-figures.ts';

/** Coverage, firmness and verdict of a year that is put together of shorter periods. */
const database = useDatabase();
const actors = actorsOf(database);
let world: TimedFigures;
/** Of quality objectives: it asks for the year and supplies nothing of what is told by quarters. */
let year: TestPeriod;

beforeAll(async () => {
  world = await TimedFigures.begin(database, actors);
  year = await makePeriod(database);
});

describe('while the year runs', () => {
  test('it is what has come in, compared with that much of the year and not concluded', async () => {
    const own = await world.regimeOf('QUARTER');
    const running = await makeIndicator(database, { regimeId: own.regimeId });
    await world.planned(running);
    await giveTarget(database, { unit: world.tree.town, indicator: running, text: '100 lao động' });
    await world.filed(running, [
      [own.at(1), values('20', '4')],
      [own.at(2), values('20', '7')],
    ]);
    expect(
      await world.told(running, year, 'value attainmentLabel pace paceReason { text }', '2022-07-01'),
    ).toMatchObject({
      value: '51',
      attainmentLabel: 'chưa đạt',
      pace: 'ON_TRACK',
    });
  });

  test('a share that is met may be undone by the quarters to come, which are named; when they have ended it stands', async () => {
    const quarters = await world.regimeOf('QUARTER');
    const indicator = await makeRatio(database, { regimeId: quarters.regimeId, overTime: 'SUM' });
    await world.planned(indicator);
    await giveTarget(database, { unit: world.tree.town, indicator, text: 'trên 90%' });
    const ofBoth = [
      { numerator: '95', denominator: '100' },
      { numerator: '19', denominator: '20' },
    ];
    const file = (...numbers: number[]) =>
      world.filed(
        indicator,
        numbers.map((number) => [quarters.at(number), ofBoth] as const),
      );
    const fields = 'attainment provisional reason { text }';
    await file(1, 2);
    const running = await world.told<{ reason: { text: string } }>(indicator, year, fields, '2022-07-01');
    expect(running).toMatchObject({ attainment: 'MET', provisional: true });
    expect(running?.reason.text).toContain('Tạm tính vì chưa hết Quý III năm 2022, Quý IV năm 2022.');
    await file(3, 4);
    expect(await world.told(indicator, year, 'attainment provisional', '2022-12-20')).toEqual({
      ...{ attainment: 'MET', provisional: false },
    });
  });
});

describe('what is missing', () => {
  test('is told as units by periods, and a quarter that nobody sent keeps a miss from being one', async () => {
    const quarters = await world.regimeOf('QUARTER');
    const indicator = await makeIndicator(database, { regimeId: quarters.regimeId });
    await world.planned(indicator);
    await giveTarget(database, { unit: world.tree.town, indicator, text: '100 lao động' });
    await world.filed(indicator, [
      [quarters.at(1), values('10', '10')],
      [quarters.at(2), values('10', null)],
      [quarters.at(4), values('10', '1')],
    ]);
    const fields =
      'value expected reporting missing { name } overTime { coverage parts { reporting expected } } attainment provisional reason { text }';
    const answer = await world.told<{ reason: { text: string } }>(indicator, year, fields);
    expect(answer).toMatchObject({
      ...{ value: '41', expected: 2, reporting: 1, missing: [{ name: 'Số 2' }] },
      overTime: {
        coverage: '1/2 đơn vị × 3/4 quý',
        parts: [2, 1, 0, 2].map((reporting) => ({ reporting, expected: 2 })),
      },
      attainment: 'NOT_ASSESSED',
      provisional: true,
    });
    expect(answer?.reason.text).toContain('Còn thiếu Quý III năm 2022, Phường Số 2 nên chưa thể kết luận.');
  });

  test('of a level only what comes after the last one', async () => {
    const quarters = await world.regimeOf('QUARTER');
    const indicator = await makeIndicator(database, {
      regimeId: quarters.regimeId,
      overTime: 'LAST',
      direction: 'LOWER',
    });
    await world.planned(indicator);
    await world.filed(indicator, [
      [quarters.at(1), values('5', null)],
      [quarters.at(3), values('4', '2')],
    ]);
    expect(
      await world.told(indicator, year, 'value reporting expected howMade { text } overTime { foundIn { id } }'),
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

  test('of many names periods are said first', async () => {
    const months = await world.regimeOf('MONTH');
    const indicator = await makeIndicator(database, { regimeId: months.regimeId });
    await world.planned(indicator);
    await giveTarget(database, { unit: world.tree.town, indicator, text: '100 lao động' });
    await world.filed(
      indicator,
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => [months.at(number), values('1', null)] as const),
    );
    await world.filed(indicator, [[months.at(1), [null, { value: '1' }]]]);
    const answer = await world.told<{ reason: { text: string } }>(indicator, year, 'reason { text }');
    expect(answer?.reason.text).toContain(
      'Còn thiếu Tháng 9 năm 2022, Tháng 10 năm 2022, Tháng 11 năm 2022 và 2 kỳ, đơn vị khác nên',
    );
  });

  test('of a level that a unit lacks only before the last one, nothing keeps the verdict open', async () => {
    const quarters = await world.regimeOf('QUARTER');
    const indicator = await makeIndicator(database, { regimeId: quarters.regimeId, overTime: 'LAST' });
    await world.planned(indicator);
    await giveTarget(database, { unit: world.tree.town, indicator, text: '100 lao động' });
    await world.filed(indicator, [
      [quarters.at(1), values('5', '3')],
      [quarters.at(3), values('5', null)],
      [quarters.at(4), values('40', '20')],
    ]);
    expect(await world.told(indicator, year, 'value attainment provisional')).toEqual({
      ...{ value: '60', attainment: 'NOT_MET', provisional: false },
    });
  });

  test('the weakest of what it is made of says how firm it is', async () => {
    const regime = await makeRegime(database);
    const of = (ordinal: number, vintage: 'OFFICIAL' | 'PRELIMINARY') =>
      makePeriod(database, {
        regime,
        ordinal,
        kind: 'HALF_YEAR',
        vintage,
        endsOn: ordinal === 1 ? '2022-06-30' : '2022-12-31',
      });
    const [first, second] = [await of(1, 'OFFICIAL'), await of(2, 'PRELIMINARY')];
    const indicator = await makeIndicator(database, { regimeId: regime.id });
    await world.planned(indicator);
    await world.filed(indicator, [
      [first, values('5', '5')],
      [second, values('5', '5')],
    ]);
    expect(await world.told(indicator, year, 'value vintage')).toEqual({ value: '20', vintage: 'PRELIMINARY' });
  });
});

describe('how often', () => {
  test('is judged by the worst month, which is named, and by quarters where the target asks for these', async () => {
    const months = await world.regimeOf('MONTH');
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
      await makePlan(database, { unit: world.commune(1), year: 2022, issued: true, indicators: [indicator] });
      await giveTarget(database, { unit: world.commune(1), indicator, text });
    }
    for (const [index, period] of months.all.entries())
      await fileReport(database, {
        unit: world.commune(1),
        period,
        figures: [each, byQuarter].map((indicator) => ({ indicator, value: index === 4 ? '0' : '1' })),
      });
    const judged = (indicator: TestIndicator) =>
      askValue<{ attainment: string; reason: { text: string } }>(
        actors,
        world.tree.analyst,
        [world.commune(1), indicator, year],
        'attainment reason { text }',
      );
    expect(await judged(each)).toMatchObject({ attainment: 'NOT_MET' });
    expect((await judged(each))?.reason.text).toContain('tháng 5');
    expect(await judged(byQuarter)).toMatchObject({ attainment: 'MET' });
  });
});
