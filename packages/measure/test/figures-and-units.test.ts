/** What a figure is, the unit it is in, its base and the way it should go: each line of the command with its verdict. */
import { describe, expect, test } from 'vitest';
import { type Answer, answerLine } from '../bin/judge/answer.ts';

type Line = Record<string, unknown>;

const answer = (line: Line) => answerLine(JSON.stringify(line), 1) as Answer;

function verdicts(name: string, rows: readonly [line: Line, attainment: Answer['attainment'], reason?: RegExp][]) {
  describe(name, () => {
    test.each(rows)('%j is %s', (line, attainment, reason) => {
      const given = answer(line);
      expect(given.attainment).toBe(attainment);
      if (reason) expect(given.reason).toMatch(reason);
    });
  });
}

const ratio = (numerator: string, denominator: string) => ({ numerator, denominator });

verdicts('bounds are converted to the unit of the figure', [
  [
    { target: '15.000 triệu đồng', value: '16', unit: 'tỷ đồng' },
    'EXCEEDED',
    /^16 tỷ .*15000 triệu|15\.000 triệu đồng = 15 tỷ đồng/,
  ],
  [{ target: '15.000 triệu đồng', value: '15', unit: 'tỷ đồng' }, 'MET'],
  [{ target: '15.000 triệu đồng', value: '14.9', unit: 'tỷ đồng' }, 'NOT_MET'],
  [{ target: '5 triệu đồng/người/tháng', value: '63', unit: 'triệu đồng/người/năm' }, 'EXCEEDED', /= 60 triệu/],
  [{ target: '50 tạ/ha', value: '5.2', unit: 'tấn/ha' }, 'EXCEEDED', /50 tạ\/ha = 5 tấn\/ha/],
  [{ target: '2,5 tấn', value: '3000', unit: 'kg' }, 'EXCEEDED'],
  [{ target: '4.500 triệu đồng', value: '4.6', unit: 'tỷ đồng' }, 'EXCEEDED'],
  [
    {
      target: { kind: 'delta_abs', change: 'rise', lo: '500', unit: 'triệu đồng' },
      value: '10.6',
      baseline: '10',
      unit: 'tỷ đồng',
    },
    'EXCEEDED',
  ],
  [{ target: { lo: '120', kind: 'level', unit: 'phút' }, value: '2', unit: 'giờ' }, 'MET'],
]);

verdicts('across dimensions nothing is compared', [
  [{ target: '5 tấn', value: '16', unit: 'tỷ đồng' }, 'NOT_ASSESSED', /đơn vị tính khác nhau/],
  [{ target: '900 lao động', value: '950', unit: 'hộ' }, 'NOT_ASSESSED', /đơn vị tính khác nhau/],
  [{ target: { kind: 'level', lo: '5', unit: 'triệu đồng/tháng' }, value: '9', unit: 'triệu đồng' }, 'NOT_ASSESSED'],
  [{ target: '152 hộ', ...ratio('160', '2342'), unit: '%', operandUnit: 'trường', direction: 'lower' }, 'NOT_ASSESSED'],
]);

verdicts('a number of cases is compared with the numerator of their ratio', [
  [
    { target: '152 hộ', ...ratio('160', '2342'), unit: '%', direction: 'lower' },
    'NOT_MET',
    /^160 hộ lớn hơn mức đạt 152 hộ/,
  ],
  [{ target: '152 hộ', ...ratio('150', '2342'), unit: '%', operandUnit: 'hộ', direction: 'lower' }, 'EXCEEDED'],
  [
    {
      target: { kind: 'delta_abs', change: 'fall', lo: '21', unit: 'hộ' },
      ...ratio('130', '2400'),
      baseline: ratio('152', '2342'),
      unit: '%',
    },
    'EXCEEDED',
    /Giảm 22 hộ \(từ 152 hộ thành 130 hộ\)/,
  ],
]);

