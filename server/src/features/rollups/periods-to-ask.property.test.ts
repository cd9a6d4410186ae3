import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { asOperator } from '#db/operator.ts';
import { loadRegimes } from '#features/periods/load-regimes.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator } from '#test/indicators.ts';
import { makePeriod, makeRegime } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { makeTree } from '#test/rollups.ts';
import { twoDigits } from '#test/timed-figures.ts';

/**
 * Regimes with whatever parts of a year, some of which begin within it, supply and ask for what a plan holds; which
 * periods are offered is compared with a computation of its own, by sets of months alone, and with the boards.
 */
const RUNS = Number(process.env.PROPERTY_RUNS ?? (process.env.PROOF === 'full' ? 60 : 6));

const LENGTHS = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, NINE_MONTHS: 9, YEAR: 12 } as const;
type Kind = keyof typeof LENGTHS;
/** A part of the year 2022 in whole months. */
interface Months {
  kind: Kind;
  from: number;
  to: number;
}
const ALL: Months[] = (Object.keys(LENGTHS) as Kind[]).flatMap((kind) =>
  Array.from({ length: Math.floor(12 / LENGTHS[kind]) }, (_, index) => ({
    ...{ kind, from: index * LENGTHS[kind] + 1, to: (index + 1) * LENGTHS[kind] },
  })),
);
const named = ({ from, to }: Months): string => `${from}–${to}`;

/** The regime begins with this month; 1: it was there before. */
const regimeWish = fc.record({
  parts: fc.oneof(
    ...(['MONTH', 'QUARTER', 'HALF_YEAR'] as const).map((kind) =>
      fc.subarray(ALL.filter((part) => part.kind === kind || LENGTHS[part.kind] > LENGTHS[kind])),
    ),
    fc.constantFrom(...(['MONTH', 'QUARTER'] as const).map((kind) => ALL.filter((part) => part.kind === kind))),
  ),
  begins: fc.constantFrom(1, 1, 1, 4, 7),
  isFrom15th: fc.boolean(),
  isEstimate: fc.constantFrom(false, false, true),
});
const world = fc.record({
  regimes: fc.tuple(regimeWish, regimeWish, regimeWish),
  /** Which supplies, and which one asks beside it. */
  indicators: fc.array(fc.tuple(fc.nat(2), fc.option(fc.nat(2))), { minLength: 1, maxLength: 3 }),
});

/** What chance seldom makes: nothing but months, of which one is not named, so that their quarter is not there though its neighbour is. */
const monthsWithAGap: typeof world extends fc.Arbitrary<infer World> ? World : never = (() => {
  const months = ALL.filter(({ kind, from }) => kind === 'MONTH' && from !== 2);
  const regime = { parts: months, begins: 1 as const, isFrom15th: false, isEstimate: false };
  return { regimes: [regime, { ...regime, parts: [] }, { ...regime, parts: [] }], indicators: [[0, null]] };
})();

const database = useDatabase();
const actors = actorsOf(database);

beforeAll(() => asOperator(database.ownerUrl, (client) => loadRegimes(client, [2022])));

/** By months alone: the span is tiled by parts of one length, but those that lie before the regime began. */
function isMadeOf(span: Months, parts: readonly Months[], begins: number): boolean {
  return [6, 3, 1].some((length) => {
    if (length >= span.to - span.from + 1 || (span.to - span.from + 1) % length !== 0) return false;
    const tiles: [number, number][] = [];
    for (let from = span.from; from <= span.to; from += length) tiles.push([from, from + length - 1]);
    const isThere = ([from, to]: [number, number]) => parts.some((part) => part.from === from && part.to === to);
    return tiles.some(isThere) && tiles.every((tile) => isThere(tile) || tile[1] < begins);
  });
}

interface Offered {
  id: string;
  kind: Kind;
  endsOn: string;
  regime: { id: string } | null;
}

