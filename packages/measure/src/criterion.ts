/**
 * The table of DOMAIN.md, section 4, for every form that compares numbers: from a target to the thresholds of đạt and
 * vượt. The judge compares with them and the explanation prints them, so the two cannot differ.
 */
import { decimal } from './exact.ts';
import type { JudgedTarget, Rule } from './judge-types.ts';
import type { Comparator, Decimal, Direction, EvalRule } from './target.ts';

export type Operator = 'GE' | 'GT' | 'LE' | 'LT' | 'EQ';

export interface Threshold {
  readonly op: Operator;
  readonly bound: Decimal;
}

/** What is made of the figure before it is compared. */
export type Measure =
  | 'LEVEL' // the figure itself; a ratio times `scale`
  | 'COUNT' // the count of x/y: its denominator is checked, not compared
  | 'FALL' // baseline − figure
  | 'RISE' // figure − baseline
  | 'FALL_PERCENT' // (baseline − figure) / baseline × 100
  | 'RISE_PERCENT' // (figure − baseline) / baseline × 100
  | 'FALL_TIMES' // (baseline − figure) / baseline
  | 'MULTIPLE' // figure / baseline
  | 'ASSIGNED'; // the figure; bounds are percent of the assigned value

export interface Criterion {
  readonly rule: Rule;
  readonly measure: Measure;
  /** All of them must hold. */
  readonly met: readonly [Threshold, ...Threshold[]];
  /** null: never vượt. */
  readonly exceeded: Threshold | null;
  readonly unit: string | null;
  /** By what a ratio is multiplied to stand in `unit`: 100 for percent. */
  readonly scale: Decimal;
}

/** Why a target has no thresholds; `question` is Vietnamese and says what to do. */
export interface NoCriterion {
  readonly rule: Rule;
  readonly question: string;
}

export interface CriterionOptions {
  /** The indicator's own direction. */
  direction?: Direction | null;
  countEqualityForGt?: boolean;
}

interface Thresholds {
  rule: Rule;
  met: [Threshold, ...Threshold[]];
  exceeded: Threshold | null;
}

const COMPARATOR_OF: Partial<Record<EvalRule, Comparator>> = {
  ge_lo: 'ge',
  gt_lo: 'gt',
  le_hi: 'le',
  lt_hi: 'lt',
  band: 'between',
  dir_down: 'decrease',
  ref_ge_lo: 'ge',
};

const NO_NUMBER = 'Mục tiêu chưa có con số để so sánh: ghi mức cần đạt, hoặc để người có thẩm quyền đánh giá.';

export function criterionOf(target: JudgedTarget, options: CriterionOptions = {}): Criterion | NoCriterion {
  const unit = target.unit ?? null;
  const shape = { unit, scale: ratioScale(unit) };
  if (target.kind === 'zero_event') {
    return { ...shape, rule: 'ZERO_EVENT', measure: 'LEVEL', met: [{ op: 'EQ', bound: '0' }], exceeded: null };
  }
  if (target.evalRule === 'manual') return { rule: 'MANUAL', question: NO_NUMBER };
  if (target.cmp === 'approx') {
    return { rule: 'APPROXIMATE', question: 'Mức "khoảng", "gần" không có ngưỡng: hỏi lại mức tối thiểu.' };
  }
  if (isChangeTarget(target)) return changeCriterion(target, shape, options);
  const direction = options.direction ?? target.direction ?? 'higher';
  const thresholds = thresholdsOf(target, direction, options.countEqualityForGt ?? false);
  if ('question' in thresholds) return thresholds;
  if (target.kind === 'relative_to_assigned' || target.evalRule === 'ref_ge_lo') {
    return { ...shape, ...thresholds, rule: 'OVER_ASSIGNED', measure: 'ASSIGNED' };
  }
  if (target.kind === 'ratio_xy') return { ...shape, ...thresholds, rule: 'COUNT_OF', measure: 'COUNT' };
  return { ...shape, ...thresholds, measure: 'LEVEL' };
}

