import type { Lexed } from './lexer.ts';
import { NAMED_WITH_LETTERS } from './lookalikes.ts';
import { COUNTED } from './nouns.ts';
import { Phrases, phraseSet } from './phrases.ts';
import { wordsOf } from './pieces.ts';
import { numberOfPlace } from './place-names.ts';
import { recursInName } from './recurring-names.ts';
import { type TimeMark, timeAt } from './times.ts';
import type { Token } from './token.ts';
import { PER, SCALES, UNITS } from './units.ts';

/** Numbers that measure nothing: the tokens they take are marked, so that the grammar steps over them. */
export interface Traps {
  /** For every token: true when it belongs to a number that is no value. */
  skip: boolean[];
  times: TimeMark[];
}

/** Documents, programmes and standards that carry a number. */
const CITED = phraseSet(`
  nghị quyết | nghị định | quyết định | thông tư | chỉ thị | công văn | luật | pháp lệnh | kết luận | thông báo | hướng dẫn | công điện | quy định
  chương trình | đề án | kế hoạch | dự án | tiêu chuẩn | tcvn | iso | qcvn | điều | khoản | mục | phụ lục | biểu | mẫu | văn bản
`);

/** Words after which a number names, orders or grades instead of measuring. */
const NAMED = new Phrases<'number' | 'list'>(
  (
    [
      [
        'number',
        'thứ | lần thứ | khóa | số | quốc lộ | tỉnh lộ | đường tỉnh | đường số | tổ | khu phố | thôn | ấp | buôn | quận | phường | vùng | nhóm | hạng | loại | bậc | chương trình | tiêu chí số | tiêu chí | khu vực | giai đoạn | nhà cấp | thế hệ | kỳ họp thứ | nhiệm kỳ | năm thứ | dự án | covid | kv',
      ],
      ['list', 'lớp | mức | mức độ | cấp độ | cấp | khối | vụ | đợt'],
    ] as const
  ).flatMap(([kind, list]) => list.split('|').map((phrase) => [phrase.trim(), kind] as const)),
);
/** "Tuổi thọ trung bình đạt 75 tuổi" is a value: the word stands at most this far before. */
const LIFE_SPAN_WORDS = 6;
const AGE = new Set(['tuổi']);

type Printed = (token: Token) => string;

function isNum(token: Token | undefined): boolean {
  return token?.type === 'num';
}

/** "18/2020/QĐ-UBND", "148/QĐ-UBND", "53/NQ-HĐND": a number whose strokes lead to letters. */
function documentNumber(tokens: readonly Token[], i: number): number {
  let end = i + 1;
  for (let strokes = 0; strokes < 3 && tokens[end]?.value === '/' && tokens[end + 1]; strokes++) {
    const next = tokens[end + 1]!;
    if (next.type === 'word') {
      const code =
        /^(?:qđ|nq|nđ|tt|ct|kh|kl|cv|tb|bc|ttr|hd|tw|ubnd|hđnd|ttg|cp|qh|đa|ctr|btc|ttlt)/.test(next.value) &&
        tokens[end + 2]?.value === '-';
      if (!code) return 0;
      end += 2;
      while (tokens[end]?.value === '-' && tokens[end + 1]?.type === 'word' && tokens[end + 1]!.glued) end += 2;
      return end;
    }
    if (!isNum(next)) return 0;
    end += 2;
  }
  return 0;
}

/** The number directly after a citing word: "Quyết định số 546", "ISO 9001:2015", "Nghị quyết 35 về …". */
function cited(tokens: readonly Token[], i: number): number {
  const head = CITED.match(tokens, i);
  if (!head) return 0;
  let at = i + head.length;
  const iso = tokens[at]?.value === 'iso';
  if (iso) at++;
  const numbered = tokens[at]?.value === 'số';
  if (numbered) at++;
  if (!isNum(tokens[at]) || !/^[\d.:]+$/.test(tokens[at]!.value)) return 0;
  let end = at + 1;
  while ((tokens[end]?.value === '/' || tokens[end]?.value === ':') && isNum(tokens[end + 1])) end += 2;
  const measured = UNITS.match(tokens, end) !== null || tokens[end]?.type === 'word';
  const formal = iso || numbered || /^(?:iso|tcvn|qcvn|luật|điều|khoản|mục|thông|nghị)$/.test(tokens[i]!.value);
  return measured && !(formal && UNITS.match(tokens, end) === null) ? 0 : end;
}

