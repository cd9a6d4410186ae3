import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../src/attainment.ts';
import type { PeriodState } from '../src/judge-types.ts';
import { print } from '../src/messages.ts';
import { readWords } from '../src/read-words.ts';
import { readPhaseLine } from '../src/reader/phase-line.ts';
import type { Target } from '../src/target.ts';
import {
  faultsOfPhases,
  phasedBy,
  phaseInWords,
  readPhase,
  type TypedPhase,
  whyNotPhased,
} from '../src/typed-phases.ts';

const read = (words: string, unitOfMeasure: string): Target => {
  const { target } = readWords(words, { indicator: '', direction: 'NONE', level: 'DISTRICT', unitOfMeasure }, null);
  if (!target) throw new Error(`not read: ${words}`);
  return target;
};
const vi = (message: Parameters<typeof print>[0] | null) => (message === null ? null : print(message, 'vi'));

const phase = (target: Target, until: number, text: string): TypedPhase => {
  const said = readPhase(text, target);
  if ('question' in said) throw new Error(print(said.question, 'vi'));
  return { until, text, ...said };
};

/** How a figure stands against a bound, by the comparator of the words; written without the judge. */
const HOLDS: Readonly<Record<string, (figure: Big, bound: Big) => boolean>> = {
  'ít nhất': (figure, bound) => figure.gte(bound),
  trên: (figure, bound) => figure.gt(bound),
  'không quá': (figure, bound) => figure.lte(bound),
  dưới: (figure, bound) => figure.lt(bound),
};

describe('the verdict of a period under way', () => {
  test('is that of the last phase that is over, by any comparator, unit, nature and way of typing', () => {
    const cases = fc.record({
      words: fc.constantFrom(...Object.keys(HOLDS)),
      unit: fc.constantFrom('ha', 'vụ', 'tỷ đồng'),
      year: fc.integer({ min: 4, max: 900 }),
      shares: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 3 }),
      typedAs: fc.constantFrom('SHARE', 'LEVEL'),
      phased: fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], { minLength: 1, maxLength: 3 }),
      month: fc.integer({ min: 1, max: 11 }),
      nature: fc.constantFrom<NonNullable<PeriodState['nature']>>('FLOW', 'STOCK'),
      figure: fc.integer({ min: 0, max: 90_000 }),
      isAtBound: fc.boolean(),
    });
    let compared = 0;
    fc.assert(
      fc.property(cases, ({ words, unit, year, typedAs, month, nature, ...one }) => {
        const target = read(`${words} ${year} ${unit}`, unit);
        const shares = one.shares.toSorted((a, b) => a - b);
        const levels = one.phased.map((until, place) => ({
          until,
          level: new Big(year).times(shares[place]!).div(100),
        }));
        const typed = one.phased.map((until, place) =>
          phase(
            target,
            until,
            typedAs === 'SHARE' ? `${shares[place]}%` : levels[place]!.level.toFixed().replace('.', ','),
          ),
        );
        const due = levels.findLast(({ until }) => until <= month);
        const figure = one.isAtBound && due ? due.level : new Big(one.figure).div(100);
        const { onTrack } = judge({
          target: phasedBy(target, typed),
          figure: { value: figure.toFixed() },
          period: { state: 'OPEN', nature, elapsed: { numerator: String(month), denominator: '12' } },
        });
        if (!due) {
          expect(onTrack?.state).toBe('NOT_COMPARED');
          return;
        }
        compared += 1;
        expect(onTrack?.basis).toBe('COMPLETED_PHASE');
        expect(onTrack?.state).toBe(HOLDS[words]!(figure, due.level) ? 'ON_TRACK' : 'BEHIND');
      }),
      { numRuns: 600 },
    );
    expect(compared).toBeGreaterThan(200);
  });

  test('without phases is what it was, and what the words state is not replaced', () => {
    const target = read('190 tỷ đồng', 'tỷ đồng');
    expect(phasedBy(target, [])).toBe(target);
    const stated = read('Quý I 20 ha, cả năm 100 ha', 'ha');
    expect(phasedBy(stated, [{ until: 3, text: '50', as: 'LEVEL', amount: '50' }])).toBe(stated);
    expect(vi(whyNotPhased(stated))).toContain('Lời của chỉ tiêu đã nêu mức trong năm');
  });

  test('says which phase was typed', () => {
    const target = read('190 tỷ đồng', 'tỷ đồng');
    const { onTrack } = judge({
      target: phasedBy(target, [phase(target, 6, '45%')]),
      figure: { value: '80' },
      period: { state: 'OPEN', nature: 'FLOW', elapsed: { numerator: '1', denominator: '2' } },
    });
    expect(onTrack?.state).toBe('BEHIND');
    expect(vi(onTrack?.reason ?? null)).toContain('6 tháng đầu năm (phân kỳ “45%”)');
    expect(vi(onTrack?.reason ?? null)).toContain('85,5 tỷ đồng');
  });
});

