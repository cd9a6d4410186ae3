import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, type TestPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { fileReport } from '#test/reports.ts';
import { askValue, giveTarget, makeTree, type Tree } from '#test/rollups.ts';
import { send } from '#test/targets.ts';
import type { TestAccount, TestUnit } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let tree: Tree;
let provincial: TestAccount;
let title: TestIndicator;
let revenue: TestIndicator;
let roads: TestIndicator;
let period: TestPeriod;

const SCALE = ['Hoàn thành nhiệm vụ', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành xuất sắc nhiệm vụ'];
const BANDS = {
  rule: 'BANDS',
  bounds: [
    { upTo: '70', inclusive: false, colour: 'RED' },
    { upTo: '90', inclusive: false, colour: 'YELLOW' },
    { upTo: null, inclusive: false, colour: 'GREEN' },
  ],
};

beforeAll(async () => {
  tree = await makeTree(database, 1);
  provincial = await tree.world.official(tree.province, 'PLANNER');
  const own = { overUnits: 'NONE', suppliedBy: 'DEPARTMENTS', overTime: 'LAST' } as const;
  title = await makeIndicator(database, {
    ...own,
    name: 'Danh hiệu của tập thể',
    kind: 'GRADE',
    unitOfMeasure: 'danh hiệu',
  });
  revenue = await makeIndicator(database, { ...own, name: 'Thu ngân sách', unitOfMeasure: 'tỷ đồng' });
  roads = await makeIndicator(database, { ...own, name: 'Đường làm mới', unitOfMeasure: 'km' });
  period = await makePeriod(database);
  await makePlan(database, { unit: tree.town, year: 2022, issued: true, indicators: [title, revenue, roads] });
  const figures = [
    { indicator: title, grade: 'B' },
    { indicator: revenue, value: '150' },
    { indicator: roads, value: '3' },
  ];
  await fileReport(database, { unit: tree.town, period, figures });
});

const rule = '{ rule { id validFrom grades { name also } scoring { rule bounds { upTo colour } } indicator { id } } }';
const set = (input: object, account = provincial, now?: string) =>
  send(actors, account, 'setIndicatorRule', input as Record<string, unknown>, rule.slice(1, -1), now);
const meaning = async (indicator: TestIndicator, now?: string) =>
  (
    await ask<{ indicator: object }>(
      ...([
        actors,
        tree.planner,
        'query ($id: ID!) { indicator(id: $id) { grades { name also } scoring { rule } scoringFrom viewerMaySetRule } }',
      ] as const),
      { id: indicator.id },
      now,
    )
  ).indicator;

describe('a scale of grades', () => {
  test('is set by the province from a day on, and read everywhere below', async () => {
    const grades = SCALE.map((name, index) => ({ name, also: index === 1 ? ['B'] : [] }));
    const { result, errors } = await set({ indicatorId: title.id, validFrom: '2022-01-01', grades });
    expect(errors).toEqual([]);
    expect(result).toMatchObject({ validFrom: '2022-01-01', grades, indicator: { id: title.id } });
    expect(await meaning(title)).toEqual({ grades, scoring: null, scoringFrom: null, viewerMaySetRule: false });
    expect(await meaning(title, '2021-12-31')).toMatchObject({ grades: null });
  });

  test('a target in words names one of its grades, or is told which there are', async () => {
    const plan = await makePlan(database, { unit: tree.town, year: 2023, issued: false, indicators: [title] });
    const write = (text: string) =>
      send(
        actors,
        tree.planner,
        'setOwnTargets',
        { planId: plan.id, targets: [{ indicatorId: title.id, text }] },
        'targets { reading { grade scale } }',
      );
    expect((await write('tập thể hoàn thành tốt nhiệm vụ trở lên')).result).toEqual([
      { reading: { grade: 'Hoàn thành tốt nhiệm vụ', scale: SCALE } },
    ]);
    const refused = await write('loại giỏi trở lên');
    expect(refused.errors).toEqual(['INVALID targets/0/text']);
    expect(refused.messages[0]).toContain(SCALE.join(' < '));
  });

  test('the figure is judged by it, a synonym as its grade', async () => {
    await giveTarget(database, { unit: tree.town, indicator: title, text: 'hoàn thành tốt nhiệm vụ', grades: SCALE });
    expect(await askValue(actors, tree.planner, [tree.town, title, period], 'attainment rule')).toEqual({
      attainment: 'MET',
      rule: 'GRADE_AT_LEAST',
    });
  });

  test.each([
    [() => ({ indicatorId: title.id, grades: [{ name: 'Tốt' }] }), 'INVALID grades'],
    [() => ({ indicatorId: title.id, grades: [{ name: 'Tốt' }, { name: 'loại tốt' }] }), 'INVALID grades'],
    [() => ({ indicatorId: revenue.id, grades: SCALE.map((name) => ({ name })) }), 'INVALID grades'],
    [() => ({ grades: SCALE.map((name) => ({ name })) }), 'INVALID grades'],
  ])('%# is refused at its place', async (input, error) => {
    expect((await set(input())).errors).toEqual([error]);
  });
});

describe('a rule of scoring', () => {
  const score =
    'attainment attainmentLabel percentOfTarget whyNoPercent { text } score { rule ruleText source score colour colourText whyNone { text } }';
  const judgedBy = (indicator: TestIndicator) => askValue(actors, tree.planner, [tree.town, indicator, period], score);

  test('of the province for all colours the verdict, says the word and names itself', async () => {
    expect((await set({ validFrom: '2022-01-01', scoring: BANDS })).errors).toEqual([]);
    await giveTarget(database, { unit: tree.town, indicator: revenue, text: '200 tỷ đồng trở lên' });
    await giveTarget(database, { unit: tree.town, indicator: roads, text: '0 km trở lên' });
    expect(await judgedBy(revenue)).toEqual({
      ...{ attainment: 'NOT_MET', attainmentLabel: 'không đạt', percentOfTarget: '75', whyNoPercent: null },
      score: {
        ...{ rule: 'BANDS', source: 'PROVINCE', score: '75', colour: 'YELLOW', colourText: 'vàng', whyNone: null },
        ruleText: 'Chấm theo ngưỡng phần trăm: đỏ dưới 70%; vàng dưới 90%; trên đó xanh.',
      },
    });
  });

  test('a target of 0 gives no percent, and both say why', async () => {
    expect(await judgedBy(roads)).toMatchObject({
      ...{ attainment: 'EXCEEDED', percentOfTarget: null },
      whyNoPercent: { text: 'Công thức R/T không xác định vì mẫu số bằng 0.' },
      score: { score: null, colour: null, whyNone: { text: 'Công thức R/T không xác định vì mẫu số bằng 0.' } },
    });
  });

  test('of the indicator goes before that of all, from its day on', async () => {
    const scoring = { rule: 'TOLERANCE', margin: '25' };
    expect((await set({ indicatorId: revenue.id, validFrom: '2022-12-01', scoring })).errors).toEqual([]);
    expect(await judgedBy(revenue)).toMatchObject({ score: { rule: 'TOLERANCE', source: 'KEEPER', colour: 'GREEN' } });
    expect(await meaning(revenue, '2022-11-30')).toMatchObject({ scoring: { rule: 'BANDS' }, scoringFrom: 'PROVINCE' });
  });

  test.each([
    [{ rule: 'TOLERANCE' }, 'INVALID scoring/margin'],
    [{ rule: 'BANDS', bounds: [] }, 'INVALID scoring/bounds'],
    [{ rule: 'BANDS', bounds: BANDS.bounds.slice(0, 2) }, 'INVALID scoring/bounds'],
    [{ rule: 'BANDS', bounds: [...BANDS.bounds].reverse() }, 'INVALID scoring/bounds'],
    [{ rule: 'LINEAR', redFlag: '2', goal: '2.0' }, 'INVALID scoring/goal'],
    [{ rule: 'ALL_VALID' }, 'INVALID scoring/rule'],
    [{ rule: 'PERCENT', decimals: 9 }, 'INVALID scoring/decimals'],
  ])('%j is refused at its place', async (scoring, error) => {
    expect((await set({ indicatorId: revenue.id, scoring })).errors).toEqual([error]);
  });

  test('of a composite adds up the scores of its members, once each of them has one', async () => {
    const [unit] = tree.communes as [TestUnit];
    const whole = await makeIndicator(database, { name: 'Các chỉ tiêu', kind: 'COMPOSITE', overUnits: 'NONE' });
    const members = [
      await makeIndicator(database, { name: 'Một', parentId: whole.id }),
      await makeIndicator(database, { name: 'Hai', parentId: whole.id }),
    ];
    await makePlan(database, { unit, year: 2022, issued: true, indicators: [whole, ...members] });
    await giveTarget(database, { unit, indicator: whole, text: '2/2 chỉ tiêu' });
    for (const indicator of members) await giveTarget(database, { unit, indicator, text: '200 lao động' });
    const validFrom = '2022-01-01';
    expect((await set({ indicatorId: whole.id, validFrom, scoring: { rule: 'ALL_VALID' } })).errors).toEqual([]);
    for (const { id } of members)
      expect((await set({ indicatorId: id, validFrom, scoring: { rule: 'PERCENT' } })).errors).toEqual([]);

    const scored = async (...values: string[]) => {
      const figures = members.slice(0, values.length).map((indicator, index) => ({ indicator, value: values[index] }));
      const of = await makePeriod(database);
      await fileReport(database, { unit, period: of, figures });
      return askValue(actors, tree.planner, [unit, whole, of], 'score { rule score whyNone { text } }');
    };
    expect(await scored('50')).toEqual({
      score: { rule: 'ALL_VALID', score: null, whyNone: { text: expect.stringContaining('1/2 thành phần') } },
    });
    expect(await scored('50', '150')).toEqual({ score: { rule: 'ALL_VALID', score: '100', whyNone: null } });
  });

  test('a unit below the province sets none of the shared catalogue', async () => {
    expect((await set({ indicatorId: revenue.id, scoring: BANDS }, tree.planner)).errors).toEqual([
      'NOT_ALLOWED indicatorId',
    ]);
    expect((await set({ scoring: BANDS }, tree.planner)).errors).toEqual(['NOT_ALLOWED indicatorId']);
  });
});

describe('a rule for one day', () => {
  const stored = async (validFrom: string) =>
    (
      await database.truth.query<{ scoring: { rule: string } }>(
        'select scoring from indicator_rule where pos = $1 and indicator_id is null and valid_from = $2',
        [tree.province.pos, validFrom],
      )
    ).rows.map(({ scoring }) => scoring.rule);

  test('for all indicators is one, whoever says it at the same moment', async () => {
    const leader = await tree.world.official(tree.province, 'LEADER');
    const say = (account: TestAccount, scoring: object) => set({ validFrom: '2023-02-01', scoring }, account);
    const both = await Promise.all([say(provincial, { rule: 'PERCENT' }), say(leader, BANDS)]);
    expect(both.map(({ errors }) => errors)).toEqual([[], []]);
    expect(await stored('2023-02-01')).toHaveLength(1);
  });

  test.each(['for all indicators', 'for one indicator'])('%s is kept once by the table itself', async (which) => {
    const indicatorId = which === 'for one indicator' ? revenue.id : null;
    const add = () =>
      database.truth.query(
        `insert into indicator_rule (province_id, id, unit_id, pos, indicator_id, valid_from, scoring)
         values ($1, gen_random_uuid(), $2, $3, $4, '2023-03-01', '{"rule": "PERCENT"}')`,
        [tree.province.provinceId, tree.province.unitId, tree.province.pos, indicatorId],
      );
    await add();
    await expect(add()).rejects.toThrow(/indicator_rule_once/);
  });
});
