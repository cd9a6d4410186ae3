/** The sentence that explains a verdict can never contradict it: it is printed from the numbers that decided. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../src/attainment.ts';
import { compare, whole } from '../src/exact.ts';
import type { Figure, JudgedTarget, JudgeInput, Verdict } from '../src/judge-types.ts';
import { addEnglish, type Message, type Parameter, print, type Quantity } from '../src/messages.ts';
import { english } from '../src/says/en/index.ts';
import { factorBetween } from '../src/units/unit-of-measure.ts';

addEnglish(english);

const number = fc
  .tuple(fc.integer({ min: -300, max: 3000 }), fc.constantFrom('', '.5', '.05', '.333333', '.999999'))
  .map(([integer, decimals]) => `${integer}${decimals}`);
const positive = number.filter((value) => !value.startsWith('-') && !/^0(\.0*)?$/.test(value));
const unit = fc.constantFrom(
  'tỷ đồng',
  'triệu đồng',
  'đồng',
  '%',
  '‰',
  'hộ',
  'nghìn hộ',
  'tấn',
  'kg',
  'ha',
  'lao động',
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const target = fc
  .record({
    kind: fc.constantFrom(
      'rate',
      'level',
      'count',
      'growth',
      'delta_pp',
      'delta_abs',
      'ratio_xy',
      'relative_to_assigned',
    ),
    cmp: fc.constantFrom('eq', 'ge', 'gt', 'le', 'lt', 'between', 'maintain', 'decrease_to'),
    lo: maybe(number),
    hi: maybe(number),
    unit: maybe(unit),
    change: fc.constantFrom('rise', 'fall'),
    loOpen: fc.constantFrom(true, undefined),
    hiOpen: fc.constantFrom(true, undefined),
    evalRule: fc.constantFrom(undefined, 'band', 'gt_lo', 'lt_hi'),
  })
  .map((fields) => fields as JudgedTarget);
const figure: fc.Arbitrary<Figure> = fc.oneof(
  fc.record({ value: number }),
  fc.record({ numerator: positive, denominator: positive }),
  fc.record({ sum: number, divisor: positive }),
  fc.record({ performance: positive, plan: positive }),
  fc.record({ change: number }),
);
const inputs: fc.Arbitrary<JudgeInput> = fc.record({
  target,
  figure,
  direction: maybe(fc.constantFrom('higher', 'lower', 'band' as const)),
  unit: maybe(unit),
  baseline: maybe(positive),
  assigned: maybe(positive),
  indicator: maybe(fc.constantFrom('Tốc độ tăng sản lượng', 'Mức giảm hộ nghèo', 'Tỷ lệ thực hiện kế hoạch')),
});

const isQuantity = (parameter: Parameter | undefined): parameter is Quantity =>
  typeof parameter === 'object' && parameter !== null && 'value' in parameter;

/** The number that a figure or a bound shows; of a bound that was converted the one in the unit of the figure. */
function numberIn(parameter: Parameter | undefined): Quantity | null {
  if (isQuantity(parameter)) return parameter;
  if (typeof parameter !== 'object' || parameter === null || !('key' in parameter)) return null;
  const { level, same, bound, size, change } = parameter.parameters;
  return numberIn(level ?? same ?? bound ?? size ?? change);
}

const ABOVE: readonly string[] = ['GT', 'GE'];

