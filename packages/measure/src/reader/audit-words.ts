/** What the audit of a reading looks for, and where such words belong to a name. */
import { Phrases, phraseSet } from './phrases.ts';
import type { Token } from './token.ts';

/** Units that no name in a plan is made of, and how the meaning prints them. */
export const LOOSE_UNITS = new Phrases<string>([
  ...'tấn|kg|km|ha|m2|m3|km2|lít|kwh|mw|usd|tỷ'.split('|').map((name) => [name, name] as const),
  ['hecta', 'ha'],
  ['phần trăm', '%'],
  ['trđ', 'triệu đồng'],
  ['tỷ đ', 'tỷ đồng'],
  ...'tỷ|triệu|nghìn'.split('|').map((scale) => [`${scale} đồng`, `${scale} đồng`] as const),
  ['nghìn', 'nghìn'],
  ['ngàn', 'nghìn'],
  ['triệu', 'triệu'],
]);
/** "tỷ lệ", "triệu phong", "nghìn năm văn hiến": a word of scale that begins another word. */
const BEGINS_NAME = phraseSet(
  'tỷ lệ | tỷ trọng | tỷ suất | tỷ số | tỷ giá | tỷ phú | triệu phong | triệu sơn | triệu vân | triệu năm | nghìn năm | ngàn năm',
);
const COUNTED_IN = /^(?:tính|theo|vị|mỗi|một|\/)$/u;

export function namesUnit(tokens: readonly Token[], at: number): boolean {
  return BEGINS_NAME.match(tokens, at) !== null || COUNTED_IN.test(tokens[at - 1]?.value ?? '');
}

/** What a value may be per; further words after a stroke only list ("xã/phường"). */
export const LOOSE_PER = new Set(['người', 'năm', 'tháng', 'quý', 'tuần', 'ngày', 'ha', 'km2', 'm2']);
export const OPEN_ENDS = new Phrases<'up' | 'down'>([
  ...['trở lên', 'hoặc hơn', 'hoặc cao hơn'].map((phrase) => [phrase, 'up'] as const),
  ...['trở xuống', 'đổ lại', 'hoặc ít hơn', 'hoặc thấp hơn'].map((phrase) => [phrase, 'down'] as const),
]);
/** After these an open end belongs to a name: "từ đủ 15 tuổi trở lên", "3 sao trở lên", "trình độ đại học trở lên". */
const OPENS_UP = new Set('tuổi sao học tỉnh huyện xã vụ tiến sĩ tạo chuẩn tốt khá bình cấp đẳng'.split(' '));
const OPENS_DOWN = new Set('tuổi huyện xã cấp'.split(' '));

/** "thứ 3 trở lên", "cấp xã trở xuống". */
export function namesOpenEnd(tokens: readonly Token[], at: number, side: 'up' | 'down'): boolean {
  const before = tokens[at - 1]?.value ?? '';
  if (side === 'up') return OPENS_UP.has(before) || tokens[at - 2]?.value === 'thứ';
  return OPENS_DOWN.has(before) && (before === 'tuổi' || tokens[at - 2]?.value === 'cấp');
}

/** Half of a comparator: "tối 10% thiểu", "trở 7,5% lên", "nhất 20%". */
export function isFragment(tokens: readonly Token[], at: number, value: number | undefined): boolean {
  const [before, word, after] = [at - 1, at, at + 1].map((i) => tokens[i]?.value ?? '');
  switch (word) {
    case 'trở':
      return !/^(?:lên|xuống|đi|thành|nên|lại|ngại|về|giúp|lực)$/u.test(after!);
    case 'tối':
      return !/^(?:thiểu|đa|ưu|tân|cao|hậu)$/u.test(after!) && before !== 'buổi';
    case 'thiểu':
      return !/^(?:tối|giảm)$/u.test(before!) && after !== 'số' && after !== 'năng';
    case 'nhất':
      return at + 1 === value && !/^(?:ít|cao|thấp|nhiều|lớn|nhỏ|thống|hợp|thứ|duy|đồng|tốt|đệ)$/u.test(before!);
    default:
      return false;
  }
}

export const PLANS = phraseSet(
  'so với quy định | so với kế hoạch | so với dự toán | so với chỉ tiêu | so với nghị quyết | so với kh | so kế hoạch | so dự toán | so chỉ tiêu',
);
/** "vượt khó", "vượt cấp", "vượt kế hoạch": no level is surpassed that words would have to say. */
export const NOT_SURPASSED = new Set(
  'khó cấp biên tội đèn trội rào qua lên sức rút thời mức kế chỉ dự nghị mục pháp kh'.split(' '),
);
