/** What the forms of balance share: the numbers of the whole and of the parts in one unit of measure, and their names. */
import { type Amount, amountOf, inUnit } from './balance-amount.ts';
import type { Balance, BalanceInput, BalancePart } from './balance-types.ts';
import type { Fraction } from './exact.ts';
import type { JudgedTarget } from './judge-types.ts';
import type { Message, Name } from './messages.ts';
import { says } from './says/balance.ts';

export type Given = BalancePart & { target: JudgedTarget };
export type Outcome = Pick<Balance, 'status' | 'whole' | 'sum' | 'gap' | 'message'>;

export const notCompared = (message: Message): Outcome => ({
  status: 'NOT_COMPARABLE',
  whole: null,
  sum: null,
  gap: null,
  message,
});

export function wholeOf({
  policy,
  whole,
  direction,
  assigned,
  assignedUnit,
  unit,
}: BalanceInput): Amount | { message: Message } {
  if (whole === null) return { message: says.noWhole() };
  const amount = amountOf(whole, {
    direction: direction ?? null,
    assigned: assigned ?? null,
    assignedUnit: assignedUnit ?? null,
    unit: unit ?? null,
    shares: policy === 'WEIGHTED_MEAN',
  });
  return 'why' in amount ? { message: says.wholeHasNoAmount({ why: amount.why }) } : amount;
}

/** The parts' amounts in the unit of the whole, or of the first part that names one. */
export function added(
  input: BalanceInput,
  given: readonly Given[],
  whole: Amount | null,
): { values: Fraction[]; unit: string | null } | { message: Message } {
  const isMean = input.policy === 'WEIGHTED_MEAN';
  const options = { direction: input.direction ?? null, shares: isMean, unit: input.unit ?? null };
  const amounts = given.map((part) => ({ part, amount: amountOf(part.target, options) }));
  const refused = amounts.find(({ amount }) => 'why' in amount);
  if (refused && 'why' in refused.amount) {
    return { message: says.partHasNoAmount({ name: refused.part.name, why: refused.amount.why }) };
  }
  const negative = amounts.find(({ amount }) => 'value' in amount && amount.value.lt(0));
  if (negative) return { message: says.negative({ name: negative.part.name }) };
  const unit =
    whole?.unit ??
    amounts.map(({ amount }) => ('unit' in amount ? amount.unit : null)).find((of) => of !== null) ??
    null;
  const values: Fraction[] = [];
  const unlike: BalancePart[] = [];
  for (const { part, amount } of amounts) {
    const value = 'why' in amount ? null : inUnit(amount, unit);
    if (value === null) unlike.push(part);
    else values.push(value);
  }
  return unlike.length > 0
    ? { message: says.unlike({ names: names(unlike), purpose: isMean ? 'COMPARE' : 'ADD' }) }
    : { values, unit };
}

export const names = (parts: readonly BalancePart[]): Name[] => parts.map(({ name }) => name);

/** The message, and after it which parts are given nothing. */
export const withNotGiven = (first: Message, parts: readonly BalancePart[]): Message =>
  parts.length === 0 ? first : says.both({ first, second: says.notGiven({ names: names(parts) }) });