/** What the reason claims of the two numbers it prints, against what these numbers are. */
function contradiction({ attainment, reason }: Verdict): string | null {
  const { key, parameters } = reason;
  const [shown, bound] = [numberIn(parameters.figure), numberIn(parameters.bound)];
  const belongs: Record<string, Verdict['attainment']> = {
    'verdict.exceeds': 'EXCEEDED',
    'verdict.meets': 'MET',
    'verdict.within': 'MET',
    'verdict.fails': 'NOT_MET',
    'verdict.outside': 'NOT_MET',
    'verdict.goesBackwards': 'NOT_MET',
    'verdict.overAll': 'NOT_MET',
  };
  if (key in belongs && belongs[key] !== attainment) return `${key} says another verdict than ${attainment}`;
  if (!shown || !bound || key === 'verdict.goesBackwards') return null;
  const order = compare(whole(shown.value), whole(bound.value));
  const { relation, needed } = parameters;
  if (relation === 'ABOVE' && order <= 0) return 'not above';
  if (relation === 'BELOW' && order >= 0) return 'not below';
  if (relation === 'EQUAL' && order !== 0) return 'not equal';
  if (key === 'verdict.fails' && ABOVE.includes(String(needed)) && order > 0) return 'fails though above';
  if (key === 'verdict.fails' && ['LT', 'LE'].includes(String(needed)) && order < 0) return 'fails though below';
  return null;
}

interface Language {
  locale: 'vi' | 'en';
  /** "figure", the claim, "bound", and what would have exceeded it. */
  compared: RegExp;
  holds: Record<string, (order: number) => boolean>;
  notExceeding: RegExp;
  range: RegExp;
}

const LANGUAGES: Language[] = [
  {
    locale: 'vi',
    compared:
      /^(.+?) (nhỏ hơn mức đạt|không lớn hơn|lớn hơn mức đạt|không nhỏ hơn|khác mức đạt|bằng mức đạt|nhỏ hơn mức vượt|bằng mức vượt|lớn hơn mức vượt) (.+?)(?:, chưa (.+))?\.$/u,
    holds: {
      'nhỏ hơn mức đạt': (order) => order < 0,
      'không lớn hơn': (order) => order <= 0,
      'lớn hơn mức đạt': (order) => order > 0,
      'không nhỏ hơn': (order) => order >= 0,
      'khác mức đạt': (order) => order !== 0,
      'bằng mức đạt': (order) => order === 0,
      'nhỏ hơn mức vượt': (order) => order < 0,
      'bằng mức vượt': (order) => order === 0,
      'lớn hơn mức vượt': (order) => order > 0,
    },
    notExceeding: /^(lớn hơn|nhỏ hơn) mức vượt (.+)$/u,
    range: /^(.+) nằm (trong|ngoài) khoảng từ (trên )?(.+) đến (dưới )?(.+)\.$/u,
  },
  {
    locale: 'en',
    compared:
      /^(.+?) (is below the target of|is not above|is above the target of|is not below|differs from the target of|equals the target of|is below the|equals the|is above the) (.+?)(?: that exceeds the target)?(?:, and is not (.+))?\.$/u,
    holds: {
      'is below the target of': (order) => order < 0,
      'is not above': (order) => order <= 0,
      'is above the target of': (order) => order > 0,
      'is not below': (order) => order >= 0,
      'differs from the target of': (order) => order !== 0,
      'equals the target of': (order) => order === 0,
      'is below the': (order) => order < 0,
      'equals the': (order) => order === 0,
      'is above the': (order) => order > 0,
    },
    notExceeding: /^(above|below) the (.+) that exceeds it$/u,
    range: /^(.+) lies (within|outside) the range from (above )?(.+) to (below )?(.+)\.$/u,
  },
];

