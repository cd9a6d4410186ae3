import { isRank } from '../units/unit-of-measure.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { compareDecimals } from './decimal.ts';
import { baseline, confidence, type Draft, isLower, NOTHING, never, SURE } from './draft.ts';
import { said } from './said.ts';
import type { View } from './view.ts';
import { MAINTAIN, NATURAL_GROWTH } from './words.ts';

/** "31/38 trường". */
export function ratio(view: View): Draft {
  const [x, y] = view.value!.values as [string, string];
  const unit = view.value!.unit;
  return {
    ...NOTHING,
    kind: 'ratio_xy',
    cmp: 'ge',
    lo: x,
    hi: x === y ? y : null,
    unit,
    direction: 'higher',
    evalRule: countsMembers(view, unit) ? 'children_count' : 'ge_lo',
    x,
    y,
    confidence: confidence(view),
  };
}

const MEMBER_WORDS: ReadonlySet<string> = new Set(['chỉ tiêu', 'mục tiêu', 'tiêu chí', 'nhiệm vụ', 'nội dung']);

/** "12/13 chỉ tiêu"; of what is made of members also "12/13" alone, "12/13 mục tiêu". Trường are no members. */
function countsMembers({ indicatorKind }: View, unit: string | null): boolean {
  return indicatorKind === 'COMPOSITE' ? unit === null || MEMBER_WORDS.has(unit) : unit === 'chỉ tiêu';
}

/** "từ 4/5 điểm trở lên": at least so many of the points that can be had. */
export function score(view: View): Draft {
  const [x, y] = view.value!.values as [string, string];
  const bounds = boundsOf({ ...view.main!, form: 'single' }, [x], { lower: isLower(view), keep: false });
  const floor = bounds.cmp === 'eq' ? ({ ...bounds, cmp: 'ge', hi: null } as const) : bounds;
  return { ...NOTHING, ...floor, kind: 'level', unit: view.value!.unit, x, y, confidence: confidence(view) };
}

/** "2/3 số trường": the words after it say that it is a fraction; a count of a whole names what is counted. */
export function fraction(view: View): boolean {
  return view.main!.unit === null && /^(?:số|tổng số|các|diện tích|dân số)(?= |$)/u.test(view.tail);
}

/** "3 sao trở lên": a grade of the ladder of products. */
export function star(view: View): Draft {
  const grade = `${view.value!.values[0]} sao`;
  const scale = ['1 sao', '2 sao', '3 sao', '4 sao', '5 sao'];
  return {
    ...NOTHING,
    kind: 'grade',
    cmp: 'grade_ge',
    grade,
    scale,
    unit: 'hạng',
    direction: 'higher',
    evalRule: 'grade_ge',
    confidence: SURE,
  };
}

/** A number of things per period is still a number of things; per person or per area it is an amount. */
const TIMES = new Set(['năm', 'tháng', 'quý', 'tuần', 'ngày', 'vụ']);
const COUNTED_AS_LEVEL = new Set(['herd', 'visit', 'times']);

/** "thuộc nhóm 10 tỉnh dẫn đầu", "thứ hạng từ 20 trở lên": a rank of ten, of twenty, or better. */
const LEADERS = /(?:^| )(?:nhóm|tốp|top)$/u;
const RANKED = /(?:^| )(?:xếp hạng|thứ hạng|vị trí)(?= |$)/u;

/** "100% các chỉ tiêu kinh tế - xã hội": the targets of a plan, each judged by itself. */
const MEMBERS =
  /^(?:(?:tất cả|toàn bộ|số|các|những) )+chỉ tiêu(?: chủ yếu| chính| cơ bản)?(?: về| phát triển)*(?: (?:kinh tế|kt|phát triển|xã hội|hđnd|ubnd|đảng|đại hội|nghị quyết|kế hoạch|năm|đề ra|giao|được giao|trên giao|cấp|tỉnh|huyện|thành phần|đạt|hoàn thành)(?= |$)| *$)/u;

