import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge as judgeInMessages } from '../src/attainment.ts';
import { explainTarget as explainInMessages } from '../src/explain-target.ts';
import type { JudgedTarget, JudgeInput, PercentFormula } from '../src/judge-types.ts';
import type { Target } from '../src/target.ts';
import { said } from './said.ts';

const judge = (input: JudgeInput) => said(judgeInMessages(input));
const explainTarget = (...given: Parameters<typeof explainInMessages>) => said(explainInMessages(...given));

const revenue: JudgedTarget = {
  kind: 'level',
  unit: 'tỷ đồng',
  cmp: 'between',
  lo: '185',
  hi: '190',
  direction: 'higher',
};
const poverty: JudgedTarget = { kind: 'rate', unit: '%', cmp: 'le', hi: '4', direction: 'lower' };
const fall: JudgedTarget = {
  kind: 'delta_pp',
  unit: 'điểm %',
  cmp: 'between',
  lo: '0.8',
  hi: '1.0',
  change: 'fall',
  baseline: 'năm 2021',
};

describe('percent of target', () => {
  const percent = (target: JudgedTarget, value: string, more: Partial<JudgeInput> = {}) => {
    const { percent: result, whyNoPercent } = judge({ target, figure: { value }, ...more });
    return result ? [result.value, result.formula, result.expression] : whyNoPercent;
  };

  test('higher is better: R/T', () => {
    expect(percent(revenue, '201')).toEqual(['108.65', 'R_OVER_T', '201 / 185']);
    expect(percent(revenue, '0')).toEqual(['0.00', 'R_OVER_T', '0 / 185']);
  });

  test.each<[PercentFormula, string[]]>([
    ['T_OVER_R', ['80.00', 'T_OVER_R', '4 / 5']],
    ['TWO_T_MINUS_R', ['75.00', 'TWO_T_MINUS_R', '(2 × 4 − 5) / 4']],
    ['BASELINE_GAP', ['66.67', 'BASELINE_GAP', '(7 − 5) / (7 − 4)']],
  ])('lower is better, %s named by the indicator', (percentFormula, expected) => {
    expect(percent(poverty, '5', { percentFormula, baseline: '7' })).toEqual(expected);
  });

  test('lower is better without a named formula has none, and says so', () => {
    expect(percent(poverty, '5')).toMatch('chưa nêu công thức');
  });

  test('a division that is not defined gives its reason, never a number', () => {
    expect(percent(poverty, '0', { percentFormula: 'T_OVER_R' })).toMatch('mẫu số bằng 0');
    expect(percent(poverty, '5', { percentFormula: 'BASELINE_GAP', baseline: '4' })).toMatch('mẫu số bằng 0');
    expect(percent(poverty, '5', { percentFormula: 'BASELINE_GAP' })).toMatch('cần số liệu kỳ gốc');
    // a base that was better already would turn the percentage round
    expect(percent(poverty, '5', { percentFormula: 'BASELINE_GAP', baseline: '3' })).toMatch('đã tốt hơn mức T');
    expect(percent({ kind: 'zero_event' }, '0')).toMatch('mẫu số bằng 0');
  });

  test('a fall is R/T of its size, which is the baseline gap of the levels', () => {
    expect(percent(fall, '2.1', { baseline: '3' })).toEqual(['112.50', 'R_OVER_T', '0,9 / 0,8']);
    expect(percent(fall, '2.1', { baseline: '3', percentFormula: 'BASELINE_GAP' })).toEqual([
      '112.50',
      'BASELINE_GAP',
      '(3 − 2,1) / (3 − 2,2)',
    ]);
    expect(percent(fall, '2.1', { baseline: '3', percentFormula: 'T_OVER_R' })).toEqual([
      '104.76',
      'T_OVER_R',
      '2,2 / 2,1',
    ]);
  });
});

