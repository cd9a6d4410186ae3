import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceOverYears, OVER_YEARS, type OverYears, overYearsIn, proposedParts } from '../src/over-years.ts';
import { readWords } from '../src/read-words.ts';
import type { OverTime } from '../src/rollup-types.ts';
import { yearsInWords } from '../src/says/over-years.ts';
import { termOf, yearsOf } from '../src/years.ts';

const TERM = termOf(2021, 2025);

/** Words of real plans of terms (Lơ Ku 2021–2025, Như Xuân 2020–2025, Quận 12) and what is like them. */
const WORDS: [words: string, unit: string, overTime: OverTime, how: OverYears | null][] = [
  ['đến năm 2025: 45 triệu đồng/người/năm', 'triệu đồng/người', 'LAST', 'END'],
  ['năm 2025 đạt 50%', '%', 'SUM', 'END'],
  ['dưới 2% vào cuối năm 2025', '%', 'SUM', 'END'],
  ['20 trường đến cuối nhiệm kỳ', 'trường', 'SUM', 'END'],
  ['20 trường', 'trường', 'LAST', 'END'],
  ['giai đoạn 2021-2025 đạt 80%', '%', 'LAST', 'END'],
  ['thời kỳ 2021-2025: 5.000 tỷ đồng', 'tỷ đồng', 'SUM', 'SUM'],
  ['cả giai đoạn 6.000 người', 'người', 'SUM', 'SUM'],
  ['100 km trong cả nhiệm kỳ', 'km', 'LAST', 'SUM'],
  ['tổng 5 năm 100 km', 'km', 'SUM', 'SUM'],
  ['30 ha/năm', 'ha', 'SUM', 'EACH'],
  ['mỗi năm 10 km', 'km', 'SUM', 'EACH'],
  ['hằng năm trên 90%', '%', 'SUM', 'EACH'],
  ['6.500 - 7.000 lao động hàng năm', 'lao động', 'SUM', 'EACH'],
  ['tăng 10%/năm trở lên', 'tỷ đồng', 'SUM', 'EACH'],
  ['bình quân hàng năm: 25.000 tấn', 'tấn', 'SUM', 'MEAN'],
  ['bình quân mỗi năm 10 km', 'km', 'SUM', 'MEAN'],
  ['tăng bình quân 12%/năm', 'tỷ đồng', 'SUM', 'MEAN'],
  // not said, or said twice
  ['1.200 người', 'người', 'SUM', null],
  ['trên 95%', '%', 'NONE', null],
  ['mỗi năm 20 km, đến năm 2025 đạt 100 km', 'km', 'SUM', null],
  ['năm 2023 đạt 50%', '%', 'LAST', null],
  ['45 triệu đồng/người/năm', 'triệu đồng/người', 'SUM', null],
];

test.each(WORDS)('%s (%s, %s): %s', (text, unit, overTime, how) => {
  expect(overYearsIn(text, { years: TERM, overTime, unit })).toBe(how);
});

const read = (text: string, unit: string) => {
  const about = {
    indicator: 'Số lượng',
    unitOfMeasure: unit,
    direction: 'HIGHER',
    grades: null,
    level: 'DISTRICT',
    siblings: [text],
  };
  const { target } = readWords(text, { ...about, indicatorKind: 'QUANTITY' } as never, null);
  if (target === null) throw new Error(`"${text}" was not read`);
  return target;
};

describe('what is proposed for the years', () => {
  const cases = fc.record({
    first: fc.integer({ min: 2001, max: 2050 }),
    length: fc.integer({ min: 2, max: 10 }),
    amount: fc.integer({ min: 100, max: 900_000 }),
    decimals: fc.integer({ min: 0, max: 2 }),
    how: fc.constantFrom(...OVER_YEARS),
    words: fc.constantFrom('', 'trên ', 'từ '),
  });

  test('makes what holds for the term exactly, whatever it is and however many years it has', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom('trường', 'ha'), ({ first, length, amount, decimals, how, words }, unit) => {
        const years = termOf(first, first + length - 1);
        const number = unit === 'ha' ? (amount / 10 ** decimals).toFixed(decimals) : String(amount);
        const shown = number.replace('.', ',').replace(/\B(?=(\d{3})+(?=,|$))/g, '.');
        const text = `${words}${shown} ${unit}${words === 'từ ' ? ' trở lên' : ''}`;
        const whole = read(text, unit);
        const proposed = proposedParts(whole, { how, years, known: new Map() });
        const parts = [...proposed].map(([year, part]) => ({ year, target: read(part, unit) }));
        const made = balanceOverYears({
          how,
          years,
          parts,
          whole,
          unit,
          direction: 'higher',
          policy: 'CHILDREN_EQUAL',
        });
        expect(made).toMatchObject({ status: 'BALANCED', missing: [] });
        if (how === 'SUM') expect(made.gap).toBe('0');
        expect(parts.map(({ year }) => year)).toEqual(how === 'END' ? [first + length - 1] : yearsOf(years));
      }),
      { numRuns: 300 },
    );
  });

  test('is not more than a unit apart between years', () => {
    const whole = read('1.003 trường', 'trường');
    const parts = [...proposedParts(whole, { how: 'SUM', years: TERM, known: new Map() }).values()];
    expect(parts).toEqual(['200 trường', '200 trường', '201 trường', '201 trường', '201 trường']);
  });

  test('goes to the end in equal steps from the first year that is known, also downwards', () => {
    const known = new Map([[2022, read('8 ha', 'ha')]]);
    const proposed = proposedParts(read('2 ha', 'ha'), { how: 'END', years: TERM, known });
    expect(Object.fromEntries(proposed)).toEqual({ 2023: '6 ha', 2024: '4 ha', 2025: '2 ha' });
  });
});

test('a part that is missing is named as a year, and one that is short says by how much', () => {
  const whole = read('1.000 ha', 'ha');
  const parts = [2021, 2022, 2023, 2024].map((year) => ({ year, target: read('200 ha', 'ha') }));
  const of = { years: TERM, whole, unit: 'ha', direction: 'higher', policy: 'CHILDREN_AT_LEAST' } as const;
  expect(balanceOverYears({ ...of, how: 'SUM', parts })).toMatchObject({
    status: 'GAP',
    gap: '200',
    missing: ['2025'],
  });
  expect(balanceOverYears({ ...of, how: 'EACH', parts })).toMatchObject({ status: 'GAP', gap: '800' });
  const mean = balanceOverYears({
    ...of,
    how: 'MEAN',
    parts: [...parts, { year: 2025, target: read('4.200 ha', 'ha') }],
  });
  expect(mean).toMatchObject({ status: 'BALANCED', sum: '1000.000000' });
});

test('a year and a term are named as officials do', () => {
  expect([2026, TERM].map(yearsInWords)).toEqual(['năm 2026', 'giai đoạn 2021–2025']);
});