describe('what is typed', () => {
  test.each([
    ['190 tỷ đồng', 'tỷ đồng', '20%', 'hết 6 tháng đầu năm: 20% của 190 tỷ đồng, tức 38 tỷ đồng'],
    ['190 tỷ đồng', 'tỷ đồng', '45,5% kế hoạch năm', 'hết 6 tháng đầu năm: 45,5% của 190 tỷ đồng, tức 86,45 tỷ đồng'],
    ['190 tỷ đồng', 'tỷ đồng', '50 tỷ đồng', 'hết 6 tháng đầu năm: 50 tỷ đồng'],
    ['trên 2.200 lao động', 'lao động', '1.200', 'hết 6 tháng đầu năm: 1.200 lao động'],
    ['31/38 trường', 'trường', '20', 'hết 6 tháng đầu năm: 20 trường'],
    ['95%', '%', 'mức 45%', 'hết 6 tháng đầu năm: 45%'],
    ['95%', '%', '45', 'hết 6 tháng đầu năm: 45%'],
    ['95%', '%', '40% kế hoạch năm', 'hết 6 tháng đầu năm: 40% của 95%, tức 38%'],
  ])('beside “%s” (%s) “%s” is understood: %s', (words, unit, text, expected) => {
    const target = read(words, unit);
    expect(vi(phaseInWords(target, phase(target, 6, text)))).toBe(expected);
  });

  test.each([
    ['95%', '%', '45%', 'là mức 45% tính từ đầu năm, hay là 45% của mức cả năm?'],
    ['190 tỷ đồng', 'tỷ đồng', '50 triệu đồng', 'không theo đơn vị tính'],
    ['190 tỷ đồng', 'tỷ đồng', '50 hoặc 60', 'không theo đơn vị tính'],
    ['190 tỷ đồng', 'tỷ đồng', 'mức 45%', 'không theo đơn vị tính'],
    ['190 tỷ đồng', 'tỷ đồng', '101%', 'quá 100%'],
    ['190 tỷ đồng', 'tỷ đồng', 'nhiều', 'Chưa hiểu'],
    ['190 tỷ đồng', 'tỷ đồng', '-3', 'Chưa hiểu'],
    ['190 tỷ đồng', 'tỷ đồng', '>50', 'Chưa hiểu'],
  ])('beside “%s” (%s) “%s” is asked: %s', (words, unit, text, question) => {
    const said = readPhase(text, read(words, unit));
    expect('question' in said && vi(said.question)).toContain(question);
  });

  test.each([
    ['xếp loại tốt trở lên', 'xếp loại'],
    ['Không để phát sinh', 'vụ'],
  ])('“%s” has no amount to phase', (words, unit) => {
    expect(whyNotPhased(read(words, unit))).not.toBeNull();
  });
});

describe('phases lead to the year', () => {
  const faults = (words: string, unit: string, texts: readonly [number, string][], addsUp = false) => {
    const target = read(words, unit);
    const typed = texts.map(([until, text]) => phase(target, until, text));
    return faultsOfPhases(target, typed, addsUp).map(({ until, says }) => `${until}: ${vi(says)}`);
  };
  test.each<[string, string, [number, string][], boolean, number[]]>([
    [
      '100 ha',
      'ha',
      [
        [3, '20%'],
        [6, '45'],
      ],
      true,
      [],
    ],
    [
      '100 ha',
      'ha',
      [
        [3, '100%'],
        [6, '100'],
      ],
      true,
      [],
    ],
    [
      '100 ha',
      'ha',
      [
        [3, '50'],
        [6, '45%'],
        [9, '120'],
      ],
      true,
      [6, 9],
    ],
    [
      'không quá 100 vụ',
      'vụ',
      [
        [3, '20'],
        [6, '60'],
      ],
      true,
      [],
    ],
    [
      'không quá 100 vụ',
      'vụ',
      [
        [3, '120'],
        [6, '110'],
      ],
      true,
      [3, 6],
    ],
    [
      'không quá 100 vụ',
      'vụ',
      [
        [3, '120'],
        [6, '110'],
      ],
      false,
      [],
    ],
    [
      'không quá 100 vụ',
      'vụ',
      [
        [3, '120'],
        [6, '60'],
      ],
      false,
      [3, 6],
    ],
  ])('%s (%s) %j, added up %s: at fault %j', (words, unit, texts, addsUp, at) => {
    expect(faults(words, unit, texts, addsUp).map((fault) => Number(fault.split(':')[0]))).toEqual(at);
  });
});

describe('a line', () => {
  test.each<[string, [number, string][]]>([
    [
      'Quý I 20%; 6 tháng 45%; 9 tháng 70%',
      [
        [3, '20%'],
        [6, '45%'],
        [9, '70%'],
      ],
    ],
    [
      'QI: 50, 6T: 120, 9T: 180,5',
      [
        [3, '50'],
        [6, '120'],
        [9, '180,5'],
      ],
    ],
    ['6 tháng đầu năm đạt 45%, cả năm 100%', [[6, '45%']]],
    ['Quý I\t20%', [[3, '20%']]],
    ['', []],
  ])('“%s”', (line, cells) => {
    expect(readPhaseLine(line)).toEqual({ cells: cells.map(([until, text]) => ({ until, text })), questions: [] });
  });
  test.each([
    ['quý II 50%', 'riêng quý đó hay tính từ đầu năm'],
    ['20%', 'của kỳ nào'],
    ['QI 20; QI 30', 'hai lần'],
    ['cả năm 200', 'mức cả năm nằm ở ô chỉ tiêu'],
    ['13 tháng 5', 'của kỳ nào'],
  ])('“%s” is asked: %s', (line, question) => {
    expect(readPhaseLine(line).questions.map(vi).join()).toContain(question);
  });
});
