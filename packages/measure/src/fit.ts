/** In which unit of measure figure and bounds stand beside each other. */
import { type Criterion, isChange } from './criterion.ts';
import { decimal, type Fraction, whole } from './exact.ts';
import type { JudgeInput } from './judge-types.ts';
import type { Message } from './messages.ts';
import { says } from './says/verdict.ts';
import { factorBetween, isCounted, isShare, isShareOfPlan, ratioScale } from './units/unit-of-measure.ts';

export interface Fit {
  /** NUMERATOR: the count of a ratio is compared, not the ratio. */
  readonly from: 'FIGURE' | 'NUMERATOR';
  /** The unit that figure and bounds are compared in. */
  readonly unit: string | null;
  /** The unit of the levels that a change is between. */
  readonly levelUnit: string | null;
  /** By what a bound is multiplied to stand in it. */
  readonly factor: Fraction;
  /** By what a ratio is multiplied to stand in it. */
  readonly scale: string;
}

const SAME = whole('1');

/** A message: the two do not measure the same, so the figure is not compared. */
export function fit(input: JudgeInput, criterion: Criterion): Fit | Message {
  const { measure, unit } = criterion;
  const figureUnit = unitOfFigure(input, criterion);
  const plain = { from: 'FIGURE', unit, levelUnit: figureUnit, factor: SAME, scale: ratioScale(figureUnit) } as const;
  if (measure === 'PLAN') return { ...plain, scale: '100' };
  if (criterion.rule === 'ZERO_EVENT') return { ...plain, unit: unit ?? figureUnit };
  if (measure === 'ASSIGNED') {
    const factor = factorBetween(input.assignedUnit, figureUnit);
    return factor ? { ...plain, unit: figureUnit, factor } : unlike(input.assignedUnit, figureUnit);
  }
  if (isCountOfCases(input, criterion)) {
    const factor = factorBetween(unit, input.operandUnit);
    const counted = input.operandUnit ?? unit;
    if (!factor) return unlike(unit, counted);
    return { from: 'NUMERATOR', unit: counted, levelUnit: counted, factor, scale: '1' };
  }
  if (isChange(criterion) && measure !== 'FALL' && measure !== 'RISE') return relative(input, plain, figureUnit);
  const factor =
    measure === 'LEVEL' || measure === 'COUNT' ? factorBetween(unit, figureUnit) : ofChange(unit, figureUnit);
  if (!factor) return unlike(unit, figureUnit);
  const kept = isChange(criterion) && pointsOf(unit) ? unit : (figureUnit ?? unit);
  return { ...plain, unit: factor.n.eq(factor.d) ? (unit ?? figureUnit) : kept, factor };
}

/** What a ratio is reported in is said by the target where the unit given is that of its operands. */
function unitOfFigure({ unit, figure }: JudgeInput, criterion: Criterion): string | null {
  const isRatio = figure !== null && 'numerator' in figure;
  const ofOperands = isRatio && isShare(criterion.unit) && isCounted(unit);
  return ofOperands || !unit?.trim() ? levelUnitOf(criterion) : unit;
}

/** Points are between percentages; a change in percent or times says nothing of the level's unit. */
function levelUnitOf({ measure, unit }: Criterion): string | null {
  if (pointsOf(unit)) return '%';
  return measure.endsWith('_PERCENT') || measure.endsWith('TIMES') || measure === 'MULTIPLE' || measure === 'ASSIGNED'
    ? null
    : unit;
}

const pointsOf = (unit: string | null): boolean => unit !== null && /^điểm (?:%|phần trăm)/.test(unit);

/** "152 hộ" of an indicator that is a ratio of households is about its numerator. */
function isCountOfCases({ figure, unit }: JudgeInput, criterion: Criterion): boolean {
  if (figure === null || !('numerator' in figure)) return false;
  if (criterion.measure === 'COUNT') return true;
  const compared = criterion.measure === 'LEVEL' || criterion.measure === 'FALL' || criterion.measure === 'RISE';
  return compared && isCounted(criterion.unit) && (!unit?.trim() || ratioScale(unit) !== '1');
}

/** A change that is reported itself is in percent or times, or nothing is known of it. */
function relative({ figure, unit }: JudgeInput, plain: Fit, figureUnit: string | null): Fit | Message {
  const isChangeItself = figure !== null && 'change' in figure;
  const fits = !unit?.trim() || isShare(unit) || isShareOfPlan(unit) || unit.includes('%') || /^lần/.test(unit);
  return isChangeItself && !fits ? unlike(plain.unit, figureUnit) : plain;
}

/** A size of a change against the unit of the levels: points against a percentage, an amount against an amount. */
const ofChange = (unit: string | null, figureUnit: string | null): Fraction | null =>
  pointsOf(unit) && !pointsOf(figureUnit) ? factorBetween('%', figureUnit) : factorBetween(unit, figureUnit);

const unlike = (target: string | null | undefined, figure: string | null | undefined): Message =>
  says.unlikeUnits({ target: { unitOfMeasure: target ?? '' }, figure: { unitOfMeasure: figure ?? '' } });

/** A bound of the target in the unit that is compared. */
export function inUnitOf(bound: string, { factor }: Fit): Fraction {
  return { n: decimal(bound).times(factor.n), d: factor.d };
}
