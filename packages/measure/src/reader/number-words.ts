import { COUNTED } from './nouns.ts';
import type { Token } from './token.ts';

const DIGITS = new Map(['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'].map((word, i) => [word, i + 1]));
/** What the digits are called after tens. */
const AFTER_TENS = new Map([...DIGITS, ['mốt', 1], ['tư', 4], ['lăm', 5], ['nhăm', 5], ['bẩy', 7]]);
/** Words after which a number word counts: "có một xã", "thêm hai trường", "ít nhất ba mô hình". */
const BEFORE = new Set(
  'có thêm nhất thiểu lập mới dựng từ quá xây mở dưới trên hơn đạt còn được nạp chức đưa giảm tăng :'.split(' '),
);
/** After these the count is part of a name: "lần thứ hai", "cả ba cấp". */
export const NAMING = new Set(['thứ', 'cả', 'lần', 'quý', 'tháng', 'khóa', 'kỳ', 'khu', 'số', 'loại', 'hạng', 'mức']);
/** "hai cấp", "ba bên": no things that are counted. */
const UNCOUNTED = new Set(['số', 'cấp', 'kỳ', 'bộ', 'hội', 'đoàn', 'ban', 'ngành']);
/** "gấp đôi", "gấp ba". */
const FOLD = new Map([
  ['đôi', '2'],
  ['hai', '2'],
  ['ba', '3'],
  ['bốn', '4'],
  ['năm', '5'],
  ['rưỡi', '1,5'],
]);

/** "linh năm", "lẻ hai": the units after hundreds without tens. */
const NO_TENS = new Set(['linh', 'lẻ', 'lẽ']);

interface Spoken {
  value: number;
  length: number;
}

/** "mười hai", "hai mươi lăm", "một trăm linh năm", "một nghìn hai trăm": the number and how many words say it; one word alone may be no number. */
function numberAt(tokens: readonly Token[], at: number): Spoken | null {
  const word = (i: number) => (tokens[i]?.type === 'word' ? tokens[i]!.value : '');
  const below = belowThousand(word, at);
  if (!below || !/^(?:nghìn|ngàn)$/.test(word(at + below.length))) return below;
  const from = at + below.length + 1;
  const rest = restOfThousand(word, from);
  return rest ? { value: below.value * 1000 + rest.value, length: below.length + 1 + rest.length } : below;
}

type WordAt = (i: number) => string;

function belowThousand(word: WordAt, at: number): Spoken | null {
  const first = DIGITS.get(word(at));
  if (first === undefined || word(at + 1) !== 'trăm')
    return tensAt(word, at) ?? (first === undefined ? null : { value: first, length: 1 });
  const rest = restOfHundred(word, at + 2);
  return { value: first * 100 + (rest?.value ?? 0), length: 2 + (rest?.length ?? 0) };
}

/** "linh năm", "mười", "ba mươi tư". */
function restOfHundred(word: WordAt, at: number): Spoken | null {
  const units = NO_TENS.has(word(at)) ? AFTER_TENS.get(word(at + 1)) : undefined;
  return units === undefined ? tensAt(word, at) : { value: units, length: 2 };
}

/** "hai trăm linh năm", "không trăm linh năm", "linh năm" after thousands; null where nothing follows them. */
function restOfThousand(word: WordAt, at: number): Spoken | null {
  if (word(at) === 'không' && word(at + 1) === 'trăm') {
    const rest = restOfHundred(word, at + 2);
    return rest && { value: rest.value, length: 2 + rest.length };
  }
  if (NO_TENS.has(word(at))) return restOfHundred(word, at);
  return word(at + 1) === 'trăm' ? belowThousand(word, at) : null;
}

function tensAt(word: WordAt, at: number): Spoken | null {
  if (word(at) === 'mười') return withUnits(10, DIGITS.get(word(at + 1)) ?? AFTER_TENS.get(word(at + 1)), 1);
  const tens = DIGITS.get(word(at));
  if (tens === undefined || word(at + 1) !== 'mươi') return null;
  return withUnits(tens * 10, AFTER_TENS.get(word(at + 2)), 2);
}

function withUnits(tens: number, units: number | undefined, length: number): Spoken {
  return units === undefined ? { value: tens, length } : { value: tens + units, length: length + 1 };
}

/**
 * Turns number words that count things into numerals: "hai mươi xã", "gấp đôi", "một nửa" (50 %). "một cửa", "một số",
 * "năm 2023" stay words.
 */