/** What is graded has few grades; "số" orders only after what is numbered: "tiêu chí số 17", not "dân số 30". */
function mayName(tokens: readonly Token[], i: number, printed: string): boolean {
  const most = MOST_GRADES[tokens[i]!.value];
  // "dịch vụ công mức độ 3,4": levels by their numbers, not one of 3,4
  const named = tokens[i + 1]?.value === 'độ' ? printed.split(',') : [printed];
  if (most !== undefined && !named.every((each) => Number(each) <= most)) return false;
  return tokens[i]!.value !== 'số' || NUMBERED.has(tokens[i - 1]?.value ?? '');
}

/** "4", "1,2,3", "8.2": what orders is whole, or numbers a part of a part. */
const ORDINAL = /^(?:\d{1,4}|\d(?:[.,]\d){1,3})$/;
const MOST_GRADES: Record<string, number> = {
  tiêu: 19,
  mức: 12,
  cấp: 12,
  lớp: 12,
  khối: 12,
  loại: 12,
  bậc: 12,
  vụ: 12,
  đợt: 12,
};
const NUMBERED = new Set(
  'chí mẫu biểu điều mục nhà đường lộ thôn ấp tổ khu phố định quyết thị hoạch án văn luật tư báo dẫn lệnh trình tiêu vụ đội cụm trạm vùng nhóm bảng lục điện bàn ngõ hẻm'.split(
    ' ',
  ),
);

/** "lần thứ 4", "lớp 1, 2 và 3", "mức độ 3-4": a name's number, with the rest of its list. */
function named(tokens: readonly Token[], i: number, printed: Printed): number {
  const head = NAMED.match(tokens, i);
  if (!head) return 0;
  let end = i + head.length;
  if (!isNum(tokens[end]) || !ORDINAL.test(tokens[end]!.value)) return 0;
  if (!mayName(tokens, i, tokens[end]!.value)) return 0;
  end++;
  if (lettered(tokens, end, printed)) return end + 1;
  if (head.entry === 'list')
    while (
      (tokens[end]?.value === ',' || tokens[end]?.value === '-' || tokens[end]?.value === 'và') &&
      isNum(tokens[end + 1]) &&
      tokens[end + 1]!.value.length === 1
    )
      end += 2;
  const unit = UNITS.match(tokens, end) !== null || SCALES.has(tokens[end]?.value ?? '');
  const counts = tokens[i]!.value !== 'thứ' && COUNTED.match(tokens, end) !== null;
  const range =
    (tokens[end]?.value === '-' || tokens[end]?.value === '/' || tokens[end]?.value === 'đến') &&
    isNum(tokens[end + 1]);
  return unit || counts || range ? 0 : end;
}

/** "5 tuổi", "từ 15 đến 49 tuổi", "24 tháng tuổi", "trẻ dưới 5 tuổi". */
function age(tokens: readonly Token[], i: number): number {
  for (let k = i - 1; k >= i - LIFE_SPAN_WORDS && k >= 0; k--) if (tokens[k]!.value === 'thọ') return 0;
  if (!/^\d{1,3}$/.test(tokens[i]!.value)) return 0;
  let end = i + 1;
  const joint = AGE_UNIT.test(tokens[end]?.value ?? '') ? end + 1 : end;
  const high = /^(?:dưới|hết|đủ)$/.test(tokens[joint + 1]?.value ?? '') ? joint + 2 : joint + 1;
  if (/^(?:-|đến)$/.test(tokens[joint]?.value ?? '') && isNum(tokens[high])) end = high + 1;
  if (tokens[end]?.value === 'tháng' && tokens[end + 1]?.value === 'tuổi') end++;
  // "trẻ em 6-60 tháng"
  else if (
    tokens[end]?.value === 'tháng' &&
    end > i + 1 &&
    /(?:^| )(?:trẻ|em)(?: từ)?$/u.test(wordsOf(tokens, i - 3, i))
  )
    return end + 1;
  if (AGE.has(tokens[end]?.value ?? '')) return end + 1;
  return end > i + 1 && isNum(tokens[end - 1]) && !measuredAfter(tokens, end) && AGED.test(wordsOf(tokens, i - 5, i))
    ? end
    : 0;
}

const AGE_UNIT = /^(?:tuổi|tháng)$/;
/** "trong độ tuổi từ 15 - 60", "nhóm tuổi lao động 15-60". */
const AGED = /(?:^| )(?:độ|nhóm|lứa) tuổi(?: lao động)?(?: từ)?$/u;

function measuredAfter(tokens: readonly Token[], at: number): boolean {
  return /^[%‰]$/.test(tokens[at]?.value ?? '') || UNITS.match(tokens, at) !== null;
}

