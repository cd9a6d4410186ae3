import { beforeAll, describe, expect, test } from 'vitest';
import type { OverTime } from '#features/indicators/indicator.entity.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, makeRatio, type TestIndicator } from '#test/indicators.ts';
import {
  exact,
  type Fraction,
  inWords,
  of,
  overTimeOf,
  overUnitsOf,
  type Pair,
  type Told,
  type Typed,
  text,
} from '#test/over-time-model.ts';
import { makePeriod, makeRegime, type TestPeriod } from '#test/periods.ts';
import { fileReport, type TestFigure, type TestReport } from '#test/reports.ts';
import { correct, makeTree, type Tree } from '#test/rollups.ts';
import type { TestUnit } from '#test/world.ts';

/**
 * Units × quarters × every pair of operators, figures typed for the quarter and cumulated, with gaps, zeros, negative
 * numbers, corrections and figures that came late, against a computation of its own: with whole numbers alone, from what
 * was written, without a line of the product.
 */
/** A small generator of its own, so that a failure is the same tomorrow. */
function randomFrom(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const TIMES: OverTime[] = ['SUM', 'LAST', 'AVERAGE', 'MIN', 'MAX', 'NONE'];
const PAIRS: Pair[] = (['PERIOD', 'CUMULATIVE'] as const).flatMap((typedAs) => [
  ...(['SUM', 'AVERAGE', 'WEIGHTED_AVERAGE', 'MIN', 'MAX', 'NONE'] as const).flatMap((overUnits) =>
    TIMES.map((overTime) => ({ kind: 'QUANTITY' as const, overUnits, overTime, typedAs })),
  ),
  ...(['RATIO_OF_SUMS', 'NONE'] as const).flatMap((overUnits) =>
    [...TIMES, 'SUM_OVER_LAST' as const].map((overTime) => ({ kind: 'RATIO' as const, overUnits, overTime, typedAs })),
  ),
  ...(typedAs === 'PERIOD' ? (['LAST', 'MIN', 'MAX', 'NONE'] as const) : []).map((overTime) => ({
    ...{ kind: 'STATUS' as const, overUnits: 'COUNT_ACHIEVED' as const, overTime, typedAs },
  })),
]);

/** What stands of each pair, by quarter, then by commune; null: a gap. */
type Written = (Typed | null)[][];

const database = useDatabase();
const actors = actorsOf(database);
let tree: Tree;
let weight: TestIndicator;
const indicators: TestIndicator[] = [];
const written: Written[] = PAIRS.map(() => [0, 1, 2, 3].map(() => [null, null, null]));
/** The months that are asked for, by quarters: from which to which, and the one before. */
const ASKED = { year: [0, 3], nine: [0, 2], first: [0, 1], second: [2, 3] } as const;
const asked = new Map<keyof typeof ASKED, TestPeriod>();
const quarters: TestPeriod[] = [];

beforeAll(async () => {
  tree = await makeTree(database, 3);
  const regime = await makeRegime(database);
  weight = await makeIndicator(database, { name: 'Dân số', regimeId: regime.id });
  for (const [ordinal, end] of ['03-14', '06-14', '09-14', '12-14'].entries())
    quarters.push(await makePeriod(database, { regime, ordinal: ordinal + 1, kind: 'QUARTER', endsOn: `2022-${end}` }));
  const other = await makeRegime(database);
  const kinds = { year: 'YEAR', nine: 'NINE_MONTHS', first: 'HALF_YEAR', second: 'HALF_YEAR' } as const;
  const ends = { year: '12-31', nine: '09-30', first: '06-30', second: '12-31' };
  for (const [ordinal, name] of (Object.keys(ASKED) as (keyof typeof ASKED)[]).entries())
    asked.set(
      name,
      await makePeriod(database, {
        ...{ regime: other, ordinal: ordinal + 1, kind: kinds[name], endsOn: `2022-${ends[name]}` },
      }),
    );
  for (const pair of PAIRS) {
    const meaning = {
      ...pair,
      regimeId: regime.id,
      weightIndicatorId: pair.overUnits === 'WEIGHTED_AVERAGE' ? weight.id : null,
    };
    indicators.push(await (pair.kind === 'RATIO' ? makeRatio : makeIndicator)(database, meaning));
  }
  const random = randomFrom(20221130);
  for (const [at, period] of quarters.entries())
    for (const [place, unit] of tree.communes.entries()) {
      const isSilent = random(8) === 0;
      const first = isSilent ? [] : fill(at, place, random);
      const report = await fileReport(database, { unit, period, figures: first });
      // a second version with other figures, and with some that the first did not have
      if (random(4) === 0) await again(report, at, place, random);
    }
});

async function again(report: TestReport, at: number, place: number, random: (below: number) => number) {
  for (const one of written) (one[at] as (Typed | null)[])[place] = null;
  await correct(database, report, fill(at, place, random), 'Cộng sót một thôn');
}

/** Writes down what is typed of every pair in a quarter at a place. */
function fill(at: number, place: number, random: (below: number) => number): TestFigure[] {
  const number = (from: number) => text(BigInt(from * 1000 + random(2_000_000)) * 1000n);
  const weighs = random(12) === 0 ? null : number(1000);
  const figures: TestFigure[] = weighs === null ? [] : [{ indicator: weight, value: weighs }];
  for (const [index, { kind, overUnits }] of PAIRS.entries()) {
    if (random(9) === 0) continue;
    const isZero = random(10) === 0;
    const typed: Typed =
      kind === 'STATUS'
        ? { achieved: random(2) === 0 }
        : kind === 'RATIO'
          ? { numerator: isZero ? '0' : number(0), denominator: number(3000) }
          : { value: isZero ? '0' : number(-700) };
    const kept = overUnits === 'WEIGHTED_AVERAGE' && weighs !== null ? { ...typed, weight: weighs } : typed;
    (written[index]?.[at] as (Typed | null)[])[place] = kept;
    figures.push({ indicator: indicators[index] as TestIndicator, ...typed });
  }
  return figures;
}

interface Cell {
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  achieved: boolean | null;
  overTime: { reporting: number } | null;
}

/** What was served as the test tells it, exact; a quotient that is shown beside operands is looked at as rounded. */
function served({ value, numerator, denominator, achieved }: Cell, { kind }: Pair): Told {
  if (achieved !== null) return { status: achieved };
  if (numerator !== null && denominator !== null) {
    const [n, d] = [numerator, denominator].map((operand) => exact(operand)) as [Fraction, Fraction];
    return kind === 'RATIO' ? { ratio: [n, d] } : { level: of(n.n * d.d, n.d * d.n) };
  }
  return value === null ? null : { level: exact(value) };
}
describe.each(Object.keys(ASKED) as (keyof typeof ASKED)[])('%s, put together of quarters', (name) => {
  test('is what the figures make by themselves, for town and communes and every pair of operators', async () => {
    const units: TestUnit[] = [tree.town, ...tree.communes];
    const { comparison } = await ask<{ comparison: { rows: { cells: Cell[] }[] } }>(
      actors,
      tree.analyst,
      `query ($units: [ID!]!, $ids: [ID!]!, $period: ID!) {
         comparison(unitIds: $units, indicatorIds: $ids, periodId: $period) {
           rows { cells { value numerator denominator achieved overTime { reporting } } } } }`,
      { units: units.map(({ unitId }) => unitId), ids: indicators.map(({ id }) => id), period: asked.get(name)?.id },
    );
    const [from, to] = ASKED[name];
    let told = 0;
    for (const [row, { cells }] of comparison.rows.entries())
      for (const [index, cell] of cells.entries()) {
        const pair = PAIRS[index] as Pair;
        const isTown = row === 0;
        if (isTown && pair.overUnits === 'NONE') continue;
        const parts = [0, 1, 2, 3].map((at) => {
          const figures = written[index]?.[at] ?? [];
          return overUnitsOf(pair, isTown ? figures : [figures[row - 1] ?? null], isTown);
        });
        const wanted = overTimeOf(pair, parts.slice(from, to + 1), from === 0 ? 'START' : parts[from - 1]);
        const where = `${pair.kind} ${pair.overUnits} ${pair.overTime} ${pair.typedAs} at ${row}`;
        expect(`${where}: ${inWords(served(cell, pair))}`).toBe(`${where}: ${inWords(wanted)}`);
        expect(cell.overTime?.reporting, where).toBe(parts.slice(from, to + 1).filter((part) => part).length);
        if (wanted !== null) told += 1;
      }
    expect(told).toBeGreaterThan(100);
  });
});
