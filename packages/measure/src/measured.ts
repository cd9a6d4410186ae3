/** From what was reported to the exact number that is compared, and the words that show it. */
import type { Criterion, Measure } from './criterion.ts';
import { compare, decimal, divide, type Fraction, isExactAt, minus, plain, quotient, times, whole } from './exact.ts';
import { formatDecimal, formatWithUnit } from './format-number.ts';
import type { Baseline, Figure, JudgeInput } from './judge-types.ts';

export interface Measured {
  fraction: Fraction;
  /** The number in words ("Giảm 0,9 điểm % (từ 3% xuống 2,1%)"), with as many decimals as tell it from `bounds`. */
  describe(bounds: readonly Fraction[]): string;
  /** The level of figure and baseline, for the formulas of percent of target. */
  level: Fraction | null;
  baseline: Fraction | null;
}

/** Why there is nothing to compare. */
export interface NotMeasured {
  attainment: 'NOT_ASSESSED' | 'NOT_ARISING';
  reason: string;
}

const GAP: NotMeasured = { attainment: 'NOT_ASSESSED', reason: 'Chưa có số liệu.' };
const NOT_ARISING: NotMeasured = {
  attainment: 'NOT_ARISING',
  reason: 'Trong kỳ không phát sinh trường hợp nào (0/0).',
};
const BAD_WHOLE: NotMeasured = { attainment: 'NOT_ASSESSED', reason: 'Mẫu số phải lớn hơn 0: kiểm tra lại số liệu.' };
const NO_BASELINE: NotMeasured = {
  attainment: 'NOT_ASSESSED',
  reason: 'Chưa có số liệu kỳ gốc để tính mức tăng, giảm: nhập số liệu kỳ gốc.',
};
const BAD_BASELINE: NotMeasured = {
  attainment: 'NOT_ASSESSED',
  reason: 'Số liệu kỳ gốc phải lớn hơn 0 mới tính được tỷ lệ tăng, giảm.',
};
const WRONG_FIGURE: NotMeasured = {
  attainment: 'NOT_ASSESSED',
  reason: 'Mục tiêu này so sánh bằng con số: nhập giá trị, hoặc tử số và mẫu số.',
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
  const operands =
    'numerator' in figure && scale !== '1' ? ` (${printed(figure.numerator)}/${printed(figure.denominator)})` : '';
  const describe = (bounds: readonly Fraction[]) => `${show(level, unit, bounds)}${operands}`;
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
    `${showChange(fraction, criterion, bounds)} (từ ${show(baseline, unit, [])} thành ${show(level, unit, [])})`;
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

function showChange(change: Fraction, criterion: Criterion, bounds: readonly Fraction[]): string {
  if (criterion.measure === 'MULTIPLE') return `Gấp ${show(change, criterion.unit, bounds)}`;
  const forward = criterion.measure.startsWith('FALL') ? 'Giảm' : 'Tăng';
  if (change.n.gte(0)) return `${forward} ${show(change, criterion.unit, bounds)}`;
  const size = show({ n: change.n.neg(), d: change.d }, criterion.unit, []);
  return `${forward === 'Giảm' ? 'Tăng' : 'Giảm'} ${size}`;
}

/** At most 12 decimals: two when they tell the number from every bound, more when they do not. */
export function show(fraction: Fraction, unit: string | null, bounds: readonly Fraction[]): string {
  if (fraction.d.eq(1)) return formatWithUnit(plain(fraction.n), unit);
  let scale = 2;
  while (scale < 12 && !isExactAt(fraction, scale) && bounds.some((bound) => !tellsApart(fraction, bound, scale))) {
    scale += 1;
  }
  return formatWithUnit(quotient(fraction, scale), unit, { trim: true });
}

function tellsApart(fraction: Fraction, bound: Fraction, scale: number): boolean {
  return compare(whole(quotient(fraction, scale)), bound) === compare(fraction, bound);
}

function printed(operand: string | null): string {
  return operand === null ? '?' : formatDecimal(operand);
}