/** Whether the bounds are the size of a change against the base period, not a level. */
export function isChange({ measure }: Criterion): boolean {
  return measure !== 'LEVEL' && measure !== 'COUNT' && measure !== 'ASSIGNED';
}

/** 100 for a share in percent, 1.000 for ‰, 10.000 for "/1 vạn dân"; 1 for an amount per unit. */
export function ratioScale(unit: string | null): Decimal {
  if (unit === null) return '1';
  if (unit.includes('%')) return '100';
  if (unit.includes('‰')) return '1000';
  return unit.includes('vạn dân') ? '10000' : '1';
}

function isChangeTarget(target: JudgedTarget): boolean {
  return (
    target.kind === 'growth' ||
    target.kind === 'delta_pp' ||
    target.kind === 'delta_abs' ||
    target.evalRule === 'dir_down' ||
    target.cmp === 'decrease'
  );
}

/**
 * A change: its bounds are the size of the change. Which way it goes is said by the target, by its words, or by the
 * indicator's direction: "0,1-0,15%" in a list of reductions has no verb, but fewer poor households are better.
 */
function changeCriterion(
  target: JudgedTarget,
  shape: Pick<Criterion, 'unit' | 'scale'>,
  options: CriterionOptions,
): Criterion | NoCriterion {
  const way = wayOfChange(target, options.direction);
  if (way === null) {
    return { rule: 'CHANGE_BY', question: 'Chưa rõ mục tiêu là tăng hay giảm: ghi "tăng" hoặc "giảm" trước con số.' };
  }
  const measure = changeMeasure(target, way);
  if (target.lo == null && target.hi == null) {
    return { ...shape, rule: 'DIRECTION_ONLY', measure, met: [{ op: 'GT', bound: '0' }], exceeded: null };
  }
  // A rise that is unwelcome ("tăng dân số 1%") is mirrored; a bigger fall is always the better one.
  const direction = way === 'rise' && options.direction === 'lower' ? 'lower' : 'higher';
  const cmp = target.cmp === 'decrease' || target.cmp === 'decrease_to' ? rangeOrBare(target) : target.cmp;
  const thresholds = thresholdsOf({ ...target, kind: 'level', cmp }, direction, options.countEqualityForGt ?? false);
  if ('question' in thresholds) return thresholds;
  const rule = target.kind === 'delta_pp' && way === 'fall' ? 'FALL_BY_POINTS' : 'CHANGE_BY';
  return { ...shape, ...thresholds, rule, measure };
}

function rangeOrBare(target: JudgedTarget): Comparator {
  return target.lo != null && target.hi != null && target.lo !== target.hi ? 'between' : 'eq';
}

function wayOfChange(target: JudgedTarget, direction?: Direction | null): 'rise' | 'fall' | null {
  if (target.change) return target.change;
  if (target.cmp === 'decrease' || target.evalRule === 'dir_down') return 'fall';
  const words = target.text?.normalize('NFC').toLowerCase() ?? '';
  if (words.includes('giảm')) return 'fall';
  if (/tăng|thêm|gấp|nâng/u.test(words)) return 'rise';
  if (direction === 'lower' || target.direction === 'lower') return 'fall';
  return direction === 'higher' || target.kind === 'growth' ? 'rise' : null;
}

function changeMeasure(target: JudgedTarget, way: 'rise' | 'fall'): Measure {
  if (target.kind !== 'growth') return way === 'fall' ? 'FALL' : 'RISE';
  if (target.unit?.startsWith('lần')) return way === 'fall' ? 'FALL_TIMES' : 'MULTIPLE';
  return way === 'fall' ? 'FALL_PERCENT' : 'RISE_PERCENT';
}

const CEILING_WORDS = /không (?:quá|vượt|cao hơn|lớn hơn|nhiều hơn|trên)|tối đa|nhiều nhất|cao nhất|≤|<=/u;

