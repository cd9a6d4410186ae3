/**
 * The second reading of a clause: words that change what its number asks for ("mỗi thôn", "nếu", "so với năm 2024",
 * "quý III") are looked for without regard to the grammar, and each has to show in the meaning that was found. One that
 * does not is asked about, whatever the meaning.
 */

import type { Draft } from './draft.ts';
import { conditionAt } from './exclusions.ts';
import { countedNoun } from './nouns.ts';
import { phraseSet } from './phrases.ts';
import { recursInName } from './recurring-names.ts';
import { leadsToValue, negated, unmoved } from './reversals.ts';
import { PER, UNITS } from './units.ts';
import { unusedTimes } from './unused-times.ts';
import type { View } from './view.ts';

/** Words without a place in the meaning. Token offsets. */
export interface Effect {
  from: number;
  to: number;
  /** A time inside the year: phases account for it once the clauses are put together. */
  time: boolean;
}

const PERIODS = new Set(['ngày', 'tuần', 'tháng', 'quý', 'năm']);
const QUANTIFIERS = phraseSet(
  'hầu hết | phần lớn | đa số | đại đa số | đại bộ phận | số đông | phần nhiều | một số | một phần | một vài | cơ bản',
);
/** Hedges directly before a number that are no comparators of the grammar. */
const HEDGES = phraseSet(
  'mấp mé | suýt soát | ngót | ngót nghét | non | tròn | đúng | cỡ | tầm | chí ít | cùng lắm | quanh | xoay quanh | gần như | dao động | vỏn vẹn | chỉ | sấp xỉ | sát | không phải',
);
/** Words whose second syllable hedges nothing: "mầm non", "giám sát", "chứng chỉ". */
const COMPOUNDS: Record<string, ReadonlySet<string>> = {
  non: new Set('mầm nước sinh đẻ măng rừng cây thai núi lá chồi'.split(' ')),
  sát: new Set('giám khảo cảnh kiểm quan trinh'.split(' ')),
  chỉ: new Set('chứng địa tín liêm'.split(' ')),
  tầm: new Set(['sưu', 'nâng']),
  quanh: new Set(['xung']),
  tròn: new Set(['làm']),
};

/** A level against another level, where no number says how much. */
const COMPARES = phraseSet(
  'cao hơn | thấp hơn | nhiều hơn | ít hơn | lớn hơn | nhỏ hơn | không tăng | không giảm | không vượt | vượt | gấp | tăng trưởng dương | tăng trưởng âm',
);
const NO_COMPARISON = new Set('khó qua bậc cấp trội lên thời biên rào mặt tội vượt rút'.split(' '));
const WORDED = new Set<Draft['kind']>(['boolean', 'award', 'text', 'grade', 'zero_event', 'deadline', 'result']);

/** Kinds that a quantifier leaves open: "cơ bản không còn hộ nghèo". */
const VAGUE = new Set<Draft['kind']>(['boolean', 'text', 'zero_event']);

export function unexplained(view: View, draft: Draft): Effect[] {
  const found: Effect[] = [];
  const add = (from: number, to: number, time = false) => found.push({ from, to, time });
  const aside = asideOf(view);
  for (let i = view.clause.from; i < view.clause.to; i++) {
    const condition = conditionAt(view, i);
    if (condition) add(i, condition);
    if (aside[i - view.clause.from]) continue;
    const to =
      sharedOut(view, draft, i) ||
      negated(view, draft, i) ||
      unmoved(view, draft, i) ||
      vague(view, draft, i) ||
      beside(view, i);
    if (to) add(i, to);
  }
  for (const { from, to } of unusedTimes(view, draft, aside)) add(from, to, true);
  return found;
}

