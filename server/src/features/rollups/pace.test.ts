import { beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, makeRatio, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, makeRegime, type TestPeriod, type TestRegime } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { fileReport } from '#test/reports.ts';
import { askValue, fileFigures, giveTarget, makeTree, type Tree } from '#test/rollups.ts';
import { planSeen, send } from '#test/targets.ts';
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

/** Nothing can be sent for it any more after the last day of 2022. */
const lock = ({ id }: TestPeriod) =>
  database.owner.query(`update period_due set locks_on = '2022-12-31' where period_id = $1`, [id]);

const ofTown = (indicator: TestIndicator, fields: string, period = year, now?: string) =>
  askValue(actors, tree.planner, [tree.town, indicator, period], fields, now);

describe('within the year only the pace is told', () => {
  const half = () =>
    makePeriod(database, { kind: 'HALF_YEAR', startsOn: '2021-12-15', endsOn: '2022-06-14', vintage: 'PRELIMINARY' });

  test('half a year of a flow is compared with half of the target', async () => {
    const jobs = await makeIndicator(database);
    await planned(jobs);
    await giveTarget(database, { unit: tree.town, indicator: jobs, text: '900 lao động' });
    const period = await half();
    await fileFigures(database, period, [[commune, { indicator: jobs, value: '449' }]]);
    expect(await ofTown(jobs, 'attainment attainmentLabel pace paceReason { text } vintage', period)).toEqual({
      attainment: 'NOT_ASSESSED',
      attainmentLabel: 'chưa đánh giá',
      pace: 'BEHIND',
      paceReason: { text: expect.stringContaining('449 lao động so với 450 lao động') },
      vintage: 'PRELIMINARY',
    });
    await fileFigures(database, period, [[sibling, { indicator: jobs, value: '1' }]]);
    expect(await ofTown(jobs, 'pace', period)).toEqual({ pace: 'ON_TRACK' });
  });

  test('a stock is not compared before its period', async () => {
    const schools = await makeIndicator(database, { overTime: 'LAST', unitOfMeasure: 'trường' });
    await planned(schools);
    await giveTarget(database, { unit: tree.town, indicator: schools, text: '31 trường' });
    const period = await half();
    await fileFigures(database, period, [[commune, { indicator: schools, value: '40' }]]);
    expect(await ofTown(schools, 'attainment pace', period)).toEqual({
      attainment: 'NOT_ASSESSED',
      pace: 'NOT_COMPARED',
    });
  });

  test.each([
    ['PERIOD', 'ON_TRACK', 'a quarter of it'],
    ['CUMULATIVE', 'BEHIND', 'three quarters of it'],
  ] as const)(
    'the third quarter of a figure typed %s is %s with 300 of 900: compared with %s',
    async (typedAs, pace, _share) => {
      const jobs = await makeIndicator(database, { typedAs });
      await planned(jobs);
      await giveTarget(database, { unit: tree.town, indicator: jobs, text: '900 lao động' });
      const period = await makePeriod(database, { kind: 'QUARTER', ordinal: 3, endsOn: '2022-09-14' });
      await fileFigures(database, period, [[commune, { indicator: jobs, value: '300' }]]);
      expect(await ofTown(jobs, 'pace', period)).toEqual({ pace });
    },
  );

  test.each([
    ['PERIOD', 'QUARTER', 2, '2022-06-30', 'NOT_COMPARED', 'riêng kỳ này'],
    ['PERIOD', 'QUARTER', 1, '2022-03-31', 'ON_TRACK', 'quý I (phân kỳ “20%”): 200 lao động'],
    ['CUMULATIVE', 'QUARTER', 2, '2022-06-30', 'BEHIND', '6 tháng đầu năm (phân kỳ “450 lao động”): 200 lao động'],
    ['PERIOD', 'HALF_YEAR', 1, '2022-06-30', 'BEHIND', '6 tháng đầu năm (phân kỳ “450 lao động”): 200 lao động'],
    ['PERIOD', 'NINE_MONTHS', 1, '2022-09-30', 'BEHIND', '6 tháng đầu năm (phân kỳ “450 lao động”): 200 lao động'],
  ] as const)(
    'with phases a figure typed %s for a %s (%i, to %s) of 200 is %s: levels count from the start of the year',
    async (typedAs, kind, ordinal, endsOn, pace, reason) => {
      const jobs = await makeIndicator(database, { typedAs });
      const plan = await makePlan(database, { unit: tree.town, year: 2022, indicators: [jobs] });
      const leader = await tree.world.official(tree.town, 'LEADER');
      const own = { planId: plan.id, targets: [{ indicatorId: jobs.id, text: '900 lao động' }] };
      expect((await send(actors, tree.planner, 'setOwnTargets', own, 'targets { id }', '2022-01-05')).errors).toEqual(
        [],
      );
      const phases = [
        { indicatorId: jobs.id, until: 3, text: '20%' },
        { indicatorId: jobs.id, until: 6, text: '450 lao động' },
      ];
      const typed = await send(
        actors,
        tree.planner,
        'setPhases',
        { planId: plan.id, phases },
        'targets { id }',
        '2022-01-05',
      );
      expect(typed.errors).toEqual([]);
      const seen = await planSeen(actors, leader, plan.id);
      const { plan: now } = await ask<{ plan: { revision: number } }>(
        ...([actors, leader, `{ plan(id: "${plan.id}") { revision } }`] as const),
      );
      const decision = { number: '12/QĐ-UBND', signedOn: '2022-01-06', signer: null };
      const issuing = {
        ...seen,
        planId: plan.id,
        revision: now.revision,
        decision,
        gapExplanation: 'Chia sau',
        carriedWordsSeen: true,
      };
      expect(
        (await send(actors, leader, 'issuePlan', { ...issuing, holesReason: 'Giao sau' }, 'plan { id }', '2022-01-06'))
          .errors,
      ).toEqual([]);
      const period = await makePeriod(database, { kind, ordinal, endsOn });
      await fileFigures(database, period, [[commune, { indicator: jobs, value: '200' }]]);
      expect(await ofTown(jobs, 'pace paceReason { text }', period)).toEqual({
        pace,
        paceReason: { text: expect.stringContaining(reason) },
      });
    },
  );

  test('the year’s estimate is judged as the year; unmet is "chưa đạt" until the year is over', async () => {
    const jobs = await makeIndicator(database);
    await planned(jobs);
    await giveTarget(database, { unit: tree.town, indicator: jobs, text: '900 lao động' });
    const estimate = await makePeriod(database, { vintage: 'ESTIMATE' });
    await fileFigures(database, estimate, [
      [commune, { indicator: jobs, value: '800' }],
      [sibling, { indicator: jobs, value: '99' }],
    ]);
    const answer = { attainment: 'NOT_MET', attainmentLabel: 'chưa đạt', pace: expect.anything(), vintage: 'ESTIMATE' };
    const fields = 'attainment attainmentLabel pace vintage';
    expect(await ofTown(jobs, fields, estimate, '2022-12-05')).toEqual(answer);
    const closed = { ...answer, attainmentLabel: 'không đạt', pace: null };
    expect(await ofTown(jobs, fields, estimate, '2023-01-10')).toEqual(closed);
  });
});

