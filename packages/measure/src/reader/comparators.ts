import type { Comparator } from '../target-values.ts';
import { Phrases, phraseSet } from './phrases.ts';
import type { Token } from './token.ts';

const BEFORE = new Phrases<Comparator | 'since'>([
  ...pairs(
    'ge',
    'ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|không nhỏ hơn|không kém|thấp nhất|từ mức|≥|>=|=>|bằng hoặc trên|bằng và trên|bằng hoặc hơn|bằng hoặc cao hơn|bằng hoặc lớn hơn|đạt và vượt|đạt hoặc vượt|đạt , vượt|bằng hoặc vượt|bằng và vượt|đạt hoặc cao hơn|đạt và trên|đạt hoặc trên|lớn hơn hoặc bằng|cao hơn hoặc bằng|đạt và vượt mức',
  ),
  ...pairs('gt', 'trên|hơn|>|vượt|vượt mức|vượt trên|cao hơn|lớn hơn|nhiều hơn|từ trên|quá'),
  ...pairs(
    'le',
    'không quá|không cao quá|không lớn quá|không nhiều quá|không vượt|không vượt quá|tối đa|không trên|không cao hơn|không lớn hơn|không hơn|không nhiều hơn|nhiều nhất|cao nhất|≤|<=|=<|bằng hoặc dưới|bằng hoặc thấp hơn|nhỏ hơn hoặc bằng|thấp hơn hoặc bằng|bằng hoặc ít hơn',
  ),
  ...pairs('lt', 'dưới|<|thấp hơn|nhỏ hơn|bé hơn|ít hơn|chưa đến|chưa tới|chưa quá'),
  ...pairs('approx', 'gần|khoảng|xấp xỉ|chừng|trên dưới|ước khoảng|ước chừng|gần bằng|~|≈|trên , dưới'),
  ...pairs('since', 'từ'),
]);
const AFTER = new Phrases<'ge' | 'le'>([
  ['trở lên', 'ge'],
  ['trở đi', 'ge'],
  ['hoặc hơn', 'ge'],
  ['hoặc cao hơn', 'ge'],
  ['trở xuống', 'le'],
  ['hoặc ít hơn', 'le'],
  ['đổ lại', 'le'],
  ['hoặc thấp hơn', 'le'],
]);
/** Words between a comparator and its number that change nothing: "tối thiểu đạt 95%", "trên mức 5%". */
const FILLER = new Set(
  'đạt có là mức được còn tỷ lệ bình quân cho thêm ở phải : = khoảng đến mỗi năm hàng tăng giảm số lượng'.split(' '),
);
/** Comparators that may stand further off; "trên", "dưới", "từ" only count directly before the number. */
const FAR = new Set(['ít nhất', 'tối thiểu', 'tối đa', 'không dưới', 'không quá', 'không vượt quá', 'không thấp hơn']);
const MAX_FILLER = 4;

function pairs<T extends string>(entry: T, list: string): [string, T][] {
  return list.split('|').map((phrase) => [phrase, entry]);
}
/** After these, "trở lên" belongs to the name: "thứ ba trở lên", "loại tốt trở lên". */
const NAMES = new Set(['thứ', 'loại', 'hiệu', 'mức', 'hạng']);

export interface Before {
  /** Where the comparators begin. */
  from: number;
  cmp: Comparator | null;
  /** "từ" before the number. */
  since: boolean;
  /** Two comparators that look to opposite sides: "không quá trên 5%". */
  contrary: boolean;
}

const SIDE: Partial<Record<Comparator, 'up' | 'down'>> = { ge: 'up', gt: 'up', le: 'down', lt: 'down' };

/** On both sides of the number: no bound goes with these. */
const AROUND = new Set(['trên dưới', 'trên , dưới']);

/** The comparators look to opposite sides. */
export function opposed(a: Comparator | null, b: Comparator | null): boolean {
  const [one, other] = [a && SIDE[a], b && SIDE[b]];
  return one !== null && other !== null && one !== undefined && other !== undefined && one !== other;
}

