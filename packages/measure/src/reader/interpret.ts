import { boundsOf } from './bounds.ts';
import { changeOf, namesGrowth } from './change.ts';
import { shiftDecimal } from './decimal.ts';
import { COST, confidence, type Draft, NOTHING, SURE } from './draft.ts';
import { frequencyIn } from './frequency.ts';
import { gradeIn } from './grades.ts';
import { fulfilsPlan, outcomeOf, type PlanRelation, planRelation } from './plan.ts';
import { changing, growth, multiple } from './read-change.ts';
import { result } from './read-result.ts';
import { ratio, standing, star } from './read-standing.ts';
import { deadlineOf, forbidden, statusOf } from './status.ts';
import type { View } from './view.ts';

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

function measured(view: View): Draft {
  const main = view.main!;
  const outcome = outcomeOf(view);
  if (outcome) return result(view, outcome);
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
  if (plan) return relative(view, plan);
  if (change?.kind === 'rise' || change?.kind === 'fall') return changing(view, change.kind);
  if (percent && namesGrowth(view)) return growth(view, 'rise');
  return standing(view, change?.kind === 'into' && change.falls);
}

/** "100% kế hoạch giao", "vượt chỉ tiêu cấp trên giao từ 5-10%": percent of what is assigned. */
function relative(view: View, plan: PlanRelation): Draft {
  const main = view.main!;
  const values = plan.above ? view.value!.values.map(onTop) : view.value!.values;
  const stated = main.cmp === 'gt' && plan.above ? { ...main, cmp: null } : main;
  const bounds = boundsOf(stated, values, { lower: false, keep: false });
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

/** 105 for "vượt 5%". */
function onTop(percent: string): string {
  const [whole, fraction = ''] = percent.split('.') as [string, string?];
  const total = (BigInt(whole + fraction) + 100n * 10n ** BigInt(fraction.length)).toString();
  return shiftDecimal(total, -fraction.length);
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