describe('a composite', () => {
  test.each(['3/3 chỉ tiêu', 'Hoàn thành 100% các chỉ tiêu kinh tế - xã hội'])(
    '“%s” counts its members, asked for or not; one without data is not a failure',
    async (text) => {
      const whole = await makeIndicator(database, { name: 'Các chỉ tiêu', kind: 'COMPOSITE', overUnits: 'NONE' });
      const members: TestIndicator[] = [];
      for (const name of ['Một', 'Hai', 'Ba'])
        members.push(await makeIndicator(database, { name, parentId: whole.id }));
      await planned(whole, ...members);
      await giveTarget(database, { unit: tree.town, indicator: whole, text });
      for (const indicator of members) await giveTarget(database, { unit: tree.town, indicator, text: '10 lao động' });
      const [one, two, three] = members as [TestIndicator, TestIndicator, TestIndicator];
      const period = await makePeriod(database);
      const figures = [
        { indicator: one, value: '10' },
        { indicator: two, value: '11' },
      ];
      await fileReport(database, { unit: commune, period, figures });
      const fields =
        'value display attainment reason { text } expected reporting parts { indicator { name } attainment }';
      expect(await ofTown(whole, fields, period)).toEqual({
        value: '2',
        display: '2 chỉ tiêu',
        attainment: 'NOT_ASSESSED',
        reason: { text: '2/3 chỉ tiêu đạt hoặc vượt, cần 3; còn 1 chỉ tiêu chưa đánh giá.' },
        expected: 2,
        reporting: 0,
        parts: [
          { indicator: { name: 'Một' }, attainment: 'MET' },
          { indicator: { name: 'Hai' }, attainment: 'EXCEEDED' },
          { indicator: { name: 'Ba' }, attainment: 'NOT_ASSESSED' },
        ],
      });
      await fileFigures(database, period, [[sibling, { indicator: three, value: '9' }]]);
      expect(await ofTown(whole, 'attainment', period)).toEqual({ attainment: 'NOT_ASSESSED' });
      await lock(period);
      expect(await ofTown(whole, 'attainment', period)).toEqual({ attainment: 'NOT_MET' });
    },
  );
});

