import { beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { makeIndicator, makeRatio, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, makeRegime, type TestPeriod, type TestRegime } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { askValue, fileFigures, giveTarget, makeTree, type Tree } from '#test/rollups.ts';
import type { TestUnit } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let tree: Tree;
let commune: TestUnit;
let sibling: TestUnit;
let regime: TestRegime;
let year: TestPeriod;

beforeEach(async () => {
  tree = await makeTree(database, 2);
  [commune, sibling] = tree.communes as [TestUnit, TestUnit];
  regime = await makeRegime(database);
  year = await makePeriod(database, { regime, ordinal: 3 });
});

const planned = async (...indicators: TestIndicator[]) =>
  makePlan(database, { unit: tree.town, year: 2022, issued: true, indicators });

type Filed = Parameters<typeof fileFigures>[2];

const VERDICT = 'display attainment attainmentLabel rule percentOfTarget percentFormula target { text source }';

const ofTown = (indicator: TestIndicator, fields: string, period = year, now?: string) =>
  askValue(actors, tree.planner, [tree.town, indicator, period], fields, now);

describe('a rolled-up number is judged against the target of its unit', () => {
  test('185-190 tỷ: 201,5 is above the high bound', async () => {
    const revenue = await makeIndicator(database, { unitOfMeasure: 'tỷ đồng' });
    await planned(revenue);
    await giveTarget(database, { unit: tree.town, indicator: revenue, text: '185-190 tỷ đồng' });
    await fileFigures(database, year, [
      [commune, { indicator: revenue, value: '101.5' }],
      [sibling, { indicator: revenue, value: '100' }],
    ]);
    // 201,5 / 185 = 108,918…%
    expect(await ofTown(revenue, VERDICT)).toEqual({
      display: '201,5 tỷ đồng',
      attainment: 'EXCEEDED',
      attainmentLabel: 'vượt',
      rule: 'RANGE',
      percentOfTarget: '108.92',
      percentFormula: 'R_OVER_T',
      target: { text: '185-190 tỷ đồng', source: 'OWN' },
    });
  });

  test('a ratio is compared by its operands: 2/3 is not 66,67%', async () => {
    const trained = await makeRatio(database);
    await planned(trained);
    await giveTarget(database, { unit: tree.town, indicator: trained, text: '66,67% trở lên' });
    await fileFigures(database, year, [
      [commune, { indicator: trained, numerator: '2', denominator: '3' }],
      [sibling, { indicator: trained, numerator: '0', denominator: '0' }],
    ]);
    expect(await ofTown(trained, 'display attainment attainmentLabel')).toEqual({
      display: '66,67%',
      attainment: 'NOT_MET',
      attainmentLabel: 'không đạt',
    });
  });

  test('an average is compared exactly too, whatever its display', async () => {
    const score = await makeIndicator(database, { overUnits: 'AVERAGE', overTime: 'LAST', unitOfMeasure: '%' });
    await planned(score);
    await giveTarget(database, { unit: tree.town, indicator: score, text: '33,5% trở lên', unitOfMeasure: '%' });
    await fileFigures(database, year, [
      [commune, { indicator: score, value: '33' }],
      [sibling, { indicator: score, value: '33.999999' }],
    ]);
    // (33 + 33,999999) / 2 = 33,4999995: below, though it rounds to 33,500000
    expect(await ofTown(score, 'value display attainment')).toEqual({
      value: '33.5',
      display: '33,5%',
      attainment: 'NOT_MET',
    });
  });

  test('"giảm 0,8-1,0 điểm %" of a rate is measured against the end of the year before, rolled up the same way', async () => {
    const poor = await makeRatio(database, { name: 'Tỷ lệ hộ nghèo', direction: 'LOWER' });
    await planned(poor);
    await giveTarget(database, {
      unit: tree.town,
      indicator: poor,
      text: 'giảm 0,8-1,0 điểm %/năm',
      direction: 'LOWER',
      unitOfMeasure: '%',
    });
    const before = { regime, year: 2021, vintage: 'ESTIMATE', ordinal: 2 } as const;
    const estimate = await makePeriod(database, before);
    const official = await makePeriod(database, { ...before, vintage: 'OFFICIAL', ordinal: 3 });
    const at = (denominator: string, numerator: string) => ({ indicator: poor, numerator, denominator });
    await fileFigures(database, estimate, [[commune, at('1000', '990')]]);
    // 2021, official: (40 + 20) / 2.000 = 3%; 2022: (26 + 16) / 2.000 = 2,1%; a fall of 0,9 points
    await fileFigures(database, official, [
      [commune, at('1000', '40')],
      [sibling, at('1000', '20')],
    ]);
    await fileFigures(database, year, [
      [commune, at('1000', '26')],
      [sibling, at('1000', '16')],
    ]);
    expect(await ofTown(poor, 'display attainment rule reason { text }')).toEqual({
      display: '2,1%',
      attainment: 'MET',
      rule: 'FALL_BY_POINTS',
      reason: {
        text: 'Giảm 0,9 điểm %/năm (từ 3% thành 2,1%) lớn hơn mức đạt 0,8 điểm %/năm, chưa lớn hơn mức vượt 1,0 điểm %/năm.',
      },
    });
  });

  test('a fall is told of the same places: a commune that is silent this year is left out of the year before', async () => {
    const poor = await makeRatio(database, { name: 'Tỷ lệ hộ nghèo', direction: 'LOWER' });
    await planned(poor);
    await giveTarget(database, {
      unit: tree.town,
      indicator: poor,
      text: 'giảm 0,8-1,0 điểm %/năm',
      direction: 'LOWER',
      unitOfMeasure: '%',
    });
    const official = await makePeriod(database, { regime, year: 2021, vintage: 'OFFICIAL', ordinal: 3 });
    await fileFigures(database, official, [
      [commune, { indicator: poor, numerator: '40', denominator: '1000' }],
      [sibling, { indicator: poor, numerator: '120', denominator: '1000' }],
    ]);
    await fileFigures(database, year, [[commune, { indicator: poor, numerator: '31', denominator: '1000' }]]);
    // from 4% to 3,1% in the one commune that is heard; over both, 8% to 3,1% would be a fall that nobody saw
    expect(await ofTown(poor, 'attainment reason { text }')).toEqual({
      attainment: 'MET',
      reason: {
        text:
          'Giảm 0,9 điểm %/năm (từ 4% thành 3,1%) lớn hơn mức đạt 0,8 điểm %/năm, chưa lớn hơn mức vượt 1,0 điểm %/năm. ' +
          'So trên 1/2 nơi có số liệu ở cả hai kỳ; tính cả những nơi chỉ có một kỳ: Giảm 4,9 điểm %/năm (từ 8% thành 3,1%).' +
          '',
      },
    });
  });

  test('a commune that reports for the first time is no growth', async () => {
    const output = await makeIndicator(database, { name: 'Giá trị sản xuất', unitOfMeasure: 'tỷ đồng' });
    await planned(output);
    await giveTarget(database, { unit: tree.town, indicator: output, text: 'tăng 10%' });
    const official = await makePeriod(database, { regime, year: 2021, vintage: 'OFFICIAL', ordinal: 3 });
    await fileFigures(database, official, [[commune, { indicator: output, value: '200' }]]);
    await fileFigures(database, year, [
      [commune, { indicator: output, value: '200' }],
      [sibling, { indicator: output, value: '50' }],
    ]);
    expect(await ofTown(output, 'attainment reason { text }')).toEqual({
      attainment: 'NOT_MET',
      reason: {
        text: expect.stringContaining('1/2 nơi có số liệu ở cả hai kỳ; tính cả những nơi chỉ có một kỳ: Tăng 25%'),
      },
    });
  });

  test('an average of growth rates is a growth rate, whatever it was last year', async () => {
    const growth = await makeIndicator(database, {
      ...{ name: 'Tốc độ tăng giá trị sản xuất', kind: 'RATE_OF_CHANGE', unitOfMeasure: '%', overUnits: 'AVERAGE' },
    });
    await planned(growth);
    await giveTarget(database, { unit: tree.town, indicator: growth, text: 'tăng 14-15%' });
    const official = await makePeriod(database, { regime, year: 2021, vintage: 'OFFICIAL', ordinal: 3 });
    const rates = (one: string, other: string): Filed => [
      [commune, { indicator: growth, value: one }],
      [sibling, { indicator: growth, value: other }],
    ];
    await fileFigures(database, official, rates('13', '13'));
    await fileFigures(database, year, rates('14', '16'));
    expect(await ofTown(growth, 'attainment reason { text }')).toEqual({
      attainment: 'MET',
      reason: { text: expect.stringMatching(/^Tăng 15% lớn hơn mức đạt 14%/) },
    });
  });

  test('an average is a base by its operands: a third of 100 to a third of 110 is 10%', async () => {
    const mean = await makeIndicator(database, { name: 'Điểm bình quân', unitOfMeasure: 'điểm', overUnits: 'AVERAGE' });
    const third = await makeTree(database, 3);
    await makePlan(database, { unit: third.town, year: 2022, issued: true, indicators: [mean] });
    await giveTarget(database, { unit: third.town, indicator: mean, text: 'tăng 10%' });
    const official = await makePeriod(database, { regime, year: 2021, vintage: 'OFFICIAL', ordinal: 3 });
    const scores = (first: string): Filed =>
      third.communes.map((unit, index) => [unit, { indicator: mean, value: index === 0 ? first : '0' }]);
    await fileFigures(database, official, scores('100'));
    await fileFigures(database, year, scores('110'));
    const asked = askValue(actors, third.planner, [third.town, mean, year], 'attainment reason { text }');
    expect(await asked).toEqual({
      attainment: 'MET',
      reason: { text: expect.stringMatching(/^Tăng 10% .* bằng mức đạt 10%/) },
    });
  });

  test('a target in another unit of the same dimension is converted, and the reason shows it', async () => {
    const revenue = await makeIndicator(database, { name: 'Thu ngân sách', unitOfMeasure: 'tỷ đồng' });
    await planned(revenue);
    await giveTarget(database, { unit: tree.town, indicator: revenue, text: '15.000 triệu đồng' });
    await fileFigures(database, year, [[commune, { indicator: revenue, value: '16' }]]);
    expect(await ofTown(revenue, 'attainment reason { text }')).toEqual({
      attainment: 'EXCEEDED',
      reason: { text: '16 tỷ đồng lớn hơn mức vượt 15.000 triệu đồng = 15 tỷ đồng.' },
    });
  });

  test('of what was assigned and what the unit strives for, the assigned one decides and both are judged', async () => {
    const jobs = await makeIndicator(database);
    await planned(jobs);
    await giveTarget(database, { unit: commune, by: tree.town, indicator: jobs, text: '100 lao động' });
    await giveTarget(database, { unit: commune, indicator: jobs, text: 'vượt chỉ tiêu cấp trên giao 5-10%' });
    await fileFigures(database, year, [[commune, { indicator: jobs, value: '104' }]]);
    const fields = `${VERDICT} striven { target { text } attainment attainmentLabel }`;
    expect(await askValue(actors, tree.planner, [commune, jobs, year], fields)).toEqual({
      display: '104 lao động',
      attainment: 'EXCEEDED',
      attainmentLabel: 'vượt',
      rule: 'AT_LEAST',
      percentOfTarget: '104',
      percentFormula: 'R_OVER_T',
      target: { text: '100 lao động', source: 'ASSIGNED' },
      // at least 105 is wanted
      striven: {
        target: { text: 'vượt chỉ tiêu cấp trên giao 5-10%' },
        attainment: 'NOT_MET',
        attainmentLabel: 'không đạt',
      },
    });
  });

  test('"vượt chỉ tiêu cấp trên giao" waits until something is assigned', async () => {
    const jobs = await makeIndicator(database);
    await planned(jobs);
    await giveTarget(database, { unit: commune, indicator: jobs, text: 'vượt chỉ tiêu cấp trên giao 5-10%' });
    await fileFigures(database, year, [[commune, { indicator: jobs, value: '104' }]]);
    const answer = await askValue(actors, tree.planner, [commune, jobs, year], 'attainment striven { attainment }');
    expect(answer).toEqual({ attainment: 'NOT_ASSESSED', striven: null });
  });

  test('a target counts on the period’s last day: one that ended before or began later does not', async () => {
    const jobs = await makeIndicator(database);
    await planned(jobs);
    const target = { unit: tree.town, indicator: jobs };
    await giveTarget(database, { ...target, text: '100 lao động', to: '2022-06-01' });
    await giveTarget(database, { ...target, text: '120 lao động', from: '2022-06-01', to: '2023-01-05' });
    await giveTarget(database, { ...target, text: '150 lao động', from: '2023-01-05' });
    expect(await ofTown(jobs, 'target { text }')).toEqual({ target: { text: '120 lao động' } });
  });

  test('words that could not be read are shown with the question, not judged', async () => {
    const jobs = await makeIndicator(database, { unitOfMeasure: 'tỷ đồng' });
    await planned(jobs);
    await giveTarget(database, { unit: commune, indicator: jobs, text: '9.398 tỷ đồng', unitOfMeasure: 'tỷ đồng' });
    await fileFigures(database, year, [[commune, { indicator: jobs, value: '10' }]]);
    expect(await askValue(actors, tree.planner, [commune, jobs, year], 'attainment reason { text }')).toEqual({
      attainment: 'NOT_ASSESSED',
      reason: {
        text: expect.stringMatching(/^Chưa đọc được mức chỉ tiêu "9\.398 tỷ đồng" nên chưa đối chiếu được\. ./),
      },
    });
  });

  test('a gap is not assessed, never failed', async () => {
    const jobs = await makeIndicator(database);
    await planned(jobs);
    await giveTarget(database, { unit: tree.town, indicator: jobs, text: '900 lao động' });
    expect(await ofTown(jobs, 'value attainment display exactness incomputable { text } vintage')).toEqual({
      value: null,
      attainment: 'NOT_ASSESSED',
      display: '–',
      exactness: 'NOT_COMPUTABLE',
      incomputable: { text: 'Chưa có số liệu nào được duyệt.' },
      vintage: null,
    });
  });
});