/** The first number of an amount; of "15.000 triệu đồng = 15 tỷ đồng" that of the figure's own unit. */
function printedNumber(amount: string, locale: 'vi' | 'en') {
  const own = amount.split(' = ').at(-1) ?? amount;
  const digits = /[-−]?\d[\d.,]*/u.exec(own)?.[0].replace(/[.,]$/u, '').replace('−', '-') ?? '';
  return whole(locale === 'vi' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', ''));
}

/** What a printed sentence claims that is not so; undefined where it compares nothing. */
function falseClaim(
  sentence: string,
  { locale, compared, holds, notExceeding, range }: Language,
): string | null | undefined {
  const order = (a: string, b: string) => compare(printedNumber(a, locale), printedNumber(b, locale));
  const ends = range.exec(sentence);
  if (ends) {
    const [, figure = '', side, above, low = '', below, high = ''] = ends;
    const isInside =
      (above ? order(figure, low) > 0 : order(figure, low) >= 0) &&
      (below ? order(figure, high) < 0 : order(figure, high) <= 0);
    return isInside === (side === 'trong' || side === 'within') ? null : sentence;
  }
  const claim = compared.exec(sentence);
  if (!claim) return undefined;
  const [, figure = '', relation = '', bound = '', rest] = claim;
  if (!/\d/.test(figure) || !/\d/.test(bound)) return undefined;
  if (!holds[relation]?.(order(figure, bound))) return sentence;
  const [, side, exceeding = ''] = (rest && notExceeding.exec(rest)) || [];
  if (!side) return rest ? sentence : null;
  const above = side === 'lớn hơn' || side === 'above';
  return (above ? order(figure, exceeding) <= 0 : order(figure, exceeding) >= 0) ? null : sentence;
}

describe('the reason of a verdict', () => {
  test.each(LANGUAGES)('as it is printed in $locale claims only what is true of the numbers in it', (language) => {
    let claims = 0;
    fc.assert(
      fc.property(inputs, (input) => {
        const { attainment, reason, rule } = judge(input);
        const sentence = print(reason, language.locale);
        const claimed = falseClaim(sentence, language);
        if (claimed !== undefined) claims += 1;
        else expect([rule, attainment]).not.toContain('EXCEEDED');
        expect(claimed ?? null).toBeNull();
      }),
      { numRuns: 2000 },
    );
    expect(claims).toBeGreaterThan(300);
  });

  test('claims of the numbers it prints only what is true of them', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const verdict = judge(input);
        expect({ why: contradiction(verdict), reason: print(verdict.reason, 'vi') }).toMatchObject({ why: null });
      }),
      { numRuns: 3000 },
    );
  });

  test('never compares what is measured in other dimensions', () => {
    fc.assert(
      fc.property(unit, unit, number, number, (wanted, given, lo, value) => {
        const verdict = judge({
          target: { kind: 'level', cmp: 'ge', lo, unit: wanted },
          figure: { value },
          unit: given,
        });
        const isLike = factorBetween(wanted, given) !== null;
        expect(verdict.attainment === 'NOT_ASSESSED').toBe(!isLike);
      }),
    );
  });

  test('does not depend on the unit that the target is written in', () => {
    const scales = [
      ['tỷ đồng', 'triệu đồng', 3],
      ['tấn', 'kg', 3],
      ['nghìn hộ', 'hộ', 3],
      ['triệu đồng', 'đồng', 6],
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...scales), fc.integer({ min: 1, max: 9999 }), number, (scale, bound, value) => {
        const [large, small, power] = scale;
        const at = (lo: string, written: string) =>
          judge({ target: { kind: 'level', cmp: 'ge', lo, unit: written }, figure: { value }, unit: large }).attainment;
        expect(at(`${bound}${'0'.repeat(power)}`, small)).toBe(at(String(bound), large));
      }),
    );
  });

  test('is said in English without a word of Vietnamese but names of units and the terms in brackets', () => {
    const ENGLISH = /(?:lớn|nhỏ|bằng|mức đạt|nằm|số liệu|chưa|không)/u;
    const quoted = (text: string) => text.replace(/"[^"]*"|\([^)]*\)/g, '');
    const said = (messages: readonly (Message | null)[]) =>
      messages.flatMap((message) => (message ? [quoted(print(message, 'en'))] : []));
    fc.assert(
      fc.property(inputs, (input) => {
        const { reason, whyNoPercent, notes } = judge(input);
        for (const text of said([reason, whyNoPercent, ...notes])) expect(text).not.toMatch(ENGLISH);
      }),
      { numRuns: 500 },
    );
  });
});
