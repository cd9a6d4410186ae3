/** Percent of target. For lower-is-better three formulas are in use; the indicator names its own. */
import { divide, type Fraction, minus, plain, quotient, times, whole } from './exact.ts';
import { formatDecimal } from './format-number.ts';
import type { PercentFormula, PercentOfTarget } from './judge-types.ts';

export interface PercentInput {
  figure: Fraction;
  target: Fraction;
  baseline: Fraction | null;
  formula: PercentFormula;
}

/** Two decimals, half away from zero; `{ missing }` says in Vietnamese why the division is not defined. */
export function percentOfTarget(input: PercentInput): PercentOfTarget | { missing: string } {
  const { formula } = input;
  if (formula === 'BASELINE_GAP' && input.baseline === null) {
    return { missing: 'Công thức (B − R)/(B − T) cần số liệu kỳ gốc B.' };
  }
  const [dividend, divisor] = operands(input);
  const ratio = divide(dividend, divisor);
  if (ratio === null) return { missing: `Công thức ${FORMULA_TEXT[formula]} không xác định vì mẫu số bằng 0.` };
  return { value: quotient(times(ratio, whole('100')), 2), formula, expression: expression(input) };
}

export const FORMULA_TEXT: Record<PercentFormula, string> = {
  R_OVER_T: 'R/T',
  T_OVER_R: 'T/R',
  TWO_T_MINUS_R: '(2T − R)/T',
  BASELINE_GAP: '(B − R)/(B − T)',
};

function operands({ figure, target, baseline, formula }: PercentInput): [Fraction, Fraction] {
  switch (formula) {
    case 'R_OVER_T':
      return [figure, target];
    case 'T_OVER_R':
      return [target, figure];
    case 'TWO_T_MINUS_R':
      return [minus(times(whole('2'), target), figure), target];
    case 'BASELINE_GAP': {
      const from = baseline ?? target;
      return [minus(from, figure), minus(from, target)];
    }
  }
}

function expression({ figure, target, baseline, formula }: PercentInput): string {
  const [r, t, b] = [figure, target, baseline ?? target].map(short);
  switch (formula) {
    case 'R_OVER_T':
      return `${r} / ${t}`;
    case 'T_OVER_R':
      return `${t} / ${r}`;
    case 'TWO_T_MINUS_R':
      return `(2 × ${t} − ${r}) / ${t}`;
    case 'BASELINE_GAP':
      return `(${b} − ${r}) / (${b} − ${t})`;
  }
}

function short(fraction: Fraction): string {
  if (fraction.d.eq(1)) return formatDecimal(plain(fraction.n));
  return formatDecimal(quotient(fraction, 4), { trim: true });
}
