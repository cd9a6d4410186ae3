/** Bases of comparison in words: "so với cùng kỳ năm trước", "so năm 2020", "năm ngoái". */
import { wordsOf } from './pieces.ts';
import type { Token } from './token.ts';

export interface BasePhrase {
  /** Token offset, end exclusive. */
  to: number;
  /** "so với …", or a base that stands without these words. */
  kind: 'compared' | 'before';
}

const BASES = new Set(
  'năm kỳ quý tháng thời nhiệm giai bình trung mức kết cuối đầu ước thực cùng hiện tỉnh cả'.split(' '),
);
const BEFORE = /^(?:cùng kỳ|năm trước|năm ngoái|kỳ trước)$/u;
/** Most words of a base. */
const MOST_WORDS = 12;
const ENDS = new RegExp(
  `^(?:\\p{L}+ ){0,6}?(?:${[
    '(?:đầu|cuối) (?:năm|kỳ|quý|tháng)(?: (?:trước|\\d{4}))?',
    'năm (?:trước|ngoái|nay|\\d{4})',
    'cùng kỳ(?: năm (?:trước|ngoái|\\d{4}))?',
    '(?:nhiệm kỳ|kỳ|tháng|quý|giai đoạn) (?:trước|\\d{4} - \\d{4})',
    'thời điểm [\\d/ ]+',
  ].join('|')})(?= |$)`,
  'u',
);

/** The base of comparison whose words begin at `at`. */
export function basePhraseAt(tokens: readonly Token[], at: number): BasePhrase | null {
  if (tokens[at]!.value === 'so') {
    const first = tokens[at + 1]?.value === 'với' ? at + 2 : at + 1;
    if (!BASES.has(tokens[first]?.value ?? '')) return null;
    const length = ENDS.exec(wordsOf(tokens, first, Math.min(first + MOST_WORDS, tokens.length)))?.[0]
      .trim()
      .split(' ').length;
    return { to: first + (length ?? 1), kind: 'compared' };
  }
  // the words of a longer base are looked at with it
  if (!BEFORE.test(wordsOf(tokens, at, Math.min(at + 2, tokens.length)))) return null;
  for (let i = Math.max(0, at - MOST_WORDS); i < at; i++)
    if (tokens[i]!.value === 'so' && (basePhraseAt(tokens, i)?.to ?? 0) > at) return null;
  return { to: at + 2, kind: 'before' };
}

/** The first base between `from` and `to`, as its words name it, without "so với"; null where none is said. */
export function namedBase(tokens: readonly Token[], from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    if (tokens[i]!.value !== 'so' || basePhraseAt(tokens, i)?.kind !== 'compared') continue;
    const first = tokens[i + 1]!.value === 'với' ? i + 2 : i + 1;
    return ENDS.exec(wordsOf(tokens, first, Math.min(first + MOST_WORDS, to)))?.[0].trim() ?? null;
  }
  return null;
}
