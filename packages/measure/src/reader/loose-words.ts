/**
 * Words that would bear on a value and stand where no value took them: a unit of measure without its number, a
 * comparator that leads to nothing, what a value is per, a plan or a level that nothing is compared with. Each is asked
 * about unless the meaning shows it or it belongs to a name.
 */
import type { Draft } from './draft.ts';
import { looseNumberWord } from './number-words.ts';
import { Phrases, phraseSet } from './phrases.ts';
import { PER } from './units.ts';
import type { View } from './view.ts';

/** A rule: the end of the loose words that begin at `at`, or 0. */
type Rule = (view: View, draft: Draft, at: number) => number;

/** Units that no name in a plan is made of, and how the meaning prints them. */
const LOOSE_UNITS = new Phrases<string>([
  ...'tấn|kg|km|ha|m2|m3|km2|lít|kwh|mw|usd'.split('|').map((name) => [name, name] as const),
  ['hecta', 'ha'],
  ['phần trăm', '%'],
  ['trđ', 'triệu đồng'],
  ['tỷ đ', 'tỷ đồng'],
  ...'tỷ|triệu|nghìn'.split('|').map((scale) => [`${scale} đồng`, `${scale} đồng`] as const),
  ['nghìn', 'nghìn'],
  ['ngàn', 'nghìn'],
  ['triệu', 'triệu'],
]);
/** What a value may be per; further words after a stroke only list ("xã/phường"). */
const LOOSE_PER = new Set(['người', 'năm', 'tháng', 'quý', 'tuần', 'ngày', 'ha', 'km2', 'm2']);
const OPEN_ENDS = new Phrases<'up' | 'down'>([
  ...['trở lên', 'hoặc hơn', 'hoặc cao hơn'].map((phrase) => [phrase, 'up'] as const),
  ...['trở xuống', 'đổ lại', 'hoặc ít hơn', 'hoặc thấp hơn'].map((phrase) => [phrase, 'down'] as const),
]);
/** After these an open end belongs to a name: "thứ 3 trở lên", "từ đủ 15 tuổi trở lên", "3 sao trở lên". */
const OPEN_NAMES = new Set([
  'tuổi',
  'sao',
  'học',
  'tỉnh',
  'huyện',
  'xã',
  'vụ',
  'tiến',
  'sĩ',
  'tạo',
  'chuẩn',
  'tốt',
  'khá',
  'bình',
]);
const PLANS = phraseSet(
  'so với kế hoạch | so với dự toán | so với chỉ tiêu | so với nghị quyết | so với kh | so kế hoạch | so dự toán | so chỉ tiêu',
);
/** "vượt khó", "vượt cấp": no level is surpassed. */
const SURPASSED = new Set('khó cấp biên tội đèn trội rào qua lên sức rút thời mức'.split(' '));
const PLANNED = new Set('kế chỉ dự nghị mục pháp kh'.split(' '));
const LABELS = new Set<Draft['kind']>([
  'rate',
  'level',
  'count',
  'growth',
  'delta_pp',
  'delta_abs',
  'ratio_xy',
  'frequency',
]);

const unit: Rule = ({ tokens, clause, main, taken }, draft, at) => {
  const found = main && LOOSE_UNITS.match(tokens, at, clause.to);
  if (!found || taken[at] || isName(tokens[at + found.length]?.value)) return 0;
  if (draft.unit?.includes(found.entry) || /^(?:tính|theo|vị|mỗi|trên|một)$/.test(tokens[at - 1]?.value ?? ''))
    return 0;
  return at + found.length;
};

/** "triệu phong", "nghìn năm văn hiến": a word of scale in front of neither a unit nor the end names something. */
function isName(after: string | undefined): boolean {
  return after === 'năm' || after === 'phong' || after === 'sơn' || after === 'vân';
}

const per: Rule = ({ tokens, clause, main, taken }, draft, at) => {
  if (!main || tokens[at]!.value !== '/' || taken[at] || taken[at + 1]) return 0;
  const found = PER.match(tokens, at + 1, clause.to);
  if (!found || !LOOSE_PER.has(found.entry) || draft.unit?.includes(`/${found.entry}`)) return 0;
  return at + 1 + found.length;
};

const openEnd: Rule = ({ tokens, clause, main, taken }, draft, at) => {
  const found = OPEN_ENDS.match(tokens, at, clause.to);
  if (!found || taken[at] || !main || !LABELS.has(draft.kind)) return 0;
  const before = tokens[at - 1]?.value ?? '';
  if (taken[at - 1] && at - 1 < main.from) return 0;
  // after its value a floor changes nothing about a bare number, which is one
  const shown = at >= main.to && (found.entry === 'up' ? draft.direction !== 'lower' : draft.cmp === 'le');
  return shown || OPEN_NAMES.has(before) || tokens[at - 2]?.value === 'thứ' ? 0 : at + found.length;
};

const plan: Rule = ({ tokens, clause, main, taken }, draft, at) => {
  const found = main && LABELS.has(draft.kind) ? PLANS.match(tokens, at, clause.to) : null;
  return found && !taken[at] ? at + found.length : 0;
};

const surpassed: Rule = ({ tokens, main, taken }, draft, at) => {
  if (!main || tokens[at]!.value !== 'vượt' || taken[at] || draft.relativeTo !== null) return 0;
  const after = tokens[at + 1]?.value ?? '';
  return SURPASSED.has(after) || PLANNED.has(after) || taken[at + 1] ? 0 : at + 1;
};

/** "95% hơn", "hoặc 97%": words right beside the value that leave it open. */
const beside: Rule = ({ tokens, clause, main, taken }, _draft, at) => {
  if (!main || taken[at]) return 0;
  const { value } = tokens[at]!;
  const ends = at === main.to && (value === 'hơn' || value === 'hoặc') && at + 1 <= clause.to;
  return ends || (value === 'hoặc' && at + 1 === main.from) ? at + 1 : 0;
};

const numberWord: Rule = ({ lexed, tokens, taken }, _draft, at) =>
  !taken[at] && looseNumberWord(lexed, tokens, at) ? at + 1 : 0;

const RULES: readonly Rule[] = [unit, per, openEnd, plan, surpassed, beside, numberWord];

/** The end of the loose words at `at`, or 0. */
export function looseAt(view: View, draft: Draft, at: number): number {
  for (const rule of RULES) {
    const to = rule(view, draft, at);
    if (to) return to;
  }
  return 0;
}
