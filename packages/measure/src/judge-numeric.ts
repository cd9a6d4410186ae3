/** The verdict where a number is compared with the thresholds of its criterion. */
import { type Criterion, isChange } from './criterion.ts';
import { compare, decimal, type Fraction, isExactAt, minus, plain, whole } from './exact.ts';
import { type Fit, fit, inUnitOf } from './fit.ts';
import type { JudgeInput, PercentFormula, Verdict } from './judge-types.ts';
import { baselineOf, isMeasured, type Measured, MOST_DECIMALS, measure, show } from './measured.ts';
import type { Message, Quantity } from './messages.ts';
import { percentOfTarget } from './percent-of-target.ts';
import { says as percentSays } from './says/percent.ts';
import { type Relation, says } from './says/verdict.ts';
import type { Operator } from './target-values.ts';
import type { Threshold } from './thresholds.ts';
import { isFarApart } from './units/magnitude.ts';
import { verdict } from './verdict.ts';

/** A threshold in the unit of what is measured: bounds relative to the assigned value are worked out. */
export interface ResolvedThreshold {
  op: Operator;
  bound: Fraction;
  shown: Quantity | Message;
}

export interface ResolvedCriterion {
  criterion: Criterion;
  fitted: Fit;
  met: readonly ResolvedThreshold[];
  exceeded: ResolvedThreshold | null;
}

export function judgeNumeric(input: JudgeInput, criterion: Criterion): Verdict {
  const { rule } = criterion;
  const resolved = resolve(input, criterion);
  if (!('met' in resolved)) return verdict('NOT_ASSESSED', rule, resolved, { whyNoPercent: resolved });
  const measured = measure(input, criterion, resolved.fitted);
  if (!isMeasured(measured)) {
    return verdict(measured.attainment, rule, measured.reason, { whyNoPercent: measured.reason });
  }
  const told = resolve(input, criterion, [measured.fraction]) as ResolvedCriterion;
  const fulfilled = percent(input, measured, resolved);
  const floored = fulfilled.percent?.floored ? [percentSays.floored()] : [];
  return verdict(...attainmentOf(measured, told), {
    ...fulfilled,
    notes: [
      ...floored,
      ...notesOn(input, criterion),
      ...doubts(measured, told),
      ...onPlaces(input, criterion, resolved),
    ],
  });
}

/**
 * A message says why nothing can be compared: nobody has assigned what it is relative to, or units differ. A bound that
 * was worked out is shown with as many decimals as tell it from `figures`.
 */
export function resolve(
  input: JudgeInput,
  criterion: Criterion,
  figures: readonly Fraction[] = [],
): ResolvedCriterion | Message {
  const { assigned } = input;
  if (criterion.measure === 'ASSIGNED' && assigned == null) return says.notAssigned();
  const fitted = fit(input, criterion);
  if ('key' in fitted) return fitted;
  const one = ({ op, bound: written }: Threshold): ResolvedThreshold => {
    if (criterion.measure !== 'ASSIGNED' || assigned == null) {
      const bound = inUnitOf(written, fitted);
      const given = { value: written, unit: criterion.unit };
      const isSame = compare(bound, whole(written)) === 0;
      const shown = isSame
        ? { value: written, unit: fitted.unit }
        : says.converted({ written: given, same: showBound(bound, fitted.unit, figures) });
      return { op, bound, shown };
    }
    const bound = inUnitOf(plain(decimal(written).times(decimal(assigned)).times('0.01')), fitted);
    const share = { value: written, unit: '%' };
    const unit = input.assignedUnit ?? fitted.unit;
    const worked = showBound(bound, fitted.unit, figures);
    const shown = says.ofAssigned({ bound: worked, share, assigned: { value: assigned, unit } });
    return { op, bound, shown };
  };
  return { criterion, fitted, met: criterion.met.map(one), exceeded: criterion.exceeded && one(criterion.exceeded) };
}

/** Exactly, unless its decimals have no end. */
function showBound(bound: Fraction, unit: string | null, figures: readonly Fraction[]): Quantity {
  return show(bound, unit, isExactAt(bound, MOST_DECIMALS) ? [bound] : figures);
}

export function holds(figure: Fraction, threshold: Pick<ResolvedThreshold, 'op' | 'bound'>): boolean {
  const order = compare(figure, threshold.bound);
  switch (threshold.op) {
    case 'GE':
      return order >= 0;
    case 'GT':
      return order > 0;
    case 'LE':
      return order <= 0;
    case 'LT':
      return order < 0;
    case 'EQ':
      return order === 0;
  }
}

