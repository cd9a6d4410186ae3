/** From what was reported to the exact number that is compared, and how it is shown. */
import type { Criterion, Measure } from './criterion.ts';
import {
  compare,
  decimal,
  divide,
  type Fraction,
  isExactAt,
  minus,
  plain,
  quotient,
  times,
  trimmed,
  whole,
} from './exact.ts';
import type { Baseline, Figure, JudgeInput } from './judge-types.ts';
import type { Message, Quantity } from './messages.ts';
import { says } from './says/verdict.ts';

export interface Measured {
  fraction: Fraction;
  /** The number as it is shown ("Giảm 0,9 điểm % (từ 3% xuống 2,1%)"), with as many decimals as tell it from `bounds`. */
  describe(bounds: readonly Fraction[]): Quantity | Message;
  /** The level of figure and baseline, for the formulas of percent of target. */
  level: Fraction | null;
  baseline: Fraction | null;
}

/** Why there is nothing to compare. */
export interface NotMeasured {
  attainment: 'NOT_ASSESSED' | 'NOT_ARISING';
  reason: Message;
}

const GAP: NotMeasured = { attainment: 'NOT_ASSESSED', reason: says.noFigure() };
const NOT_ARISING: NotMeasured = {
  attainment: 'NOT_ARISING',
  reason: says.noCases(),
};
const BAD_WHOLE: NotMeasured = { attainment: 'NOT_ASSESSED', reason: says.badDenominator() };
const NO_BASELINE: NotMeasured = {
  attainment: 'NOT_ASSESSED',
  reason: says.noBaseline(),
};
const BAD_BASELINE: NotMeasured = {
  attainment: 'NOT_ASSESSED',
  reason: says.badBaseline(),
};
const WRONG_FIGURE: NotMeasured = {
  attainment: 'NOT_ASSESSED',
  reason: says.notANumber(),
};

export function isMeasured(result: Measured | NotMeasured): result is Measured {
  return 'fraction' in result;
}

export function measure(input: JudgeInput, criterion: Criterion): Measured | NotMeasured {
  const { figure } = input;
  if (figure === null) return GAP;
  if (criterion.measure === 'LEVEL' || criterion.measure === 'ASSIGNED') {
    const unit = criterion.measure === 'ASSIGNED' ? input.unit : criterion.unit;
    return asLevel(figure, criterion.scale, unit ?? null);
  }
  return criterion.measure === 'COUNT' ? asCount(figure, criterion) : asChange(input, figure, criterion);
}

function asLevel(figure: Figure, scale: string, unit: string | null): Measured | NotMeasured {
  const level = levelOf(figure, scale);
  if (!('d' in level)) return level;
  // of a percentage; an average's sum and divisor say nothing to a reader
  const operands = 'numerator' in figure && scale !== '1' ? figure : null;
  const describe = (bounds: readonly Fraction[]) => {
    const shown = show(level, unit, bounds);
    if (operands?.numerator == null || operands.denominator === null) return shown;
    const [numerator, denominator] = [operands.numerator, operands.denominator].map(bare);
    return says.quotient({ level: shown, numerator: numerator as Quantity, denominator: denominator as Quantity });
  };
  return { fraction: level, describe, level, baseline: null };
}

function levelOf(figure: Figure, scale: string): Fraction | NotMeasured {
  if ('value' in figure) return figure.value === null ? GAP : whole(figure.value);
  if (!('numerator' in figure)) return WRONG_FIGURE;
  if (figure.numerator === null || figure.denominator === null) return GAP;
  return ratioOf(figure.numerator, figure.denominator, scale);
}

function ratioOf(numerator: string, denominator: string, scale: string): Fraction | NotMeasured {
  const n = decimal(numerator);
  const d = decimal(denominator);
  if (d.eq(0) && n.eq(0)) return NOT_ARISING;
  return d.gt(0) ? { n: n.times(scale), d } : BAD_WHOLE;
}

