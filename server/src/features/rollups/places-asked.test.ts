import { packPosition } from '@dich/units';
import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, makeRatio, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, type TestPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { fileReport } from '#test/reports.ts';
import { giveTarget, makeTree, type Tree } from '#test/rollups.ts';
import { rowsOf } from '#test/statements.ts';
import type { TestUnit } from '#test/world.ts';
import { aggregates } from './aggregate.queries.ts';
import { placesAsked } from './places-asked.ts';

describe('the ranges of the places asked about', () => {
  const [province, town, commune, next, far] = [
    packPosition({ province: 5, district: 0, commune: 0 }),
    packPosition({ province: 5, district: 3, commune: 0 }),
    packPosition({ province: 5, district: 3, commune: 7 }),
    packPosition({ province: 5, district: 3, commune: 8 }),
    packPosition({ province: 5, district: 9, commune: 1 }),
  ];

  test('a unit is one with all below it, each once', () => {
    expect(placesAsked([town, commune, town])).toEqual({
      places: [town, commune],
      ranges: [{ lo: town, hi: town + 4095 }],
    });
  });

  test('communes side by side are one range, what is far away another', () => {
    const ranges = [
      { lo: commune, hi: next },
      { lo: far, hi: far },
    ];
    expect(placesAsked([far, next, commune]).ranges).toEqual(ranges);
  });

  test('a province holds them all, in whatever order they are named', () => {
    expect(placesAsked([commune, far, province, town]).ranges).toEqual([{ lo: province, hi: province + 2 ** 22 - 1 }]);
  });
});

/**
 * Two towns, of 4 and of 24 communes, each commune with a figure of two years and a target for each of four indicators.
 */
describe('what the database is asked for', () => {
  const database = useDatabase();
  const actors = actorsOf(database);
  const MORE = 20;
  let indicators: TestIndicator[];
  let period: TestPeriod;
  let trees: [few: Tree, many: Tree];

  beforeAll(async () => {
    const weight = await makeIndicator(database, { name: 'Dân số' });
    indicators = [
      weight,
      await makeRatio(database),
      await makeIndicator(database, { overUnits: 'WEIGHTED_AVERAGE', weightIndicatorId: weight.id }),
      await makeIndicator(database, { overUnits: 'MAX' }),
    ];
    period = await makePeriod(database);
    const before = await makePeriod(database, { regime: period.regime, year: 2021 });
    const grown = async (communes: number): Promise<Tree> => {
      const tree = await makeTree(database, communes);
      await makePlan(database, { unit: tree.town, year: 2022, issued: true, indicators });
      for (const unit of [tree.town, ...tree.communes])
        for (const indicator of indicators) await giveTarget(database, { unit, indicator, text: '10 lao động' });
      for (const [index, unit] of tree.communes.entries()) {
        for (const one of index === 0 ? [period] : [before, period]) {
          const figures = indicators.map((indicator, at) =>
            at === 1 ? { indicator, numerator: '6', denominator: '10' } : { indicator, value: '11' },
          );
          await fileReport(database, { unit, period: one, figures });
        }
      }
      return tree;
    };
    trees = [await grown(4), await grown(4 + MORE)];
  });

  const CELL = 'display attainment expected reporting target { text } restated { before } onAllExpected { display }';
  const rows = async (tree: Tree, document: string, variables: Record<string, unknown>) => {
    const { asked } = await rowsOf(() => ask(actors, tree.analyst, document, { period: period.id, ...variables }));
    return asked.reduce((sum, statement) => sum + statement.rows, 0);
  };
  const board = (tree: Tree) =>
    rows(tree, `query ($unit: ID!, $period: ID!) { board(unitId: $unit, periodId: $period) { rows { ${CELL} } } }`, {
      unit: tree.town.unitId,
    });
  const comparison = (tree: Tree, units: readonly (TestUnit | undefined)[]) =>
    rows(
      tree,
      `query ($units: [ID!]!, $ids: [ID!]!, $period: ID!) {
         comparison(unitIds: $units, indicatorIds: $ids, periodId: $period) { rows { cells { ${CELL} } } } }`,
      { units: units.map((unit) => unit?.unitId), ids: indicators.map(({ id }) => id) },
    );

  test('a board of 20 communes more has one row more of each: its name', async () => {
    const [small, large] = trees;
    // what a connection and a session cost once is not counted
    for (const tree of trees) await board(tree);
    const [few, many] = [await board(small), await board(large)];
    expect(many - few).toBe(MORE);
  });

  test('two communes are compared at the same cost, wherever they stand and however many stand between', async () => {
    const [few, many] = trees;
    const far = await comparison(many, [many.communes[0], many.communes.at(-1)]);
    expect(far).toBe(await comparison(few, [few.communes[0], few.communes.at(-1)]));
  });

  test('sums are read from one index alone, under row-level security', async () => {
    const [tree] = trees;
    const plan = await actors.as(tree.analyst, async (ctx) => {
      // of a table of a few pages the planner would read all
      await ctx.em.execute('set local enable_seqscan = off');
      await ctx.em.execute('set local enable_bitmapscan = off');
      const em = { execute: (text: string, values: unknown[]) => ctx.em.execute(`explain ${text}`, values) };
      const measured = indicators.map(
        ({ id }) => ({ id, need: 'VALUE', rollsUp: true, weightIndicatorId: null, isMean: false }) as const,
      );
      return aggregates({ em: em as typeof ctx.em }, placesAsked([tree.town.pos]), measured, [period.id]);
    });
    expect(JSON.stringify(plan)).toContain('Index Only Scan using figure_rolled_up');
  });
});