describe('the reason is a sentence with the numbers', () => {
  test.each<[JudgedTarget, JudgeInput['figure'], Partial<JudgeInput>, string]>([
    [
      { unit: '%', cmp: 'between', lo: '0.8', hi: '1.0', evalRule: 'band' },
      { value: '1.1' },
      {},
      '1,1% nằm ngoài khoảng từ 0,8% đến 1,0%.',
    ],
    [revenue, { value: '201' }, {}, '201 tỷ đồng lớn hơn mức vượt 190 tỷ đồng.'],
    [revenue, { value: '180.5' }, {}, '180,5 tỷ đồng nhỏ hơn mức đạt 185 tỷ đồng.'],
    [revenue, { value: '185' }, {}, '185 tỷ đồng bằng mức đạt 185 tỷ đồng, chưa lớn hơn mức vượt 190 tỷ đồng.'],
    [
      { kind: 'rate', unit: '%', cmp: 'gt', lo: '95' },
      { numerator: '94999999', denominator: '100000000' },
      {},
      '94,999999% (94.999.999/100.000.000) không lớn hơn 95%.',
    ],
    [
      fall,
      { value: '2.1' },
      { baseline: '3' },
      'Giảm 0,9 điểm % (từ 3% thành 2,1%) lớn hơn mức đạt 0,8 điểm %, chưa lớn hơn mức vượt 1,0 điểm %.',
    ],
    [
      fall,
      { value: '3.1' },
      { baseline: '3' },
      'Tăng 0,1 điểm % (từ 3% thành 3,1%) là ngược hướng, mức đạt 0,8 điểm %.',
    ],
    [
      { kind: 'relative_to_assigned', cmp: 'ge', lo: '105', evalRule: 'ref_ge_lo' },
      { value: '190' },
      { assigned: '190', unit: 'tỷ đồng' },
      '190 tỷ đồng nhỏ hơn mức đạt 199,5 tỷ đồng (105% của mức giao 190 tỷ đồng).',
    ],
    [
      { kind: 'rate', unit: '%', cmp: 'eq', lo: '100' },
      { numerator: '8', denominator: '7' },
      {},
      '114,29% (8/7) khác mức đạt 100%; tỷ lệ không thể quá 100%, kiểm tra lại số liệu.',
    ],
  ])('%j %j %j', (target, figure, more, reason) => {
    expect(judge({ target, figure, ...more }).reason).toBe(reason);
  });
});

