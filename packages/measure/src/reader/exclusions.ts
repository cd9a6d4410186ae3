/** Words that narrow or widen what a value is asked of: conditions, and what is left out or counted in. */
import type { Clause } from './clause-types.ts';
import type { Lexed } from './lexer.ts';
import { phraseSet } from './phrases.ts';
import { spanOf } from './printed.ts';
import { visible } from './text.ts';
import type { View } from './view.ts';

const CONDITIONS = phraseSet(
  'nếu | với điều kiện | miễn là | tùy | tùy theo | tùy thuộc | trong trường hợp | trong điều kiện | khi có | giả sử',
);
const SCOPES = phraseSet(
  'trừ | ngoại trừ | loại trừ | không kể | không tính | không bao gồm | không gồm | chưa kể | chưa tính | chưa bao gồm | chưa gồm | kể cả',
);
/** "diệt trừ", "bài trừ", "phòng trừ", "khấu trừ", "loại trừ sốt rét": nothing is left out. */
const REMOVES = new Set(['diệt', 'bài', 'phòng', 'khấu', 'khử']);
const REMOVED = new Set(['bệnh', 'sốt', 'sâu', 'dịch', 'phong']);
/** What ends the words of a scope outside brackets. */
const ENDS = new Set([',', ';', '.', ')', '(']);

/** The end of the condition at `at`, or 0. */
export function conditionAt(view: View, at: number): number {
  const condition = CONDITIONS.match(view.tokens, at, view.clause.to);
  return condition && !isAside(view, at, condition.length) ? at + condition.length : 0;
}

/** "(nếu có)". */
function isAside({ tokens }: View, at: number, length: number): boolean {
  const after = tokens[at + length + 1];
  return tokens[at + length]?.value === 'có' && (after === undefined || /^[).,;]$/.test(after.value));
}

/** "trừ văn bản mật", as printed after the value; before it such words say what the indicator is. */
export function scopeOf(lexed: Lexed, clause: Clause): string | null {
  const { tokens } = lexed;
  for (let i = clause.main?.to ?? clause.from; i < clause.to; i++) {
    const found = SCOPES.match(tokens, i, clause.to);
    if (!found || REMOVES.has(tokens[i - 1]?.value ?? '') || REMOVED.has(tokens[i + found.length]?.value ?? ''))
      continue;
    let end = i + found.length;
    while (end < clause.to && !ENDS.has(tokens[end]!.value)) end++;
    const { start, end: last } = spanOf(lexed, i, end);
    return visible(lexed.given.slice(start, last));
  }
  return null;
}
