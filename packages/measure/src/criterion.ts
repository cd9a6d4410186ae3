/**
 * What a target compares and with which thresholds, for every form that compares numbers. The judge compares with them
 * and the explanation prints them, so the two cannot differ.
 */
import { decimal } from './exact.ts';
import type { JudgedTarget } from './judge-types.ts';
import { says } from './says/verdict.ts';
import type { Decimal } from './target.ts';
import type { Comparator, Direction, TargetKind } from './target-values.ts';
import { isBareNumber, type NoCriterion, PLAN_WORDS, type Threshold, thresholdsOf } from './thresholds.ts';
import { isRank, isShare, isShareOfPlan, ratioScale } from './units/unit-of-measure.ts';
import type { Rule } from './verdict-rules.ts';

export type { Operator } from './target-values.ts';
export type { Threshold } from './thresholds.ts';

/** What is made of the figure before it is compared. */
export type Measure =
  | 'LEVEL' // the figure itself; a ratio times the scale of its unit
  | 'COUNT' // the count of x/y: its denominator is checked, not compared
  | 'PLAN' // performance over plan, in percent
  | 'FALL' // baseline − figure
  | 'RISE' // figure − baseline
  | 'FALL_PERCENT' // (baseline − figure) / baseline × 100
  | 'RISE_PERCENT' // (figure − baseline) / baseline × 100
  | 'FALL_TIMES' // (baseline − figure) / baseline
  | 'RISE_TIMES' // (figure − baseline) / baseline: "tăng 0,7 lần" is × 1,7
  | 'MULTIPLE' // figure / baseline: "gấp 1,7 lần"
  | 'ASSIGNED'; // the figure; bounds are percent of the assigned value

export interface Criterion {
  readonly rule: Rule;
  readonly measure: Measure;
  /** All of them must hold. */
  readonly met: readonly [Threshold, ...Threshold[]];
  /** null: never vượt. */
  readonly exceeded: Threshold | null;
  /** The unit of the bounds. */
  readonly unit: string | null;
  /** By what a ratio is multiplied to stand in `unit`: 100 for percent. */
  readonly scale: Decimal;
}

export interface CriterionOptions {
  /** The indicator's own direction. */
  direction?: Direction | null;
  countEqualityForGt?: boolean;
  /** The indicator's unit of measure, and its name. */
  unit?: string | null;
  indicator?: string | null;
  /** Of an indicator that is a change: which way a positive figure of it goes. */
  counts?: 'RISE' | 'FALL' | null;
}

type Shape = Pick<Criterion, 'unit' | 'scale'>;

/** A share is in percent and its change in points unless the target says otherwise. */
const UNIT_OF_KIND: Partial<Record<TargetKind, string>> = { rate: '%', delta_pp: 'điểm %' };

export function criterionOf(target: JudgedTarget, options: CriterionOptions = {}): Criterion | NoCriterion {
  const unit = target.unit ?? UNIT_OF_KIND[target.kind ?? 'text'] ?? null;
  const shape = { unit, scale: ratioScale(unit) };
  if (target.kind === 'zero_event') {
    return { ...shape, rule: 'ZERO_EVENT', measure: 'LEVEL', met: [{ op: 'EQ', bound: '0' }], exceeded: null };
  }
  if (target.evalRule === 'manual') return { rule: 'MANUAL', question: says.noNumber() };
  if (target.cmp === 'approx') return { rule: 'APPROXIMATE', question: says.approximate() };
  if (isChangeTarget(target)) return changeCriterion(target, shape, options);
  const direction = options.direction ?? target.direction ?? 'higher';
  const { countEqualityForGt = false } = options;
  const thresholds = thresholdsOf(target, direction, { countEqualityForGt, ofPlan: isOfPlan(target, options) });
  if ('question' in thresholds) return thresholds;
  if (target.kind === 'relative_to_assigned' || target.evalRule === 'ref_ge_lo') {
    const measure = isFigureOfPlan(target, options) ? 'PLAN' : 'ASSIGNED';
    return { ...shape, ...thresholds, rule: 'OVER_ASSIGNED', measure };
  }
  if (isShareOfPlan(options.unit) && ratioScale(unit) === '100') return { ...shape, ...thresholds, measure: 'PLAN' };
  if (target.kind === 'ratio_xy') return { ...shape, ...thresholds, rule: 'COUNT_OF', measure: 'COUNT' };
  return { ...shape, ...thresholds, measure: 'LEVEL' };
}

/** Whether the bounds are the size of a change against the base period, not a level. */
export function isChange({ measure }: Pick<Criterion, 'measure'>): boolean {
  return measure.startsWith('FALL') || measure.startsWith('RISE') || measure === 'MULTIPLE';
}

const words = (...texts: readonly (string | null | undefined)[]): string =>
  texts
    .map((text) => text ?? '')
    .join(' ')
    .normalize('NFC')
    .toLowerCase();

/** A plan can be fulfilled by more than the whole of it, cases cannot. */
const isOfPlan = (target: JudgedTarget, { unit, indicator }: CriterionOptions): boolean =>
  isShareOfPlan(unit) || isShareOfPlan(target.unit) || PLAN_WORDS.test(words(target.text, indicator));

