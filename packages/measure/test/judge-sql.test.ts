import { type RunningPostgres, startThrowawayPostgres } from '@dich/infra/postgres';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judge } from '../src/attainment.ts';
import { judgeBoundSql } from '../src/judge-sql.ts';
import { factorBetween, ratioScale } from '../src/units/unit-of-measure.ts';
import { COLUMNS, NUMERIC_CASES, type NumericCase, toJudgeInput } from './numeric-cases.ts';

let server: RunningPostgres | undefined;
let client: pg.Client;

beforeAll(async () => {
  server = process.env.TEST_DATABASE_URL ? undefined : await startThrowawayPostgres();
  client = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL ?? server?.superuserUrl });
  await client.connect();
  // pg_temp: nothing is left in a database that is not ours
  await client.query(judgeBoundSql('pg_temp'));
}, 60_000);

afterAll(async () => {
  await client?.end();
  await server?.stop();
});

const UNIT = fc.constantFrom(
  ...['%', '%/năm', 'điểm %', '‰', 'tỷ đồng', 'triệu đồng', 'lần', '/1 vạn dân', '% chỉ tiêu giao', 'hộ', 'trường'],
  ...['người', 'lao động', 'triệu đồng/người/năm', 'triệu đồng/người/tháng', 'tấn', 'tạ', 'hộ gia đình', 'nghìn hộ'],
  ...['ca/100.000 dân', 'Ca / nghìn dân', 'ca trên 1.000 trẻ', 'lần/24 tháng', 'nghìn đồng/người', 'hạng', 'bậc'],
);

const BOOLEAN = ['countEquality', 'valueIsChange', 'loOpen', 'hiOpen'];
const NUMERIC = ['lo', 'hi', 'value', 'numerator', 'denominator', 'baseline', 'baselineDenominator', 'assigned'];
const ARGUMENTS = COLUMNS.map((column) => {
  if (BOOLEAN.includes(column)) return `(c->>'${column}')::boolean`;
  return NUMERIC.includes(column) ? `(c->>'${column}')::numeric` : `c->>'${column}'`;
}).join(', ');

async function judgedInSql(cases: readonly NumericCase[]): Promise<(string | null)[]> {
  const { rows } = await client.query<{ attainment: string | null }>(
    `select pg_temp.judge_bound(${ARGUMENTS}) as attainment from jsonb_array_elements($1) with ordinality t(c, i) order by i`,
    [JSON.stringify(cases)],
  );
  return rows.map(({ attainment }) => attainment);
}

const judgedHere = (row: NumericCase) => judge(toJudgeInput(row)).attainment;

test('a ratio is multiplied by the same for its unit', async () => {
  const units = [
    'Bác sĩ / 10.000 dân',
    'ca/100.000 trẻ',
    '/1 vạn dân',
    'ca trên 1.000 dân',
    'vụ/1 trăm nghìn dân',
  ].concat(['lần/6 tháng', 'lần/24 tháng', 'tấn/ha', 'nghìn đồng/người', 'ca/nghìn dân/năm', '%', '‰', '']);
  const { rows } = await client.query<{ scale: string }>(
    'select pg_temp.judge_ratio_scale(unit)::text as scale from unnest($1::text[]) with ordinality t(unit, i) order by i',
    [units],
  );
  expect(rows.map(({ scale }) => scale)).toEqual(units.map((unit) => ratioScale(unit)));
});