export function countInWords(tokens: Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.type !== 'word') continue;
    const before = tokens[i - 1]?.value ?? '';
    const folds = before === 'gấp' || (before === 'bằng' && tokens[i + 1]?.value === 'lần');
    const fold = folds ? FOLD.get(token.value) : undefined;
    if (fold !== undefined) {
      const named = tokens[i + 1]?.value === 'lần';
      tokens.splice(i, 1, numeral(token, fold), ...(named ? [] : [{ ...token, value: 'lần', glued: false }]));
      continue;
    }
    if (token.value === 'nửa') {
      const opened = before === 'một' ? 1 : 0;
      if (!opened && !/^(?:hơn|quá|trên|gần|dưới|ít)$/.test(before)) continue;
      const percent: Token = { ...token, type: 'sym', value: '%', glued: true };
      tokens.splice(i - opened, 1 + opened, numeral(opened ? tokens[i - 1]! : token, '50'), percent);
      continue;
    }
    const found = numberAt(tokens, i);
    if (!found || !counts(tokens, i, found.length)) continue;
    const last = tokens[i + found.length - 1]!;
    tokens.splice(i, found.length, { ...numeral(token, String(found.value)), end: last.end });
  }
}

function numeral(token: Token, value: string): Token {
  return { ...token, type: 'num', value };
}

/** "hai tỷ đồng", "mười ha"; but "ba tỷ lệ" are three rates. */
function measures(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.value ?? '', tokens[at + 1]?.value ?? ''];
  return /^(?:tỷ|triệu|nghìn|ngàn|ha|km|tấn|tạ|kg)$/.test(word) && !/^(?:lệ|trọng|suất|số|giá|công)$/.test(next);
}

const isPercent = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.value === '%' || (tokens[at]?.value === 'phần' && tokens[at + 1]?.value === 'trăm');

function counts(tokens: readonly Token[], at: number, length: number): boolean {
  const before = tokens[at - 1]?.value ?? '';
  const after = at + length;
  // "hàng quý hai tỷ đồng" is no second quarter
  const each = /^(?:hàng|mỗi)$/.test(tokens[at - 2]?.value ?? '');
  if ((NAMING.has(before) && !each) || UNCOUNTED.has(tokens[after]?.value ?? '')) return false;
  if (measures(tokens, after)) return tokens[at]!.value !== 'năm' || length > 1;
  if (!COUNTED.match(tokens, after)) return length > 1 && isPercent(tokens, after);
  return length > 1 || BEFORE.has(before);
}

/** "ba mươi": a number and nothing else. */
export function isNumberAlone(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && numberAt(tokens, 0)?.length === tokens.length;
}

/** A number word that counts what follows and was not turned into a numeral: somebody has to say what is meant. */
export function isNumberWord(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.value ?? '';
  const before = tokens[at - 1]?.value ?? '';
  const digit = DIGITS.get(word);
  if (word === 'rưỡi') return true;
  if (word === 'trăm' && DIGITS.has(before)) return true;
  if (word === 'nửa') return !/^(?:đầu|cuối)$/.test(tokens[at + 1]?.value ?? '');
  if (word === 'chục' || word === 'vài' || word === 'dăm')
    return COUNTED.match(tokens, at + 1) !== null || tokens[at + 1]?.type === 'num';
  if (word === 'hàng') return /^(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ)$/.test(tokens[at + 1]?.value ?? '');
  // "ba đến năm mô hình"
  if (
    digit !== undefined &&
    /^(?:đến|tới)$/.test(tokens[at + 1]?.value ?? '') &&
    DIGITS.has(tokens[at + 2]?.value ?? '')
  )
    return COUNTED.match(tokens, at + 3) !== null;
  if (word === 'phần') return DIGITS.has(before) && AFTER_TENS.has(tokens[at + 1]?.value ?? '');
  if (digit === undefined) return /^(?:mười|mươi|trăm)$/.test(word) && COUNTED.match(tokens, at + 1) !== null;
  return (
    digit > 1 &&
    word !== 'năm' &&
    (!NAMING.has(before) || before === 'số') &&
    !(tokens[at + 1]?.value === 'vụ' && /^(?:lúa|màu|rau|đất)$/.test(before)) &&
    !UNCOUNTED.has(tokens[at + 1]?.value ?? '') &&
    COUNTED.match(tokens, at + 1) !== null
  );
}