describe('which periods can be asked about', () => {
  test('is what regimes in use name, and what their shorter periods make up without a gap where none names it', async () => {
    await fc.assert(
      fc.asyncProperty(world, async ({ regimes: wishes, indicators }) => {
        const { town, planner } = await makeTree(database, 1);
        const regimes = await Promise.all(
          wishes.map(async ({ parts: all, begins, isFrom15th, isEstimate }) => {
            const regime = await makeRegime(database);
            const parts = all.filter(({ to }) => to >= begins);
            if (begins > 1)
              await database.owner.query('update regime set valid_from = $2 where id = $1', [
                regime.id,
                `2022-${twoDigits(begins)}-01`,
              ]);
            for (const [index, { kind, to }] of parts.entries())
              await makePeriod(database, {
                ...{ regime, ordinal: index + 1, kind, vintage: isEstimate ? 'ESTIMATE' : 'OFFICIAL' },
                endsOn: `2022-${twoDigits(to)}-${isFrom15th ? '14' : '28'}`,
              });
            return { ...regime, parts, begins, isEstimate };
          }),
        );
        type Made = (typeof regimes)[number];
        const at = (index: number) => regimes[index] as Made;
        const held = await Promise.all(
          indicators.map(async ([supplies, asks]) => {
            const asking = asks !== null && asks !== supplies ? [at(asks).id] : [];
            return makeIndicator(database, { regimeId: at(supplies).id, askingRegimeIds: asking });
          }),
        );
        await makePlan(database, { unit: town, year: 2022, issued: true, indicators: held });

        const supplying = new Set(indicators.map(([supplies]) => at(supplies)));
        const using = new Set([...supplying, ...indicators.flatMap(([, asks]) => (asks === null ? [] : [at(asks)]))]);
        const isNamed = (span: Months) =>
          [...using].some(({ parts, isEstimate }) => !isEstimate && parts.some((part) => named(part) === named(span)));
        const expected = [
          ...[...using].flatMap(({ id, parts }) => parts.map((part) => `${named(part)} ${id}`)),
          ...ALL.filter(({ kind }) => kind !== 'MONTH')
            .filter((span) => !isNamed(span))
            .filter((span) => [...supplying].some(({ parts, begins }) => isMadeOf(span, parts, begins)))
            .map((span) => `${named(span)} put together`),
        ];

        // of a unit that can be asked about nothing is told what is due at all
        if (expected.length === 0) return;
        const { unit } = await ask<{ unit: { boardPeriods: Offered[] } }>(
          ...([
            actors,
            planner,
            `query ($id: ID!) { unit(id: $id) { boardPeriods { id kind endsOn regime { id } } } }`,
          ] as const),
          { id: town.unitId },
          '2023-02-01',
        );
        const spanOf = ({ kind, endsOn }: Offered): Months => {
          const to = kind === 'YEAR' ? 12 : kind === 'NINE_MONTHS' ? 9 : Number(endsOn.slice(5, 7));
          return { kind, from: to - LENGTHS[kind] + 1, to };
        };
        const lengths = unit.boardPeriods.map((period) => LENGTHS[period.kind]);
        expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
        expect(
          unit.boardPeriods.map((period) => `${named(spanOf(period))} ${period.regime?.id ?? 'put together'}`).sort(),
        ).toEqual(expected.sort());

        // what is offered has a line; what no regime names and is not offered has none, unless one in use names its months
        const { rows: made } = await database.truth.query<{ id: string; kind: Kind; endsOn: string }>(
          `select id, kind, ends_on::text as "endsOn" from period where regime_id is null and year = 2022`,
        );
        const offered = new Set(unit.boardPeriods.map(({ id }) => id));
        const asked = [...unit.boardPeriods, ...made.map((one) => ({ ...one, regime: null }))];
        for (const period of asked) {
          const { board } = await ask<{ board: { rows: object[] } }>(
            ...([actors, planner, `query ($id: ID!) { board(periodId: $id) { rows { value } } }`] as const),
            { id: period.id },
            '2023-02-01',
          );
          if (offered.has(period.id)) expect(board.rows.length).toBeGreaterThan(0);
          else if (![...using].some(({ parts }) => parts.some((part) => named(part) === named(spanOf(period)))))
            expect(board.rows).toEqual([]);
        }
      }),
      { numRuns: RUNS, examples: [[monthsWithAGap]] },
    );
  }, 240_000);
});
