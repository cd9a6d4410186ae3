/**
 * What a target compares and with which thresholds, for every form that compares numbers. The judge compares with them
 * and the explanation prints them, so the two cannot differ.
 */
import type { JudgedTarget, Rule } from './judge-types.ts';
import { says } from './says/verdict.ts';
import type { Comparator, Decimal, Direction, TargetKind } from './target.ts';
import { type NoCriterion, ratioScale, type Threshold, thresholdsOf } from './thresholds.ts';

export type { Operator, Threshold } from './thresholds.ts';

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

export interface CriterionOptions {
  /** The indicator's own direction. */
  direction?: Direction | null;
  countEqualityForGt?: boolean;
}

/** A share is in percent and its change in points unless the target says otherwise. */
const UNIT_OF_KIND: Partial<Record<TargetKind, string>> = { rate: '%', delta_pp: 'điểm %' };

export function criterionOf(target: JudgedTarget, options: CriterionOptions = {}): Criterion | NoCriterion {
  const unit = target.unit ?? UNIT_OF_KIND[target.kind ?? 'text'] ?? null;
  const shape = { unit, scale: ratioScale(unit) };
  if (target.kind === 'zero_event') {
    return { ...shape, rule: 'ZERO_EVENT', measure: 'LEVEL', met: [{ op: 'EQ', bound: '0' }], exceeded: null };
  }
  if (target.evalRule === 'manual') return { rule: 'MANUAL', question: says.noNumber() };
  if (target.cmp === 'approx') {
    return { rule: 'APPROXIMATE', question: says.approximate() };
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
    return { rule: 'CHANGE_BY', question: says.riseOrFall() };
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
