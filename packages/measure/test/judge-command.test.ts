import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, answerLine } from '../bin/judge/answer.ts';

const answer = (line: unknown) => answerLine(typeof line === 'string' ? line : JSON.stringify(line), 7) as Answer;
const verdictOf = (line: unknown) => {
  const { attainment, rule } = answer(line);
  return [attainment, rule];
};

describe('a line that cannot be judged with gives its error', () => {
  test.each<[unknown, string]>([
    ['not json', ''],
    ['[]', ''],
    ['null', ''],
    [{ value: '1' }, 'target'],
    [{ target: {}, direction: 'up' }, 'direction'],
    [{ target: { kind: 'nonsense' } }, 'target.kind'],
    [{ target: { lo: {} } }, 'target.lo'],
    [{ target: { lo: '1' }, value: '1e400' }, 'figure.value'],
    [{ target: { lo: '1' }, figure: '9.398.000' }, 'figure.value'],
    [{ target: { lo: '1' }, figure: '9,4' }, 'figure.value'],
    [{ target: { lo: '1' }, value: '1', baseline: '3%' }, 'baseline'],
    [{ target: { lo: '1' }, value: '1', period: 'running' }, 'period.state'],
    [{ target: { lo: '1' }, value: '1', period: { state: 'OPEN', elapsed: '1.5' } }, 'period.elapsed'],
    [{ target: { lo: '1' }, members: ['maybe'] }, 'members[0]'],
    [{ target: { kind: 'boolean' }, status: 'perhaps' }, 'status'],
    [{ target: { kind: 'deadline', dates: ['2023-06'] }, date: '30/6/2023' }, 'figure.dates[0]'],
  ])('%j', (line, path) => {
    expect(answer(line)).toEqual({ line: 7, error: { path, message: expect.any(String) } });
  });

  test('whatever the line is, there is an answer or an error', () => {
    const field = fc.constantFrom(
      'target',
      'kind',
      'cmp',
      'lo',
      'hi',
      'unit',
      'figure',
      'value',
      'numerator',
      'denominator',
      'grade',
      'status',
      'dates',
      'subPeriods',
      'shares',
      'members',
      'period',
      'baseline',
      'assigned',
      'direction',
      'children',
      '__proto__',
      'eval_rule',
    );
    const content = fc.oneof(
      fc.json({ maxDepth: 2 }).map((text) => JSON.parse(text) as unknown),
      fc.constantFrom(
        '185-190 tỷ đồng',
        'giảm 0,5%',
        'growth',
        'between',
        '0',
        '100',
        'OPEN',
        'đạt',
        'grade',
        'children_count',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.dictionary(field, content), (line) => {
        expect(answer(line)).toSatisfy((result: object) => 'attainment' in result || 'error' in result);
      }),
      { numRuns: 500 },
    );
    expect(answer(`${'['.repeat(100_000)}`)).toHaveProperty('error');
    expect(
      answer(`{"target":"đạt chuẩn","members":[${'{"target":"đạt chuẩn","members":['.repeat(50)}${']}'.repeat(50)}]}`),
    ).toHaveProperty('error');
  });
});