/** The figure is performance over plan already, so that "đạt 95% kế hoạch" needs no assigned value. */
const isFigureOfPlan = (target: JudgedTarget, { unit, indicator }: CriterionOptions): boolean =>
  isShareOfPlan(unit) || (isShare(unit) && isShareOfPlan(target.unit) && PLAN_WORDS.test(words(indicator)));

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
function changeCriterion(target: JudgedTarget, shape: Shape, options: CriterionOptions): Criterion | NoCriterion {
  const way = wayOfChange(target, options.direction);
  if (way === null) return { rule: 'CHANGE_BY', question: says.riseOrFall() };
  const measured = changeMeasure(target, way, shape, options);
  if ('question' in measured) return measured;
  if (target.lo == null && target.hi == null) {
    return { ...measured, rule: 'DIRECTION_ONLY', met: [{ op: 'GT', bound: '0' }], exceeded: null };
  }
  // A rise that is unwelcome ("tăng dân số 1%"), or a fall of what counts rises and should be high, is mirrored.
  const unwelcome =
    way === 'rise' ? options.direction === 'lower' : options.counts === 'RISE' && options.direction === 'higher';
  const cmp = target.cmp === 'decrease' || target.cmp === 'decrease_to' ? rangeOrBare(target) : target.cmp;
  const thresholds = thresholdsOf(
    { ...target, kind: 'level', cmp, text: undefined, bareNumber: isBareNumber(target) },
    unwelcome ? 'lower' : 'higher',
    { countEqualityForGt: options.countEqualityForGt ?? false },
  );
  if ('question' in thresholds) return thresholds;
  const rule = measured.measure === 'FALL' && target.kind === 'delta_pp' ? 'FALL_BY_POINTS' : 'CHANGE_BY';
  return { ...measured, ...thresholds, rule };
}

/** How the change is called: who falls from the 20th place to the 12th rises by eight. */
export function wayOf({ measure, unit }: Pick<Criterion, 'measure' | 'unit'>): 'RISE' | 'FALL' | 'MULTIPLE' {
  if (measure === 'MULTIPLE') return 'MULTIPLE';
  return measure.startsWith('FALL') === isRank(unit) ? 'RISE' : 'FALL';
}

function rangeOrBare(target: JudgedTarget): Comparator {
  return target.lo != null && target.hi != null && target.lo !== target.hi ? 'between' : 'eq';
}

function wayOfChange(target: JudgedTarget, direction?: Direction | null): 'rise' | 'fall' | null {
  if (target.change) return target.change;
  if (target.cmp === 'decrease' || target.evalRule === 'dir_down') return 'fall';
  const said = words(target.text);
  if (said.includes('giảm')) return 'fall';
  if (/tăng|thêm|gấp|nâng/u.test(said)) return 'rise';
  if (direction === 'lower' || target.direction === 'lower') return 'fall';
  return direction === 'higher' || target.kind === 'growth' ? 'rise' : null;
}

/** Percentage points exist where the indicator is a percentage; of anything else a change in % is relative to its base. */
function changeMeasure(
  target: JudgedTarget,
  way: 'rise' | 'fall',
  shape: Shape,
  { unit }: CriterionOptions,
): (Shape & Pick<Criterion, 'measure'>) | NoCriterion {
  const [difference, percent] =
    way === 'fall' ? (['FALL', 'FALL_PERCENT'] as const) : (['RISE', 'RISE_PERCENT'] as const);
  if (target.kind === 'growth') {
    return target.unit?.startsWith('lần') ? timesMeasure(target, way, shape) : { ...shape, measure: percent };
  }
  if (target.kind !== 'delta_pp' || !unit || hasPoints(unit)) return { ...shape, measure: difference };
  const saysPoints = target.text === undefined || /điểm (?:%|phần trăm)/u.test(words(target.text));
  if (saysPoints) return { rule: 'CHANGE_BY', question: says.pointsOfNoShare({ unit: { unitOfMeasure: unit } }) };
  return { unit: '%', scale: '100', measure: percent };
}

const hasPoints = (unit: string): boolean => /[%‰]/.test(unit);

/** "gấp 1,7 lần" is the multiple; "tăng 0,7 lần" can only be what is added; "tăng 2 lần" means either. */
function timesMeasure(
  target: JudgedTarget,
  way: 'rise' | 'fall',
  shape: Shape,
): (Shape & Pick<Criterion, 'measure'>) | NoCriterion {
  if (way === 'fall') return { ...shape, measure: 'FALL_TIMES' };
  const times = target.lo ?? target.hi ?? '1';
  const said = words(target.text);
  if (/gấp|bằng/u.test(said)) return { ...shape, measure: 'MULTIPLE' };
  if (decimal(times).lt(1)) return { ...shape, measure: 'RISE_TIMES' };
  if (!/tăng|thêm/u.test(said)) return { ...shape, measure: 'MULTIPLE' };
  return { rule: 'CHANGE_BY', question: says.timesUnclear({ times: { value: times, unit: 'lần' } }) };
}
