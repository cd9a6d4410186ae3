/** The verdict where a number is compared with the thresholds of its criterion. */
import { type Criterion, isChange } from './criterion.ts';
import { compare, decimal, type Fraction, minus, plain, whole } from './exact.ts';
import { formatDecimal, formatWithUnit } from './format-number.ts';
import type { JudgeInput, PercentFormula, Verdict } from './judge-types.ts';
import { baselineOf, isMeasured, type Measured, measure } from './measured.ts';
import { percentOfTarget } from './percent-of-target.ts';
import type { Operator, Threshold } from './thresholds.ts';
import { verdict } from './verdict.ts';

/** A threshold in the unit of what is measured: bounds relative to the assigned value are worked out. */
export interface ResolvedThreshold {
  op: Operator;
  bound: Fraction;
  text: string;
}

export interface ResolvedCriterion {
  criterion: Criterion;
  met: readonly ResolvedThreshold[];
  exceeded: ResolvedThreshold | null;
}

export function judgeNumeric(input: JudgeInput, criterion: Criterion): Verdict {
  const { rule } = criterion;
  const resolved = resolve(input, criterion);
  if (resolved === null) {
    const reason = 'Chưa xác định cho đến khi cấp trên giao chỉ tiêu.';
    return verdict('NOT_ASSESSED', rule, reason, { whyNoPercent: reason });
  }
  const measured = measure(input, criterion);
  if (!isMeasured(measured)) {
    return verdict(measured.attainment, rule, measured.reason, { whyNoPercent: measured.reason });
  }
  return verdict(...attainmentOf(measured, resolved), {
    ...percent(input, measured, resolved),
    notes: notesOn(input, criterion),
  });
}

/** null while the target is relative to a value that nobody has assigned. */
export function resolve(input: JudgeInput, criterion: Criterion): ResolvedCriterion | null {
  if (criterion.measure === 'ASSIGNED' && input.assigned == null) return null;
  const one = (threshold: Threshold): ResolvedThreshold => {
    if (criterion.measure !== 'ASSIGNED' || input.assigned == null) {
      const text = formatWithUnit(threshold.bound, criterion.unit);
      return { op: threshold.op, bound: whole(threshold.bound), text };
    }
    const bound = decimal(threshold.bound).times(decimal(input.assigned)).times('0.01');
    const share = `${formatDecimal(threshold.bound)}% của mức giao ${formatWithUnit(input.assigned, input.unit)}`;
    return { op: threshold.op, bound: whole(bound), text: `${formatWithUnit(plain(bound), input.unit)} (${share})` };
  };
  return { criterion, met: criterion.met.map(one), exceeded: criterion.exceeded && one(criterion.exceeded) };
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
): [Verdict['attainment'], Verdict['rule'], string] {
  const { met, exceeded, criterion } = resolved;
  const { fraction } = measured;
  const bounds = [...met, ...(exceeded ? [exceeded] : [])].map((threshold) => threshold.bound);
  const figure = measured.describe(bounds);
  const failed = met.find((threshold) => !holds(fraction, threshold));
  if (criterion.rule === 'DIRECTION_ONLY') {
    return [failed ? 'NOT_MET' : 'MET', criterion.rule, `${figure}: ${failed ? 'không ' : ''}đúng hướng của mục tiêu.`];
  }
  if (failed) {
    return ['NOT_MET', criterion.rule, `${figure} ${failure(fraction, failed, resolved)}.`];
  }
  if (exceeded && holds(fraction, exceeded)) {
    const reason = `${figure} ${exceeded.op === 'GT' ? 'lớn hơn' : 'nhỏ hơn'} mức vượt ${exceeded.text}.`;
    return ['EXCEEDED', criterion.rule, reason];
  }
  const [first] = met;
  const within = rangeOf(resolved);
  const kept = within ? `nằm trong ${within}` : first && keeps(fraction, first);
  const notYet = exceeded && `, chưa ${exceeded.op === 'GT' ? 'lớn hơn' : 'nhỏ hơn'} mức vượt ${exceeded.text}`;
  return ['MET', criterion.rule, `${figure} ${kept}${notYet ?? ''}.`];
}

