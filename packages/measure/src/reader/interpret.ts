import { formatWithUnit } from '../format-number.ts';
import type { Target } from '../target.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { changeOf, isShare, namesGrowth } from './change.ts';
import { compareDecimals, shiftDecimal } from './decimal.ts';
import { frequencyIn } from './frequency.ts';
import { gradeIn } from './grades.ts';
import { fulfilsPlan, outcomeOf, planRelation } from './plan.ts';
import { said } from './said.ts';
import { deadlineOf, forbidden, statusOf } from './status.ts';
import type { View } from './view.ts';
import { LOWER_IS_BETTER, MAINTAIN, NATURAL_GROWTH, RANK, REMEDY } from './words.ts';

type Common = Omit<Target, 'kind'>;
/** A target without the parts that every form gets in the same way. */
export type Draft = Target extends infer T
  ? T extends Target
    ? Omit<T, 'text' | 'label' | 'spans' | 'period' | 'aspirational'>
    : never
  : never;

const NOTHING: Pick<Common, 'lo' | 'hi' | 'unit' | 'baseline' | 'relativeTo' | 'x' | 'y' | 'children'> = {
  lo: null,
  hi: null,
  unit: null,
  baseline: null,
  relativeTo: null,
  x: null,
  y: null,
  children: [],
};

/** Certainty of a reading that rests on the words, and what each default costs. */
const SURE = 0.95;
const COST = { guessedNoun: 0.15, noUnit: 0.3, bare: 0.05, words: 0.15 };

/** The rules of meaning in their order; the first that applies reads the clause. */
export function interpret(view: View): Draft {
  return (
    frequency(view) ??
    zeroEvent(view) ??
    (view.main && view.value && view.value.values.length > 0 ? measured(view) : unmeasured(view))
  );
}

function frequency(view: View): Draft | null {
  const { main, clause, tokens } = view;
  const found = frequencyIn(tokens, clause.from, clause.to);
  if (!found || (main && (main.at < found.from || main.at >= found.to))) return null;
  const periodName = { day: 'ngày', week: 'tuần', month: 'tháng', quarter: 'quý', year: 'năm' }[found.per.unit];
  const base = { ...NOTHING, kind: 'frequency', times: found.times, per: found.per, confidence: SURE } as const;
  if (found.interval) {
    const months = { day: 0, week: 0, month: 1, quarter: 3, year: 12 }[found.per.unit];
    const every = months
      ? { lo: String(found.per.count * months), unit: 'tháng' }
      : { lo: String(found.per.count), unit: periodName };
    const per = months ? ({ count: found.per.count * months, unit: 'month' } as const) : found.per;
    return { ...base, ...every, per, cmp: 'every', direction: 'none', evalRule: 'schedule' };
  }
  const span = found.per.count > 1 ? `${found.per.count} ${periodName}` : periodName;
  return { ...base, cmp: 'ge', lo: found.times, unit: `lần/${span}`, direction: 'higher', evalRule: 'ge_lo' };
}

function zeroEvent(view: View): Draft | null {
  const found = forbidden(view);
  if (!found) return null;
  return {
    ...NOTHING,
    kind: 'zero_event',
    cmp: 'eq',
    lo: '0',
    hi: '0',
    unit: found.unit,
    direction: 'lower',
    evalRule: 'le_hi',
    confidence: SURE,
  };
}

function confidence(view: View): number {
  const { main } = view;
  let sure = SURE;
  if (!main?.unit) sure -= COST.noUnit;
  else if (main.unit.guessed) sure -= COST.guessedNoun;
  if (main && !main.cmp && !main.since && main.form === 'single') sure -= COST.bare;
  return Math.round(sure * 100) / 100;
}

function isLower(view: View): boolean {
  for (const words of [view.label, view.inherited, view.hint]) {
    if (said(words, REMEDY)) return false;
    if (said(words, LOWER_IS_BETTER)) return true;
  }
  return false;
}

