import { describe, expect, test } from 'vitest';
import { judge } from '../src/attainment.ts';
import type { Attainment, Figure, JudgedTarget, JudgeInput } from '../src/judge-types.ts';
import { readTarget } from '../src/read-target.ts';
import type { Rule } from '../src/verdict-rules.ts';
import { said } from './said.ts';

type Row = [figure: Figure | string, attainment: Attainment, more?: Partial<JudgeInput>];

/** Every row of one form: a figure (a string is a value), the verdict, and what else the judgement is given. */
function form(name: string, target: JudgedTarget, rule: Rule, rows: Row[]) {
  describe(name, () => {
    test.each(rows)('%j is %s %j', (figure, attainment, more = {}) => {
      const input: JudgeInput = { target, figure: typeof figure === 'string' ? { value: figure } : figure, ...more };
      const verdict = judge(input);
      expect({ attainment: verdict.attainment, rule: verdict.rule }).toEqual({ attainment, rule });
    });

    test('a gap is not assessed', () => {
      expect(judge({ target, figure: null }).attainment).toBe('NOT_ASSESSED');
    });
  });
}

const revenue: JudgedTarget = { kind: 'level', unit: 'tỷ đồng', direction: 'higher' };
const poverty: JudgedTarget = { kind: 'rate', unit: '%', direction: 'lower' };

describe('input that no user can have meant is refused', () => {
  test.each<[string, JudgeInput]>([
    ['target.lo', { target: { lo: '1,5' }, figure: { value: '1' } }],
    ['target.hi', { target: { lo: '1', hi: '1e9' }, figure: { value: '1' } }],
    ['figure.value', { target: { lo: '1' }, figure: { value: '9.398.000' } }],
    ['figure.denominator', { target: { lo: '1' }, figure: { numerator: '1', denominator: 'x' } }],
    ['figure.subPeriods[1]', { target: { kind: 'frequency', lo: '1' }, figure: { subPeriods: ['1', ''] } }],
    ['figure.dates[0]', { target: { kind: 'deadline' }, figure: { dates: ['2023-02-30'] } }],
    ['baseline', { target: { lo: '1' }, figure: { value: '1' }, baseline: '3%' }],
    ['assigned', { target: { lo: '1' }, figure: { value: '1' }, assigned: '∞' }],
    [
      'members[0].figure.value',
      { target: { evalRule: 'children_count' }, figure: null, members: [{ target: {}, figure: { value: '?' } }] },
    ],
    [
      'period.elapsed',
      {
        target: { lo: '1' },
        figure: { value: '1' },
        period: { state: 'OPEN', elapsed: { numerator: '5', denominator: '4' } },
      },
    ],
  ])('%s', (path, input) => {
    expect(() => judge(input)).toThrow(expect.objectContaining({ name: 'JudgeInputError', path }));
  });
});

form('bare number', { ...revenue, cmp: 'eq', lo: '1100', hi: '1100' }, 'AT_LEAST', [
  ['1099.99', 'NOT_MET'],
  ['1100.00', 'MET'],
  ['1100.000000000000000000000000000000000001', 'EXCEEDED'],
  ['0', 'NOT_MET'],
  [{ value: null }, 'NOT_ASSESSED'],
]);

form('từ X, X trở lên', { ...revenue, cmp: 'ge', lo: '6109' }, 'AT_LEAST', [
  ['6108', 'NOT_MET'],
  ['6109', 'MET'],
  ['6110', 'EXCEEDED'],
]);

form('bare number, lower is better', { ...poverty, cmp: 'eq', lo: '0.9', hi: '0.9' }, 'AT_LEAST', [
  ['0.91', 'NOT_MET'],
  ['0.9', 'MET'],
  ['0.89', 'EXCEEDED'],
]);

form("the indicator's direction goes before the target's", { ...revenue, cmp: 'eq', lo: '10' }, 'AT_LEAST', [
  ['9', 'EXCEEDED', { direction: 'lower' }],
  ['11', 'NOT_MET', { direction: 'lower' }],
]);