/** "trong khoảng 90-95%": both ends bind. */
const WITHIN = /(?:^| )trong (?:khoảng|phạm vi|giới hạn)(?: từ)? \d/u;

function rank(view: View): Draft {
  const hi = view.value!.values.at(-1)!;
  return {
    ...NOTHING,
    kind: 'level',
    cmp: 'le',
    hi,
    unit: 'hạng',
    direction: 'lower',
    evalRule: 'le_hi',
    confidence: confidence(view),
  };
}

/** "thứ hạng 20", "20" of an indicator in places: of a place no number is a least one, unless a bound says it. */
function isPlace({ main, value, label }: View): boolean {
  if (main!.unit && !isRank(value!.unit)) return false;
  return RANKED.test(label) || (isRank(value!.unit) && (main!.cmp === null || main!.cmp === 'ge'));
}

/** A rate, an amount or a count that has to be reached, kept, or fallen to. */
export function standing(view: View, falls: boolean): Draft {
  const main = view.main!;
  const value = view.value!;
  const percent = main.unit?.unit.dimension === 'percent';
  if (!percent && main.form === 'single' && (LEADERS.test(view.label) || isPlace(view))) return rank(view);
  const lower = isLower(view) || falls;
  const range = main.form === 'range';
  const keep = range && (said(`${view.label} ${view.hint}`, MAINTAIN) || WITHIN.test(view.words));
  let bounds: Bounds = boundsOf(main, value.values, { lower, keep });
  if (falls && bounds.cmp === 'le' && main.cmp === null) bounds = { ...bounds, cmp: 'decrease_to' };
  const unit = percent ? main.unit!.unit.name.replace('điểm %', '%') : value.unit;
  const zero = !percent && bounds.hi !== null && compareDecimals(bounds.hi, '0') === 0;
  if (zero) return { ...never(unit), confidence: confidence(view) };
  const thing = main.unit !== null && !main.unit.measure && main.unit.per.every((per) => TIMES.has(per));
  const composite =
    (percent || countsMembers(view, unit)) &&
    (view.indicatorKind === 'COMPOSITE' || MEMBERS.test(`${percent ? '' : 'các chỉ tiêu '}${view.tail}`));
  // "số năm sống khỏe 66,5 năm" lasts
  const counted = thing && !COUNTED_AS_LEVEL.has(main.unit!.unit.dimension) && main.unit!.unit.name !== 'năm';
  const kind = percent ? 'rate' : counted ? 'count' : 'level';
  // A share below the whole is a floor even without a word for it; the whole itself cannot be surpassed.
  if (percent && bounds.cmp === 'eq' && compareDecimals(bounds.lo!, '100') < 0 && !said(view.label, NATURAL_GROWTH))
    bounds = { ...bounds, cmp: 'ge', hi: null };
  // "0% hồ sơ thất lạc": none, whatever the name says
  if (
    percent &&
    main.cmp === null &&
    !main.since &&
    main.form === 'single' &&
    compareDecimals(value.values[0]!, '0') === 0
  )
    bounds = { cmp: 'le', lo: null, hi: '0', direction: 'lower', evalRule: 'le_hi' };
  if (composite) bounds = { ...bounds, evalRule: 'children_count' };
  return { ...NOTHING, ...bounds, kind, unit, baseline: baseline(view), ...beside(view), confidence: confidence(view) };
}

/** "đạt 50% (8 xã)", "31/38": the count that is printed beside a rate. */
function beside(view: View): { x: string | null; y: string | null } {
  if (view.main!.unit?.unit.dimension !== 'percent') return { x: null, y: null };
  const counted = view.clause.restated.find(
    (item) =>
      item.quantity.unit &&
      !item.quantity.unit.measure &&
      item.quantity.form !== 'range' &&
      !/tăng|giảm|thêm/.test(item.lead),
  );
  const values = counted ? view.resolve(counted.quantity).values : [];
  return { x: values[0] ?? null, y: values[1] ?? null };
}