test.each([
  ['1/3 chỉ tiêu', { attainmentLabel: 'vượt (tạm tính)', provisional: true, couldStill: ['MET', 'EXCEEDED'] }],
  ['2/3 chỉ tiêu', { attainmentLabel: 'đạt (tạm tính)', provisional: true, couldStill: ['NOT_MET', 'MET'] }],
  ['3/3 chỉ tiêu', { attainmentLabel: 'không đạt', provisional: false, couldStill: ['NOT_MET'] }],
])('“%s” is provisional only where a member from which a unit is missing decides: %j', async (text, answer) => {
  const whole = await makeIndicator(database, { name: 'Các chỉ tiêu', kind: 'COMPOSITE', overUnits: 'NONE' });
  const ofWhole = (name: string, direction: 'HIGHER' | 'LOWER') =>
    makeIndicator(database, { name, direction, parentId: whole.id, unitOfMeasure: 'vụ' });
  const [met, kept, broken] = [
    await ofWhole('Đã đạt', 'HIGHER'),
    await ofWhole('Chưa vượt trần', 'LOWER'),
    await ofWhole('Đã vượt trần', 'LOWER'),
  ];
  await planned(whole, met, kept, broken);
  const { town: unit } = tree;
  await giveTarget(database, { unit, indicator: whole, text });
  await giveTarget(database, { unit, indicator: met, text: 'từ 10 vụ trở lên' });
  for (const indicator of [kept, broken])
    await giveTarget(database, { unit, indicator, text: 'không quá 10 vụ', direction: 'LOWER' });
  const period = await makePeriod(database);
  const figures = [met, kept, broken].map((indicator, index) => ({ indicator, value: ['10', '9', '11'][index] }));
  await fileReport(database, { unit: commune, period, figures });
  expect(await ofTown(whole, 'attainmentLabel provisional couldStill', period)).toEqual(answer);
});

test('a quota bounds nothing: who was given 5 may still bring more', async () => {
  const jobs = await makeIndicator(database);
  await planned(jobs);
  await giveTarget(database, { unit: tree.town, indicator: jobs, text: '900 lao động' });
  await giveTarget(database, { unit: sibling, by: tree.town, indicator: jobs, text: '5 lao động' });
  await fileFigures(database, year, [[commune, { indicator: jobs, value: '800' }]]);
  expect(await ofTown(jobs, 'attainment couldStill')).toEqual({
    attainment: 'NOT_ASSESSED',
    couldStill: ['NOT_MET', 'MET', 'EXCEEDED'],
  });
});

test('a sum that a silent commune could still complete is not missed while the commune may still send', async () => {
  const jobs = await makeIndicator(database);
  await planned(jobs);
  await giveTarget(database, { unit: tree.town, indicator: jobs, text: '900 lao động' });
  const estimate = await makePeriod(database, { vintage: 'ESTIMATE' });
  await fileFigures(database, estimate, [[commune, { indicator: jobs, value: '899' }]]);
  const fields = 'attainment attainmentLabel provisional couldStill reason { text }';
  expect(await ofTown(jobs, fields, estimate, '2022-12-05')).toEqual({
    attainment: 'NOT_ASSESSED',
    attainmentLabel: 'chưa đánh giá',
    provisional: true,
    couldStill: ['NOT_MET', 'MET', 'EXCEEDED'],
    reason: { text: '899 lao động nhỏ hơn mức đạt 900 lao động. Còn thiếu Số 2 nên chưa thể kết luận.' },
  });
  await lock(estimate);
  expect(await ofTown(jobs, fields, estimate, '2023-01-10')).toEqual({
    attainment: 'NOT_MET',
    attainmentLabel: 'không đạt',
    provisional: false,
    couldStill: ['NOT_MET'],
    reason: { text: '899 lao động nhỏ hơn mức đạt 900 lao động. Thiếu 1 đơn vị: Số 2.' },
  });
});

test('a silent commune brings a ratio no more than all of its last accepted denominator', async () => {
  const trained = await makeRatio(database);
  await planned(trained);
  await giveTarget(database, { unit: tree.town, indicator: trained, text: '90% trở lên' });
  const before = await makePeriod(database, { regime, year: 2021, vintage: 'OFFICIAL', ordinal: 3 });
  const of = (numerator: string, denominator: string) => ({ indicator: trained, numerator, denominator });
  await fileFigures(database, before, [[sibling, of('5', '10')]]);
  await fileFigures(database, year, [[commune, of('880', '1000')]]);
  // (880 + 10) / 1.010 is 88,1%: missed whatever the other reports
  const fields = 'attainment provisional couldStill';
  const answer = { attainment: 'NOT_MET', provisional: false, couldStill: ['NOT_MET'] };
  expect(await ofTown(trained, fields, year, '2022-12-05')).toEqual(answer);
});

test('what is asked of every unit is shown as so many units, not as so many times', async () => {
  const checks = await makeIndicator(database, {
    ...{ name: 'Đánh giá mục tiêu chất lượng', kind: 'FREQUENCY', unitOfMeasure: 'lần/năm', suppliedBy: 'SUB_UNITS' },
  });
  await planned(checks);
  await giveTarget(database, { unit: tree.town, indicator: checks, text: 'ít nhất 01 lần/năm' });
  const period = await makePeriod(database);
  await fileFigures(database, period, [
    [commune, { indicator: checks, value: '5' }],
    [sibling, { indicator: checks, value: '0' }],
  ]);
  expect(await ofTown(checks, 'display attainment', period)).toEqual({ display: '1/2 đơn vị', attainment: 'NOT_MET' });
});
