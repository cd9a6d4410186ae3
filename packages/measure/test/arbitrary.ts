/** Inputs of every kind for the reader's properties. */
import fc from 'fast-check';
import { loadCases } from '../bin/score/cases.ts';

/** The real expressions, and ours. */
export const REAL = [...loadCases('target-expressions.csv'), ...loadCases('own-expressions.csv')];

/** Pieces that the grammar is about, in any order, with anything between. */
const FRAGMENTS = [
  '%',
  '1.234',
  '3,098',
  '16 tỷ 434 triệu',
  '(',
  ')',
  ';',
  ',',
  ' - ',
  '–',
  '/',
  '31/38',
  'trong đó',
  'trong đó:',
  'từ',
  'đến',
  'trở lên',
  'giảm',
  'tăng',
  'còn',
  'đạt',
  'so với',
  'kế hoạch',
  'chỉ tiêu cấp trên giao',
  'hộ nghèo',
  'tỷ lệ',
  'lần/tháng',
  'định kỳ',
  'quý',
  'năm 2023',
  '15/6/2023',
  'trước',
  'tuổi',
  'xếp thứ',
  'loại tốt',
  'không để xảy ra',
  '‰',
  '1 vạn dân',
  'tỷ đồng',
  '\n',
  '|',
  '>=',
  'ƣ',
  '\u0301',
  '+',
  '.',
];
const mutated = fc
  .tuple(
    fc.constantFrom(...REAL.map((row) => row.verbatim)),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('cut', 'double', 'insert'), fc.constantFrom(...FRAGMENTS)), {
      maxLength: 5,
    }),
  )
  .map(([text, edits]) =>
    edits.reduce((words, [at, edit, fragment]) => {
      const i = at % (words.length + 1);
      if (edit === 'cut') return words.slice(0, i) + words.slice(i + 1 + (at % 7));
      if (edit === 'double') return words.slice(0, i) + words.slice(0, i) + words.slice(i);
      return words.slice(0, i) + fragment + words.slice(i);
    }, text),
  );
/** Noise, fragments in any order, and real expressions damaged. */
export const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((parts) => parts.join('')),
  mutated,
);

const digits = fc.oneof(fc.nat(99), fc.nat(9999), fc.nat(9_999_999)).map((n) => String(n + 1));
const decimal = fc
  .tuple(digits, fc.option(fc.nat(99_999).map(String), { nil: null }))
  .map(([whole, fraction]) => (fraction === null ? whole : `${whole}.${fraction}`));
const percent = fc
  .tuple(fc.nat(99), fc.option(fc.nat(999).map(String), { nil: null }))
  .map(([whole, fraction]) => (fraction === null ? String(whole + 1) : `${whole}.${fraction}`));
const official = (value: string) => {
  const [whole, fraction] = value.split('.') as [string, string?];
  return whole.replace(/\B(?=(\d{3})+$)/g, '.') + (fraction === undefined ? '' : `,${fraction}`);
};
const comparator = fc.constantFrom(
  (x: string) => x,
  (x: string) => `từ ${x} trở lên`,
  (x: string) => `trên ${x}`,
  (x: string) => `dưới ${x}`,
  (x: string) => `không quá ${x}`,
  (x: string) => `tối thiểu ${x}`,
  (x: string) => `khoảng ${x}`,
  (x: string) => `>${x}`,
);
const amount = fc.tuple(
  fc.constantFrom(
    'Tổng thu ngân sách',
    'Sản lượng lương thực đạt',
    'Diện tích gieo trồng:',
    'Số doanh nghiệp thành lập mới',
    '',
  ),
  comparator,
  decimal,
  fc.constantFrom(
    'tỷ đồng',
    'triệu đồng',
    'triệu đồng/người/năm',
    'tấn',
    'ha',
    'km',
    'USD/người',
    'lao động',
    'doanh nghiệp',
    'nghìn lượt',
    'con',
    '/1 vạn dân',
  ),
);
const share = fc.tuple(
  fc.constantFrom(
    'Tỷ lệ hộ nghèo',
    'Tỷ lệ lao động qua đào tạo đạt',
    'Giá trị sản xuất tăng',
    'Tỷ lệ hộ nghèo giảm',
    'Tỷ lệ che phủ rừng',
    'Duy trì tỷ lệ tăng dân số tự nhiên',
    'Thu ngân sách vượt dự toán giao',
    'Giảm tỷ lệ hộ nghèo',
    'Nâng tỷ lệ đô thị hóa lên',
    'Tỷ lệ hộ nghèo còn',
    '',
  ),
  comparator,
  percent,
);
const expression = fc.oneof(
  amount.map(([label, compare, value, unit]) => `${label} ${compare(`${official(value)} ${unit}`)}`),
  share.map(([label, compare, value]) => `${label} ${compare(`${official(value)}%`)}`),
  fc.tuple(share, percent).map(([[label, , low], high]) => `${label} ${official(low)}-${official(high)}%`),
  fc
    .tuple(amount, decimal)
    .map(([[label, , low, unit], high]) => `${label} ${official(low)} - ${official(high)} ${unit}`),
  fc
    .tuple(fc.nat(99), fc.nat(99), fc.constantFrom('trường', 'xã', 'chỉ tiêu', 'tiêu chí'))
    .map(([x, more, noun]) => `Có ${x + 1}/${x + 1 + more} ${noun} đạt chuẩn`),
  fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom('tuần', 'tháng', 'quý', 'năm'))
    .map(([k, per]) => `ít nhất ${k} lần/${per}`),
  fc.integer({ min: 1, max: 24 }).map((k) => `định kỳ ${k} tháng/lần`),
  fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2000, max: 2049 }))
    .map(([d, m, y]) => `trước ${d}/${m}/${y}`),
  fc.constantFrom('khá', 'tốt', 'xuất sắc').map((grade) => `Xếp loại ${grade} trở lên`),
  fc.integer({ min: 1, max: 99 }).map((a) => `Cơ cấu: nông nghiệp ${a}%; dịch vụ ${100 - a}%`),
  fc.constantFrom(
    'không để xảy ra tai nạn',
    'không còn hộ nghèo',
    'giữ vững danh hiệu',
    'Phường đạt chuẩn đô thị văn minh',
  ),
);
/** Well-formed expressions of every form, with any numbers. */
export const expressions = fc.oneof(
  expression,
  fc.tuple(expression, expression).map((both) => both.join('; ')),
  fc
    .tuple(amount, amount)
    .map(
      ([[label, compare, value, unit], [, , part]]) =>
        `${label || 'Tổng số'} ${compare(`${official(value)} ${unit}`)}, trong đó: phần một ${official(part)} ${unit}`,
    ),
);
