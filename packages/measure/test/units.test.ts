import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotient } from '../src/exact.ts';
import { formatWithUnit, printUnit } from '../src/format-number.ts';
import { addEnglish } from '../src/messages.ts';
import { LISTED } from '../src/reader/nouns.ts';
import { english as words } from '../src/says/en/index.ts';
import { KINDS_OF_PEOPLE, NAMED_UNITS } from '../src/units/table.ts';
import { factorBetween, isCounted, isShare, isShareOfPlan, ratioScale } from '../src/units/unit-of-measure.ts';

const factor = (from: string | null, to: string | null): string | null => {
  const found = factorBetween(from, to);
  return found && quotient(found, 12).replace(/\.?0+$/, '');
};

describe('within a dimension a number is converted', () => {
  test.each([
    ['triệu đồng', 'tỷ đồng', '0.001'],
    ['tỷ đồng', 'triệu đồng', '1000'],
    ['trđ', 'đồng', '1000000'],
    ['nghìn tỷ đồng', 'tỷ đồng', '1000'],
    ['Tỷ  Đồng', 'tỷ đồng', '1'],
    ['tạ/ha', 'tấn/ha', '0.1'],
    ['tấn', 'kg', '1000'],
    ['nghìn tấn', 'tấn', '1000'],
    ['ha', 'km²', '0.01'],
    ['m²', 'ha', '0.0001'],
    ['lít', 'm3', '0.001'],
    ['phút', 'giờ', '0.016666666667'],
    ['quý', 'tháng', '3'],
    ['triệu đồng/người/tháng', 'triệu đồng/người/năm', '12'],
    ['triệu đồng/năm/người', 'triệu đồng/người/năm', '1'],
    ['triệu đồng/người', 'triệu đồng/người/năm', '1'],
    ['lao động/năm', 'lao động', '1'],
    ['lao động', 'người', '1'],
    ['nghìn người', 'người', '1000'],
    ['hộ gia đình', 'hộ', '1'],
    ['trường học', 'trường', '1'],
    ['‰', '%', '0.1'],
    ['điểm %/năm', 'điểm %', '1'],
    ['% kế hoạch', '% chỉ tiêu giao', '1'],
    ['bậc', 'hạng', '1'],
    ['giường/vạn dân', '/1 vạn dân', '1'],
    ['bác sĩ/100.000 dân', 'bác sĩ/1 vạn dân', '0.1'],
    [null, 'tỷ đồng', '1'],
  ])('%s in %s', (from, to, expected) => {
    expect(factor(from, to)).toBe(expected);
  });
});

describe('across dimensions nothing is', () => {
  test.each([
    ['tấn', 'tỷ đồng'],
    ['hộ', 'lao động'],
    ['người', 'lao động'],
    ['người', 'hộ'],
    ['hộ', '%'],
    ['điểm %', '%'],
    ['điểm', '%'],
    ['% kế hoạch', '%'],
    ['m', 'm2'],
    ['m2', 'm3'],
    ['USD', 'đồng'],
    ['sào', 'ha'],
    ['ngày', 'tháng'],
    ['ngày làm việc', 'ngày'],
    ['triệu đồng/tháng', 'triệu đồng'],
    ['triệu đồng/người', 'triệu đồng'],
    ['triệu đồng/người', 'triệu đồng/ha'],
    ['xã', 'thôn'],
    ['constructor', 'tỷ đồng'],
  ])('%s and %s', (one, other) => {
    expect([factor(one, other), other === 'lao động' && one === 'người' ? null : factor(other, one)]).toEqual([
      null,
      null,
    ]);
  });
});

test('there and back is where it began, and two steps are one', () => {
  const unit = fc
    .tuple(
      fc.constantFrom('', 'nghìn ', 'triệu ', 'tỷ '),
      fc.constantFrom(...NAMED_UNITS.keys(), 'trường', 'mô hình'),
      fc.constantFrom('', '/năm', '/tháng', '/người', '/ha', '/1 vạn dân', '/người/năm'),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(unit, unit, unit, (a, b, c) => {
      const [ab, ba, bc, ac] = [factorBetween(a, b), factorBetween(b, a), factorBetween(b, c), factorBetween(a, c)];
      if (ab && ba) expect(ab.n.times(ba.n).eq(ab.d.times(ba.d))).toBe(true);
      if (ab && bc && ac) expect(ab.n.times(bc.n).times(ac.d).eq(ab.d.times(bc.d).times(ac.n))).toBe(true);
      expect(factorBetween(a, a)).not.toBeNull();
    }),
  );
});