verdicts('a change needs its base', [
  [{ target: 'tăng 10%', value: '500', unit: 'tỷ đồng' }, 'NOT_ASSESSED', /kỳ gốc/],
  [{ target: 'gấp 2 lần', value: '200' }, 'NOT_ASSESSED', /kỳ gốc/],
  [{ target: 'tăng 14-15%', value: '14.5', unit: '%', indicatorKind: 'RATE_OF_CHANGE' }, 'MET'],
  [{ target: 'tăng 14-15%', change: '14.5' }, 'MET'],
  [{ target: 'tăng 14-15%', change: ratio('45', '3'), baseline: ratio('39', '3') }, 'MET', /^Tăng 15%/],
  [{ target: 'tăng 10%', sum: '110', divisor: '3', baseline: ratio('100', '3') }, 'MET', /^Tăng 10% .* bằng/],
]);

verdicts('percentage points exist where the unit is a percentage', [
  [
    { target: 'giảm 10%', indicator: 'Biên chế', value: '1980', baseline: '2000', unit: 'người' },
    'NOT_MET',
    /^Giảm 1%/,
  ],
  [{ target: 'giảm 10%', indicator: 'Số hộ nghèo', value: '80', baseline: '100', unit: 'hộ' }, 'EXCEEDED', /^Giảm 20%/],
  [{ target: 'giảm 10%', indicator: 'Nợ thuế', value: '90', baseline: '100', unit: 'tỷ đồng' }, 'MET', /^Giảm 10%/],
  [
    {
      target: { kind: 'delta_pp', change: 'fall', lo: '2', text: 'giảm 2 điểm %' },
      value: '90',
      baseline: '100',
      unit: 'tỷ đồng',
    },
    'NOT_ASSESSED',
    /không có điểm %/,
  ],
  [
    { target: { kind: 'delta_pp', change: 'fall', lo: '0.5', unit: 'điểm %' }, value: '2.4', baseline: '3', unit: '%' },
    'EXCEEDED',
  ],
  [
    { target: { kind: 'delta_pp', change: 'fall', lo: '0.1', unit: 'điểm %' }, value: '14', baseline: '15', unit: '‰' },
    'MET',
  ],
]);

verdicts('the side of a bare number is the catalogue’s', [
  [{ target: '12%', indicator: 'Tỷ lệ thất thoát nước sạch', value: '20', unit: '%', direction: 'lower' }, 'NOT_MET'],
  [{ target: '12%', indicator: 'Tỷ lệ thất thoát nước sạch', value: '11', unit: '%', direction: 'lower' }, 'EXCEEDED'],
  [{ target: '0,9%', indicator: 'Tỷ lệ hộ nghèo', value: '1', unit: '%', direction: 'higher' }, 'EXCEEDED'],
  [
    {
      target: { kind: 'rate', cmp: 'ge', lo: '12', unit: '%', text: 'từ 12% trở lên' },
      value: '20',
      unit: '%',
      direction: 'lower',
    },
    'EXCEEDED',
  ],
]);

verdicts('so many times more is not so many times', [
  [{ target: 'tăng 0,7 lần', value: '80', baseline: '100' }, 'NOT_MET'],
  [{ target: 'tăng 0,7 lần', value: '170', baseline: '100' }, 'MET', /^Tăng 0,7 lần/],
  [{ target: 'tăng 0,7 lần', value: '171', baseline: '100' }, 'EXCEEDED'],
  [{ target: 'gấp 1,7 lần', value: '170', baseline: '100' }, 'MET', /^Gấp 1,7 lần/],
  [{ target: 'tăng 2 lần', value: '250', baseline: '100' }, 'NOT_ASSESSED'],
]);

