import { ofAddedMoney } from './added-money.ts';
import { unitNamed } from './label-unit.ts';
import { said, saying } from './said.ts';
import type { View } from './view.ts';
import { AMOUNT, ASPIRING, EVENTS, GROWTH, NATURAL_GROWTH, SHARE } from './words.ts';

export type Change = { kind: 'rise' | 'fall' } | { kind: 'into'; falls: boolean } | null;

const BETWEEN =
  '(?: (?:từ|/|thêm|bình quân|bq|hàng|mỗi|một|năm|ít nhất|tối thiểu|trên|khoảng|được|mức|tỷ lệ|không|quá|vượt|dưới|hơn|tối đa|cao nhất|nhiều nhất|gần|xấp xỉ|chừng|<|≤|>=|<=|~|:|>|≥|đạt))*';
const AGAINST = '(?: so (?:với )?[^:]{1,60}?)?';
const VERB_FALL =
  '(?:giảm(?: thêm| bình quân)?|kéo giảm|hạ(?: thấp|(?! (?:tầng|du|lưu|viện|sĩ|sỹ)(?= |$)))|cắt giảm|tiết giảm|tiết kiệm(?: thêm)?|rút ngắn)';
const VERB_RISE = '(?:tăng(?: thêm| bình quân| trưởng)?|nâng(?: thêm)?|có thêm|thêm)';
const ENDS_FALL = new RegExp(`(?:^| )${VERB_FALL}${AGAINST}${BETWEEN}$`, 'u');
const ENDS_RISE = new RegExp(`(?:^| )${VERB_RISE}${AGAINST}${BETWEEN}$`, 'u');
const ENDS_INTO =
  /(?:^| )(?:còn|xuống|xuống còn|(?<=(?:giảm|hạ|kéo|rút) )về|(?<!trở )lên|lên thành|lên đến|chỉ còn)(?: (?:dưới|trên|khoảng|từ|mức|đến|còn|ít nhất|tối thiểu|<|>|≤|≥))*$/u;
const YEARLY = '(?:(?:hàng|mỗi) năm (?:, )?)?';
const STARTS_FALL = new RegExp(
  `^(?:(?:${ASPIRING}) )?${YEARLY}(?:tiếp tục )?(?:kiềm chế (?:, |và )?)?(?:${VERB_FALL}|mức giảm|tỷ lệ giảm|tốc độ giảm)(?= |$)`,
  'u',
);
const STARTS_RISE = new RegExp(`^(?:(?:${ASPIRING}) )?${YEARLY}(?:tăng(?! cường)|mức tăng)(?= |$)`, 'u');
const MAKES_MORE =
  /(?:^| )(?:mở rộng|xây dựng|xây|trồng|lắp đặt|lắp|thành lập|kết nạp|phát triển|đầu tư|mở|làm)(?: [^:;]{1,40})?(?<!tăng) thêm(?: (?:ít nhất|tối thiểu|từ|trên))*$/u;
const NAMES_LEVEL = saying('đạt|chiếm|ở mức');

/** What the clause says about movement: a change by the value, a move to it, or none. */
export function changeOf(view: View): Change {
  if (ofAddedMoney(view)) return null;
  const lead = view.lead;
  const falls = new RegExp(`(?:^| )${VERB_FALL}(?= |$)`, 'u').test(view.label);
  if (ENDS_INTO.test(lead)) return { kind: 'into', falls: falls || /(?:^| )(?:còn|xuống)(?: [^ ]+)?$/u.test(lead) };
  const cmp = view.main?.cmp;
  // "kéo giảm số vụ, số người chết, số người bị thương từ 5%": one list
  const near = /^(?:và )?số (?:người|vụ|ca|lượt)(?= |$)/u.test(view.near) ? view.label : view.near;
  if (ENDS_FALL.test(lead) || (STARTS_FALL.test(near) && !said(lead, NATURAL_GROWTH)))
    return cmp === 'lt' || cmp === 'le' ? { kind: 'into', falls: true } : { kind: 'fall' };
  if (MAKES_MORE.test(lead)) return null;
  if (ENDS_RISE.test(lead)) return said(lead, NATURAL_GROWTH) || CONTRIBUTES.test(view.label) ? null : { kind: 'rise' };
  if (STARTS_RISE.test(near) && !said(lead, NAMES_LEVEL)) return { kind: 'rise' };
  return hinted(view);
}

