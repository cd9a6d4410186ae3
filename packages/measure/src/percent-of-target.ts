/** Percent of target. For lower-is-better three formulas are in use; the indicator names its own. */
import { divide, type Fraction, minus, plain, quotient, times, trimmed, whole } from './exact.ts';
import type { PercentFormula, PercentOfTarget } from './judge-types.ts';
import type { Message, Quantity } from './messages.ts';
import { says } from './says/percent.ts';

export interface PercentInput {
  figure: Fraction;
  target: Fraction;
  baseline: Fraction | null;
  formula: PercentFormula;
}

/** Two decimals, half away from zero; `{ missing }` says why the division is not defined. */
export function percentOfTarget(input: PercentInput): PercentOfTarget | { missing: Message } {
  const { formula, figure, target } = input;
  if (formula === 'BASELINE_GAP' && input.baseline === null) return { missing: says.noBaseline() };
  const [dividend, divisor] = operands(input);
  const ratio = divide(dividend, divisor);
  if (ratio === null) return { missing: says.byZero({ formula }) };
  const baseline = short(input.baseline ?? target);
  const expression = says.expression({ formula, figure: short(figure), target: short(target), baseline });
  return { value: quotient(times(ratio, whole('100')), 2), formula, expression };
}

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

function short(fraction: Fraction): Quantity {
  return { value: fraction.d.eq(1) ? plain(fraction.n) : trimmed(quotient(fraction, 4)), unit: null };
}