/** Of a target that keeps within bounds: the bounds in words. */
function rangeOf({ met: [low, high] }: ResolvedCriterion): string | null {
  return low && high ? `khoảng từ ${low.text} đến ${high.text}` : null;
}

function failure(fraction: Fraction, failed: ResolvedThreshold, resolved: ResolvedCriterion): string {
  const { criterion } = resolved;
  const within = rangeOf(resolved);
  if (within) return `nằm ngoài ${within}`;
  if (isChange(criterion) && fraction.n.lt(0)) return `là ngược hướng, mức đạt ${failed.text}`;
  const impossible = criterion.rule === 'ALL_CASES' && compare(fraction, failed.bound) > 0;
  const hint = impossible ? '; tỷ lệ không thể quá 100%, kiểm tra lại số liệu' : '';
  return `${FAILED[failed.op]} ${failed.text}${hint}`;
}

const FAILED: Record<Operator, string> = {
  GE: 'nhỏ hơn mức đạt',
  GT: 'không lớn hơn',
  LE: 'lớn hơn mức đạt',
  LT: 'không nhỏ hơn',
  EQ: 'khác mức đạt',
};

function keeps(fraction: Fraction, threshold: ResolvedThreshold): string {
  if (compare(fraction, threshold.bound) === 0) return `bằng mức đạt ${threshold.text}`;
  const above = threshold.op === 'GE' || threshold.op === 'GT';
  return `${above ? 'lớn hơn' : 'nhỏ hơn'} mức đạt ${threshold.text}`;
}

function percent(input: JudgeInput, measured: Measured, resolved: ResolvedCriterion): Partial<Verdict> {
  const [threshold, second] = resolved.met;
  if (!threshold || second) return { whyNoPercent: 'Mục tiêu giữ trong một khoảng không tính phần trăm hoàn thành.' };
  const isCeiling = threshold.op === 'LE' || threshold.op === 'LT';
  const formula = input.percentFormula ?? (isCeiling ? null : 'R_OVER_T');
  if (formula === null) {
    return {
      whyNoPercent: 'Chỉ tiêu càng thấp càng tốt chưa nêu công thức: chọn T/R, (2T − R)/T hoặc (B − R)/(B − T).',
    };
  }
  const result = percentOfTarget({
    ...asLevels(input, measured, threshold.bound, formula, resolved.criterion),
    formula,
  });
  return 'missing' in result ? { whyNoPercent: result.missing } : { percent: result };
}

/** A fall is R/T of its own size; the formulas for lower-is-better are about levels, so the target level is B − fall. */
function asLevels(
  input: JudgeInput,
  { fraction, level, baseline }: Measured,
  target: Fraction,
  formula: PercentFormula,
  criterion: Criterion,
): { figure: Fraction; target: Fraction; baseline: Fraction | null } {
  if (criterion.measure === 'FALL' && formula !== 'R_OVER_T' && level && baseline) {
    return { figure: level, target: minus(baseline, target), baseline };
  }
  const given = input.baseline == null ? null : baselineOf(input.baseline, criterion.scale);
  return { figure: fraction, target, baseline: given && 'd' in given ? given : null };
}

/** The whole of x/y is checked, not compared. */
function notesOn(input: JudgeInput, criterion: Criterion): string[] {
  const { figure, target } = input;
  if (criterion.measure !== 'COUNT' || figure === null || !('denominator' in figure)) return [];
  if (figure.denominator === null || target.y == null || decimal(figure.denominator).eq(decimal(target.y))) return [];
  return [`Tổng số ${formatDecimal(figure.denominator)} khác ${formatDecimal(target.y)} trong mục tiêu: kiểm tra lại.`];
}
