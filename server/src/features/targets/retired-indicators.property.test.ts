import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import type { TestIndicator } from '#test/indicators.ts';
import { makePeriod, makeRegime, type TestPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { fileReport, type TestFigure } from '#test/reports.ts';
import { giveTarget, makeTree, type Tree } from '#test/rollups.ts';
import { send } from '#test/targets.ts';
import type { TestAccount, TestUnit } from '#test/world.ts';

/**
 * Random small worlds: a town with two communes, own indicators, two years of plans, targets and figures. An indicator is
 * retired, or merged into another: whatever is read of periods that ended before the day is the same to the letter, and
 * nobody is asked for it in a period that begins on the day or later.
 */
const database = useDatabase();
const actors = actorsOf(database);
const RUNS = Number(process.env.PROPERTY_RUNS ?? (process.env.PROOF === 'full' ? 60 : 4));
const SLOWEST_RUN = 20_000;
/** When all periods of the worlds are over. */
const AFTERWARDS = '2024-02-01';

const KINDS = [
  { unitOfMeasure: 'km', kind: 'QUANTITY', direction: 'HIGHER', overUnits: 'SUM', overTime: 'SUM' },
  {
    unitOfMeasure: '%',
    kind: 'RATIO',
    direction: 'HIGHER',
    overUnits: 'RATIO_OF_SUMS',
    overTime: 'LAST',
    numeratorName: 'hộ đạt',
    denominatorName: 'tổng số hộ',
  },
  { unitOfMeasure: 'km', kind: 'QUANTITY', direction: 'LOWER', overUnits: 'NONE', overTime: 'LAST' },
] as const;

const figure = fc.option(fc.integer({ min: 0, max: 100 }), { freq: 4 });
const wish = fc.record({
  kind: fc.constantFrom(...KINDS),
  isMerged: fc.boolean(),
  from: fc.constantFrom('2023-02-01', '2023-07-01', '2023-10-01', '2024-01-01'),
  /** Which years' plans hold the one and the other. */
  held: fc.record({
    one: fc.subarray([2022, 2023], { minLength: 1 }),
    other: fc.subarray([2022, 2023], { minLength: 1 }),
  }),
  /** Of two communes and the town in four periods, of the one and the other. */
  figures: fc.array(figure, { minLength: 24, maxLength: 24 }),
  targets: fc.array(fc.option(fc.integer({ min: 1, max: 200 }), { freq: 3 }), { minLength: 4, maxLength: 4 }),
});
type Wish = typeof wish extends fc.Arbitrary<infer W> ? W : never;

interface Made {
  tree: Tree;
  planners: TestAccount[];
  one: TestIndicator;
  other: TestIndicator;
  periods: (TestPeriod & { startsOn: string; endsOn: string })[];
}

const SPANS = [
  ['2022-01-01', '2022-12-31', 'YEAR'],
  ['2023-01-01', '2023-06-30', 'HALF_YEAR'],
  ['2023-07-01', '2023-12-31', 'HALF_YEAR'],
  ['2023-01-01', '2023-12-31', 'YEAR'],
] as const;

let named = 0;

async function make({ kind, held, figures, targets }: Wish): Promise<Made> {
  const tree = await makeTree(database, 2);
  const planners = [tree.planner];
  for (const commune of tree.communes) planners.push(await tree.world.official(commune, 'PLANNER'));
  const own = async () => {
    const input = { ...kind, suppliedBy: 'SUB_UNITS', name: `Chỉ tiêu riêng ${++named}`, validFrom: '2021-01-01' };
    const answer = await send<TestIndicator>(actors, tree.planner, 'createIndicator', input, 'indicator { id code }');
    if (!answer.result) throw new Error(answer.messages.join());
    return answer.result;
  };
  const [one, other] = [await own(), await own()];
  const regime = await makeRegime(database);
  const periods: Made['periods'] = [];
  for (const [index, [startsOn, endsOn, of]] of SPANS.entries()) {
    const year = Number(startsOn.slice(0, 4));
    const period = await makePeriod(database, { regime, year, ordinal: index + 1, kind: of, startsOn, endsOn });
    periods.push({ ...period, startsOn, endsOn });
  }
  for (const year of [2022, 2023]) {
    const indicators = [...(held.one.includes(year) ? [one] : []), ...(held.other.includes(year) ? [other] : [])];
    await makePlan(database, { unit: tree.town, year, issued: true, indicators });
    for (const [index, indicator] of [one, other].entries()) {
      const bound = targets[(year - 2022) * 2 + index];
      if (typeof bound !== 'number') continue;
      const { direction, unitOfMeasure } = kind;
      await giveTarget(database, { unit: tree.town, indicator, text: `${bound}`, year, direction, unitOfMeasure });
    }
  }
  for (const [index, period] of periods.entries()) {
    for (const [place, unit] of [tree.town, ...tree.communes].entries()) {
      const typed = [one, other].flatMap((indicator, which): TestFigure[] => {
        const number = figures[index * 6 + place * 2 + which];
        if (typeof number !== 'number') return [];
        return [
          kind.kind === 'RATIO'
            ? { indicator, numerator: `${number}`, denominator: '100' }
            : { indicator, value: `${number}` },
        ];
      });
      if (typed.length > 0 && index < 3) await fileReport(database, { unit, period, figures: typed });
    }
  }
  return { tree, planners, one, other, periods };
}

const VALUE = `indicator { id } display value numerator denominator attainment attainmentLabel percentOfTarget expected
  missing { id } reporting vintage reason { text } parts { unit { id } display }`;

/** All that is read of a period: the boards of the town, and what every unit has of both indicators. */
async function readAll({ tree, one, other }: Made, { id }: TestPeriod): Promise<string> {
  const ofUnit = ({ unitId }: TestUnit, { id: indicator }: TestIndicator, as: string) =>
    `${as}: indicatorValue(unitId: "${unitId}", indicatorId: "${indicator}", periodId: "${id}") { ${VALUE} }`;
  const units = [tree.town, ...tree.communes];
  const values = units.flatMap((unit, index) => [
    ofUnit(unit, one, `one${index}`),
    ofUnit(unit, other, `other${index}`),
  ]);
  const targets = [2022, 2023].map(
    (year) => `t${year}: targets(unitId: "${tree.town.unitId}", year: ${year}) { edges { node { id text } } }`,
  );
  const document = `{ ${values.join(' ')} ${targets.join(' ')}
    board(periodId: "${id}") { rows { ${VALUE} } expected reporting counts { exceeded met notMet notAssessed } } }`;
  return JSON.stringify(await ask(actors, tree.planner, document, {}, AFTERWARDS));
}

/** Whom the forms of a period ask for the one. */
async function askedFor({ planners, one }: Made, { id: periodId }: TestPeriod): Promise<string[]> {
  const asked: string[] = [];
  for (const account of planners) {
    const opened = await send<{ rows: { indicator: { id: string } }[] }>(
      ...([actors, account, 'openReport', { periodId }, 'report { rows { indicator { id } } }'] as const),
      AFTERWARDS,
    );
    if (opened.result?.rows.some(({ indicator }) => indicator.id === one.id)) asked.push(account.unit.name);
  }
  return asked;
}

test(
  `in ${RUNS} random worlds what ended before an indicator was retired reads the same, and nobody owes it afterwards`,
  async () => {
    const seen = { ended: 0, asked: 0, notAsked: 0, merged: 0 };
    await fc.assert(
      fc.asyncProperty(wish, async (wished) => {
        const made = await make(wished);
        const { tree, one, other, periods } = made;
        // within the year of an issued plan an indicator is retired, not merged
        const from = wished.isMerged && wished.held.one.includes(2023) ? '2024-01-01' : wished.from;
        const ended = periods.filter(({ endsOn }) => endsOn < from);
        const before = await Promise.all(ended.map((period) => readAll(made, period)));
        const input = { indicatorId: one.id, from, reason: 'Không còn phù hợp' };
        const { errors } = wished.isMerged
          ? await send(actors, tree.planner, 'mergeIndicators', { ...input, intoId: other.id }, 'indicator { id }')
          : await send(actors, tree.planner, 'retireIndicator', input, 'indicator { id }');
        expect(errors).toEqual([]);
        expect(await Promise.all(ended.map((period) => readAll(made, period)))).toEqual(before);
        seen.ended += ended.length;
        if (wished.isMerged) seen.merged += 1;
        for (const period of periods) {
          const asked = await askedFor(made, period);
          const isAsked = wished.held.one.includes(period.year) && period.startsOn < from;
          expect([period.startsOn, asked.length > 0]).toEqual([period.startsOn, isAsked]);
          seen[isAsked ? 'asked' : 'notAsked'] += 1;
        }
      }),
      { numRuns: RUNS, endOnFailure: true, examples: [[example(false)], [example(true)]] },
    );
    expect(Object.entries(seen).filter(([, count]) => count === 0)).toEqual([]);
  },
  SLOWEST_RUN * RUNS,
);

/** Held in both years, retired in the middle of the second, or merged after it. */
function example(isMerged: boolean): Wish {
  return {
    ...{ kind: KINDS[0], isMerged, from: '2023-07-01', held: { one: [2022, 2023], other: [2022] } },
    figures: Array.from({ length: 24 }, (_, index) => index),
    targets: [10, 20, 30, null],
  };
}