/** "lúa 2 vụ": how often a field bears, not how much. */
function seasons(tokens: readonly Token[], i: number): number {
  const crop = /^(?:lúa|nước|màu|rau|đất|trồng|canh|ruộng)$/.test(tokens[i - 1]?.value ?? '');
  const named = crop || (/^(?:lúa|màu|rau|ngô)$/.test(tokens[i + 2]?.value ?? '') && tokens[i - 1]?.type === 'word');
  return named && tokens[i]!.value.length <= 2 && tokens[i + 1]?.value === 'vụ' ? i + 2 : 0;
}

/** "Số bác sĩ/1 vạn dân: 11", "giá trị sản xuất/1 ha đạt": what the value that follows is per. */
function perInLabel(tokens: readonly Token[], i: number, lastNumber: number): number {
  if (tokens[i - 1]?.value !== '/' || tokens[i - 2]?.type !== 'word' || lastNumber <= i) return 0;
  for (let k = i - 2; k >= 0 && tokens[k]!.type === 'word'; k--) if (isNum(tokens[k - 1])) return 0;
  if (!/^(?:0?1|10+|1\.0+|10\.0+|100\.0+)$/.test(tokens[i]!.value)) return 0;
  const scale = SCALES.has(tokens[i + 1]?.value ?? '') ? 1 : 0;
  const per = PER.match(tokens, i + 1 + scale);
  return per ? i + 1 + scale + per.length : 0;
}

/** "bác sĩ trên 1 vạn dân: 10": what the value is per, when a value follows. */
function denominator(tokens: readonly Token[], i: number, lastNumber: number): number {
  if (
    tokens[i - 1]?.value !== 'trên' ||
    lastNumber <= i ||
    !/^(?:0?1|10+|1\.0+|10\.0+|100\.0+)$/.test(tokens[i]!.value)
  )
    return 0;
  const scale = SCALES.has(tokens[i + 1]?.value ?? '') ? 1 : 0;
  return tokens[i + 1 + scale]?.value === 'dân' ? i + scale + 2 : 0;
}

/** "trong đó" comes before the next number. */
function partsFollow(tokens: readonly Token[], i: number): boolean {
  const next = tokens.findIndex((token, at) => at > i && isNum(token));
  for (let at = i + 1; at < next; at++)
    if (tokens[at]!.value === 'trong' && tokens[at + 1]?.value === 'đó') return true;
  return false;
}

const PRODUCES = /^(?:trị|nhập|suất|lượng|thu|quân|nhuận)$/;

/** "giá trị thu hoạch trên 1 ha … đạt 120 triệu đồng": what the value is per. */
function perOne(tokens: readonly Token[], i: number, lastNumber: number): number {
  if (tokens[i - 1]?.value !== 'trên' || lastNumber <= i || !/^0?1$/.test(tokens[i]!.value)) return 0;
  // "đạt trên 1 người, trong đó: nữ 1 người": what follows are its parts
  if (/^(?:đạt|có|là)$/.test(tokens[i - 2]?.value ?? '') || partsFollow(tokens, i)) return 0;
  const per = PER.match(tokens, i + 1);
  const value = tokens.slice(Math.max(0, i - 8), i).some((token) => PRODUCES.test(token.value));
  return per && value ? i + 1 + per.length : 0;
}

