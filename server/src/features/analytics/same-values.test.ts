import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, makeRatio, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, type TestPeriod } from '#test/periods.ts';
import { fileReport, type TestFigure } from '#test/reports.ts';
import { makeTree, type Tree } from '#test/rollups.ts';
import { statementsOf } from '#test/statements.ts';
import { send } from '#test/targets.ts';
import type { TestAccount, TestUnit } from '#test/world.ts';

/** Five communes, each with an indicator of its own that is the shared one of the country. */
const database = useDatabase();
const actors = actorsOf(database);
let tree: Tree;
let insured: TestIndicator;
let revenue: TestIndicator;
let period: TestPeriod;
const planners = new Map<string, TestAccount>();
const owns = new Map<string, TestIndicator>();

const plannerOf = (unit: TestUnit): TestAccount => {
  const planner = planners.get(unit.unitId);
  if (!planner) throw new Error(`${unit.name} has no planner`);
  return planner;
};

async function own(unit: TestUnit, words: Record<string, unknown>): Promise<TestIndicator> {
  const made = await send<TestIndicator>(actors, plannerOf(unit), 'createIndicator', words, 'indicator { id code }');
  if (!made.result) throw new Error(made.messages.join());
  return made.result;
}

const link = (unit: TestUnit, indicator: TestIndicator, shared: TestIndicator, more: object = {}) =>
  send<{ id: string; validFrom: string }>(
    ...([actors, plannerOf(unit), 'linkIndicator'] as const),
    { indicatorId: indicator.id, sharedId: shared.id, relation: 'SAME', ...more },
    'link { id validFrom relation shared { id } indicator { id } }',
  );

interface Cell {
  display: string;
  value: string | null;
  indicator: { id: string };
  accordingTo: { name: string } | null;
}
const COMPARISON = `query ($units: [ID!]!, $indicators: [ID!]!, $period: ID!) {
  comparison(unitIds: $units, indicatorIds: $indicators, periodId: $period) {
    rows { cells { display value indicator { id } accordingTo { name } } } } }`;
const compare = async (units: readonly TestUnit[], indicator: TestIndicator): Promise<Cell[]> => {
  const asked = { units: units.map(({ unitId }) => unitId), indicators: [indicator.id], period: period.id };
  const { comparison } = await ask<{ comparison: { rows: { cells: Cell[] }[] } }>(
    ...([actors, tree.analyst, COMPARISON, asked] as const),
  );
  return comparison.rows.flatMap(({ cells }) => cells);
};
const file = (unit: TestUnit, figures: TestFigure[]) => fileReport(database, { unit, period, figures });

beforeAll(async () => {
  tree = await makeTree(database, 5);
  insured = await makeRatio(database, { name: 'Tỷ lệ dân số tham gia bảo hiểm y tế' });
  revenue = await makeIndicator(database, { name: 'Tổng thu ngân sách', unitOfMeasure: 'tỷ đồng' });
  period = await makePeriod(database);
  for (const [index, unit] of tree.communes.entries()) {
    planners.set(unit.unitId, await tree.world.official(unit, 'PLANNER'));
    const mine = await own(unit, { name: `Người dân tham gia BHYT ${index + 1}`, unitOfMeasure: '%' });
    owns.set(unit.unitId, mine);
    await file(unit, [{ indicator: mine, numerator: String(90 + index), denominator: '100' }]);
  }
});