describe('explainTarget', () => {
  test.each<[JudgedTarget, Parameters<typeof explainTarget>[1], string]>([
    [revenue, {}, 'Đạt khi từ 185 tỷ đồng trở lên; vượt khi trên 190 tỷ đồng.'],
    [revenue, { direction: 'lower' }, 'Đạt khi từ 190 tỷ đồng trở xuống; vượt khi dưới 185 tỷ đồng.'],
    [{ kind: 'rate', unit: '%', cmp: 'gt', lo: '70' }, {}, 'Đạt khi trên 70%; không xét mức vượt.'],
    [
      { kind: 'rate', unit: '%', cmp: 'gt', lo: '70' },
      { countEqualityForGt: true },
      'Đạt khi từ 70% trở lên; không xét mức vượt.',
    ],
    [poverty, {}, 'Đạt khi từ 4% trở xuống; không xét mức vượt.'],
    [
      { kind: 'rate', unit: '%', cmp: 'eq', lo: '100' },
      {},
      'Đạt khi đủ 100% (kỳ không có trường hợp nào là không phát sinh); không xét mức vượt.',
    ],
    [
      { kind: 'rate', unit: '%', cmp: 'between', lo: '0.8', hi: '1.0', evalRule: 'band' },
      {},
      'Đạt khi từ 0,8% đến 1,0%; không xét mức vượt.',
    ],
    [fall, {}, 'Đạt khi giảm từ 0,8 điểm % trở lên so với năm 2021; vượt khi giảm trên 1,0 điểm %.'],
    [
      { kind: 'delta_pp', cmp: 'eq', lo: '1', unit: 'điểm %' },
      {},
      'Chưa rõ mục tiêu là tăng hay giảm: ghi "tăng" hoặc "giảm" trước con số.',
    ],
    [
      { kind: 'growth', cmp: 'eq', lo: '2.2', unit: 'lần', change: 'rise' },
      {},
      'Đạt khi gấp từ 2,2 lần trở lên so với kỳ gốc; vượt khi gấp trên 2,2 lần.',
    ],
    [{ kind: 'text', cmp: 'decrease', evalRule: 'dir_down' }, {}, 'Đạt khi giảm so với kỳ gốc; không xét mức vượt.'],
    [
      { kind: 'ratio_xy', cmp: 'ge', lo: '31', x: '31', y: '38', unit: 'trường' },
      {},
      'Đạt khi từ 31 trường trở lên; vượt khi trên 31 trường; tổng số 38 chỉ để kiểm tra.',
    ],
    [
      { kind: 'relative_to_assigned', cmp: 'between', lo: '105', hi: '110' },
      {},
      'Đạt khi từ 105% mức được giao trở lên; vượt khi trên 110% mức được giao; chưa xác định cho đến khi cấp trên giao chỉ tiêu.',
    ],
    [
      { kind: 'relative_to_assigned', cmp: 'between', lo: '105', hi: '110' },
      { assigned: '190', unit: 'tỷ đồng' },
      'Đạt khi từ 199,5 tỷ đồng (105% mức được giao) trở lên; vượt khi trên 209 tỷ đồng (110% mức được giao).',
    ],
    [{ kind: 'zero_event' }, {}, 'Đạt khi không có trường hợp nào; không xét mức vượt.'],
    [
      { kind: 'grade', grade: 'tốt', scale: ['khá', 'tốt'] },
      {},
      'Đạt khi xếp loại "tốt" trở lên; vượt khi xếp trên loại "tốt".',
    ],
    [
      { kind: 'grade', grade: 'A' },
      {},
      'Đạt khi xếp loại "A" trở lên; vượt khi xếp trên loại "A"; cần khai thang xếp loại từ thấp đến cao.',
    ],
    [{ kind: 'boolean', cmp: 'maintain', evalRule: 'bool' }, {}, 'Đạt khi giữ vững được.'],
    [{ kind: 'boolean', cmp: 'achieve', evalRule: 'bool' }, {}, 'Đạt khi được ghi nhận là đạt; không xét mức vượt.'],
    [
      { kind: 'boolean', cmp: 'achieve', evalRule: 'manual' },
      {},
      'Không có con số: người có thẩm quyền đánh giá, ghi đạt hoặc không đạt.',
    ],
    [
      { kind: 'text', cmp: 'none', evalRule: 'manual' },
      {},
      'Mục tiêu chưa có con số để so sánh: ghi mức cần đạt, hoặc để người có thẩm quyền đánh giá.',
    ],
    [
      { kind: 'frequency', times: '1', per: { count: 1, unit: 'month' } },
      {},
      'Đạt khi mỗi tháng đã hết đều có ít nhất 1 lần; không xét mức vượt.',
    ],
    [
      { kind: 'frequency', cmp: 'every', times: '1', per: { count: 6, unit: 'month' } },
      {},
      'Đạt khi mỗi 6 tháng đã hết đều có ít nhất 1 lần; không xét mức vượt.',
    ],
    [
      { kind: 'deadline', cmp: 'before', dates: ['2023-06-15', '2023-11-30'] },
      {},
      'Đạt khi hoàn thành trước ngày 15/06/2023 và trước ngày 30/11/2023.',
    ],
    [
      { kind: 'deadline', cmp: 'before', dates: ['--06-15'] },
      {},
      'Chưa xác định được ngày: ghi đủ ngày, tháng, năm của thời hạn.',
    ],
    [
      { kind: 'ratio_xy', cmp: 'ge', lo: '13', x: '13', y: '13', evalRule: 'children_count' },
      {},
      'Đạt khi ít nhất 13 trong 13 chỉ tiêu đạt hoặc vượt; chỉ tiêu chưa có số liệu là chưa đánh giá, không phải không đạt.',
    ],
    [
      {
        evalRule: 'children_all',
        children: [
          { ...revenue, label: 'Thu ngân sách' },
          { kind: 'rate', unit: '%', cmp: 'gt', lo: '70' },
        ],
      },
      {},
      'Đạt khi mọi phần đều đạt: (1) Thu ngân sách: đạt khi từ 185 tỷ đồng trở lên; vượt khi trên 190 tỷ đồng; (2) đạt khi trên 70%; không xét mức vượt.',
    ],
    [
      { kind: 'share_structure', children: [{ lo: '40' }, { lo: '59' }] },
      {},
      'Đạt khi các phần cộng lại đủ 100% và từng phần, cộng với các phần trước nó, không thấp hơn mức đề ra; các phần đang cộng được 99%, kiểm tra lại.',
    ],
    [{ kind: 'result', cmp: 'in' }, {}, 'Đây là kết quả đã đạt được, không phải mục tiêu.'],
  ])('%j %j', (target, options, sentence) => {
    expect(explainTarget(target, options)).toBe(sentence);
  });
});

