/**
 * Whether what sub-units and departments are given makes the target they are parts of (DOMAIN.md, section 5). Pure and exact: the server
 * answers with it and the client recomputes with it while the official types.
 */
import type Big from 'big.js';
import { bindsAtLeast } from './balance-each.ts';
import { ofMean } from './balance-mean.ts';
import { added, type Given, names, notCompared, type Outcome, wholeOf, withNotGiven } from './balance-parts.ts';
import type { Balance, BalanceInput, BalancePart, SumPolicy } from './balance-types.ts';
import {
  whole as asFraction,
  decimal,
  type Fraction,
  isExactAt,
  minus,
  plain,
  plus,
  quotient,
  trimmed,
} from './exact.ts';
import type { Quantity } from './messages.ts';
import { says } from './says/balance.ts';
import type { Decimal } from './target.ts';
import { isFarApart } from './units/magnitude.ts';

export * from './balance-types.ts';

export function balance(input: BalanceInput): Balance {
  const given = input.parts.filter((part): part is Given => part.target !== null);
  const missing = input.parts.filter((part) => part.target === null);
  const outcome =
    given.length === 0
      ? { ...notCompared(says.nothingGiven()), status: 'NOTHING_ASSIGNED' as const }
      : judged(input, given, missing);
  return { policy: input.policy, ...outcome, missing: missing.map(({ key }) => key) };
}

/**
 * What is compared with the unit's target is what brings its figure: of what both supply the targets of departments and
 * the quotas of sub-units, together; of what departments alone supply their targets, as soon as one has any. What each
 * has to reach is asked of all. A department without a target is no gap: who leads answers for the unit's target then.
 */
export function partsCompared<P extends Pick<BalancePart, 'target'>>(
  { suppliedBy, policy }: { suppliedBy: 'DEPARTMENTS' | 'SUB_UNITS' | 'BOTH'; policy: SumPolicy },
  { departments, subUnits }: { departments: readonly P[]; subUnits: readonly P[] },
): P[] {
  const given = suppliedBy === 'SUB_UNITS' ? [] : departments.filter(({ target }) => target !== null);
  const alone = suppliedBy === 'DEPARTMENTS' && policy !== 'EACH_AT_LEAST' && given.length > 0;
  return alone ? given : [...given, ...subUnits];
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
  const total = amounts.values.reduce(plus, asFraction('0'));
  const sum = written(total);
  if ('message' in whole) return { ...notCompared(whole.message), sum };

  const inUnit = (value: Decimal): Quantity => ({ value, unit: amounts.unit });
  const gap = minus(asFraction(whole.value), total);
  const numbers = { whole: plain(whole.value), sum, gap: written(gap) };
  if (isFarApart(total, asFraction(whole.value)) && (gap.n.lt(0) || missing.length === 0)) {
    const message = says.farApart({ sum: inUnit(sum), whole: inUnit(numbers.whole) });
    return { ...numbers, status: gap.n.lt(0) ? 'OVER' : 'GAP', message };
  }
  const fits = input.policy === 'CHILDREN_EQUAL' ? gap.n.eq(0) : whole.ceiling ? gap.n.gte(0) : gap.n.lte(0);
  if (fits) {
    const level = { whole: inUnit(numbers.whole) };
    return { ...numbers, status: 'BALANCED', message: gap.n.eq(0) ? says.sumEquals(level) : says.sumSuffices(level) };
  }
  const isShort = gap.n.gt(0);
  const differs = says.sumDiffers({
    sum: inUnit(sum),
    side: isShort ? 'SHORT' : 'OVER',
    difference: inUnit(written(gap).replace('-', '')),
    whole: inUnit(numbers.whole),
  });
  return { ...numbers, status: isShort ? 'GAP' : 'OVER', message: withNotGiven(differs, isShort ? missing : []) };
}

const PLACES = 6;

/** Exact where the number ends; a third of something is rounded for display alone. */
const written = (value: Fraction): Decimal =>
  value.d.eq(1) ? plain(value.n) : isExactAt(value, 20) ? trimmed(quotient(value, 20)) : quotient(value, PLACES);

function ofEach(input: BalanceInput, given: readonly Given[], missing: readonly BalancePart[]): Outcome {
  const whole = input.whole;
  if (whole === null) return notCompared(says.noWhole());
  const options = { direction: input.direction ?? null, unit: input.unit ?? null };
  const checked = given.map((part) => ({ part, binds: bindsAtLeast(part.target, whole, options) }));
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
