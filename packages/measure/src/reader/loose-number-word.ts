import { NAMING } from './number-words.ts';
import { phraseSet } from './phrases.ts';
import type { NormalText } from './text.ts';
import type { Token } from './token.ts';

/** Names with a number word in them: "hai cấp", "ba sạch", "đất hai lúa", "bốn mùa". */
const NAMED_BY_NUMBER = phraseSet(`
  hai cấp | hai màu | hai bên | hai chiều | hai buổi | hai vụ | hai mặt | hai miền | hai lúa | hai giỏi | hai bà | hai trong một | hai bà trưng
  ba cấp | ba bên | ba sạch | ba không | ba miền | ba mặt | ba giỏi | ba đình | ba tốt | ba cùng | ba nhất | ba trong một | ba vụ
  bốn tốt | bốn mùa | bốn không | bốn bên | bốn cấp | bốn tại chỗ | sáu bên | bảy không
`);
/** Number words that are no other word; "năm" is a year and "một" an article. */
const CLEAR = new Set(['hai', 'ba', 'bốn', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mươi']);

/** A number word that neither counts nor belongs to a name: "đạt hai 95%". Names of places are written in capitals. */
export function looseNumberWord(
  { given, text }: { given: string; text: NormalText },
  tokens: readonly Token[],
  at: number,
): boolean {
  const token = tokens[at]!;
  if (token.type !== 'word' || !CLEAR.has(token.value)) return false;
  const printed = given.slice(text.origin[token.start], text.origin[token.end]);
  const before = tokens[at - 1]?.value ?? '';
  // "dân số hai": the word before numbers nothing
  const names =
    NAMING.has(before) &&
    tokens[at + 1]?.type !== 'num' &&
    !(before === 'số' && /^(?:dân|tổng|một|đa)$/u.test(tokens[at - 2]?.value ?? ''));
  return !/^\p{Lu}/u.test(printed) && !names && !NAMED_BY_NUMBER.match(tokens, at);
}
