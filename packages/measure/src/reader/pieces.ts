import type { Quantity } from './quantity-types.ts';
import type { Token } from './token.ts';

type Opener = 'start' | 'hard' | 'comma' | 'and' | 'cell' | 'part' | 'stop';

/** A stretch of the text between separators. Token offsets, end exclusive. */
export interface Piece {
  opener: Opener;
  from: number;
  to: number;
  /** "trong đó:" or a sentence that begins with "Trong đó": semicolons go on listing parts. */
  lists: boolean;
}

const ABBREVIATED = new Set([
  'tp',
  'tx',
  'tt',
  'p',
  'q',
  'h',
  'x',
  'ths',
  'tr',
  'đ',
  'st',
  'ql',
  'tl',
  'đt',
  'dt',
  'đh',
  'dh',
  'hl',
  'đx',
  'ct',
]);

export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  for (let i = Math.max(from, 0); i < to; i++) words += ` ${tokens[i]!.value}`;
  return words.slice(1);
}

/** Matches outermost brackets; an unclosed one is closed by the end of the text when "trong đó" opens it. */
export function matchBrackets(tokens: readonly Token[]): Map<number, number> {
  const closing = new Map<number, number>();
  let open = -1;
  let depth = 0;
  for (let i = 0; i < tokens.length; i++) {
    const value = tokens[i]!.value;
    if (value === '(') {
      if (depth++ === 0) open = i;
    } else if (value === ')' && depth > 0 && --depth === 0) closing.set(open, i);
  }
  if (depth > 0 && tokens[open + 1]?.value === 'trong') closing.set(open, tokens.length);
  return closing;
}

function separatorAt(tokens: readonly Token[], i: number): { opener: Opener; length: number } | null {
  const token = tokens[i]!;
  switch (token.value) {
    case ';':
    case '\n':
    case '...':
    case '…':
      return { opener: 'hard', length: 1 };
    case '|':
      return { opener: 'cell', length: 1 };
    case '.':
      return token.glued && ABBREVIATED.has(tokens[i - 1]?.value ?? '') ? null : { opener: 'stop', length: 1 };
    case ',':
      return { opener: 'comma', length: 1 };
    case 'và':
    case '&':
      return { opener: 'and', length: 1 };
    case '-':
      return tokens[i - 1]?.value === '%' && tokens[i + 1]?.type === 'word' ? { opener: 'hard', length: 1 } : null;
    case '+':
      return { opener: 'hard', length: 1 };
    case 'trong':
      return tokens[i + 1]?.value === 'đó'
        ? { opener: 'part', length: tokens[i + 2]?.value === ':' || tokens[i + 2]?.value === ',' ? 3 : 2 }
        : null;
    default:
      return null;
  }
}

/** Cuts [from, to) at separators outside brackets. */
export function cutPieces(
  tokens: readonly Token[],
  from: number,
  to: number,
  brackets: Map<number, number>,
  inside: readonly Quantity[],
): Piece[] {
  const found: Piece[] = [];
  let start = from;
  let opener: Opener = 'start';
  let next = 0;
  let lists = true;
  for (let i = from; i < to; i++) {
    while (next < inside.length && inside[next]!.to <= i) next++;
    const quantity = inside[next];
    if (quantity && i > quantity.at && i < quantity.to) continue;
    const close = brackets.get(i);
    if (close !== undefined) {
      i = Math.min(close, to - 1);
      continue;
    }
    const separator = separatorAt(tokens, i);
    if (!separator) continue;
    found.push({ opener, from: start, to: i, lists });
    const begins = (opener === 'start' || opener === 'stop') && wordsOf(tokens, start, i) === '';
    lists = separator.opener === 'part' && (begins || tokens[i + 2]?.value === ':');
    opener = separator.opener;
    start = i + separator.length;
    i = start - 1;
  }
  found.push({ opener, from: start, to, lists });
  return found;
}
