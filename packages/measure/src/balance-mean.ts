/** WEIGHTED_MEAN: the mean of the parts, weighted by what the indicator names, must reach the whole. */
import Big from 'big.js';
import { added, type Given, notCompared, type Outcome, wholeOf, withNotGiven } from './balance-parts.ts';
import type { BalanceInput, BalancePart } from './balance-types.ts';
import { whole as asFraction, compare, decimal, minus, plain, plus, quotient, times, trimmed } from './exact.ts';
import { says } from './says/balance.ts';

export function ofMean(input: BalanceInput, given: readonly Given[], missing: readonly BalancePart[]): Outcome {
  const whole = wholeOf(input);
  if ('message' in whole) return notCompared(whole.message);
  const amounts = added(input, given, whole);
  if ('message' in amounts) return notCompared(amounts.message);
  const wanted = plain(whole.value);
  if (missing.length > 0) return { ...notCompared(withNotGiven(says.notAllGiven(), missing)), whole: wanted };

  const level = { value: wanted, unit: amounts.unit };
  const reaches = (order: number) => (whole.ceiling ? order <= 0 : order >= 0);
  const short = whole.ceiling ? 'OVER' : 'GAP';
  const weights = weightsOf(given);
  if (weights === null) {
    // The mean still lies between the least and the largest part.
    const parts = amounts.values.map((value) => reaches(compare(value, asFraction(whole.value))));
    const none = { ...notCompared(says.noWeights()), whole: wanted };
    if (parts.every(Boolean)) return { ...none, status: 'BALANCED', message: says.allReach({ level }) };
    if (parts.some(Boolean)) return none;
    return { ...none, status: short, message: says.noneReaches({ level }) };
  }
  const total = weights.reduce((sum, weight) => sum.plus(weight), new Big(0));
  const weighed = amounts.values
    .map((value, index) => times(value, asFraction(weights[index] ?? new Big(0))))
    .reduce(plus, asFraction('0'));
  const mean = { n: weighed.n, d: weighed.d.times(total) };
  const isReached = reaches(compare(mean, asFraction(whole.value)));
  const sum = quotient(mean, 6);
  return {
    status: isReached ? 'BALANCED' : short,
    whole: wanted,
    sum,
    gap: quotient(minus(asFraction(whole.value), mean), 6),
    message: says.mean({ mean: { value: trimmed(sum), unit: null }, reached: isReached ? 'YES' : 'NO', level }),
  };
}

/** null: some part's weight is not known, or all weigh nothing. */
function weightsOf(given: readonly Given[]): Big[] | null {
  const known = given.flatMap(({ weight }) => (weight == null ? [] : [decimal(weight)]));
  return known.length === given.length && known.some((weight) => weight.gt(0)) ? known : null;
}