function measured(view: View): Draft {
  const main = view.main!;
  const value = view.value!;
  const outcome = outcomeOf(view);
  if (outcome) return result(view, outcome.percentOfPlan, outcome.plan);
  if (main.unit?.unit.name === 'sao') return star(view);
  if (main.form === 'over') return ratio(view);
  const change = changeOf(view);
  const percent = main.unit?.unit.dimension === 'percent';
  if (
    main.unit?.unit.dimension === 'times' &&
    main.unit.per.length === 0 &&
    (change || /(?:^| )gấp(?= |$)/u.test(view.label))
  )
    return multiple(view, change?.kind === 'fall');
  const plan = planRelation(view);
  if (plan) {
    const values = plan.above ? value.values.map((v) => onTop(v)) : value.values;
    const bounds = boundsOf(main.cmp === 'gt' && plan.above ? { ...main, cmp: null } : main, values, {
      lower: false,
      keep: false,
    });
    const floor = bounds.cmp === 'eq' ? ({ ...bounds, cmp: 'ge', hi: null } as const) : bounds;
    const unit = plan.above ? `% của ${plan.name}` : `% ${plan.name}`;
    return {
      ...NOTHING,
      ...floor,
      kind: 'relative_to_assigned',
      evalRule: 'ref_ge_lo',
      unit,
      relativeTo: plan.name,
      confidence: confidence(view),
    };
  }
  if (change?.kind === 'rise' || change?.kind === 'fall') return changing(view, change.kind);
  if (percent && namesGrowth(view)) return growth(view, 'rise');
  return standing(view, change?.kind === 'into' && change.falls);
}

/** 105 for "vượt 5%". */
function onTop(percent: string): string {
  const [whole, fraction = ''] = percent.split('.') as [string, string?];
  const total = (BigInt(whole + fraction) + 100n * 10n ** BigInt(fraction.length)).toString();
  return shiftDecimal(total, -fraction.length);
}

function baseline(view: View): string | null {
  const words = `${view.lead} ${view.tail}`;
  const base = view.clause.base ? view.resolve(view.clause.base) : null;
  if (base?.values.length === 1) return formatWithUnit(base.values[0]!, base.unit);
  const named =
    /so (?:với )?((?:ước |kết quả |cuối |thực hiện |cùng kỳ |đầu )*(?:năm (?:trước|\d{4})|cùng kỳ(?: năm (?:trước|\d{4}))?|nhiệm kỳ trước|ước thực hiện năm trước))/u.exec(
      words,
    );
  return named?.[1] ?? null;
}

function changing(view: View, change: 'rise' | 'fall'): Draft {
  const main = view.main!;
  const value = view.value!;
  if (main.unit?.unit.dimension === 'percent') {
    if (main.unit.unit.name !== 'điểm %' && !isShare(view, change)) return growth(view, change);
    const unit = main.unit.unit.name === '‰' ? '‰' : `điểm %${main.yearly ? '/năm' : ''}`;
    const bounds = boundsOf(main, value.values, { lower: false, keep: false });
    return {
      ...NOTHING,
      ...bounds,
      kind: 'delta_pp',
      change,
      unit,
      baseline: baseline(view),
      confidence: confidence(view),
    };
  }
  const bounds = boundsOf(main, value.values, { lower: false, keep: false });
  return {
    ...NOTHING,
    ...bounds,
    kind: 'delta_abs',
    change,
    unit: value.unit,
    baseline: baseline(view),
    confidence: confidence(view),
  };
}

function growth(view: View, change: 'rise' | 'fall'): Draft {
  const bounds = boundsOf(view.main!, view.value!.values, { lower: false, keep: false });
  const unit = `%${view.main!.yearly || /(?:^| )(?:hàng|mỗi|bình quân) năm(?= |$)/u.test(view.label) ? '/năm' : ''}`;
  return {
    ...NOTHING,
    ...bounds,
    kind: 'growth',
    change,
    unit,
    baseline: baseline(view),
    confidence: confidence(view),
  };
}

/** "gấp 2,2 lần", "giảm 0,4 lần". */
function multiple(view: View, falls: boolean): Draft {
  const bounds = boundsOf(view.main!, view.value!.values, { lower: false, keep: false });
  return {
    ...NOTHING,
    ...bounds,
    kind: 'growth',
    change: falls ? 'fall' : 'rise',
    unit: 'lần',
    baseline: baseline(view),
    confidence: confidence(view),
  };
}

function ratio(view: View): Draft {
  const [x, y] = view.value!.values as [string, string];
  const unit = view.value!.unit;
  const members = unit === 'chỉ tiêu' || unit === 'tiêu chí';
  return {
    ...NOTHING,
    kind: 'ratio_xy',
    cmp: 'ge',
    lo: x,
    hi: x === y && members ? y : null,
    unit,
    direction: 'higher',
    evalRule: unit === 'chỉ tiêu' ? 'children_count' : 'ge_lo',
    x,
    y,
    confidence: confidence(view),
  };
}