test('a target as the reader types it can be judged as it is', () => {
  const typed: Target = {
    kind: 'level',
    text: '185-190 tỷ đồng',
    label: null,
    cmp: 'between',
    lo: '185',
    hi: '190',
    unit: 'tỷ đồng',
    direction: 'higher',
    evalRule: 'ge_lo',
    baseline: null,
    relativeTo: null,
    period: null,
    aspirational: false,
    x: null,
    y: null,
    children: [],
    spans: [],
    confidence: 1,
  };
  expect(judge({ target: typed, figure: { value: '201' } }).attainment).toBe('EXCEEDED');
});

describe('for all numbers', () => {
  const amount = fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 6 }));
  const written = ([digits, scale]: [number, number]) => {
    const magnitude = Math.abs(digits)
      .toString()
      .padStart(scale + 1, '0');
    const cut = magnitude.length - scale;
    return `${digits < 0 ? '-' : ''}${magnitude.slice(0, cut)}${scale > 0 ? `.${magnitude.slice(cut)}` : ''}`;
  };
  const negated = (value: string) => (value.startsWith('-') ? value.slice(1) : `-${value}`);
  const sorted = (a: string, b: string) => (Number(a) <= Number(b) ? [a, b] : [b, a]) as [string, string];
  const mirrored = { eq: 'eq', between: 'between', gt: 'lt', lt: 'gt' } as const;
  const comparator = fc.constantFrom('eq', 'between', 'gt', 'lt' as const) as fc.Arbitrary<
    'eq' | 'between' | 'gt' | 'lt'
  >;

  test('lower is better is higher is better in the mirror', () => {
    fc.assert(
      fc.property(comparator, amount, amount, amount, (cmp, a, b, r) => {
        const [lo, hi] = cmp === 'between' ? sorted(written(a), written(b)) : [written(a), written(a)];
        const value = written(r);
        const higher = judge({ target: { kind: 'level', cmp, lo, hi, direction: 'higher' }, figure: { value } });
        const lower = judge({
          target: { kind: 'level', cmp: mirrored[cmp], lo: negated(hi), hi: negated(lo), direction: 'lower' },
          figure: { value: negated(value) },
        });
        expect(lower.attainment).toBe(higher.attainment);
      }),
    );
  });

  test('a verdict does not depend on the scale of the unit', () => {
    fc.assert(
      fc.property(comparator, amount, amount, amount, fc.integer({ min: 1, max: 9 }), (cmp, a, b, r, power) => {
        const [lo, hi] = sorted(written(a), written(b));
        const scaled = (value: string) => {
          const [integer = '0', decimals = ''] = value.split('.');
          return `${integer}${decimals.padEnd(power, '0').slice(0, power)}.${decimals.slice(power)}0`;
        };
        const at = (scale: (value: string) => string) =>
          judge({ target: { kind: 'level', cmp, lo: scale(lo), hi: scale(hi) }, figure: { value: scale(written(r)) } })
            .attainment;
        expect(at(scaled)).toBe(at((value) => value));
      }),
    );
  });

  test('a ratio is judged as the number it is, whatever its operands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 1, max: 1_000_000 }), (hundredths, factor) => {
        const target: JudgedTarget = { kind: 'rate', unit: '%', cmp: 'between', lo: '30', hi: '60' };
        const value = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
        const ratio = { numerator: String(hundredths * factor), denominator: String(10_000 * factor) };
        expect(judge({ target, figure: ratio }).attainment).toBe(judge({ target, figure: { value } }).attainment);
      }),
    );
  });

  test('more is never worse where higher is better', () => {
    const rank = ['NOT_MET', 'MET', 'EXCEEDED'];
    fc.assert(
      fc.property(
        comparator.filter((cmp) => cmp !== 'lt'),
        amount,
        amount,
        amount,
        amount,
        (cmp, a, b, r, s) => {
          const [lo, hi] = sorted(written(a), written(b));
          const [less, more] = sorted(written(r), written(s));
          const of = (value: string) =>
            rank.indexOf(judge({ target: { kind: 'level', cmp, lo, hi }, figure: { value } }).attainment);
          expect(of(more)).toBeGreaterThanOrEqual(of(less));
        },
      ),
    );
  });
});
