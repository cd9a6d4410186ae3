import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, makeRatio, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, makeRegime, type TestPeriod, type TestRegime } from '#test/periods.ts';
import { fileReport, type TestFigure } from '#test/reports.ts';
import { giveTarget, makeTree } from '#test/rollups.ts';

/**
 * Regimes of a year, of halves, of quarters and of months, one of which supplies and any others of which ask, with figures
 * under all of them: every number, coverage and verdict is that of a twin for which nobody else asks and nothing else was
 * reported. So what is asked for twice is counted once.
 */
const database = useDatabase();
const actors = actorsOf(database);
const RUNS = Number(process.env.PROPERTY_RUNS ?? (process.env.PROOF === 'full' ? 60 : 6));
/** Milliseconds; a run takes a tenth of it on a quiet machine. */
const SLOWEST_RUN = 20_000;

const KINDS = ['YEAR', 'HALF_YEAR', 'QUARTER', 'MONTH'] as const;
const LENGTH = { YEAR: 12, HALF_YEAR: 6, QUARTER: 3, MONTH: 1 } as const;
let regimes: { regime: TestRegime; periods: TestPeriod[] }[];

beforeAll(async () => {
  regimes = [];
  for (const kind of KINDS) {
    const regime = await makeRegime(database);
    const periods: TestPeriod[] = [];
    for (let month = LENGTH[kind]; month <= 12; month += LENGTH[kind]) {
      const endsOn = `2022-${String(month).padStart(2, '0')}-28`;
      periods.push(await makePeriod(database, { regime, kind, endsOn, ordinal: month / LENGTH[kind] }));
    }
    regimes.push({ regime, periods });
  }
});

/** Of every period of every regime and both communes: a whole number, or null for a silent one. */
const number = fc.option(fc.integer({ min: 0, max: 999 }), { nil: null, freq: 4 });
const wish = fc.record({
  supplies: fc.integer({ min: 0, max: 3 }),
  asks: fc.subarray([0, 1, 2, 3], { minLength: 1 }),
  overTime: fc.constantFrom('SUM', 'LAST', 'AVERAGE', 'MAX'),
  typedAs: fc.constantFrom('PERIOD', 'CUMULATIVE'),
  isRatio: fc.boolean(),
  typed: fc.array(fc.tuple(number, number), { minLength: 19, maxLength: 19 }),
} as const);

const figure = (indicator: TestIndicator, isRatio: boolean, value: number): TestFigure =>
  isRatio ? { indicator, numerator: String(value), denominator: '1000' } : { indicator, value: String(value) };

interface Told {
  indicator: { id: string };
  value: string | null;
  numerator: string | null;
  attainment: string;
  besides: { regime: { id: string } }[];
}

const FIELDS = `indicator { id } value numerator denominator achieved exactness vintage rolledUp expected reporting pending
  missing { id } attainment reason { text } percentOfTarget overTime { coverage } ofParts { display difference }
  restated { before after } figure { value numerator } periodParts { value numerator expected } parts { value numerator }
  besides { regime { id } }`;

test(
  `in ${RUNS} random choices of regimes the roll-up is that of the supplying one alone`,
  async () => {
    const seen = { numbers: 0, besides: 0, nothingSupplied: 0 };
    await fc.assert(
      fc.asyncProperty(wish, async ({ supplies, asks, typed, isRatio, ...operators }) => {
        const tree = await makeTree(database, 2);
        const supplying = regimes[supplies] as (typeof regimes)[number];
        const asking = asks.filter((at) => at !== supplies).flatMap((at) => regimes[at]?.regime.id ?? []);
        const make = isRatio ? makeRatio : makeIndicator;
        const meaning = { ...operators, regimeId: supplying.regime.id };
        const indicator = await make(database, { ...meaning, askingRegimeIds: asking });
        const twin = await make(database, meaning);
        const target = { unit: tree.town, text: isRatio ? '50%' : '1.000', unitOfMeasure: isRatio ? '%' : 'lao động' };
        for (const each of [indicator, twin]) await giveTarget(database, { ...target, indicator: each });
        let at = 0;
        for (const { regime, periods } of regimes)
          for (const period of periods) {
            const values = typed[at++] as [number | null, number | null];
            for (const [index, commune] of tree.communes.entries()) {
              const value = values[index] ?? null;
              if (value === null) continue;
              const isAsked = asking.includes(regime.id);
              const figures =
                regime === supplying.regime
                  ? [figure(indicator, isRatio, value), figure(twin, isRatio, value)]
                  : isAsked
                    ? [figure(indicator, isRatio, value)]
                    : [];
              if (figures.length > 0) await fileReport(database, { unit: commune, period, figures });
            }
          }
        for (const period of regimes.flatMap(({ periods }) => periods)) {
          const { comparison } = await ask<{ comparison: { rows: { cells: Told[] }[] } }>(
            ...([actors, tree.planner] as const),
            `query ($units: [ID!]!, $ids: [ID!]!, $period: ID!) {
              comparison(unitIds: $units, indicatorIds: $ids, periodId: $period) { rows { cells { ${FIELDS} } } } }`,
            { units: [tree.town.unitId], ids: [indicator.id, twin.id], period: period.id },
          );
          const cells = comparison.rows.flatMap((row) => row.cells);
          const [told, meant] = [indicator, twin].map(({ id }) => cells.find((one) => one.indicator.id === id));
          const { besides = [], indicator: _told, ...number } = told ?? {};
          const { besides: none, indicator: _meant, ...alone } = meant ?? {};
          expect(number).toEqual(alone);
          expect(none).toEqual([]);
          expect(besides.every(({ regime }) => asking.includes(regime.id))).toBe(true);
          if (told?.value !== null || told?.numerator !== null) seen.numbers += 1;
          else if (besides.length > 0) seen.nothingSupplied += 1;
          seen.besides += besides.length;
        }
      }),
      { numRuns: RUNS },
    );
    // each has come up, or the comparison says nothing
    expect(Object.entries(seen).filter(([, n]) => n === 0)).toEqual([]);
  },
  SLOWEST_RUN * RUNS,
);
