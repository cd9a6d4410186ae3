/** Words typed without marks that decide the meaning: "duoi 2%", "giam con 3%". */

import { Phrases } from './phrases.ts';
import { isUnmarked } from './syllable.ts';
import type { NormalText } from './text.ts';
import type { Token } from './token.ts';

/** Read in a text that has no mark at all. */
const EVERYWHERE =
  'dưới|còn dưới|còn trên|còn khoảng|trên|từ|đến|không quá|không vượt quá|không dưới|không thấp hơn|không cao hơn|ít nhất|tối thiểu|tối đa|trở lên|trở xuống|giảm|tăng|tăng thêm|xuống|xuống còn|giảm còn|lên|đạt|vượt|gần|khoảng|thấp hơn|cao hơn|nhỏ hơn|lớn hơn|hơn|gấp|duy trì|phấn đấu|trong đó|so với|năm|tháng|quý|kế hoạch|chỉ tiêu|dự toán|tỷ lệ|tỷ trọng|hộ nghèo|hộ cận nghèo|tỷ đồng|triệu đồng|nghìn đồng|tỷ|triệu|tấn|tạ|lao động|người|hộ|xã|thôn|trường|doanh nghiệp|hồ sơ|lần|tốc độ tăng|thu ngân sách|không có|không còn|không để|qua đào tạo|nước sạch|hoàn thành|đạt chuẩn|bình quân';
/** Read in any text where they stand by a number: without marks they are no words of their own. */
const BY_A_NUMBER =
  'dưới|trên|không quá|không dưới|ít nhất|tối thiểu|tối đa|trở lên|trở xuống|giảm|tăng|xuống|xuống còn|vượt|thấp hơn|cao hơn';

/** Syllables of the longest of them. */
const LONGEST = 2;

const WITHOUT_MARKS = /\p{M}/gu;
const unmarked = (phrase: string) => phrase.normalize('NFD').replace(WITHOUT_MARKS, '').replaceAll('đ', 'd');
const listed = (list: string) => new Phrases(list.split('|').map((phrase) => [unmarked(phrase), phrase] as const));
const IN_UNMARKED = listed(EVERYWHERE);
const IN_ANY = listed(BY_A_NUMBER);
/** Single words that no other syllable of the language is taken for beside a number. */
const ALONE = new Set(['duoi', 'tren', 'vuot']);

/** How far from a number a word still compares it. */
const NEAR = 3;

/** Puts the marks back in the tokens. @returns the whole text with them, or null when nothing had to be put back. */
export function markWords(given: string, text: NormalText, tokens: Token[]): string | null {
  const bare = tokens.every((token) => token.type !== 'word' || isUnmarked(token.value));
  const phrases = bare ? IN_UNMARKED : IN_ANY;
  const put: { start: number; end: number; word: string }[] = [];
  for (let i = 0; i < tokens.length; ) {
    const found = tokens[i]!.type === 'word' ? (phrases.match(tokens, i) ?? (bare ? null : mistyped(tokens, i))) : null;
    const words = found ? found.entry.split(' ') : [];
    if (!found || (!bare && !byNumber(tokens, i, i + words.length))) {
      i++;
      continue;
    }
    for (const [k, word] of words.entries()) {
      const token = tokens[i + k]!;
      if (token.value === word) continue;
      token.value = word;
      put.push({ start: text.origin[token.start]!, end: text.origin[token.end]!, word });
    }
    i += words.length;
  }
  if (put.length === 0) return null;
  let marked = '';
  let at = 0;
  for (const { start, end, word } of put) {
    marked += given.slice(at, start) + word;
    at = end;
  }
  return marked + given.slice(at);
}

/** "tối thiêu", "dươi": the letters of a comparator under other marks. */
function mistyped(tokens: readonly Token[], at: number): { entry: string; length: number } | null {
  const plain = tokens.slice(at, at + LONGEST).map((token) => ({ ...token, value: unmarked(token.value) }));
  const found = IN_ANY.match(plain, 0);
  if (!found || (found.length === 1 && !ALONE.has(plain[0]!.value))) return null;
  const typed = tokens.slice(at, at + found.length).map((token) => token.value);
  return typed.join(' ') === found.entry ? null : found;
}

function byNumber(tokens: readonly Token[], from: number, to: number): boolean {
  const near = [...tokens.slice(to, to + NEAR), ...tokens.slice(Math.max(0, from - NEAR), from)];
  return near.some((token) => token.type === 'num');
}