describe('an own indicator that is the same as a shared one', () => {
  test('is compared by it: five units, five figures, each under its own name', async () => {
    expect((await compare(tree.communes, insured)).map(({ display }) => display)).toEqual(Array(5).fill('–'));
    for (const unit of tree.communes) {
      const { errors, result } = await link(unit, owns.get(unit.unitId) as TestIndicator, insured);
      expect([errors, result]).toMatchObject([[], { relation: 'SAME', validFrom: '2022-01-01' }]);
    }
    expect(await compare(tree.communes, insured)).toEqual(
      tree.communes.map((_, index) => ({
        ...{ display: `${90 + index}%`, value: null, indicator: { id: insured.id } },
        accordingTo: { name: `Người dân tham gia BHYT ${index + 1}` },
      })),
    );
  });

  test('costs no statement more for five units than for one', async () => {
    const count = async (units: readonly TestUnit[]) =>
      (await statementsOf(() => compare(units, insured))).statements.length;
    expect(await count(tree.communes)).toBe(await count(tree.communes.slice(0, 1)));
  });

  test('is converted exactly, and a number of the shared one itself goes before it', async () => {
    const [unit, other] = tree.communes as [TestUnit, TestUnit];
    const mine = await own(unit, { name: 'Thu ngân sách trên địa bàn', unitOfMeasure: 'triệu đồng' });
    const fileOf = await makePeriod(database);
    await fileReport(database, { unit, period: fileOf, figures: [{ indicator: mine, value: '8550' }] });
    await fileReport(database, { unit: other, period: fileOf, figures: [{ indicator: revenue, value: '7' }] });
    expect((await link(unit, mine, revenue)).errors).toEqual([]);
    const before = period;
    period = fileOf;
    expect((await compare([unit, other], revenue)).map(({ display, accordingTo }) => [display, accordingTo])).toEqual([
      ['8,55 tỷ đồng', { name: 'Thu ngân sách trên địa bàn' }],
      ['7 tỷ đồng', null],
    ]);
    period = before;
  });

  test('stands for it no more after the link has ended', async () => {
    const [unit] = tree.communes as [TestUnit];
    const document = 'query ($id: ID!) { indicator(id: $id) { links { id validTo } } }';
    const id = owns.get(unit.unitId)?.id;
    const { indicator } = await ask<{ indicator: { links: { id: string }[] } }>(actors, plannerOf(unit), document, {
      id,
    });
    const linkId = indicator.links[0]?.id;
    const ended = await send(
      actors,
      plannerOf(unit),
      'endIndicatorLink',
      { linkId, validTo: '2022-01-02' },
      'link { validTo }',
    );
    expect([ended.errors, ended.result]).toEqual([[], { validTo: '2022-01-02' }]);
    expect((await compare([unit], insured)).map(({ display }) => display)).toEqual(['–']);
    expect(
      (await send(actors, plannerOf(unit), 'endIndicatorLink', { linkId, validTo: '2021-01-02' }, 'link { id }'))
        .errors,
    ).toEqual(['INVALID validTo']);
  });
});

describe('what cannot stand for another is not linked', () => {
  test.each([
    ['of another kind', { name: 'Tỷ lệ hộ tham gia đóng góp', unitOfMeasure: '%' }, () => revenue, 'INVALID sharedId'],
    ['in another unit of measure', { name: 'Đường liên thôn', unitOfMeasure: 'km' }, () => revenue, 'INVALID sharedId'],
    ['better on the other side', { name: 'Tỷ lệ hộ cận nghèo', unitOfMeasure: '%' }, () => insured, 'INVALID sharedId'],
  ])('%s', async (_, words, shared, error) => {
    const [, , unit] = tree.communes as [TestUnit, TestUnit, TestUnit];
    expect((await link(unit, await own(unit, words), shared())).errors).toContain(error);
  });

  test('twice at one time, nor to one of a unit below, nor another unit’s', async () => {
    const [, second, third] = tree.communes as [TestUnit, TestUnit, TestUnit];
    const mine = owns.get(second.unitId) as TestIndicator;
    const again = await own(second, { name: 'Tỷ lệ bao phủ BHYT', unitOfMeasure: '%', denominatorName: 'dân số' });
    expect((await link(second, again, insured)).errors).toEqual(['CONFLICT sharedId']);
    expect((await link(second, again, again)).errors).toEqual(['NOT_FOUND sharedId']);
    expect((await link(third, mine, insured)).errors).toEqual(['NOT_FOUND indicatorId']);
    expect((await link(second, insured, mine)).errors).toEqual(['NOT_ALLOWED indicatorId']);
    expect((await link(second, again, insured, { relation: 'PART_OF' })).errors).toEqual([]);
  });
});