form('100% of cases', { kind: 'rate', unit: '%', direction: 'higher', cmp: 'eq', lo: '100', hi: '100' }, 'ALL_CASES', [
  [{ numerator: '1230', denominator: '1230' }, 'MET'],
  [{ numerator: '999999999', denominator: '1000000000' }, 'NOT_MET'],
  [{ numerator: '0', denominator: '0' }, 'NOT_ARISING'],
  [{ numerator: '3', denominator: '0' }, 'NOT_ASSESSED'],
  [{ numerator: '3', denominator: null }, 'NOT_ASSESSED'],
  [{ numerator: '0', denominator: '7' }, 'NOT_MET'],
  [{ numerator: '8', denominator: '7' }, 'NOT_MET'],
  ['100', 'MET'],
  ['99.9', 'NOT_MET'],
]);

form('trên X', { kind: 'rate', unit: '%', direction: 'higher', cmp: 'gt', lo: '95' }, 'ABOVE', [
  [{ numerator: '95', denominator: '100' }, 'NOT_MET'],
  [{ numerator: '95', denominator: '100' }, 'MET', { countEqualityForGt: true }],
  [{ numerator: '9501', denominator: '10000' }, 'MET'],
  ['100', 'MET'],
]);

form('A–B', { ...revenue, cmp: 'between', lo: '185', hi: '190' }, 'RANGE', [
  ['184.9', 'NOT_MET'],
  ['185', 'MET'],
  ['190', 'MET'],
  ['201', 'EXCEEDED'],
]);

form('A–B, lower is better', { ...poverty, cmp: 'between', lo: '2', hi: '3' }, 'RANGE', [
  ['3.1', 'NOT_MET'],
  ['3', 'MET'],
  ['2', 'MET'],
  ['1.9', 'EXCEEDED'],
]);

form(
  'duy trì A–B',
  { kind: 'rate', unit: '%', direction: 'band', cmp: 'between', lo: '0.8', hi: '1.0', evalRule: 'band' },
  'KEEP_WITHIN',
  [
    ['0.79', 'NOT_MET'],
    ['0.8', 'MET'],
    ['1', 'MET'],
    ['1.01', 'NOT_MET'],
  ],
);

form('dưới X', { ...poverty, cmp: 'lt', hi: '1' }, 'BELOW', [
  ['1', 'NOT_MET'],
  ['0.99', 'MET'],
  ['0', 'MET'],
]);

form('không quá X', { ...poverty, cmp: 'le', hi: '1' }, 'NOT_OVER', [
  ['1.01', 'NOT_MET'],
  ['1', 'MET'],
  ['0', 'MET'],
]);

form(
  'a bare number whose "≤" comes from the direction',
  { ...poverty, text: 'Tỷ lệ hộ nghèo 0,9%', cmp: 'le', hi: '0.9' },
  'AT_LEAST',
  [
    ['1', 'NOT_MET'],
    ['0.9', 'MET'],
    ['0.8', 'EXCEEDED'],
  ],
);

form('a ceiling in words is never exceeded', { ...poverty, text: 'Không quá 0,9%', cmp: 'le', hi: '0.9' }, 'NOT_OVER', [
  ['0.9', 'MET'],
  ['0.8', 'MET'],
]);

form('giảm còn X', { ...poverty, cmp: 'decrease_to', hi: '0.8' }, 'FALL_TO', [
  ['0.81', 'NOT_MET'],
  ['0.8', 'MET'],
  ['0.79', 'EXCEEDED'],
]);

const fallByPoints: JudgedTarget = {
  kind: 'delta_pp',
  cmp: 'between',
  lo: '0.8',
  hi: '1.0',
  unit: 'điểm %',
  direction: 'higher',
  change: 'fall',
};
form('giảm A–B%', fallByPoints, 'FALL_BY_POINTS', [
  ['2.1', 'NOT_ASSESSED'],
  ['2.21', 'NOT_MET', { baseline: '3' }],
  ['2.2', 'MET', { baseline: '3' }],
  ['2.0', 'MET', { baseline: '3' }],
  ['1.9', 'EXCEEDED', { baseline: '3' }],
  ['3.2', 'NOT_MET', { baseline: '3' }],
  // 150/5000 = 3% at the end of last year; 110/5000 = 2.2%
  [{ numerator: '110', denominator: '5000' }, 'MET', { baseline: { numerator: '150', denominator: '5000' } }],
  [{ numerator: '111', denominator: '5000' }, 'NOT_MET', { baseline: { numerator: '150', denominator: '5000' } }],
  [{ change: '0.9' }, 'MET'],
]);