/** "COVID-19", "5G", "4.0", "24/24", "một cửa" as "01 cửa". */
function glued(tokens: readonly Token[], i: number): number {
  const [before, dash, self, after] = [tokens[i - 2], tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (dash?.value === '-' && dash.glued && self.glued && before?.type === 'word' && !UNITS.match(tokens, i + 1))
    return i + 1;
  if (after?.value === 'g' && after.glued && self.value.length === 1) return i + 2;
  if (self.value === '4.0' && !UNITS.match(tokens, i + 1)) return i + 1;
  if (after?.value === 'cửa') return i + 2;
  if (
    after?.value === '/' &&
    tokens[i + 2]?.value === self.value &&
    (self.value === '24' || self.value === '7') &&
    !/^(?:xã|thôn|chỉ|tiêu|trường)$/.test(tokens[i + 3]?.value ?? '')
  )
    return i + 3;
  return 0;
}

/** Roads by their number: "ĐT.741", "QL 14B"; "ĐH 20 người" are people. */
const ROADS = /^(?:QL|TL|ĐT|DT|ĐH|DH|HL|ĐX|CT)$/u;

/** The end of the road's number whose letters stand at `i`, or 0. */
function road(tokens: readonly Token[], i: number, printed: Printed): number {
  if (!ROADS.test(printed(tokens[i]!))) return 0;
  const dotted = tokens[i + 1]?.value === '.' && tokens[i + 1]!.glued;
  const at = dotted ? i + 2 : i + 1;
  if (!isNum(tokens[at]) || !/^\d{1,4}$/.test(tokens[at]!.value)) return 0;
  if (lettered(tokens, at + 1, printed)) return at + 2;
  const counts = UNITS.match(tokens, at + 1) ?? COUNTED.match(tokens, at + 1);
  return counts && !tokens[at]!.glued ? 0 : at + 1;
}

/** "CO2", "PM2.5", "QL1A", "lớp 3B", "mô hình 5S": a number run together with capitals is a code. */
function coded(tokens: readonly Token[], i: number, printed: Printed): number {
  const before = tokens[i - 1];
  const to = lettered(tokens, i + 1, printed) ? i + 2 : i + 1;
  if (before?.type === 'word' && tokens[i]!.glued && /^\p{Lu}{1,4}$/u.test(printed(before))) return to;
  return to > i + 1 && NAMED_WITH_LETTERS.has(before?.value ?? '') ? to : 0;
}

/** The "B" of "lớp 3B". */
function lettered(tokens: readonly Token[], at: number, printed: Printed): boolean {
  const letter = tokens[at];
  return letter?.type === 'word' && letter.glued && /^\p{Lu}$/u.test(printed(letter));
}

/** Words whose quoted name follows: "phong trào “5 không, 3 sạch”". */
const TITLES = phraseSet(
  'danh hiệu | phong trào | mô hình | cuộc vận động | chuyên đề | chủ đề | khẩu hiệu | tiêu chí | chương trình | đề án | câu lạc bộ | hội thi | cuộc thi | thi đua | xây dựng | đăng ký',
);
/** Between such a word and the quotes. */
const MOST_BETWEEN = 3;

/** The end of the name in quotes that open at `i`, or 0. */
function quotedName(tokens: readonly Token[], i: number): number {
  if (tokens[i]!.value !== '"') return 0;
  const close = tokens.findIndex(({ value, type }, at) => at > i && (value === '"' || type === 'break'));
  if (close < 0 || tokens[close]!.type === 'break') return 0;
  for (let at = Math.max(0, i - MOST_BETWEEN - 2); at < i; at++) if (TITLES.match(tokens, at, i)) return close + 1;
  return 0;
}

/** "a) … ; 2) …": the numbering of items inside a line. */
function numbering(tokens: readonly Token[], i: number): number {
  const [before, after] = [tokens[i - 1]?.value, tokens[i + 1]];
  const opens = before === undefined || before === ';' || before === '.' || before === ',' || before === ':';
  return opens && after?.value === ')' && after.glued && /^\d{1,2}$/.test(tokens[i]!.value) ? i + 2 : 0;
}

/** Marks every number that is an age, an order, a level, a citation, a date or part of a name. One pass. */
export function findTraps({ tokens, given, text }: Pick<Lexed, 'tokens' | 'given' | 'text'>): Traps {
  const printed: Printed = ({ start, end }) => given.slice(text.origin[start], text.origin[end]);
  const skip = new Array<boolean>(tokens.length).fill(false);
  const times: TimeMark[] = [];
  const mark = (from: number, to: number) => skip.fill(true, from, Math.min(to, tokens.length));
  const lastNumber = tokens.findLastIndex(isNum);
  for (let i = 0; i < tokens.length; i++) {
    if (skip[i]) continue;
    const recurs = recursInName(tokens, i);
    if (recurs) {
      mark(i, recurs);
      continue;
    }
    const time = timeAt(tokens, i);
    if (time) {
      times.push(time);
      mark(time.from, time.to);
      continue;
    }
    const end =
      tokens[i]!.type === 'word'
        ? cited(tokens, i) || named(tokens, i, printed) || road(tokens, i, printed)
        : isNum(tokens[i])
          ? documentNumber(tokens, i) ||
            age(tokens, i) ||
            denominator(tokens, i, lastNumber) ||
            perOne(tokens, i, lastNumber) ||
            perInLabel(tokens, i, lastNumber) ||
            seasons(tokens, i) ||
            coded(tokens, i, printed) ||
            numberOfPlace(tokens, i, printed) ||
            numbering(tokens, i) ||
            glued(tokens, i)
          : quotedName(tokens, i);
    if (end) mark(i, end);
  }
  return { skip, times };
}