describe('a line is answered', () => {
  test.each<[unknown, string, string]>([
    [{ target: '185-190 tỷ đồng', figure: '201' }, 'EXCEEDED', 'RANGE'],
    [{ target: '185-190 tỷ đồng', figure: null }, 'NOT_ASSESSED', 'RANGE'],
    [{ target: 'giảm 0,8-1,0 điểm %/năm', value: '2.1', baseline: '3.0' }, 'MET', 'FALL_BY_POINTS'],
    [{ target: '0,8-1,0%', direction: 'lower', value: '0.7' }, 'EXCEEDED', 'RANGE'],
    [{ target: '100% ý kiến chỉ đạo được xử lý', numerator: 0, denominator: 0 }, 'NOT_ARISING', 'ALL_CASES'],
    [{ target: 'Vượt chỉ tiêu cấp trên giao từ 5-10%', value: '201' }, 'NOT_ASSESSED', 'OVER_ASSIGNED'],
    [{ target: 'Vượt chỉ tiêu cấp trên giao từ 5-10%', value: '201', assigned: 190 }, 'MET', 'OVER_ASSIGNED'],
    [{ target: 'đạt từ loại tốt trở lên', grade: 'khá' }, 'NOT_MET', 'GRADE_AT_LEAST'],
    [{ target: 'đạt từ loại tốt trở lên', figure: 'xuất sắc' }, 'EXCEEDED', 'GRADE_AT_LEAST'],
    [{ target: 'Duy trì xã đạt chuẩn', status: 'không đạt' }, 'NOT_MET', 'STATUS'],
    [{ target: 'ít nhất 01 lần/tháng', sub_periods: [1, 2, 1] }, 'MET', 'EVERY_SUB_PERIOD'],
    [{ target: 'trước hẹn 40%, đúng hẹn 60%', shares: ['41', '59'] }, 'MET', 'SHARES_OF_WHOLE'],
    [{ target: 'Trước 15/6/2023', date: '2023-06-15' }, 'NOT_MET', 'DEADLINE'],
    [{ target: '2/3 chỉ tiêu', members: ['đạt', 'vượt', 'chưa đánh giá'] }, 'MET', 'MEMBERS'],
    [
      {
        target: { cmp: 'gt', lo: 95, unit: '%' },
        figure: { numerator: 95, denominator: 100 },
        count_equality_for_gt: true,
      },
      'MET',
      'ABOVE',
    ],
    [{ cmp: 'between', lo: '185', hi: '190', value: '185' }, 'MET', 'RANGE'],
    [{ target: { lo: '0.30' }, value: '0.30000000000000001' }, 'EXCEEDED', 'AT_LEAST'],
  ])('%j is %s by %s', (line, attainment, rule) => {
    const members = (line as { target: string }).target === '2/3 chỉ tiêu';
    const given = members
      ? { ...(line as object), target: { kind: 'ratio_xy', lo: '2', x: '2', y: '3', evalRule: 'children_count' } }
      : line;
    expect(verdictOf(given)).toEqual([attainment, rule]);
  });

  test('JSON numbers are read digit by digit, never as floats', () => {
    expect(verdictOf('{"target":{"lo":0.1},"value":0.1000000000000000000000001}')).toEqual(['EXCEEDED', 'AT_LEAST']);
  });

  test('words that allow several values are asked about, not judged', () => {
    const result = answer({ target: 'thu ngân sách 9.398 tỷ đồng', value: '9.4' });
    expect([result.attainment, result.rule]).toEqual(['NOT_ASSESSED', 'AMBIGUOUS_TARGET']);
    expect(result.questions).toMatchObject([
      { code: 'SCALE_AMBIGUOUS', says: { key: 'reading.scale' }, message: expect.stringMatching(/^Số “9.398”/) },
    ]);
    expect(result.readings.map(({ lo, reason }) => [lo, reason]).sort()).toEqual([
      ['9.398', expect.stringContaining('phần thập phân')],
      ['9398', expect.stringContaining('hàng nghìn')],
    ]);
  });

  test('the whole answer', () => {
    expect(
      answer({ target: '185-190 tỷ đồng', value: 120, period: { state: 'open', nature: 'flow', elapsed: '0.5' } }),
    ).toEqual({
      attainment: 'NOT_MET',
      label: 'chưa đạt',
      rule: 'RANGE',
      reason: '120 tỷ đồng nhỏ hơn mức đạt 185 tỷ đồng.',
      percent: { value: '64.86', formula: 'R_OVER_T', floored: false, expression: '120 / 185' },
      whyNoPercent: null,
      onTrack: {
        state: 'ON_TRACK',
        basis: 'ELAPSED_SHARE',
        reason: '120 tỷ đồng so với 92,5 tỷ đồng, tức 50% thời gian của mức 185 tỷ đồng.',
      },
      notes: [],
      explanation: 'Đạt khi từ 185 tỷ đồng trở lên; vượt khi trên 190 tỷ đồng.',
      questions: [],
      readings: [],
    });
  });
});

test('the command answers line by line and ends well', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const command = ['packages/measure/bin/judge.ts'];
  const input = '{"target":{"lo":"5"},"value":"5"}\n\nnot json\n{"target":{"lo":"5"},"value":"4"}';
  const { status, stdout } = spawnSync(process.execPath, command, { cwd: root, input, encoding: 'utf8' });
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Partial<Answer> & { line?: number });
  expect(status).toBe(0);
  expect(lines.map(({ attainment, line }) => attainment ?? line)).toEqual(['MET', 3, 'NOT_MET']);
});