describe('which way a change goes', () => {
  const bare: JudgedTarget = {
    kind: 'delta_pp',
    cmp: 'between',
    lo: '0.1',
    hi: '0.15',
    unit: 'điểm %',
    direction: 'higher',
  };
  test.each<[string, JudgedTarget, Partial<JudgeInput>, Attainment]>([
    ['is asked when nothing says it', bare, {}, 'NOT_ASSESSED'],
    ["follows the indicator's direction", bare, { direction: 'lower' }, 'MET'],
    ["follows the indicator's direction upwards", bare, { direction: 'higher' }, 'NOT_MET'],
    ['is read from the words', { ...bare, text: 'giảm 0,1-0,15%' }, {}, 'MET'],
    ['is read from decomposed words', { ...bare, text: 'giảm 0,1-0,15%'.normalize('NFD') }, {}, 'MET'],
  ])('%s', (_, target, more, attainment) => {
    expect(judge({ target, figure: { value: '2.88' }, baseline: '3', ...more }).attainment).toBe(attainment);
  });
});

form('growth', { kind: 'growth', cmp: 'between', lo: '14', hi: '15', unit: '%', change: 'rise' }, 'CHANGE_BY', [
  [{ change: '13.99' }, 'NOT_MET'],
  [{ change: '14.1' }, 'MET'],
  [{ change: '15.1' }, 'EXCEEDED'],
  [{ change: { numerator: '45', denominator: '3' } }, 'MET'],
  ['500', 'NOT_ASSESSED'],
  ['114', 'MET', { baseline: '100' }],
  ['113.9', 'NOT_MET', { baseline: '100' }],
  ['114', 'NOT_ASSESSED', { baseline: '0' }],
]);

form('gấp X lần', { kind: 'growth', cmp: 'eq', lo: '2.2', hi: '2.2', unit: 'lần', change: 'rise' }, 'CHANGE_BY', [
  ['22', 'MET', { baseline: '10' }],
  ['21.9', 'NOT_MET', { baseline: '10' }],
]);

form('giảm X lần', { kind: 'growth', cmp: 'eq', lo: '0.4', hi: '0.4', unit: 'lần', change: 'fall' }, 'CHANGE_BY', [
  ['6', 'MET', { baseline: '10' }],
  ['6.1', 'NOT_MET', { baseline: '10' }],
  ['5.9', 'EXCEEDED', { baseline: '10' }],
]);

form('thêm X', { kind: 'delta_abs', cmp: 'eq', lo: '2', hi: '2', unit: 'xã', change: 'rise' }, 'CHANGE_BY', [
  ['71', 'MET', { baseline: '69' }],
  ['70', 'NOT_MET', { baseline: '69' }],
  ['71', 'NOT_ASSESSED'],
  [{ change: '3' }, 'EXCEEDED'],
]);

form(
  'giảm, without a number',
  { kind: 'text', cmp: 'decrease', evalRule: 'dir_down', direction: 'lower' },
  'DIRECTION_ONLY',
  [
    ['9', 'MET', { baseline: '10' }],
    ['10', 'NOT_MET', { baseline: '10' }],
  ],
);

form(
  'x/y trường',
  { kind: 'ratio_xy', cmp: 'ge', lo: '31', x: '31', y: '38', unit: 'trường', direction: 'higher' },
  'COUNT_OF',
  [
    [{ numerator: '30', denominator: '38' }, 'NOT_MET'],
    [{ numerator: '31', denominator: '38' }, 'MET'],
    [{ numerator: '31', denominator: '39' }, 'MET'],
    [{ numerator: '32', denominator: '38' }, 'EXCEEDED'],
    [{ numerator: '31', denominator: null }, 'MET'],
    ['25', 'NOT_MET'],
  ],
);