function asCount(figure: Figure, criterion: Criterion): Measured | NotMeasured {
  if ('numerator' in figure && figure.numerator !== null && figure.denominator !== null) {
    const ratio = ratioOf(figure.numerator, figure.denominator, '1');
    if (!('d' in ratio)) return ratio;
  }
  const count = 'numerator' in figure ? figure.numerator : 'value' in figure ? figure.value : undefined;
  if (count === undefined) return WRONG_FIGURE;
  return count === null ? GAP : asLevel({ value: count }, '1', criterion.unit);
}

function asChange(input: JudgeInput, figure: Figure, criterion: Criterion): Measured | NotMeasured {
  if ('change' in figure) return figure.change === null ? GAP : changeItself(whole(figure.change), criterion);
  const level = levelOf(figure, criterion.scale);
  if (!('d' in level)) return level;
  if (input.baseline == null) {
    // An indicator that is a rate of change reports that rate; a level needs the level it changed from.
    const isRate = 'value' in figure && isRateOfChange(criterion.measure);
    return isRate ? changeItself(level, criterion) : NO_BASELINE;
  }
  const baseline = baselineOf(input.baseline, criterion.scale);
  if (!('d' in baseline)) return BAD_BASELINE;
  const fraction = changeBetween(baseline, level, criterion.measure);
  if (fraction === null) return BAD_BASELINE;
  const unit = input.unit ?? (criterion.unit?.startsWith('điểm %') ? '%' : '');
  const describe = (bounds: readonly Fraction[]) =>
    says.fromTo({
      change: showChange(fraction, criterion, bounds),
      from: show(baseline, unit, []),
      to: show(level, unit, []),
    });
  return { fraction, describe, level, baseline };
}

function changeItself(fraction: Fraction, criterion: Criterion): Measured {
  return {
    fraction,
    describe: (bounds) => showChange(fraction, criterion, bounds),
    level: null,
    baseline: null,
  };
}

export function baselineOf(baseline: Baseline, scale: string): Fraction | NotMeasured {
  return typeof baseline === 'string' ? whole(baseline) : ratioOf(baseline.numerator, baseline.denominator, scale);
}

function changeBetween(baseline: Fraction, level: Fraction, measure: Measure): Fraction | null {
  const isFall = measure === 'FALL' || measure === 'FALL_PERCENT' || measure === 'FALL_TIMES';
  const change = isFall ? minus(baseline, level) : minus(level, baseline);
  if (measure === 'FALL' || measure === 'RISE') return change;
  if (!baseline.n.gt(0)) return null;
  const share = divide(measure === 'MULTIPLE' ? level : change, baseline);
  return share !== null && measure.endsWith('_PERCENT') ? times(share, whole('100')) : share;
}

function isRateOfChange(measure: Measure): boolean {
  return measure !== 'FALL' && measure !== 'RISE';
}

function showChange(change: Fraction, criterion: Criterion, bounds: readonly Fraction[]): Message {
  if (criterion.measure === 'MULTIPLE') {
    return says.change({ way: 'MULTIPLE', size: show(change, criterion.unit, bounds) });
  }
  const falls = criterion.measure.startsWith('FALL');
  if (change.n.gte(0)) return says.change({ way: falls ? 'FALL' : 'RISE', size: show(change, criterion.unit, bounds) });
  const size = show({ n: change.n.neg(), d: change.d }, criterion.unit, []);
  return says.change({ way: falls ? 'RISE' : 'FALL', size });
}

/** At most 12 decimals: two when they tell the number from every bound, more when they do not. */
export function show(fraction: Fraction, unit: string | null, bounds: readonly Fraction[]): Quantity {
  if (fraction.d.eq(1)) return { value: plain(fraction.n), unit };
  let scale = 2;
  while (scale < 12 && !isExactAt(fraction, scale) && bounds.some((bound) => !tellsApart(fraction, bound, scale))) {
    scale += 1;
  }
  return { value: trimmed(quotient(fraction, scale)), unit };
}

function tellsApart(fraction: Fraction, bound: Fraction, scale: number): boolean {
  return compare(whole(quotient(fraction, scale)), bound) === compare(fraction, bound);
}

const bare = (value: string): Quantity => ({ value, unit: null });
