import type { Clause } from './clause-types.ts';
import { wordsOf } from './pieces.ts';
import type { Quantity } from './quantity-types.ts';
import type { Token } from './token.ts';
import { pointer } from './value-choice.ts';
import { PEOPLE } from './words.ts';

/** Words that say what a thing is like: a size after them describes it. */
const DESCRIBES =
  /(?:^| )(?:rộng|dài|cao|sâu|dày|nặng|lớn|nhỏ|tuổi|có|khổ|loại|mức|gồm|quy mô|diện tích|công suất|dung tích|chiều \p{L}+|thu nhập|doanh thu|giá trị)$/u;
const YEAR = /^(?:19|20)\d\d$/;
/** Further from the things that are counted nothing says what they are like. */
const MOST_WORDS = 40;
const WITHIN = /^(?:trong|vòng|hạn|sau|kể)$/;

/** "trong vòng 24 giờ", "trong 3 thai kỳ": how long what the cases are takes. */
function within(tokens: readonly Token[], quantity: Quantity): boolean {
  const lasts = quantity.unit?.unit.dimension === 'time' || !quantity.unit?.measure;
  return lasts && quantity.cmp === null && WITHIN.test(tokens[quantity.from - 1]?.value ?? '');
}

/** "đầy đủ 8 loại vắc xin đạt 95%", "tại 5 xã điểm: 90%": what the share before whose value it stands is of. */
function ofThings(tokens: readonly Token[], quantity: Quantity, main: Quantity): boolean {
  const counted = quantity.form === 'single' && quantity.cmp === null && !quantity.since && !quantity.unit!.measure;
  const share = main.unit?.unit.dimension === 'percent' && quantity.at < main.at;
  const times = quantity.unit!.unit.dimension === 'times' && tokens[main.from - 1]?.value === 'đạt';
  if (share && times && quantity.form === 'single') return true;
  // "giải quyết 01 hồ sơ không quá 2 ngày"
  const one = counted && /^0?1$/.test(quantity.numerals[0]!.printed) && quantity.at < main.at;
  if (one && main.unit?.unit.dimension === 'time') return true;
  const whole = /^\d{1,3}(?:\.\d{3})*$/.test(quantity.numerals[0]!.printed);
  return counted && whole && share && /^(?:đủ|gồm|tại|của|cho)$/.test(tokens[quantity.from - 1]?.value ?? '');
}

/** Of whom a share is told, and what each has or is given: "Trẻ sơ sinh được sàng lọc", "Tỷ lệ hộ gia đình có". */
const OF_EACH = new RegExp(
  `^(?:- )?(?:t[ỷỉ] lệ|${PEOPLE}) (?:(?!và |hoặc )\\p{L}+ ){0,8}?(?:được \\p{L}+|có|tham gia|biết|sử dụng)(?: (?!đạt|còn|là|và)\\p{L}+){0,4}$`,
  'u',
);
/** Each has few of a thing; a larger number is counted over all. */
const MOST_OF_EACH = 20;

/** "ít nhất 05 bệnh"; a bound behind the number is asked about, as it may be of the share. */
const BOUND_BEFORE = /^(?:ít|tối|không|thấp|≥|>=)$/u;

/** "Trẻ sơ sinh được sàng lọc ít nhất 05 bệnh đạt 60%": what makes a case one, before the share that reaches a level. */
function ofEachCase(tokens: readonly Token[], quantity: Quantity, main: Quantity, clause: Clause): boolean {
  const { unit, form, cmp, numerals, at } = quantity;
  const few = /^\d{1,2}$/.test(numerals[0]!.printed) && Number(numerals[0]!.printed) <= MOST_OF_EACH;
  if (unit!.measure || form !== 'single' || !few || at > main.at || main.unit?.unit.dimension !== 'percent')
    return false;
  if (cmp !== 'ge' || !BOUND_BEFORE.test(tokens[quantity.from]!.value)) return false;
  if (pointer(tokens, main) !== 'đạt' || !/^[\p{L} ]*$/u.test(wordsOf(tokens, quantity.to, main.from))) return false;
  return OF_EACH.test(wordsOf(tokens, clause.from, quantity.from));
}

/** "2 thôn có tỷ lệ hộ nghèo trên 10%": what the things counted before it are like. */
function ofCounted(tokens: readonly Token[], quantity: Quantity, main: Quantity): boolean {
  const counted = main.unit !== null && !main.unit.measure && quantity.at > main.at && quantity.cmp !== null;
  if (!counted || quantity.from - main.to > MOST_WORDS) return false;
  return /^(?:\S+ ){0,4}(?:có|với) tỷ lệ(?: [^,;.:]+)?$/u.test(wordsOf(tokens, main.to, quantity.from));
}

/**
 * A number that describes the thing counted and sets no level: "60% tuyến đường dưới 7,5 m", "cả 3 tiêu chí", a year by
 * itself. Everything else that is no value of its clause is unread.
 */
export function describes(tokens: readonly Token[], quantity: Quantity, clause: Clause | null): boolean {
  const [first] = quantity.numerals;
  if (quantity.contrary) return false;
  if (quantity.form === 'single' && quantity.cmp === null && quantity.unit === null && YEAR.test(first!.printed))
    return true;
  if (tokens[quantity.from - 1]?.value === 'cả' && quantity.unit && !quantity.unit.measure) return true;
  const main = clause?.main;
  // "3 sản phẩm OCOP 4 sao": the grade that the things counted have
  if (quantity.unit?.unit.name === 'sao' && main?.unit && main.unit.unit.name !== 'sao') return true;
  // "không còn xã đạt dưới 15 tiêu chí": what must not be
  const counted = quantity.unit !== null && quantity.unit.unit.dimension !== 'percent' && quantity.form === 'single';
  if (main === quantity)
    return counted && quantity.cmp !== null && /^(?:đạt|có)$/.test(tokens[quantity.from - 1]?.value ?? '');
  if (main && ofCounted(tokens, quantity, main)) return true;
  if (!main || quantity.unit === null || quantity.unit.unit.dimension === 'percent') return false;
  const lasts = quantity.unit.unit.dimension === 'time';
  if (within(tokens, quantity) && main.unit?.unit.dimension === 'percent' && (quantity.at > main.at || lasts))
    return true;
  if (ofThings(tokens, quantity, main) || ofEachCase(tokens, quantity, main, clause)) return true;
  const before = tokens[quantity.from - 1];
  if (before?.type !== 'word') return false;
  const compared = quantity.cmp === 'lt' || quantity.cmp === 'gt' || quantity.cmp === 'le' || quantity.cmp === 'ge';
  if (quantity.at > main.at)
    return (
      main.unit?.unit.dimension === 'percent' &&
      ((compared && quantity.unit.measure) ||
        DESCRIBES.test(`${tokens[quantity.from - 2]?.value ?? ''} ${before.value}`))
    );
  return quantity.unit.measure && compared && tokens[main.from - 1]?.value === ':';
}