test('the whole of x/y is checked: another one is said, not judged', () => {
  const target: JudgedTarget = { kind: 'ratio_xy', cmp: 'ge', lo: '31', x: '31', y: '38', unit: 'trường' };
  expect(said(judge({ target, figure: { numerator: '31', denominator: '39' } }).notes)).toEqual([
    'Tổng số 39 khác 38 trong mục tiêu: kiểm tra lại.',
  ]);
  expect(judge({ target, figure: { numerator: '31', denominator: '38.0' } }).notes).toEqual([]);
});

form(
  'vượt chỉ tiêu cấp trên giao a–b%',
  { kind: 'relative_to_assigned', cmp: 'between', lo: '105', hi: '110', evalRule: 'ref_ge_lo' },
  'OVER_ASSIGNED',
  [
    ['201', 'NOT_ASSESSED'],
    ['199.49', 'NOT_MET', { assigned: '190' }],
    ['199.5', 'MET', { assigned: '190' }],
    ['209', 'MET', { assigned: '190' }],
    ['209.01', 'EXCEEDED', { assigned: '190' }],
  ],
);

const grades = ['yếu', 'trung bình', 'khá', 'tốt', 'xuất sắc'];
form('loại tốt trở lên', { kind: 'grade', cmp: 'grade_ge', grade: 'tốt', scale: grades }, 'GRADE_AT_LEAST', [
  [{ grade: 'khá' }, 'NOT_MET'],
  [{ grade: 'Tốt' }, 'MET'],
  [{ grade: 'Loại tốt'.normalize('NFD') }, 'MET'],
  [{ grade: 'xuất sắc' }, 'EXCEEDED'],
  [{ grade: 'giỏi' }, 'NOT_ASSESSED'],
  [{ grade: null }, 'NOT_ASSESSED'],
  [{ grade: 'B' }, 'EXCEEDED', { gradeScale: ['tốt', 'B'] }],
  ['4', 'NOT_ASSESSED'],
]);

form('đạt chuẩn', { kind: 'boolean', cmp: 'achieve', evalRule: 'bool' }, 'STATUS', [
  [{ status: true }, 'MET'],
  [{ status: false }, 'NOT_MET'],
  [{ status: null }, 'NOT_ASSESSED'],
]);

form('words without a number', { kind: 'text', cmp: 'none', evalRule: 'manual' }, 'MANUAL', [
  ['7', 'NOT_ASSESSED'],
  [{ status: true }, 'MET'],
  [{ status: false }, 'NOT_MET'],
]);

form(
  'a result is no target',
  { kind: 'result', cmp: 'actual_over_plan', lo: '140', hi: '165', evalRule: 'result' },
  'RESULT',
  [['150', 'NOT_ASSESSED']],
);

form('about X has no threshold', { ...revenue, cmp: 'approx', lo: '10' }, 'APPROXIMATE', [['10', 'NOT_ASSESSED']]);
form('a range the wrong way round', { ...revenue, cmp: 'between', lo: '9', hi: '5' }, 'RANGE', [['7', 'NOT_ASSESSED']]);
form('a number without a direction', { kind: 'level', cmp: 'eq', lo: '9', direction: 'none' }, 'MANUAL', [
  ['9', 'NOT_ASSESSED'],
]);

form('không để phát sinh', { kind: 'zero_event', cmp: 'eq', lo: '0', hi: '0', direction: 'lower' }, 'ZERO_EVENT', [
  ['0', 'MET'],
  ['1', 'NOT_MET'],
]);

