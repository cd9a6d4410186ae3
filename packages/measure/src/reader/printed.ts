import type { Span } from '../target.ts';
import type { Clause } from './clause-types.ts';
import type { Lexed } from './lexer.ts';

/** Token offsets to offsets in the text as given. */
export function spanOf(lexed: Lexed, from: number, to: number): Span {
  const { tokens, text } = lexed;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return { start: 0, end: 0 };
  return { start: text.origin[first.start]!, end: text.origin[last.end]! };
}

/** The printed words around the value: its label, what it is said of, and its other expressions. */
export function printedParts(
  lexed: Lexed,
  clause: Clause,
): { label: string | null; subject?: string; also?: string[] } {
  const { main, restated, brackets } = clause;
  if (!main) return { label: null };
  const opened = brackets.filter((span) => span.from < main.from && span.to > main.from).map((span) => span.from);
  const earlier = restated.map((item) => item.from).filter((from) => from < main.from);
  const label = printed(lexed, clause.from, Math.min(main.from, ...opened.slice(0, 1), ...earlier.slice(0, 1)));
  const starts = [...restated.map((item) => item.from), ...brackets.map((span) => span.from)].sort((x, y) => x - y);
  const cut = (from: number, to: number) => Math.min(firstAtLeast(starts, from) ?? to, to);
  const subject = clause.bracketed ? '' : printed(lexed, main.to, cut(main.to, clause.to)).replace(/\s(?:và|&)$/iu, '');
  const also = restated
    .map((item) => printed(lexed, item.from, cut(item.quantity.to, item.to)))
    .filter((words) => words !== '');
  return {
    label: /\p{L}/u.test(label) ? label : null,
    ...(/\p{L}/u.test(subject) ? { subject } : {}),
    ...(also.length > 0 ? { also } : {}),
  };
}

/** The text as given between two tokens, without the separators at its ends. */
function printed(lexed: Lexed, from: number, to: number): string {
  if (from >= to) return '';
  const span = spanOf(lexed, from, to);
  return lexed.given.slice(span.start, span.end).replace(/^[\s:,;.)|]+|[\s:,;.(|]+$/gu, '');
}

function firstAtLeast(sorted: readonly number[], least: number): number | undefined {
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}
