/** From what was reported to the exact number that is compared, and how it is shown. */
import { type Criterion, type Measure, wayOf } from './criterion.ts';
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
import type { Fit } from './fit.ts';
import type { Baseline, Figure, JudgeInput } from './judge-types.ts';
import type { Message, Quantity } from './messages.ts';
import { says } from './says/verdict.ts';

export interface Measured {
  fraction: Fraction;
  /** The number as it is shown ("Giảm 0,9 điểm % (từ 3% xuống 2,1%)"), with as many decimals as tell it from `bounds`. */
  describe(bounds: readonly Fraction[]): Quantity | Message;
  /** The same beside a bound: a change that goes the other way keeps its sign ("Mức tăng -2%"), so that the two compare. */
  beside(bounds: readonly Fraction[]): Quantity | Message;
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
const NOT_ARISING: NotMeasured = { attainment: 'NOT_ARISING', reason: says.noCases() };
const BAD_WHOLE: NotMeasured = { attainment: 'NOT_ASSESSED', reason: says.badDenominator() };
const NO_BASELINE: NotMeasured = { attainment: 'NOT_ASSESSED', reason: says.noBaseline() };
const BAD_BASELINE: NotMeasured = { attainment: 'NOT_ASSESSED', reason: says.badBaseline() };
const WRONG_FIGURE: NotMeasured = { attainment: 'NOT_ASSESSED', reason: says.notANumber() };

export function isMeasured(result: Measured | NotMeasured): result is Measured {
  return 'fraction' in result;
}

export function measure(input: JudgeInput, criterion: Criterion, fitted: Fit): Measured | NotMeasured {
  const { figure } = input;
  if (figure === null) return GAP;
  switch (criterion.measure) {
    case 'LEVEL':
    case 'PLAN':
    case 'ASSIGNED':
      return fitted.from === 'NUMERATOR' ? asCount(figure, fitted) : asLevel(figure, fitted);
    case 'COUNT':
      return asCount(figure, fitted);
    default:
      return asChange(input, figure, criterion, fitted);
  }
}

function asLevel(figure: Figure, { scale, unit }: Fit): Measured | NotMeasured {
  const level = levelOf(figure, scale);
  if (!('d' in level)) return level;
  const operands = operandsOf(figure, scale);
  const describe = (bounds: readonly Fraction[]) => {
    const shown = show(level, unit, bounds);
    if (operands === null) return shown;
    return says.quotient({ level: shown, numerator: bare(operands[0]), denominator: bare(operands[1]) });
  };
  return { fraction: level, describe, beside: describe, level, baseline: null };
}

/** Those of a percentage; the sum and the divisor of a mean say nothing to a reader. */
function operandsOf(figure: Figure, scale: string): [string, string] | null {
  const [numerator, denominator] =
    'numerator' in figure && scale !== '1'
      ? [figure.numerator, figure.denominator]
      : 'plan' in figure
        ? [figure.performance, figure.plan]
        : [null, null];
  return numerator === null || denominator === null ? null : [numerator, denominator];
}

function levelOf(figure: Figure, scale: string): Fraction | NotMeasured {
  if ('value' in figure) return figure.value === null ? GAP : whole(figure.value);
  if ('numerator' in figure) return ratioOf(figure.numerator, figure.denominator, scale);
  if ('plan' in figure) return ratioOf(figure.performance, figure.plan, '100');
  return 'divisor' in figure ? ratioOf(figure.sum, figure.divisor, '1') : WRONG_FIGURE;
}

function ratioOf(numerator: string | null, denominator: string | null, scale: string): Fraction | NotMeasured {
  if (numerator === null || denominator === null) return GAP;
  const n = decimal(numerator);
  const d = decimal(denominator);
  if (d.eq(0) && n.eq(0)) return NOT_ARISING;
  return d.gt(0) ? { n: n.times(scale), d } : BAD_WHOLE;
}

function asCount(figure: Figure, { unit }: Fit): Measured | NotMeasured {
  if ('numerator' in figure && figure.numerator !== null && figure.denominator !== null) {
    const ratio = ratioOf(figure.numerator, figure.denominator, '1');
    if (!('d' in ratio)) return ratio;
  }
  const count = 'numerator' in figure ? figure.numerator : 'value' in figure ? figure.value : undefined;
  if (count === undefined) return WRONG_FIGURE;
  if (count === null) return GAP;
  const level = whole(count);
  const describe = (bounds: readonly Fraction[]) => show(level, unit, bounds);
  return { fraction: level, describe, beside: describe, level, baseline: null };
}

function asChange(input: JudgeInput, reported: Figure, criterion: Criterion, fitted: Fit): Measured | NotMeasured {
  if ('change' in reported)
    return reported.change === null ? GAP : changeItself(reported.change, input, criterion, fitted);
  const { figure, baseline: base } = input.likeForLike ?? { figure: reported, baseline: input.baseline ?? null };
  const counted = (of: Figure): Figure =>
    fitted.from === 'NUMERATOR' && 'numerator' in of ? { value: of.numerator } : of;
  const level = levelOf(counted(figure), fitted.scale);
  if (!('d' in level)) return level;
  if (base == null) return NO_BASELINE;
  const isCount = fitted.from === 'NUMERATOR' && typeof base !== 'string';
  const baseline = isCount ? whole(base.numerator) : baselineOf(base, figure, fitted.scale);
  if (!('d' in baseline)) return BAD_BASELINE;
  const fraction = changeBetween(baseline, level, criterion.measure);
  if (fraction === null) return BAD_BASELINE;
  const fromTo = (change: Message) =>
    says.fromTo({ change, from: show(baseline, fitted.levelUnit, []), to: show(level, fitted.levelUnit, []) });
  return {
    fraction,
    describe: (bounds) => fromTo(showChange(fraction, criterion, fitted, bounds)),
    beside: (bounds) => fromTo(signedChange(fraction, criterion, fitted, bounds)),
    level,
    baseline,
  };
}

/**
 * A figure that is a change has a sign of its own: which way a positive one goes is said by the indicator's name. Where
 * the name says nothing it is the size of what the target asks for, and a negative one is a fall.
 */
function changeItself(
  change: Baseline,
  { indicator }: JudgeInput,
  criterion: Criterion,
  fitted: Fit,
): Measured | NotMeasured {
  const reported = typeof change === 'string' ? whole(change) : ratioOf(change.numerator, change.denominator, '1');
  if (!('d' in reported)) return reported;
  const falls = criterion.measure.startsWith('FALL');
  const counts = changeCounted(indicator);
  const isOpposite = counts === null ? falls && reported.n.lt(0) : (counts === 'FALL') !== falls;
  const fraction = isOpposite ? { n: reported.n.neg(), d: reported.d } : reported;
  return {
    fraction,
    describe: (bounds) => showChange(fraction, criterion, fitted, bounds),
    beside: (bounds) => signedChange(fraction, criterion, fitted, bounds),
    level: null,
    baseline: null,
  };
}

/** "Tốc độ tăng …" counts rises, "Mức giảm …" falls; a name with both words or neither says nothing. */
export function changeCounted(indicator: string | null | undefined): 'RISE' | 'FALL' | null {
  const name = indicator?.normalize('NFC').toLowerCase() ?? '';
  const [rises, falls] = [/tăng/u.test(name), /giảm/u.test(name)];
  return rises === falls ? null : rises ? 'RISE' : 'FALL';
}

/** A base given by its operands is a ratio of cases, or a mean as the figure is. */
export function baselineOf(baseline: Baseline, figure: Figure | null, scale: string): Fraction | NotMeasured {
  if (typeof baseline === 'string') return whole(baseline);
  const isMean = figure !== null && ('divisor' in figure || 'value' in figure);
  return ratioOf(baseline.numerator, baseline.denominator, isMean ? '1' : scale);
}

function changeBetween(baseline: Fraction, level: Fraction, measure: Measure): Fraction | null {
  const change = measure.startsWith('FALL') ? minus(baseline, level) : minus(level, baseline);
  if (measure === 'FALL' || measure === 'RISE') return change;
  if (!baseline.n.gt(0)) return null;
  const share = divide(measure === 'MULTIPLE' ? level : change, baseline);
  return share !== null && measure.endsWith('_PERCENT') ? times(share, whole('100')) : share;
}

function showChange(change: Fraction, criterion: Criterion, { unit }: Fit, bounds: readonly Fraction[]): Message {
  const way = wayOf(criterion);
  if (way === 'MULTIPLE' || change.n.gte(0)) return says.change({ way, size: show(change, unit, bounds) });
  const size = show({ n: change.n.neg(), d: change.d }, unit, []);
  return says.change({ way: way === 'FALL' ? 'RISE' : 'FALL', size });
}

/** Only sizes of one direction are compared without a sign. */
function signedChange(change: Fraction, criterion: Criterion, fitted: Fit, bounds: readonly Fraction[]): Message {
  const way = wayOf(criterion);
  const isOneWay = change.n.gte(0) && bounds.every(({ n }) => n.gte(0));
  if (isOneWay || way === 'MULTIPLE') return showChange(change, criterion, fitted, bounds);
  return says.signedChange({ way, size: show(change, fitted.unit, bounds) });
}

/** Shown of a number at most. */
export const MOST_DECIMALS = 12;

/** Two decimals when they tell the number from every bound, more when they do not. */
export function show(fraction: Fraction, unit: string | null, bounds: readonly Fraction[]): Quantity {
  if (fraction.d.eq(1)) return { value: plain(fraction.n), unit };
  let scale = 2;
  while (
    scale < MOST_DECIMALS &&
    !isExactAt(fraction, scale) &&
    bounds.some((bound) => !tellsApart(fraction, bound, scale))
  ) {
    scale += 1;
  }
  return { value: trimmed(quotient(fraction, scale)), unit };
}

function tellsApart(fraction: Fraction, bound: Fraction, scale: number): boolean {
  return compare(whole(quotient(fraction, scale)), bound) === compare(fraction, bound);
}

const bare = (value: string): Quantity => ({ value, unit: null });