form(
  'k lần/tháng',
  { kind: 'frequency', cmp: 'ge', times: '1', per: { count: 1, unit: 'month' } },
  'EVERY_SUB_PERIOD',
  [
    [{ subPeriods: ['1', '2', '1'] }, 'MET'],
    [{ subPeriods: ['3', '0', '3'] }, 'NOT_MET'],
    [{ subPeriods: ['1', null, '1'] }, 'NOT_ASSESSED'],
    [{ subPeriods: ['0', null, '1'] }, 'NOT_MET'],
    [{ subPeriods: [] }, 'NOT_ASSESSED'],
    ['12', 'NOT_ASSESSED'],
  ],
);

form('k lần/năm', { kind: 'frequency', cmp: 'ge', lo: '2', unit: 'lần/năm' }, 'EVERY_SUB_PERIOD', [
  ['2', 'MET'],
  ['1', 'NOT_MET'],
  ['9', 'MET'],
]);

form(
  'trước 15/6 và trước 30/11',
  { kind: 'deadline', cmp: 'before', dates: ['2023-06-15', '2023-11-30'] },
  'DEADLINE',
  [
    [{ dates: ['2023-06-14', '2023-11-29'] }, 'MET'],
    [{ dates: ['2023-06-15', '2023-11-01'] }, 'NOT_MET'],
    [{ dates: ['2023-06-14', null] }, 'NOT_ASSESSED'],
    [{ dates: ['2023-07-01', null] }, 'NOT_MET'],
    [{ dates: [] }, 'NOT_ASSESSED'],
  ],
);

form(
  'within a month, a quarter, a year',
  { kind: 'deadline', cmp: 'in', dates: ['2023-06', '2023-Q4', '2024'] },
  'DEADLINE',
  [
    [{ dates: ['2023-06-30', '2023-12-31', '2024-12-31'] }, 'MET'],
    [{ dates: ['2023-07-01', '2023-12-31', '2024-12-31'] }, 'NOT_MET'],
    [{ dates: ['2023-06-30', '2024-01-01', '2024-12-31'] }, 'NOT_MET'],
  ],
);

form('a deadline of every year', { kind: 'deadline', cmp: 'before', dates: ['--06-15'] }, 'DEADLINE', [
  [{ dates: ['2023-06-14'] }, 'NOT_ASSESSED'],
]);
form(
  'a deadline of a named year',
  { kind: 'deadline', cmp: 'before', dates: ['--06-15'], period: 'năm 2023' },
  'DEADLINE',
  [
    [{ dates: ['2023-06-14'] }, 'MET'],
    [{ dates: ['2023-06-15'] }, 'NOT_MET'],
  ],
);

