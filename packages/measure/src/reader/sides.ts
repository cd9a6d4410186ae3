/** Which side of an indicator is the better one, as its own words name it. */
import { wordsOf } from './pieces.ts';
import { type Side, sideNamed } from './side-named.ts';
import type { View } from './view.ts';

export type { Side } from './side-named.ts';

/** Words of a label that name no indicator. */
const FILLING =
  /(?<![^ ])(?:giảm|tăng|thêm|ít nhất|tối thiểu|tối đa|không quá|khoảng|từ|trên|dưới|có|đạt|bảo đảm|đảm bảo|phấn đấu|bình quân|(?:hàng|hằng|mỗi) năm|(?:đến )?(?:cuối )?năm \d{4})(?= |$)/gu;

/** "giúp đỡ để giảm 9 hộ nghèo": what moves stands after the value. */
const MOVES_WHAT_FOLLOWS = /(?:^| )(?:để|nhằm) (?:giảm|tăng)(?: thêm)?$/u;

/** Side of the clause's indicator: as the catalogue says, else as its own words, those above it, or its name do. */
export function sideOf(view: View): Side | null {
  if (view.direction !== null) return view.direction === 'lower' || view.direction === 'higher' ? view.direction : null;
  const own = view.label.replace(FILLING, '').trim();
  const moved = own === '' || MOVES_WHAT_FOLLOWS.test(view.label);
  // "giảm 2 vụ tai nạn giao thông": what the value counts is in its unit, or after it
  const what = moved && view.main ? wordsOf(view.tokens, view.main.from, view.clause.to) : view.label;
  for (const words of [what, view.inherited, view.hint]) if (words !== '') return sideNamed(words);
  return null;
}
