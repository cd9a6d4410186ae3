/** "10% chi thường xuyên tăng thêm", "nguồn thu tăng thêm dành cho …": what is added is named, and nothing rises. */
import { wordsOf } from './pieces.ts';
import type { Token } from './token.ts';
import type { View } from './view.ts';

/** Money that is spent or taken in, with up to four words of its name. */
const MONEY =
  /(?:^| )(?:chi|thu|vốn|kinh phí|ngân sách|nguồn lực|lợi nhuận|quỹ lương)(?: (?!đạt|bằng|là|so|được|và|hoặc)\p{L}+){0,4}$/u;
/** What is done with it stands behind. */
const SPENT = /^(?:để|dành|dùng|cho|được|phân|chi|bố)$/u;
const NEARBY = 6;

/** The "tăng" at `at` belongs to the name of money of which the value is a share. */
export function namesAddedMoney({ tokens, main, clause }: View, at: number): boolean {
  if (tokens[at]!.value !== 'tăng' || tokens[at + 1]?.value !== 'thêm' || !main) return false;
  if (main.unit?.unit.dimension !== 'percent') return false;
  if (at >= main.to) return followsMoney(tokens, Math.max(main.to, at - NEARBY), at) && !isNumber(tokens[at + 2]);
  return (
    followsMoney(tokens, Math.max(clause.from, at - NEARBY), at) &&
    at + 2 < main.from &&
    SPENT.test(tokens[at + 2]!.value)
  );
}

/** "tiết kiệm 10% chi thường xuyên tăng thêm": a share of what is added, which has no level before. */
export function ofAddedMoney(view: View): boolean {
  const { main, clause } = view;
  if (!main) return false;
  for (let at = main.to; at + 1 < clause.to; at++) if (namesAddedMoney(view, at)) return true;
  return false;
}

function followsMoney(tokens: readonly Token[], from: number, at: number): boolean {
  return MONEY.test(wordsOf(tokens, from, at));
}

function isNumber(token: Token | undefined): boolean {
  return token?.type === 'num';
}
