/** Percent of target. For lower-is-better three formulas are in use; the indicator names its own. */
import { compare, divide, type Fraction, minus, plain, quotient, times, trimmed, whole } from './exact.ts';
import type { PercentFormula, PercentOfTarget } from './judge-types.ts';
import type { Message, Quantity } from './messages.ts';
import { says } from './says/percent.ts';
import type { Decimal } from './target.ts';

export interface PercentInput {
  figure: Fraction;
  target: Fraction;
  baseline: Fraction | null;
  formula: PercentFormula;
  /** Less is better; more without it. */
  isCeiling?: boolean;
}

/** Beyond this a percent says that its divisor is next to nothing, and no more. */
const MOST: Fraction = whole('100');

/**
 * Two decimals, half away from zero, more where they would make 100 of what is above or below it; never below 0.
 * `{ missing }` says why there is none.
 */
export function percentOfTarget(input: PercentInput): PercentOfTarget | { missing: Message } {
  const percent = percentFraction(input);
  if ('key' in percent) return { missing: percent };
  const { formula, figure, target } = input;
  const baseline = short(input.baseline ?? target);
  const expression = says.expression({ formula, figure: short(figure), target: short(target), baseline });
  return { ...shown(percent), formula, expression };
}

/** The percentage, exact; a message says why there is none. */
export function percentFraction(input: PercentInput): Fraction | Message {
  const { formula } = input;
  if (formula === 'BASELINE_GAP' && input.baseline === null) return says.noBaseline();
  const [dividend, divisor] = operands(input);
  if (formula === 'BASELINE_GAP' && (input.isCeiling ? divisor.n.lt(0) : divisor.n.gt(0))) return says.baseIsBetter();
  const ratio = divide(dividend, divisor);
  if (ratio === null) return says.byZero({ formula });
  const isNearlyZero = compare(size(ratio), MOST) > 0 || isSmallGap(input, divisor);
  return isNearlyZero ? says.byNearlyZero({ formula }) : times(ratio, whole('100'));
}

/** B and T within a hundredth of each other: their difference is no measure of anything. */
function isSmallGap({ formula, baseline }: PercentInput, gap: Fraction): boolean {
  if (formula !== 'BASELINE_GAP' || baseline === null) return false;
  return compare(times(size(gap), whole('100')), size(baseline)) < 0;
}

const size = ({ n, d }: Fraction): Fraction => ({ n: n.abs(), d });

function shown(percent: Fraction): Pick<PercentOfTarget, 'value' | 'floored'> {
  if (percent.n.lt(0)) return { value: '0.00', floored: true };
  return { value: besideHundred(percent), floored: false };
}

/** With two decimals, or as many more as it takes that what is below or above 100 does not show as 100. */
export function besideHundred(percent: Fraction): Decimal {
  const hundred = whole('100');
  let scale = 2;
  while (scale < 12 && compare(whole(quotient(percent, scale)), hundred) !== compare(percent, hundred)) scale += 1;
  return quotient(percent, scale);
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
