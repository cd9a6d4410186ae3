/** A target in words, from the same thresholds the judge compares with: what is đạt, what is vượt, what is unknown. */
import { type Criterion, type CriterionOptions, criterionOf, isChange, wayOf } from './criterion.ts';
import { decimal, plain } from './exact.ts';
import { deadlinesOf, frequencyOf } from './judge-occasions.ts';
import { hasBetterSide, memberThresholds, sharesOf } from './judge-parts.ts';
import type { JudgedTarget } from './judge-types.ts';
import type { Message, Quantity } from './messages.ts';
import { says, type Way } from './says/explain.ts';
import { says as occasions } from './says/occasions.ts';
import type { Decimal } from './target.ts';
import type { Threshold } from './thresholds.ts';

export interface ExplainOptions extends CriterionOptions {
  /** What the level above assigned, with the unit it is measured in; without it a relative target has no number. */
  assigned?: Decimal | null;
  assignedUnit?: string | null;
  unit?: string | null;
}

/** "Đạt khi từ 185 tỷ đồng trở lên; vượt khi trên 190 tỷ đồng." For every form; what is not known is said. */
export function explainTarget(target: JudgedTarget, options: ExplainOptions = {}): Message {
  return says.sentence({ body: explain(target, options) });
}

function explain(target: JudgedTarget, options: ExplainOptions): Message {
  if (target.kind === 'result' || target.evalRule === 'result') return says.isResult();
  if (target.kind === 'share_structure') return explainShares(target);
  if (target.evalRule === 'children_count') return explainMembers(target, options);
  if (target.evalRule === 'children_all' && target.children && target.children.length > 0) {
    const parts = target.children.map((child) =>
      says.part({ name: child.label || null, body: explain(child, options) }),
    );
    return says.allParts({ parts });
  }
  switch (target.kind) {
    case 'grade':
      return says.grade({ grade: target.grade ?? target.lo ?? '?', hasScale: target.scale ? 'YES' : 'NO' });
    case 'frequency':
      return explainFrequency(target);
    case 'deadline':
      return explainDeadline(target);
    case 'boolean':
    case 'award':
      return explainStatus(target);
    default:
      return target.evalRule === 'bool' ? explainStatus(target) : explainByNumber(target, options);
  }
}

function explainByNumber(target: JudgedTarget, options: ExplainOptions): Message {
  const criterion = criterionOf(target, options);
  if ('question' in criterion) return says.clause({ of: criterion.question });
  const [low, high] = criterion.met;
  return says.bounds({
    met: high
      ? says.range({ low: end(low, criterion, options), high: end(high, criterion, options) })
      : worded(low, criterion, options, target.y),
    against: isChange(criterion) ? says.against({ base: target.baseline ?? null }) : null,
    exceeded: criterion.exceeded && worded(criterion.exceeded, criterion, options, target.y),
    remark: remark(target, criterion, options),
  });
}

function remark(target: JudgedTarget, criterion: Criterion, options: ExplainOptions): Message | null {
  if (criterion.measure === 'ASSIGNED' && options.assigned == null) return says.untilAssigned();
  return criterion.measure === 'COUNT' && target.y != null ? says.wholeIsChecked({ whole: bare(target.y) }) : null;
}

/** `whole`: of which a count is so many. */
function worded(
  threshold: Threshold,
  criterion: Criterion,
  options: ExplainOptions,
  whole: Decimal | null | undefined,
): Message {
  const way = wayIn(criterion);
  if (criterion.rule === 'DIRECTION_ONLY') return says.anyChange({ way: way === 'FALL' ? 'FALL' : 'RISE' });
  if (criterion.rule === 'ZERO_EVENT') return says.noCase();
  if (criterion.rule === 'ALL_CASES') return says.allCases();
  const shown = bound(threshold, criterion, options);
  const isCount = criterion.measure === 'COUNT' && whole != null && !('key' in shown);
  return says.compared({ way, op: threshold.op, bound: isCount ? countOf(shown, whole) : shown });
}

const countOf = (counted: Quantity, whole: Decimal): Message =>
  says.countOf({ counted, count: bare(counted.value), whole: { value: whole, unit: counted.unit } });

const wayIn = (criterion: Criterion): Way => (isChange(criterion) ? wayOf(criterion) : 'LEVEL');

/** An end of a range; one that is itself outside is said to be. */
function end(threshold: Threshold, criterion: Criterion, options: ExplainOptions): Quantity | Message {
  const shown = bound(threshold, criterion, options);
  if (threshold.op === 'GT') return says.openEnd({ side: 'ABOVE', bound: shown });
  return threshold.op === 'LT' ? says.openEnd({ side: 'BELOW', bound: shown }) : shown;
}

function bound(threshold: Threshold, criterion: Criterion, options: ExplainOptions): Quantity | Message {
  if (criterion.measure !== 'ASSIGNED') return { value: threshold.bound, unit: criterion.unit };
  const share = { value: threshold.bound, unit: '%' };
  if (options.assigned == null) return says.shareOfAssigned({ share });
  const value = decimal(threshold.bound).times(decimal(options.assigned)).times('0.01');
  return says.assignedBound({
    bound: { value: plain(value), unit: options.assignedUnit ?? options.unit ?? null },
    share,
  });
}

function explainMembers(target: JudgedTarget, options: ExplainOptions): Message {
  const thresholds = memberThresholds(target, options.countEqualityForGt);
  if ('key' in thresholds) return says.clause({ of: thresholds });
  const { op, bound } = thresholds.met;
  const isCount = target.kind !== 'rate' && (target.x ?? target.lo) != null;
  if (isCount) {
    const wanted = bare(op === 'GT' ? plain(decimal(bound).plus(1)) : bound);
    return says.members({ wanted, of: target.y == null ? null : bare(target.y) });
  }
  const share = { value: bound, unit: '%' };
  return op === 'GT' ? says.moreThanShareOfMembers({ share }) : says.shareOfMembers({ share });
}

function explainShares(target: JudgedTarget): Message {
  const shares = sharesOf(target);
  const total = shares.reduce((sum, share) => sum.plus(decimal(share)), decimal('0'));
  const doubt =
    shares.length > 0 && !total.eq(100) ? says.sharesDoubt({ total: { value: plain(total), unit: '%' } }) : null;
  return hasBetterSide(target) ? says.shares({ doubt }) : says.structure({ doubt });
}

function explainFrequency(target: JudgedTarget): Message {
  const { times, per } = frequencyOf(target);
  if (per === null) return says.frequencyUnsaid({ times: bare(times) });
  return says.frequency({ times: bare(times), per: occasions.subPeriod(per) });
}

function explainDeadline(target: JudgedTarget): Message {
  const days = deadlinesOf(target).map((day) => ({ day }));
  return days.length === 0 ? says.noDate() : says.deadline({ days });
}

function explainStatus(target: JudgedTarget): Message {
  if (target.evalRule === 'manual') return says.forPerson();
  return target.cmp === 'maintain' ? says.keeping() : says.status();
}

const bare = (value: Decimal): Quantity => ({ value, unit: null });
