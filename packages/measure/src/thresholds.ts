/** From comparator, bounds and direction to the thresholds of đạt and vượt: the table of DOMAIN.md, section 4. */
import { decimal } from './exact.ts';
import type { JudgedTarget } from './judge-types.ts';
import type { Message } from './messages.ts';
import { says } from './says/verdict.ts';
import type { Decimal } from './target.ts';
import type { Comparator, Direction, EvalRule, Operator } from './target-values.ts';
import { ratioScale } from './units/unit-of-measure.ts';
import type { Rule } from './verdict-rules.ts';

export interface Threshold {
  readonly op: Operator;
  readonly bound: Decimal;
}

export interface Thresholds {
  rule: Rule;
  met: [Threshold, ...Threshold[]];
  exceeded: Threshold | null;
}

/** Why a target has no thresholds; `question` says what to do. */
export interface NoCriterion {
  readonly rule: Rule;
  readonly question: Message;
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

/** Also what SQL looks for: `CEILING_WORDS.source` means the same to PostgreSQL, over NFC and lower-case text. */
export const CEILING_WORDS = /không (?:quá|vượt|cao hơn|lớn hơn|nhiều hơn|trên)|tối đa|nhiều nhất|cao nhất|≤|<=/u;

/**
 * Whether "≤" stands for a bare number of a lower-is-better indicator, or for "X trở xuống", its mirrored "X trở lên":
 * then below X is vượt, as it never is for "không quá X".
 */
export function isBareNumber(target: JudgedTarget): boolean {
  if (target.bareNumber !== undefined) return target.bareNumber;
  return target.text !== undefined && !CEILING_WORDS.test(target.text.normalize('NFC').toLowerCase());
}

/** Words that say on which side of its number a target lies; without one a bare number takes the indicator's side. */
export const SIDE_WORDS =
  /từ|trở (?:lên|xuống)|ít nhất|tối (?:thiểu|đa)|trên|dưới|không|nhiều nhất|(?:cao|thấp) nhất|hơn|vượt|[≥≤<>⩾⩽=]/u;

const namesNoSide = ({ text }: JudgedTarget): boolean =>
  text !== undefined && !SIDE_WORDS.test(text.normalize('NFC').toLowerCase());

/** Words for what fulfils a plan, which may be more than the whole of it: "hoàn thành 100% chỉ tiêu tuyển quân". */
export const PLAN_WORDS = /kế hoạch|chỉ tiêu|dự toán|nghị quyết/u;

/** "9/11 thôn", "100% chỉ tiêu giao": no direction is needed to see that more is better. */
const hasOwnSide = ({ kind, evalRule }: JudgedTarget): boolean =>
  kind === 'ratio_xy' || kind === 'relative_to_assigned' || evalRule === 'ref_ge_lo';

const isOneSided = (cmp: Comparator): boolean => cmp === 'ge' || cmp === 'le';

/** Thresholds of a level, or of the size of a change, for a direction in which it is good. */
export function thresholdsOf(
  target: JudgedTarget,
  direction: Direction,
  { countEqualityForGt = false, ofPlan = false }: { countEqualityForGt?: boolean; ofPlan?: boolean } = {},
): Thresholds | NoCriterion {
  const given = target.cmp ?? COMPARATOR_OF[target.evalRule ?? 'manual'] ?? 'eq';
  // "12%" alone: that it means "at least" is the reader's guess, which side is better the catalogue knows
  const guessed =
    direction === 'lower'
      ? given === 'ge'
      : direction === 'higher'
        ? given === 'le'
        : isOneSided(given) && !hasOwnSide(target);
  if (guessed && namesNoSide(target)) {
    return thresholdsOf({ ...target, cmp: 'eq', evalRule: 'ge_lo' }, direction, { countEqualityForGt, ofPlan });
  }
  const cmp = given;
  const lo = target.lo ?? null;
  const hi = target.hi ?? null;
  const bound = lo ?? hi;
  if (bound === null) return { rule: 'MANUAL', question: says.noNumber() };
  if (lo !== null && hi !== null && decimal(lo).gt(decimal(hi))) {
    return { rule: 'RANGE', question: says.reversedRange() };
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
      return atLeast(target, bound, bound, ofPlan);
    default:
      break;
  }
  const range = lo !== null && hi !== null && !decimal(lo).eq(decimal(hi));
  if (target.evalRule === 'band' || direction === 'band' || (cmp === 'maintain' && range)) {
    return within(lo, hi, range ? target : {});
  }
  if (direction === 'none') {
    return { rule: 'MANUAL', question: says.noDirection() };
  }
  if (direction === 'lower' || target.evalRule === 'le_hi' || target.evalRule === 'lt_hi') {
    const rule = range ? 'RANGE' : 'AT_LEAST';
    const op = range && (target.evalRule === 'lt_hi' || target.hiOpen) ? 'LT' : 'LE';
    return { rule, met: [{ op, bound: upper }], exceeded: { op: range && target.loOpen ? 'LE' : 'LT', bound } };
  }
  if (!range) return atLeast(target, bound, bound, ofPlan);
  const { rule, met, exceeded } = atLeast(target, bound, upper, ofPlan);
  const isOpen = rule !== 'ALL_CASES' && (target.evalRule === 'gt_lo' || target.loOpen);
  return {
    rule: 'RANGE',
    met: isOpen ? [{ op: 'GT', bound }] : met,
    // a bound that is itself outside, on the better side, exceeds
    exceeded: target.hiOpen && exceeded ? { ...exceeded, op: 'GE' } : exceeded,
  };
}

function atLeast(target: JudgedTarget, met: Decimal, exceeded: Decimal, ofPlan: boolean): Thresholds {
  if (!ofPlan && isShareOfCases(target) && decimal(met).eq(100)) {
    return { rule: 'ALL_CASES', met: [{ op: 'EQ', bound: '100' }], exceeded: null };
  }
  return { rule: 'AT_LEAST', met: [{ op: 'GE', bound: met }], exceeded: { op: 'GT', bound: exceeded } };
}

/** A percentage of cases ends at 100; a percentage of an assigned value or of a base does not. */
function isShareOfCases(target: JudgedTarget): boolean {
  const isRate = target.kind === 'rate' || (target.kind === undefined && target.unit === '%');
  return isRate && target.evalRule !== 'ref_ge_lo' && ratioScale(target.unit ?? '%') === '100';
}

function within(lo: Decimal | null, hi: Decimal | null, { loOpen, hiOpen }: JudgedTarget): Thresholds {
  const met: Threshold[] = [];
  if (lo !== null) met.push({ op: loOpen ? 'GT' : 'GE', bound: lo });
  if (hi !== null) met.push({ op: hiOpen ? 'LT' : 'LE', bound: hi });
  return { rule: 'KEEP_WITHIN', met: met as [Threshold, ...Threshold[]], exceeded: null };
}