const attained = (count: number, attainment: Attainment) => Array.from({ length: count }, () => ({ attainment }));
const thirteen: JudgedTarget = {
  kind: 'ratio_xy',
  cmp: 'ge',
  lo: '13',
  x: '13',
  y: '13',
  unit: 'chỉ tiêu',
  evalRule: 'children_count',
};
describe('13/13 chỉ tiêu', () => {
  test.each<[string, Attainment, JudgeInput['members']]>([
    ['all attain', 'MET', [...attained(12, 'MET'), ...attained(1, 'EXCEEDED')]],
    ['one failed', 'NOT_MET', [...attained(12, 'MET'), ...attained(1, 'NOT_MET')]],
    ['one without data is not a failure', 'NOT_ASSESSED', [...attained(12, 'MET'), ...attained(1, 'NOT_ASSESSED')]],
    ['one that nobody named is not a failure', 'NOT_ASSESSED', attained(12, 'MET')],
    ['one failed decides whatever is missing', 'NOT_MET', [...attained(1, 'NOT_MET'), ...attained(5, 'NOT_ASSESSED')]],
    ['one not arising is not a failure', 'MET', [...attained(12, 'MET'), ...attained(1, 'NOT_ARISING')]],
    ['nothing arose', 'NOT_ARISING', attained(13, 'NOT_ARISING')],
    ['members are judged on the way', 'MET', [...attained(12, 'MET'), { target: { lo: '5' }, figure: { value: '5' } }]],
  ])('%s', (_, attainment, members) => {
    const verdict = judge({ target: thirteen, figure: null, ...(members && { members }) });
    expect({ attainment: verdict.attainment, rule: verdict.rule }).toEqual({ attainment, rule: 'MEMBERS' });
  });

  test('10 of 13 may fail three times, and 11 is more than asked', () => {
    const target = { ...thirteen, lo: '10', x: '10' };
    const judged = (...members: { attainment: Attainment }[]) => judge({ target, figure: null, members }).attainment;
    expect(judged(...attained(10, 'MET'), ...attained(3, 'NOT_MET'))).toBe('MET');
    expect(judged(...attained(9, 'MET'), ...attained(4, 'NOT_MET'))).toBe('NOT_MET');
    expect(judged(...attained(11, 'MET'), ...attained(2, 'NOT_MET'))).toBe('EXCEEDED');
    expect(judged(...attained(10, 'MET'), ...attained(3, 'NOT_ASSESSED'))).toBe('MET');
  });

  test('says when the list is not as long as the target claims', () => {
    const verdict = judge({
      target: { ...thirteen, lo: '21', x: '21', y: '21' },
      figure: null,
      members: attained(20, 'MET'),
    });
    expect(verdict.attainment).toBe('NOT_ASSESSED');
    expect(said(verdict.notes)).toEqual(['Mục tiêu nói 21 chỉ tiêu, danh sách có 20: kiểm tra lại.']);
  });

  test('a share of the members counts whole members', () => {
    const target: JudgedTarget = { kind: 'rate', cmp: 'eq', lo: '90', unit: '%', evalRule: 'children_count' };
    const judged = (met: number) =>
      judge({ target, figure: null, members: [...attained(met, 'MET'), ...attained(13 - met, 'NOT_MET')] }).attainment;
    // 90% of 13 is 11.7: twelve
    expect([judged(11), judged(12), judged(13)]).toEqual(['NOT_MET', 'MET', 'EXCEEDED']);
  });

  test.each<[string, readonly (Attainment | null)[]]>([
    ['trên 4 chỉ tiêu', ['NOT_MET', 'MET']],
    ['trên 80%', ['NOT_MET', 'MET']],
    ['quá nửa số chỉ tiêu', ['MET', 'MET']],
    ['3-4 chỉ tiêu', ['MET', 'EXCEEDED']],
    ['từ 4 đến 5 chỉ tiêu', ['MET', 'MET']],
    ['80% chỉ tiêu trở lên', ['MET', 'EXCEEDED']],
    ['80% mục tiêu', ['MET', 'EXCEEDED']],
    ['100% chỉ tiêu', ['NOT_MET', 'MET']],
    ['tối đa 4 chỉ tiêu', ['NOT_ASSESSED', 'NOT_ASSESSED']],
    // more than are listed: who is missing from the list is unknown
    ['7 chỉ tiêu', ['NOT_MET', 'NOT_ASSESSED']],
  ])('%s, with four and with five of five', (words, expected) => {
    const { target } = readTarget(words, { indicatorKind: 'COMPOSITE' });
    if (target === null) throw new Error(`asked: ${words}`);
    const judged = (met: number) =>
      judge({ target, figure: null, members: [...attained(met, 'MET'), ...attained(5 - met, 'NOT_MET')] }).attainment;
    expect([judged(4), judged(5)]).toEqual(expected);
  });

  test.each([1, 2, 3])('what is met is never below 100 percent, what is not is: %i of 3', (wanted) => {
    const target: JudgedTarget = { kind: 'count', lo: String(wanted), evalRule: 'children_count' };
    const kinds = ['MET', 'NOT_MET', 'NOT_ARISING', 'NOT_ASSESSED'] as const;
    for (const a of kinds)
      for (const b of kinds)
        for (const c of kinds) {
          const members = [a, b, c].map((attainment) => ({ attainment }));
          const { attainment, percent } = judge({ target, figure: null, members });
          if (!percent || attainment === 'NOT_ASSESSED') continue;
          expect([a, b, c, Number(percent.value) >= 100]).toEqual([a, b, c, attainment !== 'NOT_MET']);
        }
  });
});

