/**
 * Whether quotas given to sub-units make the target they are parts of (DOMAIN.md, section 5). Pure and exact: the server
 * answers with it and the client recomputes with it while the official types.
 */
import Big from 'big.js';
import { bindsAtLeast } from './balance-each.ts';
import { ofMean } from './balance-mean.ts';
import { added, type Given, names, notCompared, type Outcome, wholeOf, withNotGiven } from './balance-parts.ts';
import type { Balance, BalanceInput, BalancePart } from './balance-types.ts';
import { decimal, plain } from './exact.ts';
import type { Quantity } from './messages.ts';
import { says } from './says/balance.ts';
import type { Decimal } from './target.ts';

export type * from './balance-types.ts';

export function balance(input: BalanceInput): Balance {
  const given = input.parts.filter((part): part is Given => part.target !== null);
  const missing = input.parts.filter((part) => part.target === null);
  const outcome =
    given.length === 0
      ? { ...notCompared(says.nothingGiven()), status: 'NOTHING_ASSIGNED' as const }
      : judged(input, given, missing);
  return { policy: input.policy, ...outcome, missing: missing.map(({ key }) => key) };
}

function judged(input: BalanceInput, given: readonly Given[], missing: readonly BalancePart[]): Outcome {
  switch (input.policy) {
    case 'CHILDREN_EQUAL':
    case 'CHILDREN_AT_LEAST':
      return ofSum(input, given, missing);
    case 'EACH_AT_LEAST':
      return ofEach(input, given, missing);
    case 'WEIGHTED_MEAN':
      return ofMean(input, given, missing);
    case 'NOT_COMPARABLE':
      return notCompared(says.noPolicy());
  }
}

function ofSum(input: BalanceInput, given: readonly Given[], missing: readonly BalancePart[]): Outcome {
  const whole = wholeOf(input);
  const amounts = added(input, given, 'value' in whole ? whole : null);
  if ('message' in amounts) return notCompared(amounts.message);
  const sum = plain(amounts.values.reduce((total, value) => total.plus(value), new Big(0)));
  if ('message' in whole) return { ...notCompared(whole.message), sum };

  const inUnit = (value: Decimal): Quantity => ({ value, unit: amounts.unit });
  const gap = whole.value.minus(decimal(sum));
  const numbers = { whole: plain(whole.value), sum, gap: plain(gap) };
  const fits = input.policy === 'CHILDREN_EQUAL' ? gap.eq(0) : whole.ceiling ? gap.gte(0) : gap.lte(0);
  if (fits) {
    const message = gap.eq(0)
      ? says.sumEquals({ whole: inUnit(numbers.whole) })
      : says.sumSuffices({ whole: inUnit(numbers.whole) });
    return { ...numbers, status: 'BALANCED', message };
  }
  const differs = says.sumDiffers({
    sum: inUnit(sum),
    side: gap.gt(0) ? 'SHORT' : 'OVER',
    difference: inUnit(plain(gap.abs())),
    whole: inUnit(numbers.whole),
  });
  const message = withNotGiven(differs, gap.gt(0) ? missing : []);
  return { ...numbers, status: gap.gt(0) ? 'GAP' : 'OVER', message };
}

function ofEach(input: BalanceInput, given: readonly Given[], missing: readonly BalancePart[]): Outcome {
  const whole = input.whole;
  if (whole === null) return notCompared(says.noWhole());
  const direction = input.direction ?? null;
  const checked = given.map((part) => ({ part, binds: bindsAtLeast(part.target, whole, direction) }));
  const unlike = checked.filter(({ binds }) => binds === null).map(({ part }) => part);
  if (unlike.length > 0) return notCompared(says.notComparable({ names: names(unlike) }));
  const short = checked.filter(({ binds }) => binds?.short != null);
  const wanted = whole.lo ?? whole.hi ?? null;
  if (short.length === 0 && missing.length === 0) {
    return { ...notCompared(says.eachBinds()), status: 'BALANCED', whole: wanted, gap: wanted === null ? null : '0' };
  }
  const lax = short.length === 0 ? says.notAllGiven() : says.someLax({ names: names(short.map(({ part }) => part)) });
  const largest = short
    .map(({ binds }) => decimal(binds?.short ?? '0'))
    .reduce<Big | null>((worst, by) => (worst === null || by.gt(worst) ? by : worst), null);
  const gap = largest === null ? null : plain(largest);
  return { ...notCompared(withNotGiven(lax, missing)), status: 'GAP', whole: wanted, gap };
}