function star(view: View): Draft {
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

/** "thuộc nhóm 10 tỉnh dẫn đầu": a rank of ten or better. */
const LEADERS = /(?:^| )(?:nhóm|tốp|top)$/u;

function leaders(view: View): Draft {
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

/** A rate, an amount or a count that has to be reached, kept, or fallen to. */
function standing(view: View, falls: boolean): Draft {
  const main = view.main!;
  const value = view.value!;
  const percent = main.unit?.unit.dimension === 'percent';
  if (!percent && LEADERS.test(view.label)) return leaders(view);
  const lower = isLower(view) || falls;
  const range = main.form === 'range';
  const keep = range && said(`${view.label} ${view.hint}`, MAINTAIN);
  let bounds: Bounds = boundsOf(main, value.values, { lower, keep });
  if (falls && bounds.cmp === 'le' && main.cmp === null) bounds = { ...bounds, cmp: 'decrease_to' };
  const unit = percent ? main.unit!.unit.name.replace('điểm %', '%') : value.unit;
  const zero = !percent && bounds.hi !== null && compareDecimals(bounds.hi, '0') === 0;
  if (zero)
    return {
      ...NOTHING,
      kind: 'zero_event',
      cmp: 'eq',
      lo: '0',
      hi: '0',
      unit,
      direction: 'lower',
      evalRule: 'le_hi',
      confidence: confidence(view),
    };
  const thing = main.unit !== null && !main.unit.measure && main.unit.per.every((per) => TIMES.has(per));
  const kind = percent ? 'rate' : thing && !COUNTED_AS_LEVEL.has(main.unit!.unit.dimension) ? 'count' : 'level';
  // A share below the whole is a floor even without a word for it; the whole itself cannot be surpassed.
  if (percent && bounds.cmp === 'eq' && compareDecimals(bounds.lo!, '100') < 0 && !said(view.label, NATURAL_GROWTH))
    bounds = { ...bounds, cmp: 'ge', hi: null };
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

function result(view: View, percentOfPlan: string | null, plan: string | null): Draft {
  const main = view.main!;
  const value = view.value!;
  const [x = null, y = null] = main.form === 'over' ? value.values : [null, null];
  const common = {
    ...NOTHING,
    kind: 'result',
    percentOfPlan,
    evalRule: 'result',
    unit: value.unit,
    confidence: confidence(view),
  } as const;
  const relation = planRelation(view);
  const unit = relation ? '%' : value.unit;
  if (main.form === 'over') {
    const score = main.unit?.unit.dimension === 'score';
    if (said(`${view.label} ${view.hint}`, RANK))
      return { ...common, cmp: 'eq', lo: x, hi: x, x, y, unit: 'hạng', direction: 'lower' };
    const cmp = score ? 'score' : main.unit?.measure ? 'actual_over_plan' : 'count_of';
    return { ...common, cmp, lo: x, hi: y, x, y, direction: 'higher' };
  }
  if (plan !== null && !relation)
    return {
      ...common,
      cmp: 'actual_over_plan',
      lo: value.values[0]!,
      hi: plan,
      x: value.values[0]!,
      y: plan,
      direction: 'higher',
    };
  const change = changeOf(view);
  const lower = isLower(view);
  if (change?.kind === 'into' && change.falls)
    return { ...common, cmp: 'decrease_to', hi: value.values[0]!, direction: 'lower' };
  const cmp = main.cmp === 'approx' ? 'approx' : main.cmp === 'gt' ? 'gt' : main.cmp === 'lt' ? 'lt' : 'eq';
  const shown = cmp === 'lt' ? { lo: null, hi: value.values[0]! } : { lo: value.values[0]!, hi: null };
  return { ...common, cmp, ...shown, unit, relativeTo: relation?.name ?? null, direction: lower ? 'lower' : 'higher' };
}

function unmeasured(view: View): Draft {
  const deadline = deadlineOf(view);
  const words = view.words;
  if (deadline) {
    return {
      ...NOTHING,
      kind: 'deadline',
      cmp: deadline.cmp,
      dates: deadline.dates,
      unit: deadline.unit,
      direction: 'none',
      evalRule: 'deadline',
      confidence: SURE,
    };
  }
  const plan = fulfilsPlan(words);
  if (plan) {
    return {
      ...NOTHING,
      kind: 'relative_to_assigned',
      cmp: 'ge',
      lo: '100',
      unit: `% ${plan}`,
      relativeTo: plan,
      direction: 'higher',
      evalRule: 'ref_ge_lo',
      confidence: SURE - COST.words,
    };
  }
  const grade = gradeIn(words);
  if (grade) {
    return {
      ...NOTHING,
      kind: 'grade',
      cmp: 'grade_ge',
      grade: grade.grade,
      scale: grade.scale,
      unit: grade.unit,
      direction: 'higher',
      evalRule: 'grade_ge',
      confidence: SURE,
    };
  }
  return { ...NOTHING, ...statusOf(words), confidence: SURE - COST.words };
}