verdicts('a plan can be fulfilled by more than the whole of it', [
  [{ target: 'hoàn thành 100% chỉ tiêu tuyển quân', unitOfMeasure: '%', ...ratio('22', '20') }, 'EXCEEDED'],
  [{ target: '100%', indicator: 'Tỷ lệ hoàn thành kế hoạch thu', ...ratio('22', '20'), unit: '%' }, 'EXCEEDED'],
  [{ target: '100%', indicator: 'Tỷ lệ văn bản được xử lý', ...ratio('22', '20'), unit: '%' }, 'NOT_MET'],
  [{ target: 'đạt 95% kế hoạch trở lên', ...ratio('96', '100'), unit: '% kế hoạch' }, 'EXCEEDED'],
  [{ target: 'đạt 95% kế hoạch trở lên', performance: '94', plan: '100' }, 'NOT_MET', /^94% kế hoạch \(94\/100\)/],
  [
    { target: 'đạt 95% kế hoạch trở lên', indicator: 'Tỷ lệ thực hiện kế hoạch', ...ratio('95', '100'), unit: '%' },
    'MET',
  ],
  [{ target: 'Vượt chỉ tiêu cấp trên giao từ 5-10%', ...ratio('96', '100'), unit: '%' }, 'NOT_ASSESSED'],
]);

verdicts('a change keeps its sign', [
  [{ target: 'giảm 2 điểm %', change: '-3', unit: '%' }, 'EXCEEDED', /^Giảm 3 điểm %/],
  [
    { target: 'giảm 2%', indicator: 'Tốc độ tăng sản lượng', change: '-3', unit: '%', direction: 'higher' },
    'NOT_MET',
    /^Giảm 3%/,
  ],
  [{ target: 'giảm 2%', indicator: 'Tốc độ tăng sản lượng', change: '3', unit: '%' }, 'NOT_MET', /^Tăng 3%/],
  [
    { target: { kind: 'growth', lo: '-5', hi: '-5', unit: '%', change: 'rise' }, change: '-3' },
    'EXCEEDED',
    /^Mức tăng -3% lớn hơn mức vượt -5%/,
  ],
  [{ target: { kind: 'growth', lo: '-5', hi: '-5', unit: '%', change: 'rise' }, change: '-6' }, 'NOT_MET'],
]);

test('places that report in one period alone are left out of a change, and that is said', () => {
  const given = answer({
    target: { kind: 'growth', change: 'rise', lo: '10', unit: '%' },
    value: '250',
    baseline: '200',
    unit: 'tỷ đồng',
    likeForLike: { value: '200', baseline: '200', places: 2, of: 3 },
  });
  expect([given.attainment, given.notes]).toEqual([
    'NOT_MET',
    [
      'So trên 2/3 nơi có số liệu ở cả hai kỳ; tính cả những nơi chỉ có một kỳ: Tăng 25% (từ 200 tỷ đồng thành 250 tỷ đồng).',
    ],
  ]);
});

test('a percentage is never below 0, and one above 100 never shows as 100', () => {
  const lower = { kind: 'rate', cmp: 'le', hi: '4', unit: '%', direction: 'lower' };
  const negative = answer({ target: lower, value: '9', percentFormula: 'TWO_T_MINUS_R' });
  expect([negative.percent?.value, negative.percent?.floored, negative.notes.length]).toEqual(['0.00', true, 1]);
  const near = answer({ target: { lo: '999990', kind: 'level' }, value: '999991' });
  expect([near.attainment, near.percent?.value]).toEqual(['EXCEEDED', '100.0001']);
  const gap = answer({ target: lower, value: '9', baseline: '4.01', percentFormula: 'BASELINE_GAP' });
  expect([gap.percent, gap.whyNoPercent]).toEqual([null, expect.stringContaining('gần bằng 0')]);
});

test('a figure hundreds of times the bound is doubted beside its verdict', () => {
  expect(answer({ target: '16 tỷ đồng', value: '16000000000', unit: 'tỷ đồng' }).notes).toEqual([
    expect.stringContaining('kiểm tra lại đơn vị tính'),
  ]);
  expect(answer({ target: '16 tỷ đồng', value: '1500', unit: 'tỷ đồng' }).notes).toEqual([]);
});