describe('SQL and TypeScript give the same verdict', () => {
  test('on one table of cases', async () => {
    const cases = NUMERIC_CASES.map(([row]) => row);
    const expected = NUMERIC_CASES.map(([, attainment]) => attainment);
    expect(cases.map(judgedHere)).toEqual(expected);
    expect(await judgedInSql(cases)).toEqual(expected);
  });

  test('on generated cases of every form', async () => {
    const number = fc
      .tuple(fc.integer({ min: -20, max: 220 }), fc.constantFrom('', '.5', '.0', '.25'))
      .map(([integer, decimals]) => `${integer}${decimals}`);
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 4 });
    const none = fc.constant(null);
    const figure = fc.oneof(
      fc.record({ value: maybe(number), numerator: none, denominator: none, valueIsChange: fc.boolean() }),
      fc.record({
        ...{ value: none, numerator: maybe(number), denominator: maybe(number) },
        valueIsChange: fc.constant(false),
      }),
    );
    const bounds = fc.oneof(
      fc.tuple(maybe(number), maybe(number)),
      number.map((same) => [same, same]),
      fc.constant(['100', '100']),
    );
    const target = fc.record({
      kind: maybe(
        fc.constantFrom(
          'rate',
          'level',
          'count',
          'growth',
          'delta_pp',
          'delta_abs',
          'ratio_xy',
          'zero_event',
          'relative_to_assigned',
        ),
      ),
      cmp: maybe(
        fc.constantFrom('eq', 'ge', 'gt', 'le', 'lt', 'between', 'maintain', 'decrease', 'decrease_to', 'approx'),
      ),
      evalRule: maybe(fc.constantFrom('ge_lo', 'gt_lo', 'le_hi', 'lt_hi', 'band', 'dir_down', 'ref_ge_lo', 'manual')),
      unit: maybe(UNIT),
      direction: maybe(fc.constantFrom('higher', 'lower', 'band', 'none')),
      loOpen: maybe(fc.constant(true)),
      hiOpen: maybe(fc.constant(true)),
      change: maybe(fc.constantFrom('rise', 'fall')),
      baseline: maybe(number),
      baselineDenominator: fc.option(number, { nil: null, freq: 1 }),
      assigned: maybe(number),
      indicatorDirection: maybe(fc.constantFrom('higher', 'lower', 'band', 'none')),
      countEquality: fc.boolean(),
      words: maybe(
        fc.constantFrom(
          '12%',
          'từ 12% trở lên',
          'không quá 5',
          'giảm 2 điểm %',
          'giảm 10%',
          'tăng 2 lần',
          'gấp 2 lần',
          '100% kế hoạch',
        ),
      ),
      figureUnit: maybe(UNIT),
      operandUnit: maybe(fc.constantFrom('hộ', 'trường', 'người')),
      assignedUnit: maybe(fc.constantFrom('triệu đồng', 'tỷ đồng', 'tấn')),
      indicatorName: maybe(fc.constantFrom('tốc độ tăng', 'mức giảm', 'tỷ lệ thực hiện kế hoạch', 'số hộ')),
      periodState: fc.constantFrom('OPEN', 'CLOSED'),
      nature: maybe(fc.constantFrom('FLOW', 'STOCK')),
    });
    const row = fc
      .tuple(target, bounds, figure)
      .map(([fields, [lo, hi], reported]) => ({ ...fields, lo, hi, ...reported }) as NumericCase);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 200, maxLength: 200 }), async (cases) => {
        const inSql = await judgedInSql(cases);
        const differing = cases.flatMap((each, index) =>
          inSql[index] === judgedHere(each) ? [] : [{ each, sql: inSql[index], typescript: judgedHere(each) }],
        );
        expect(differing.slice(0, 1)).toEqual([]);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  test('on what units are of one dimension, and by which factor', async () => {
    const unit = fc
      .tuple(
        fc.constantFrom('', 'nghìn ', '1.000 ', 'Triệu ', 'tỷ '),
        UNIT,
        fc.constantFrom('', ' / năm', '/tháng', '/người', '/m²', '/1 vạn dân', '/ngày'),
      )
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(unit, unit), { minLength: 200, maxLength: 200 }), async (pairs) => {
        const { rows } = await client.query<{ factor: string[] | null }>(
          `select pg_temp.judge_factor(p->>0, p->>1)::text[] as factor from jsonb_array_elements($1) with ordinality t(p, i) order by i`,
          [JSON.stringify(pairs)],
        );
        for (const [index, [from, to]] of pairs.entries()) {
          const here = factorBetween(from, to);
          const there = rows[index]?.factor ?? null;
          const same = here && there ? here.n.times(there[1] ?? '0').eq(here.d.times(there[0] ?? '0')) : here === there;
          expect({ from, to, same }).toEqual({ from, to, same: true });
        }
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });

  test('a form that is no comparison of numbers is not judged in SQL', async () => {
    const kinds = ['grade', 'boolean', 'award', 'frequency', 'deadline', 'share_structure', 'result'] as const;
    const [row] = NUMERIC_CASES[0] ?? [];
    const cases = row ? kinds.map((kind): NumericCase => ({ ...row, kind })) : [];
    expect(await judgedInSql(cases)).toEqual(kinds.map(() => null));
  });
});
