import { connect } from '@dich/server/db/orm.config.ts';
import { useDatabase } from '@dich/server/test/database.ts';
import { makeIndicator, type TestIndicator } from '@dich/server/test/indicators.ts';
import { makePeriod, type TestPeriod } from '@dich/server/test/periods.ts';
import { fileReport, type TestFigure } from '@dich/server/test/reports.ts';
import { type TestUnit, World } from '@dich/server/test/world.ts';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { differenceAt, type Question, rollupsEqualLeaves } from './rollups-equal-leaves.ts';

/**
 * Random trees of three tiers and of two, with random figures of every operator: what SQL serves at every town and
 * province equals what packages/measure makes of the leaves.
 */
const database = useDatabase();
const RUNS = Number(process.env.PROPERTY_RUNS ?? 25);
const MOST = { towns: 3, communes: 4 };

/** Places in `indicators`. */
const [RATIO, WEIGHTED, STATUS] = [2, 3, 7];

let world: World;
let indicators: TestIndicator[];
let weight: TestIndicator;

beforeAll(async () => {
  world = new World(database);
  weight = await makeIndicator(database, { name: 'Dân số' });
  indicators = [
    weight,
    await makeIndicator(database, { suppliedBy: 'BOTH' }),
    await makeIndicator(database, { kind: 'RATIO', overUnits: 'RATIO_OF_SUMS' }),
    await makeIndicator(database, { overUnits: 'WEIGHTED_AVERAGE', weightIndicatorId: weight.id }),
    await makeIndicator(database, { overUnits: 'AVERAGE' }),
    await makeIndicator(database, { overUnits: 'MIN' }),
    await makeIndicator(database, { overUnits: 'MAX' }),
    await makeIndicator(database, { kind: 'STATUS', overUnits: 'COUNT_ACHIEVED' }),
  ];
});

const decimal = fc
  .tuple(fc.integer({ min: -10_000, max: 10_000 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, scale]) => (digits / 10 ** scale).toFixed(scale));
/** Any part may be missing, so that figures lack what their operator needs; small numbers make zeros and ties likely. */
const part = fc.option(fc.oneof(decimal, fc.constantFrom('0', '1', '2')), { nil: undefined, freq: 6 });
const figure = fc.record({
  value: part,
  numerator: part,
  denominator: part,
  achieved: fc.option(fc.boolean(), { nil: undefined }),
  illustrative: fc.boolean(),
  counted: fc.boolean().map((beside) => !beside),
});
/** null: nothing about the indicator; one entry an indicator. */
const report = fc.option(
  fc.record({
    state: fc.constantFrom('ACCEPTED' as const, 'ACCEPTED' as const, 'ACCEPTED' as const, 'SUBMITTED' as const),
    figures: fc.array(fc.option(figure), { minLength: 8, maxLength: 8 }),
    /** What further departments brought of what each was given a part of; the first brought `figures` then. */
    parts: fc.array(fc.array(fc.option(figure), { minLength: 8, maxLength: 8 }), { maxLength: 2 }),
  }),
  { freq: 5 },
);
/** Reports of the province, its own communes, and of towns with theirs. */
const country = fc.record({
  province: report,
  communes: fc.array(report, { maxLength: MOST.communes }),
  towns: fc.array(fc.record({ town: report, communes: fc.array(report, { maxLength: MOST.communes }) }), {
    maxLength: MOST.towns,
  }),
});

type Given = typeof figure extends fc.Arbitrary<infer T> ? T : never;
type Report = typeof report extends fc.Arbitrary<infer T> ? T : never;

/** A ratio is typed by its operands, a status as one, anything else as a value; what is missing is not there at all. */
function partsOf(index: number, { value, numerator, denominator, achieved }: Given): Partial<TestFigure> {
  const typed = index === RATIO ? { numerator, denominator } : index === STATUS ? { achieved } : { value };
  return Object.fromEntries(Object.entries(typed).filter(([, typedPart]) => typedPart !== undefined));
}

async function file(unit: TestUnit, period: TestPeriod, made: Report): Promise<void> {
  if (made === null) return;
  const figuresOf = (all: (Given | null)[], asPart: boolean) =>
    all.flatMap((given, index): TestFigure[] => {
      const indicator = indicators[index];
      // what weighs others is of the whole
      if (given === null || indicator === undefined || (asPart && index === WEIGHTED)) return [];
      const { illustrative, counted } = given;
      return [{ indicator, illustrative, counted, asPart, ...partsOf(index, given) }];
    });
  const { state, figures, parts } = made;
  if (parts.length === 0) await fileReport(database, { unit, period, state, figures: figuresOf(figures, false) });
  else
    for (const [index, part] of [figures, ...parts].entries()) {
      const { id: departmentId } = await world.department(unit, `Phòng ${index}`);
      await fileReport(database, { unit, period, state, departmentId, figures: figuresOf(part, true) });
    }
}

test(`what is served equals the leaves, over ${RUNS} random trees`, async () => {
  const orm = await connect(database.truth.options.connectionString ?? '', { min: 0, max: 1 });
  let compared = 0;
  try {
    await fc.assert(
      fc.asyncProperty(country, async ({ province: own, communes, towns }) => {
        await database.truth.query('truncate report cascade');
        const period = await makePeriod(database);
        const province = await world.province();
        await file(province, period, own);
        for (const made of communes) await file(await world.commune(province), period, made);
        for (const { town: ofTown, communes: below } of towns) {
          const town = await world.town(province);
          await file(town, period, ofTown);
          for (const made of below) await file(await world.commune(town), period, made);
        }
        const result = await rollupsEqualLeaves(orm.em.fork());
        compared += result.compared;
        expect(result.differences).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  } finally {
    await orm.close();
  }
  expect(compared).toBeGreaterThan(RUNS);
});

test('a sum that misses a leaf, takes one twice or loses its mark is found', () => {
  const question: Question = {
    periodId: 'p',
    vintage: 'OFFICIAL',
    indicatorId: 'i',
    code: 'VIEC_LAM',
    overUnits: 'SUM',
    suppliedBy: 'SUB_UNITS',
    kind: 'QUANTITY',
    weightIndicatorId: null,
  };
  const town = (1 << 22) + (1 << 12);
  const leaf = { numerator: null, denominator: null, achieved: null, weight: null, meanOf: 1 };
  const leaves = [
    { ...leaf, pos: town + 1, value: '12.500000', illustrative: true },
    { ...leaf, pos: town + 2, value: '7.500000', illustrative: false },
  ];
  const sums = {
    ...{ pos: town, indicatorId: 'i', periodId: 'p', total: '20.000000', numerator: null, denominator: null },
    ...{ lowest: '7.5', highest: '12.5', values: 2, achieved: 0, assessed: 0, weighted: null, weight: null },
    ...{
      unweighted: [],
      status: null,
      grade: null,
      parts: null,
      illustrative: true,
      estimate: false,
      own: false,
      reporting: [town + 1, town + 2],
      means: [],
      departments: [],
      hasParts: false,
    },
  };
  const found = (served: Partial<typeof sums>) =>
    differenceAt(town, question, [{ ...sums, ...served }], leaves).map((difference) => difference.served);
  expect(found({})).toEqual([]);
  expect(found({ total: '32.5' })).toEqual(['32.5 – – EXACT of 2, illustrative']);
  expect(found({ reporting: [town + 1] })).toEqual(['20 – – EXACT of 1, illustrative']);
  expect(found({ illustrative: false })).toEqual(['20 – – EXACT of 2']);
});