/** Comparators read backwards from the number over filler words, never past the quantity before. */
export function comparatorBefore(tokens: readonly Token[], at: number, floor: number): Before {
  let from = at;
  let since = false;
  let cmp: Comparator | null = null;
  let edge = at;
  let contrary = false;
  for (let filler = 0; filler <= MAX_FILLER && edge > floor; ) {
    const found = endingAt(tokens, edge, floor);
    const phrase = found
      ? tokens
          .slice(found.from, edge)
          .map((token) => token.value)
          .join(' ')
      : '';
    if (found && (filler === 0 || FAR.has(phrase) || fillersKeep(tokens, edge, at))) {
      if (found.entry === 'since') since = true;
      else {
        contrary ||= opposed(cmp, found.entry) || (cmp !== null && AROUND.has(phrase));
        cmp ??= found.entry;
      }
      from = edge = found.from;
      continue;
    }
    if (!FILLER.has(tokens[edge - 1]?.value ?? '')) break;
    edge--;
    filler++;
  }
  return { from, cmp, since, contrary };
}

/** "trên mức 5%", "từ mức 70%": only these fillers keep a near comparator valid. */
function fillersKeep(tokens: readonly Token[], edge: number, at: number): boolean {
  for (let i = edge; i < at; i++)
    if (!['mức', 'tỷ', 'lệ', 'khoảng', ':', '='].includes(tokens[i]?.value ?? '')) return false;
  return true;
}

function endingAt(
  tokens: readonly Token[],
  end: number,
  floor: number,
): { from: number; entry: Comparator | 'since' } | null {
  for (let length = Math.min(4, end - floor); length > 0; length--) {
    const match = BEFORE.match(tokens, end - length, end);
    if (match?.length === length) return { from: end - length, entry: match.entry };
  }
  return null;
}

/** "trở lên" directly after the unit, or after the noun phrase that follows it ("100% chỉ tiêu trở lên"). */
export function comparatorAfter(
  tokens: readonly Token[],
  skip: readonly boolean[],
  from: number,
): { cmp: 'ge' | 'le'; to: number } | null {
  let at = from;
  if (tokens[at]?.value === '(') at++;
  const direct = AFTER.match(tokens, at);
  if (direct) return { cmp: direct.entry, to: at + direct.length };
  for (let i = from; i < from + 6 && i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.type !== 'word' || skip[i] || NAMES.has(token.value)) return null;
    const match = AFTER.match(tokens, i);
    if (match) return { cmp: match.entry, to: from };
  }
  return null;
}

/** Words that compare wherever they stand; "trên", "quá", "hơn" and "gần" are prepositions as often. */
const ALWAYS_COMPARES = new Phrases<true>(
  'ít nhất|tối thiểu|tối đa|không dưới|không quá|không vượt quá|không thấp hơn|không cao hơn|không ít hơn|không lớn hơn|không nhỏ hơn|dưới|thấp hơn|nhỏ hơn|ít hơn|chưa đến|chưa tới'
    .split('|')
    .map((phrase) => [phrase, true] as const),
);
/** "dưới dạng điện tử", "lao động tiên tiến trở lên", "phát huy tối đa": the words compare no number. */
const PREPOSITION_AFTER = phraseSet(
  'dạng | hình thức | sự lãnh đạo | sự chỉ đạo | sự điều hành | sự quản lý | sự giám sát | sự hướng dẫn | nước | luật | tán | mặt | lòng | đất | quyền | tên | góc | mọi hình thức | các hình thức | các dạng',
);
const UP_TO = new Set(['nhất', 'đa', 'thiểu']);
/** "phát huy tối đa", "mức lương tối thiểu vùng": no number is bounded. */
const UTMOST = new Set(
  'huy thác dụng chế giảm thủ lực mức lương sống điều kiện gian cự ly tải bảo hóa tích hỗ trợ quyền ích'.split(' '),
);

/** How many tokens at `at` are a comparator that no number follows: 0 where they compare nothing. */
export function comparesUnread(tokens: readonly Token[], at: number): number {
  const found = ALWAYS_COMPARES.match(tokens, at);
  if (!found) return 0;
  const [first, after] = [tokens[at]!.value, tokens[at + found.length]?.value ?? ''];
  if (first === 'dưới' && PREPOSITION_AFTER.match(tokens, at + found.length)) return 0;
  const last = tokens[at + found.length - 1]!.value;
  const leads = /^(?:là|phải|đạt|có|từ|:)$/.test(after);
  return UP_TO.has(last) && !leads && UTMOST.has(tokens[at - 1]?.value ?? '') ? 0 : found.length;
}