describe('several targets in one sentence', () => {
  const target: JudgedTarget = {
    kind: 'rate',
    cmp: 'gt',
    lo: '70',
    unit: '%',
    evalRule: 'children_all',
    children: [
      { kind: 'rate', cmp: 'gt', lo: '70', unit: '%' },
      { kind: 'count', cmp: 'eq', lo: '900', unit: 'lao động' },
    ],
  };
  test.each<[string, Attainment, Partial<JudgeInput>]>([
    ['no figure', 'NOT_ASSESSED', { figure: null }],
    ['a figure answers for the first part only', 'NOT_ASSESSED', { figure: { value: '72' } }],
    ['the first part failed', 'NOT_MET', { figure: { value: '70' } }],
    ['both', 'MET', { members: [{ attainment: 'MET' }, { attainment: 'EXCEEDED' }] }],
    ['one part missing', 'NOT_ASSESSED', { members: [{ attainment: 'MET' }] }],
    ['one failed', 'NOT_MET', { members: [{ attainment: 'MET' }, { attainment: 'NOT_MET' }] }],
    ['one not arising', 'MET', { members: [{ attainment: 'MET' }, { attainment: 'NOT_ARISING' }] }],
    ['nothing arose', 'NOT_ARISING', { members: attained(2, 'NOT_ARISING') }],
  ])('%s', (_, attainment, more) => {
    expect(judge({ target, figure: null, ...more })).toMatchObject({ attainment, rule: 'ALL_PARTS' });
  });
});

form(
  'trước hẹn 40%, đúng hẹn 60%',
  { kind: 'share_structure', cmp: 'eq', unit: '%', direction: 'none', children: [{ lo: '40' }, { lo: '60' }] },
  'SHARES_OF_WHOLE',
  [
    [{ shares: ['40', '60'], whole: null }, 'MET'],
    [{ shares: ['45', '55'], whole: null }, 'MET'],
    [{ shares: ['45', '50'], whole: null }, 'NOT_MET'],
    [{ shares: ['39', '61'], whole: null }, 'NOT_MET'],
    [{ shares: ['400', '600'], whole: '1000' }, 'MET'],
    [{ shares: ['400', '599'], whole: '1000' }, 'NOT_MET'],
    [{ shares: ['0', '0'], whole: '0' }, 'NOT_ARISING'],
    [{ shares: ['40', null], whole: null }, 'NOT_ASSESSED'],
    [{ shares: ['100'], whole: null }, 'NOT_ASSESSED'],
    [{ shares: ['40', '60'], whole: null }, 'NOT_ASSESSED', { direction: 'none' }],
    ['100', 'NOT_ASSESSED'],
  ],
);

test('shares without a better side are for a person to assess, once they make the whole', () => {
  const target: JudgedTarget = {
    kind: 'share_structure',
    evalRule: 'children_all',
    children: [
      { label: 'công nghiệp', lo: '52' },
      { label: 'dịch vụ', lo: '48' },
    ],
  };
  const judged = (...shares: string[]) => judge({ target, figure: { shares, whole: null } }).attainment;
  expect([judged('50', '50'), judged('50', '49')]).toEqual(['NOT_ASSESSED', 'NOT_MET']);
});

describe('what consists of nothing is not assessed', () => {
  const members = (target: JudgedTarget) => judge({ target, figure: null, members: [] });

  test.each<[string, JudgedTarget]>([
    ['all members', { kind: 'boolean', evalRule: 'children_count' }],
    ['more than a share of them', { kind: 'rate', evalRule: 'children_count', cmp: 'gt', lo: '80', unit: '%' }],
    ['a share of them', { kind: 'rate', evalRule: 'children_count', cmp: 'ge', lo: '80', unit: '%' }],
    ['every part', { kind: 'level', evalRule: 'children_all' }],
  ])('%s', (_, target) => {
    const { attainment, reason } = members(target);
    expect({ attainment, reason: said(reason) }).toEqual({
      attainment: 'NOT_ASSESSED',
      reason: 'Chưa có chỉ tiêu hay phần nào để đánh giá.',
    });
  });
});