/** For every token of the clause: it stands in brackets or in another expression of the value. */
function asideOf({ clause }: View): boolean[] {
  const aside = new Array<boolean>(clause.to - clause.from).fill(false);
  const later = clause.restated.filter(({ quantity }) => quantity !== clause.main);
  for (const { from, to } of [...clause.brackets, ...later])
    aside.fill(true, Math.max(0, from - clause.from), Math.max(0, to - clause.from));
  const { main } = clause;
  if (clause.bracketed && main) aside.fill(false, Math.max(0, main.from - clause.from), main.to - clause.from);
  return aside;
}

/** "mỗi thôn", "từng quý", "hàng tháng": the number is asked of each. The end of the words, or 0. */
function sharedOut({ tokens, clause }: View, draft: Draft, at: number): number {
  const { value } = tokens[at]!;
  const next = tokens[at + 1]?.value ?? '';
  const each = value === 'mỗi' || (value === 'từng' && !/^(?:bước|phần|giai|lúc|thời|được)$/.test(next));
  const recurs = value === 'hàng' && PERIODS.has(next);
  if ((!each && !recurs) || WORDED.has(draft.kind)) return 0;
  // "họp mỗi quý 1 lần đạt 90%": how often, in the name of what the share is of
  if (recursInName(tokens, at)) return 0;
  const unit = draft.unit ?? '';
  if (PERIODS.has(next)) {
    const yearly = next === 'năm' && draft.kind !== 'growth' && draft.kind !== 'delta_pp';
    const shown = yearly || draft.kind === 'frequency' || unit.includes(`/${next}`);
    return shown ? 0 : at + 2;
  }
  if (draft.kind === 'frequency') return 0;
  const per = PER.match(tokens, at + 1, clause.to);
  const noun = per ? { name: per.entry, length: per.length } : countedNoun(tokens, at + 1, clause.to);
  return noun && unit.includes(`/${noun.name}`) ? 0 : at + 1 + (noun?.length ?? 0);
}

/** "95% hơn", "hoặc 97%": words right beside the value that leave it open. The end of the words, or 0. */
function beside({ tokens, clause, main, taken }: View, at: number): number {
  if (!main || taken[at]) return 0;
  const { value } = tokens[at]!;
  const ends = at === main.to && (value === 'hơn' || value === 'hoặc') && at + 1 <= clause.to;
  return ends || (value === 'hoặc' && at + 1 === main.from) ? at + 1 : 0;
}

/** "hầu hết các xã đạt chuẩn", "ngót 95%", "vượt mức năm trước": how much is not said. */
function vague(view: View, draft: Draft, at: number): number {
  const { tokens, main, clause } = view;
  const before = tokens[at - 1]?.value ?? '';
  // "cơ bản xóa hộ nghèo" is how plans say that none remains
  const settled = before === 'dựng' || tokens[at + 2]?.value === 'xóa';
  const quantifier = settled ? null : QUANTIFIERS.match(tokens, at, clause.to);
  if (quantifier && (main ? leadsToValue(view, at + quantifier.length) : VAGUE.has(draft.kind)))
    return at + quantifier.length;
  // "2.500 mấp mé kg": what stands between a number and its unit is not what is counted
  if (main?.unit?.guessed && at === main.to && UNITS.match(tokens, at)) return at + 1;
  const hedge = main && !COMPOUNDS[tokens[at]!.value]?.has(before) ? HEDGES.match(tokens, at, main.from) : null;
  if (hedge && at + hedge.length === main!.from) return at + hedge.length;
  if (main) return tokens[at]!.value === 'con' && tokens[at + 1]?.value === 'số' ? at + 2 : 0;
  if (draft.kind !== 'boolean' && draft.kind !== 'text' && draft.kind !== 'award') return 0;
  const open = tokens[at]!.value === 'trở' && /^(?:lên|xuống)$/.test(tokens[at + 1]?.value ?? '');
  if (open && before !== '' && tokens[at - 2]?.value !== 'thứ' && tokens[at - 1]?.type === 'word') return at + 2;
  const compares = COMPARES.match(tokens, at, clause.to);
  return compares && !NO_COMPARISON.has(tokens[at + compares.length]?.value ?? '') ? at + compares.length : 0;
}