function attainmentOf(
  measured: Measured,
  resolved: ResolvedCriterion,
): [Verdict['attainment'], Verdict['rule'], Message] {
  const { met, exceeded, criterion } = resolved;
  const { rule } = criterion;
  const { fraction } = measured;
  const bounds = [...met, ...(exceeded ? [exceeded] : [])].map((threshold) => threshold.bound);
  const figure = measured.beside(bounds);
  const failed = met.find((threshold) => !holds(fraction, threshold));
  if (rule === 'DIRECTION_ONLY') {
    const change = { figure: measured.describe([]) };
    return failed ? ['NOT_MET', rule, says.wrongWay(change)] : ['MET', rule, says.rightWay(change)];
  }
  if (failed) return ['NOT_MET', rule, failure(measured, figure, failed, resolved)];
  if (exceeded && holds(fraction, exceeded)) {
    const relation = relationOf(fraction, exceeded);
    return ['EXCEEDED', rule, says.exceeds({ figure, relation, bound: exceeded.shown })];
  }
  const [low, high] = met;
  if (low && high) return ['MET', rule, says.within({ figure, low: shownEnd(low), high: shownEnd(high) })];
  const side = exceeded?.op === 'GT' || exceeded?.op === 'GE' ? 'ABOVE' : 'BELOW';
  const more = exceeded && says.notExceeding({ side, bound: exceeded.shown });
  const bound = (low as ResolvedThreshold).shown;
  return ['MET', rule, says.meets({ figure, relation: relationOf(fraction, low as ResolvedThreshold), bound, more })];
}

/** An end of a range; one that is itself outside is said to be. */
function shownEnd({ op, shown }: ResolvedThreshold): Quantity | Message {
  if (op === 'GT') return says.openEnd({ side: 'ABOVE', bound: shown });
  return op === 'LT' ? says.openEnd({ side: 'BELOW', bound: shown }) : shown;
}

function relationOf(fraction: Fraction, { bound }: Pick<ResolvedThreshold, 'bound'>): Relation {
  const order = compare(fraction, bound);
  return order === 0 ? 'EQUAL' : order > 0 ? 'ABOVE' : 'BELOW';
}

function failure(
  { fraction, describe }: Measured,
  figure: Quantity | Message,
  failed: ResolvedThreshold,
  { criterion, met: [low, high] }: ResolvedCriterion,
): Message {
  const bound = failed.shown;
  if (low && high) return says.outside({ figure, low: shownEnd(low), high: shownEnd(high) });
  if (isChange(criterion) && fraction.n.lt(0) && failed.bound.n.gte(0)) {
    return says.goesBackwards({ figure: describe([]), bound });
  }
  if (criterion.rule === 'ALL_CASES' && compare(fraction, failed.bound) > 0) return says.overAll({ figure, bound });
  return says.fails({ figure, needed: failed.op, bound });
}

function percent(input: JudgeInput, measured: Measured, resolved: ResolvedCriterion): Partial<Verdict> {
  const [threshold, second] = resolved.met;
  if (!threshold || second) return { whyNoPercent: percentSays.ofRange() };
  const isCeiling = threshold.op === 'LE' || threshold.op === 'LT';
  const formula = input.percentFormula ?? (isCeiling ? null : 'R_OVER_T');
  if (formula === null) return { whyNoPercent: percentSays.noFormula() };
  // a fall is between levels of which less is better
  const levels = { isCeiling: isCeiling || resolved.criterion.measure === 'FALL', formula };
  const result = percentOfTarget({ ...asLevels(input, measured, threshold.bound, formula, resolved), ...levels });
  return 'missing' in result ? { whyNoPercent: result.missing } : { percent: result };
}

/** A fall is R/T of its own size; the formulas for lower-is-better are about levels, so the target level is B − fall. */
function asLevels(
  input: JudgeInput,
  { fraction, level, baseline }: Measured,
  target: Fraction,
  formula: PercentFormula,
  { criterion, fitted }: ResolvedCriterion,
): { figure: Fraction; target: Fraction; baseline: Fraction | null } {
  if (criterion.measure === 'FALL' && formula !== 'R_OVER_T' && level && baseline) {
    return { figure: level, target: minus(baseline, target), baseline };
  }
  const given = input.baseline == null ? null : baselineOf(input.baseline, input.figure, fitted.scale);
  return { figure: fraction, target, baseline: given && 'd' in given ? given : null };
}

/** The whole of x/y is checked, not compared. */
function notesOn(input: JudgeInput, criterion: Criterion): Message[] {
  const { figure, target } = input;
  if (criterion.measure !== 'COUNT' || figure === null || !('denominator' in figure)) return [];
  if (figure.denominator === null || target.y == null || decimal(figure.denominator).eq(decimal(target.y))) return [];
  const bare = (value: string): Quantity => ({ value, unit: null });
  return [says.wholeDiffers({ whole: bare(figure.denominator), stated: bare(target.y) })];
}

/** An amount hundreds of times another is one that was written in another unit, more often than not. */
function doubts(measured: Measured, { met: [bound], criterion, fitted }: ResolvedCriterion): Message[] {
  if (!bound || isChange(criterion) || !isFarApart(measured.fraction, bound.bound)) return [];
  return [says.magnitude({ figure: show(measured.fraction, fitted.unit, []), bound: bound.shown })];
}

/** Over which places a change was compared, and what it is over all. */
function onPlaces(input: JudgeInput, criterion: Criterion, { fitted }: ResolvedCriterion): Message[] {
  const { likeForLike, ...all } = input;
  if (!likeForLike || !isChange(criterion) || likeForLike.places === likeForLike.of) return [];
  const overAll = measure(all, criterion, fitted);
  const { places, of } = likeForLike;
  const described = isMeasured(overAll) ? overAll.describe([]) : null;
  return [says.likeForLike({ places, of, all: described && 'key' in described ? described : null })];
}