/** The indicator's name or the clause above says it when the clause itself only has a value ("TP. Đồng Hới 0,1-0,15%"). */
function hinted(view: View): Change {
  const own = view.label;
  if (
    said(own, SHARE) ||
    said(own, AMOUNT) ||
    said(own, NAMES_LEVEL) ||
    view.main?.cmp === 'lt' ||
    view.main?.cmp === 'le'
  )
    return null;
  for (const words of [view.inherited, view.hint]) {
    if (STARTS_FALL.test(words) || ENDS_FALL.test(words)) return { kind: 'fall' };
    if ((STARTS_RISE.test(words) && !said(words, NATURAL_GROWTH)) || (ENDS_RISE.test(words) && !said(words, SHARE)))
      return { kind: 'rise' };
  }
  return null;
}

/** "Đóng góp của TFP vào tăng trưởng": a share of the growth. */
const CONTRIBUTES =
  /(?:^| )(?:đóng góp|tỷ trọng|tỷ lệ đóng góp)(?= )[^:]*(?<= )(?:vào|trong) (?:tốc độ )?tăng trưởng(?= |$)/u;

/** Percent against a base rather than a share: the label names a speed of growth. */
export function namesGrowth(view: View): boolean {
  for (const words of [view.near, view.label, view.inherited, view.hint]) {
    if (said(words, NATURAL_GROWTH) || CONTRIBUTES.test(words)) return false;
    if (said(words, GROWTH)) return true;
    if (words && (said(words, SHARE) || said(words, AMOUNT))) return false;
  }
  return false;
}

/** What a percentage of change is a percentage of: points of a share, or per cent of the level before. */
export type Scale = 'points' | 'relative' | 'unclear';

/**
 * Where the unit of measure is no percentage there are no points. Of a share, points are what the catalogue counts in or
 * what a bracket proves ("còn 7%", "21 hộ"); where nothing does, "giảm 3%" is asked.
 */
export function scaleOfChange(view: View, change: 'rise' | 'fall'): Scale {
  if (view.indicatorKind === 'RATE_OF_CHANGE') return 'relative';
  const measured = view.unitOfMeasure ? unitNamed(view.unitOfMeasure) : null;
  if (measured?.unit && measured.unit.unit.dimension !== 'percent') return 'relative';
  if (measured?.unit?.unit.name === 'điểm %') return 'points';
  if (RELATIVELY.test(`${view.words} ${view.hint}`)) return 'relative';
  if (/(?:^| )(?:tiết kiệm|cắt giảm|tiết giảm|rút ngắn)(?= |$)/u.test(view.label)) return 'relative';
  if (levelBeside(view)) return 'points';
  for (const words of [`${view.label} ${view.tail}`, view.inherited, view.hint]) {
    if (said(words, GROWTH)) return 'relative';
    const share = /(?:^| )tỷ (?:lệ|trọng|suất)(?= |$)/u.test(words);
    if (!share && (said(words, EVENTS) || said(words, AMOUNT))) return 'relative';
    if (share || said(words, SHARE)) return countBeside(view) ? 'points' : 'unclear';
  }
  // an indicator whose name ends so is a rate of change: "Ngành nông nghiệp tăng", in %
  if (change === 'rise' && (!measured?.unit || /(?:^| )tăng(?: thêm| bình quân)?$/u.test(view.hint))) return 'relative';
  return 'unclear';
}

const RELATIVELY = /(?:^| )(?:số|giá trị|mức)? ?tương đối(?= |$)/u;

/** "(21 hộ)": the cases beside the change are cases of the whole. */
function countBeside(view: View): boolean {
  return view.clause.restated.some((item) => item.quantity.unit && !item.quantity.unit.measure);
}

/** "(để đạt 84% trở lên)", "(còn 7%)": the level beside the change proves a share. */
function levelBeside(view: View): boolean {
  return view.clause.restated.some(
    (item) => item.quantity.unit?.unit.dimension === 'percent' && /(?:còn|để đạt|lên)/.test(item.lead),
  );
}

/** The label says what kind of value follows, also for the clauses after it ("Minh Hóa giảm …; Tuyên Hóa …"). */
export function bearsMeaning(label: string): boolean {
  return said(label, SHARE) || said(label, AMOUNT) || said(label, GROWTH) || /(?:^| )(?:tăng|giảm)(?= |$)/u.test(label);
}
