import type { Token } from './lexer.ts';
import { COUNTED } from './nouns.ts';

const VALUES = new Map(
  ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map((word, i) => [word, String(i + 1)]),
);
/** Words after which a number word counts: "có một xã", "thêm hai trường", "ít nhất ba mô hình". */
const BEFORE = new Set(['có', 'thêm', 'nhất', 'thiểu', 'lập', 'mới', 'dựng', 'từ', 'quá']);

/** Turns number words that count things into numerals; "một cửa", "một số", "năm 2023" stay words. */
export function countInWords(tokens: Token[]): void {
  for (let i = 1; i + 1 < tokens.length; i++) {
    const value = VALUES.get(tokens[i]!.value);
    if (!value || !BEFORE.has(tokens[i - 1]!.value) || !COUNTED.match(tokens, i + 1) || tokens[i + 1]!.value === 'số')
      continue;
    tokens[i] = { ...tokens[i]!, type: 'num', value };
  }
}
