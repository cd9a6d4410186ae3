/** What the forms of balance share: the numbers of the whole and of the parts in one unit of measure, and their names. */
import type Big from 'big.js';
import { type Amount, amountOf, inUnit } from './balance-amount.ts';
import type { Balance, BalanceInput, BalancePart } from './balance-types.ts';
import type { JudgedTarget } from './judge-types.ts';

export type Given = BalancePart & { target: JudgedTarget };
export type Outcome = Pick<Balance, 'status' | 'whole' | 'sum' | 'gap' | 'message'>;

export const NO_WHOLE = 'Đơn vị chưa có mức của chỉ tiêu này để so.';

export const notCompared = (message: string): Outcome => ({
  status: 'NOT_COMPARABLE',
  whole: null,
  sum: null,
  gap: null,
  message,
});

export function wholeOf({ policy, whole, direction, assigned }: BalanceInput): Amount | { message: string } {
  if (whole === null) return { message: NO_WHOLE };
  const amount = amountOf(whole, {
    direction: direction ?? null,
    assigned: assigned ?? null,
    shares: policy === 'WEIGHTED_MEAN',
  });
  return 'why' in amount ? { message: `Mức của đơn vị ${amount.why}.` } : amount;
}

/** The parts' amounts in the unit of the whole, or of the first part that names one. */
export function added(
  input: BalanceInput,
  given: readonly Given[],
  whole: Amount | null,
): { values: Big[]; unit: string | null } | { message: string } {
  const isMean = input.policy === 'WEIGHTED_MEAN';
  const options = { direction: input.direction ?? null, shares: isMean };
  const amounts = given.map((part) => ({ part, amount: amountOf(part.target, options) }));
  const refused = amounts.find(({ amount }) => 'why' in amount);
  if (refused && 'why' in refused.amount) return { message: `Mức giao ${refused.part.name} ${refused.amount.why}.` };
  const unit =
    whole?.unit ??
    amounts.map(({ amount }) => ('unit' in amount ? amount.unit : null)).find((of) => of !== null) ??
    null;
  const values: Big[] = [];
  const unlike: BalancePart[] = [];
  for (const { part, amount } of amounts) {
    const value = 'why' in amount ? null : inUnit(amount, unit);
    if (value === null) unlike.push(part);
    else values.push(value);
  }
  const verb = isMean ? 'so' : 'cộng';
  return unlike.length > 0
    ? { message: `Đơn vị tính khác nhau nên không ${verb} được: ${names(unlike)}.` }
    : { values, unit };
}

export const notGiven = (parts: readonly BalancePart[]): string =>
  parts.length === 0 ? '' : ` Chưa giao: ${names(parts)}.`;

/** Three names, then how many more: a province has a hundred sub-units. */
export function names(parts: readonly BalancePart[]): string {
  const shown = parts.slice(0, 3).map(({ name }) => name);
  return parts.length > 3 ? `${shown.join(', ')} và ${parts.length - 3} đơn vị khác` : shown.join(', ');
}