describe('what the kind of the indicator says of a figure', () => {
  const growth = { target: 'tăng 14-15%', indicatorKind: 'RATE_OF_CHANGE', unitOfMeasure: '%', baseline: '13' };

  test('a mean of growth rates is one, and is not compared with that of last year', () => {
    expect(verdictOf({ ...growth, sum: '45', divisor: '3' })[0]).toBe('MET');
    expect(verdictOf({ ...growth, sum: '48', divisor: '3' })[0]).toBe('EXCEEDED');
    expect(verdictOf({ ...growth, sum: null, divisor: '3' })[0]).toBe('NOT_ASSESSED');
  });

  test('a growth rate is no x of y', () => {
    expect(answer({ ...growth, numerator: '45', denominator: '3' })).toEqual({
      line: 7,
      error: { path: 'numerator', message: expect.any(String) },
    });
  });
});

describe('what has members is judged by them, never by a number in its words', () => {
  test.each([
    ['13/13', 13],
    ['12/13', 12],
    ['12/13 mục tiêu', 12],
    ['đạt 12/13 tiêu chí', 12],
    ['13/13 chỉ tiêu', 13],
    ['100%', 13],
    ['100% các chỉ tiêu', 13],
    ['Đạt', 13],
    ['xây mới 01 nhà văn hóa', 13],
    ['31/38 trường', 13],
  ])('“%s” of thirteen needs %i', (target, needed) => {
    const reached = (count: number, rest: string) =>
      verdictOf({ target, members: [...Array(count).fill('MET'), ...Array(13 - count).fill(rest)] })[0];
    expect(reached(needed, 'NOT_MET')).toBe('MET');
    expect(reached(needed - 1, 'NOT_MET')).toBe('NOT_MET');
    expect(reached(needed - 1, 'NOT_ASSESSED')).toBe('NOT_ASSESSED');
  });
});

describe('places of a ranking: who rises by so many has a smaller number', () => {
  const pci = { indicator: 'Xếp hạng PCI', unitOfMeasure: 'bậc', baseline: '20' };

  test.each([
    ['tăng 5 bậc', '12', 'EXCEEDED', 'Tăng 8 bậc (từ 20 bậc thành 12 bậc)'],
    ['tăng 5 bậc', '15', 'MET', 'Tăng 5 bậc'],
    ['tăng 5 bậc', '18', 'NOT_MET', 'Tăng 2 bậc'],
    ['tăng 5 bậc', '25', 'NOT_MET', 'Giảm 5 bậc (từ 20 bậc thành 25 bậc) là ngược hướng'],
    ['tăng từ 2 bậc trở lên so với năm 2024', '18', 'MET', 'Tăng 2 bậc'],
  ])('“%s”, 20 before and %s now: %s', (target, figure, attainment, reason) => {
    for (const direction of [undefined, 'lower']) {
      const verdict = answer({ ...pci, target, figure, direction });
      expect([verdict.attainment, verdict.reason]).toEqual([attainment, expect.stringContaining(reason)]);
    }
  });

  test('a fall in the ranking is asked', () => {
    expect(answer({ ...pci, target: 'giảm 3 bậc', figure: '18' }).questions).not.toEqual([]);
  });

  test('what it takes is said as the officials say it', () => {
    expect(answer({ ...pci, target: 'tăng 5 bậc', figure: '12' }).explanation).toContain('tăng từ 5 bậc trở lên');
  });
});

test('what was assigned is explained in the unit that it was assigned in, as it is judged', () => {
  const line = { target: 'vượt 5-10% chỉ tiêu cấp trên giao', figure: '16', unit: 'tỷ đồng' };
  const verdict = answer({ ...line, assigned: '15000', assignedUnit: 'triệu đồng' });
  expect([verdict.attainment, verdict.explanation]).toEqual([
    'MET',
    expect.stringContaining('từ 15.750 triệu đồng (105% mức được giao)'),
  ]);
});

test('a score just below the whole does not show as the whole', () => {
  const line = { target: { cmp: 'ge', lo: '1000000000' }, value: '999999999', scoring: { rule: 'PERCENT' } };
  expect(answer(line)).toMatchObject({ attainment: 'NOT_MET', score: '99.9999999' });
  expect(answer({ ...line, scoring: { rule: 'PERCENT', decimals: 0 } })).toMatchObject({ score: '100' });
});
