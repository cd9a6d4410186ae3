import { keepCells, TAB } from './cells.ts';
import { joinLookalikes } from './lookalikes.ts';
import { countInWords } from './number-words.ts';
import { type NormalText, normalise } from './text.ts';
import type { Token } from './token.ts';
import { markWords } from './unmarked.ts';

export interface Lexed {
  given: string;
  text: NormalText;
  tokens: Token[];
  /** The text with its marks put back, where words that decide the meaning were typed without; null when none were. */
  marked: string | null;
}

/** "1.234,5", "1'234,5", "1½", "½"; "1e+05" as a spreadsheet writes it, ",95" without its zero: no number, but seen whole. */
const NUMERAL = /(?:\d+(?:[.,']\d+)*(?:e[+-]?\d+)?[½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]?|[½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])/uy;
const HEADLESS = /[.,]\d+(?:[.,]\d+)*/y;
const SPACED_THOUSANDS = /\d{1,3}(?: \d{3})+(?!\d|\.\d|\/\d)(?:,\d+)?(?!\d)/y;
/** A syllable, or money abbreviated with a point: "tr.đ". */
const WORD = /(?:tr|tỷ|tỉ|ng)\.đ(?:ồng)?(?![\p{L}\p{M}])|[\p{L}\p{M}]+/uy;
const SQUARE_OR_CUBIC = /^(?:m|km|cm|dm|hm)$/;
const SYMBOL = /> ?=|=>|< ?=|=<|\+ ?\/ ?-|%[o0](?![\p{L}\d])|\.{2,3}|[^\s]/uy;
const PRINTED_AS: Record<string, string> = {
  '> =': '>=',
  '< =': '<=',
  '%o': '‰',
  '%0': '‰',
  '..': '...',
  '≧': '≥',
  '≦': '≤',
  '﹤': '<',
  '﹥': '>',
};
const ITEM_START = /\n\s*(?:[-+*•](?=\s*\p{L}|\s*\d)|\(?\d{1,2}[.)](?!\d)|\p{L}\))/uy;
/** Numbering of an item at the very start: "1.", "(2).", "a)", "2.1", "-". A measured value never looks like that. */
const LEADING =
  /^[\s*]*(?:[-–+•]\s+|[-–+•](?=\p{L})|\(?\d{1,2}[.)]{1,2}\s+|\d{1,2}(?:\.\d{1,2})+\.?\s+(?!USD|Tỷ|Triệu|Nghìn|Ha|Tấn|Km|Kg|Đồng|%)(?=\p{Lu})|\p{L}\)\s+|[IVX]+\.\s+|(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]+)\t\s*(?=\p{L}))/u;

/** Emphasis that plain-text copies leave: "**13/13**", "<i>". */
const MARKUP = /\*+|<\/?\p{L}{1,8}>/uy;

/** A mark of emphasis between two letters is none. */
const LETTERS_AROUND = /^\p{L}\p{L}$/u;

/** Words after which a number stands by itself, so that "tháng 6 100 người" is not "6 100". */
const LONE_NUMBER = new Set([
  'tháng',
  'quý',
  'năm',
  'lớp',
  'khóa',
  'điều',
  'số',
  'thứ',
  'độ',
  'mức',
  'cấp',
  'ngày',
  'lộ',
  'ql',
  'tl',
  'đt',
]);

const SPELLING: Record<string, string> = {
  tỉ: 'tỷ',
  kì: 'kỳ',
  hằng: 'hàng',
  tỉđ: 'tỷđ',
  'tr.đ': 'trđ',
  'tr.đồng': 'trđồng',
  'tỷ.đ': 'tỷđ',
  'tỉ.đ': 'tỷđ',
  'tỷ.đồng': 'tỷđồng',
  'tỉ.đồng': 'tỷđồng',
  'ng.đ': 'ngđ',
  'ng.đồng': 'nghìnđồng',
  tỉđồng: 'tỷđồng',
  ko: 'không',
  kô: 'không',
  khg: 'không',
};

function at(pattern: RegExp, source: string, index: number): string | null {
  pattern.lastIndex = index;
  return pattern.exec(source)?.[0] ?? null;
}

/** Splits a text into tokens in one pass; never fails, whatever the input. */
export function lex(given: string): Lexed {
  const text = normalise(given);
  const source = text.value;
  const tokens: Token[] = [];
  const numbering = LEADING.exec(given)?.[0].length ?? 0;
  let i = 0;
  while (i < source.length && text.origin[i]! < numbering) i++;
  let last = -1;
  const push = (type: Token['type'], value: string, length: number) => {
    tokens.push({ type, value, start: i, end: i + length, glued: last === i });
    i += length;
    last = i;
  };
  while (i < source.length) {
    const c = source[i]!;
    if (c === '\n') {
      const item = at(ITEM_START, source, i);
      if (item) push('break', '\n', item.length);
      else i++;
      continue;
    }
    if (c === ' ') {
      if (given[text.origin[i]!] === TAB) tokens.push({ type: 'sym', value: TAB, start: i, end: i + 1, glued: false });
      i++;
      continue;
    }
    const markup = at(MARKUP, source, i);
    if (markup && !(last === i && LETTERS_AROUND.test(source.slice(i - 1, i) + (source[i + markup.length] ?? '')))) {
      i += markup.length;
      continue;
    }
    const previous = tokens[tokens.length - 1];
    const headless = previous?.type === 'num' && last === i ? null : at(HEADLESS, source, i);
    if (headless && (last !== i || c === ',')) {
      push('num', headless, headless.length);
      continue;
    }
    const number = at(NUMERAL, source, i);
    if (number) {
      if (/^[23]$/.test(number) && previous?.end === i && SQUARE_OR_CUBIC.test(previous.value)) {
        previous.value += number;
        previous.end = ++i;
        last = i;
        continue;
      }
      const spaced = previous && LONE_NUMBER.has(previous.value) ? null : at(SPACED_THOUSANDS, source, i);
      push('num', spaced ?? number, (spaced ?? number).length);
      continue;
    }
    const word = at(WORD, source, i);
    if (word) push('word', SPELLING[word] ?? word, word.length);
    else {
      const symbol = at(SYMBOL, source, i) ?? c;
      push('sym', PRINTED_AS[symbol] ?? symbol, symbol.length);
    }
  }
  keepCells(tokens);
  joinLookalikes(tokens, (first, { end }) => given.slice(text.origin[first.start], text.origin[end]));
  const marked = markWords(given, text, tokens);
  countInWords(tokens);
  return { given, text, tokens, marked };
}