/**
 * Whether "≤" stands for a bare number of a lower-is-better indicator, or for "X trở xuống", its mirrored "X trở lên":
 * then below X is vượt, as it never is for "không quá X".
 */
export function isBareNumber(target: JudgedTarget): boolean {
  if (target.bareNumber !== undefined) return target.bareNumber;
  return target.text !== undefined && !CEILING_WORDS.test(target.text.normalize('NFC').toLowerCase());
}

function thresholdsOf(
  target: JudgedTarget,
  direction: Direction,
  countEqualityForGt: boolean,
): Thresholds | NoCriterion {
  const cmp = target.cmp ?? COMPARATOR_OF[target.evalRule ?? 'manual'] ?? 'eq';
  const lo = target.lo ?? null;
  const hi = target.hi ?? null;
  const bound = lo ?? hi;
  if (bound === null) return { rule: 'MANUAL', question: NO_NUMBER };
  if (lo !== null && hi !== null && decimal(lo).gt(decimal(hi))) {
    return { rule: 'RANGE', question: 'Cận dưới lớn hơn cận trên: kiểm tra lại khoảng của mục tiêu.' };
  }
  const upper = hi ?? bound;
  switch (cmp) {
    case 'gt':
      return { rule: 'ABOVE', met: [{ op: countEqualityForGt ? 'GE' : 'GT', bound }], exceeded: null };
    case 'lt':
      return { rule: 'BELOW', met: [{ op: 'LT', bound: upper }], exceeded: null };
    case 'le':
      if (isBareNumber(target)) {
        return { rule: 'AT_LEAST', met: [{ op: 'LE', bound: upper }], exceeded: { op: 'LT', bound: upper } };
      }
      return { rule: 'NOT_OVER', met: [{ op: 'LE', bound: upper }], exceeded: null };
    case 'decrease_to':
      return { rule: 'FALL_TO', met: [{ op: 'LE', bound: upper }], exceeded: { op: 'LT', bound: upper } };
    case 'ge':
      return atLeast(target, bound, bound);
    default:
      break;
  }
  const range = lo !== null && hi !== null && !decimal(lo).eq(decimal(hi));
  if (target.evalRule === 'band' || direction === 'band' || (cmp === 'maintain' && range)) return within(lo, hi);
  if (direction === 'none') {
    return { rule: 'MANUAL', question: 'Chỉ tiêu chưa nêu hướng: chọn "càng cao càng tốt" hoặc "càng thấp càng tốt".' };
  }
  if (direction === 'lower' || target.evalRule === 'le_hi' || target.evalRule === 'lt_hi') {
    const rule = range ? 'RANGE' : 'AT_LEAST';
    return { rule, met: [{ op: 'LE', bound: upper }], exceeded: { op: 'LT', bound } };
  }
  return range ? { ...atLeast(target, bound, upper), rule: 'RANGE' } : atLeast(target, bound, bound);
}

function atLeast(target: JudgedTarget, met: Decimal, exceeded: Decimal): Thresholds {
  if (isShareOfCases(target) && decimal(met).eq(100)) {
    return { rule: 'ALL_CASES', met: [{ op: 'EQ', bound: '100' }], exceeded: null };
  }
  return { rule: 'AT_LEAST', met: [{ op: 'GE', bound: met }], exceeded: { op: 'GT', bound: exceeded } };
}

/** A percentage of cases ends at 100; a percentage of an assigned value or of a base does not. */
function isShareOfCases(target: JudgedTarget): boolean {
  const isRate = target.kind === 'rate' || (target.kind === undefined && target.unit === '%');
  return isRate && target.evalRule !== 'ref_ge_lo' && ratioScale(target.unit ?? '%') === '100';
}

function within(lo: Decimal | null, hi: Decimal | null): Thresholds {
  const met: Threshold[] = [];
  if (lo !== null) met.push({ op: 'GE', bound: lo });
  if (hi !== null) met.push({ op: 'LE', bound: hi });
  return { rule: 'KEEP_WITHIN', met: met as [Threshold, ...Threshold[]], exceeded: null };
}