test.each([
  ['%', true, false, false],
  ['%/năm', true, false, false],
  ['‰', true, false, false],
  ['% dân số', true, false, false],
  ['% kế hoạch', false, true, false],
  ['điểm %', false, false, false],
  ['tỷ đồng', false, false, false],
  ['hộ', false, false, true],
  ['mô hình', false, false, true],
  ['lao động/năm', false, false, true],
  ['người/km2', false, false, false],
  ['lần', false, false, false],
  [null, false, false, false],
])('%s is a share %s, of a plan %s, counted %s', (unit, share, ofPlan, counted) => {
  expect([isShare(unit), isShareOfPlan(unit), isCounted(unit)]).toEqual([share, ofPlan, counted]);
});

test.each([
  ['185', 'tỷ đồng', '185 billion dong'],
  ['63', 'triệu đồng/người/năm', '63 million dong per head per year'],
  ['14.3', '/1 vạn dân', '14.3 per ten thousand people'],
  ['95', '%', '95%'],
  ['1.5', 'nghìn tấn', '1.5 thousand tonnes'],
  ['31', 'trường', '31 schools'],
  ['1', 'hộ', '1 household'],
  ['0.5', 'Hộ gia đình', '0.5 households'],
  ['12', 'thư viện', '12 libraries'],
  ['3', 'trẻ em', '3 children'],
  ['1', 'lần/tháng', '1 time per month'],
  ['45', 'tạ/ha', '45 quintals (tạ) per ha'],
  ['900', 'lao động/năm', '900 workers per year'],
  ['1', 'đảng viên/chi bộ', '1 Party member per Party cell'],
  ['95', '% hộ', '95% of households'],
  ['102', '% kế hoạch giao', '102% of the plan assigned'],
  ['112', 'bé trai/100 bé gái', '112 boys per 100 girls'],
  ['14', '/10.000 dân', '14 per 10,000 people'],
  ['2.1', 'con/phụ nữ', '2.1 children per woman'],
  ['3', 'đồng hồ nước/hộ', '3 đồng hồ nước/hộ'],
])('%s %s in English is %s', (value, unit, english) => {
  addEnglish(words);
  expect(formatWithUnit(value, unit, { language: 'en' })).toBe(english);
});

test('every unit that the reader or the table knows has an English name', () => {
  addEnglish(words);
  const known = [...NAMED_UNITS.keys(), ...LISTED, ...KINDS_OF_PEOPLE];
  expect(known.length).toBeGreaterThan(350);
  const same = new Set(['kg', 'g', 'cm', 'm', 'km', 'ha', 'sào', 'mẫu', '%', '‰', 'camera', 'homestay', 'con']);
  const untranslated = known.filter((unit) => !same.has(unit) && printUnit(unit, 'en') === unit);
  expect(untranslated).toEqual([]);
});

test.each([
  ['/1 vạn dân', '10000'],
  ['bác sĩ/vạn người', '10000'],
  ['Bác sĩ / 10.000 dân', '10000'],
  ['ca/100.000 trẻ đẻ sống', '100000'],
  ['ca trên 1.000 dân', '1000'],
  ['ca/nghìn dân/năm', '1000'],
  ['vụ/1 trăm nghìn dân', '100000'],
  ['‰', '1000'],
  ['% hộ', '100'],
  ['triệu đồng/người/năm', '1'],
  ['nghìn đồng/người', '1'],
  ['lần/6 tháng', '1'],
  ['lần/24 tháng', '1'],
  ['tấn/ha', '1'],
  [null, '1'],
])('a ratio in %j is multiplied by %s', (unit, scale) => {
  expect(ratioScale(unit)).toBe(scale);
});
