/**
 * Whether quotas given to sub-units make the target they are parts of (DOMAIN.md, section 5). Pure and exact: the server
 * answers with it and the client recomputes with it while the official types.
 */
import Big from 'big.js';
import { type Amount, amountOf, inUnit } from './balance-amount.ts';
import { bindsAtLeast } from './balance-each.ts';
import type { Balance, BalanceInput, BalancePart } from './balance-types.ts';
import { compare, decimal, plain, quotient } from './exact.ts';
import { formatDecimal, formatWithUnit } from './format-number.ts';
import type { JudgedTarget } from './judge-types.ts';

export type * from './balance-types.ts';

type Given = BalancePart & { target: JudgedTarget };
type Outcome = Pick<Balance, 'status' | 'whole' | 'sum' | 'gap' | 'message'>;

const silent: Outcome = { status: 'NOT_COMPARABLE', whole: null, sum: null, gap: null, message: null };

export function balance(input: BalanceInput): Balance {
  const given = input.parts.filter((part): part is Given => part.target !== null);
  const missing = input.parts.filter((part) => part.target === null);
  const outcome =
    given.length === 0 ? { ...silent, status: 'NOTHING_ASSIGNED' as const } : judged(input, given, missing);
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
      return silent;
  }
}

function ofSum(input: BalanceInput, given: readonly Given[], missing: readonly BalancePart[]): Outcome {
  const whole = wholeOf(input);
  const amounts = added(input, given, 'value' in whole ? whole : null);
  if ('message' in amounts) return { ...silent, message: amounts.message };
  const sum = plain(amounts.values.reduce((total, value) => total.plus(value), new Big(0)));
  if ('message' in whole) return { ...silent, sum, message: whole.message };

  const gap = whole.value.minus(decimal(sum));
  const numbers = { whole: plain(whole.value), sum, gap: plain(gap) };
  const fits = input.policy === 'CHILDREN_EQUAL' ? gap.eq(0) : mirrored(input) ? gap.gte(0) : gap.lte(0);
  if (fits) return { ...numbers, status: 'BALANCED', message: null };
  const difference = `${gap.gt(0) ? 'thiếu' : 'vượt'} ${formatWithUnit(plain(gap.abs()), amounts.unit)}`;
  const message = `Các phần cộng lại được ${formatWithUnit(sum, amounts.unit)}, ${difference} so với ${formatWithUnit(numbers.whole, amounts.unit)}.${notGiven(gap.gt(0) ? missing : [])}`;
  return { ...numbers, status: gap.gt(0) ? 'GAP' : 'OVER', message };
}

function ofEach(input: BalanceInput, given: readonly Given[], missing: readonly BalancePart[]): Outcome {
  const whole = input.whole;
  if (whole === null) return { ...silent, message: NO_WHOLE };
  const direction = input.direction ?? null;
  const checked = given.map((part) => ({ part, binds: bindsAtLeast(part.target, whole, direction) }));
  const unlike = checked.filter(({ binds }) => binds === null).map(({ part }) => part);
  if (unlike.length > 0) return { ...silent, message: `Không so được với mức của đơn vị: ${names(unlike)}.` };
  const short = checked.filter(({ binds }) => binds?.short != null);
  const gap = short.reduce<Big | null>((worst, { binds }) => larger(worst, decimal(binds?.short ?? '0')), null);
  const wanted = whole.lo ?? whole.hi ?? null;
  if (short.length === 0 && missing.length === 0) {
    return { ...silent, status: 'BALANCED', whole: wanted, gap: wanted === null ? null : '0' };
  }
  const lax =
    short.length > 0 ? `Mức giao chưa bằng mức của đơn vị: ${names(short.map(({ part }) => part))}.` : 'Chưa giao đủ.';
  const message = `${lax}${notGiven(missing)}`;
  return { ...silent, status: 'GAP', whole: wanted, gap: gap === null ? null : plain(gap), message };
}

function ofMean(input: BalanceInput, given: readonly Given[], missing: readonly BalancePart[]): Outcome {
  const whole = wholeOf(input);
  if ('message' in whole) return { ...silent, message: whole.message };
  const amounts = added(input, given, whole);
  if ('message' in amounts) return { ...silent, message: amounts.message };
  const wanted = plain(whole.value);
  if (missing.length > 0) return { ...silent, whole: wanted, message: `Chưa giao đủ.${notGiven(missing)}` };

  const weights = given.map(({ weight }) => (weight == null ? null : decimal(weight)));
  const known = weights.filter((weight): weight is Big => weight !== null);
  const total = known.reduce((sum, weight) => sum.plus(weight), new Big(0));
  const reaches = (order: number) => (mirrored(input) ? order <= 0 : order >= 0);
  if (known.length === weights.length && total.gt(0)) {
    const products = amounts.values.map((value, index) => value.times(known[index] ?? 0));
    const mean = { n: products.reduce((sum, product) => sum.plus(product), new Big(0)), d: total };
    const sum = quotient(mean, 6);
    const gap = quotient({ n: whole.value.times(mean.d).minus(mean.n), d: mean.d }, 6);
    if (reaches(compare(mean, { n: whole.value, d: new Big(1) }))) {
      return { status: 'BALANCED', whole: wanted, sum, gap, message: null };
    }
    const printed = formatDecimal(sum, { trim: true });
    const message = `Bình quân có trọng số của các phần là ${printed}, chưa đạt mức ${formatWithUnit(wanted, amounts.unit)}.`;
    return { status: mirrored(input) ? 'OVER' : 'GAP', whole: wanted, sum, gap, message };
  }
  // Without weights the mean still lies between the least and the largest part.
  const parts = amounts.values.map((value) => reaches(value.cmp(whole.value)));
  if (parts.every(Boolean)) return { ...silent, status: 'BALANCED', whole: wanted };
  if (parts.some(Boolean)) return { ...silent, whole: wanted, message: NO_WEIGHTS };
  const message = `Mọi phần đều chưa đạt mức ${formatWithUnit(wanted, amounts.unit)}, nên bình quân không thể đạt.`;
  return { ...silent, status: mirrored(input) ? 'OVER' : 'GAP', whole: wanted, message };
}

const NO_WHOLE = 'Đơn vị chưa có mức của chỉ tiêu này để so.';
const NO_WEIGHTS = 'Chưa so được: bình quân cần trọng số của từng phần (ví dụ dân số), hiện chưa có đủ.';

function wholeOf({ policy, whole, direction, assigned }: BalanceInput): Amount | { message: string } {
  if (whole === null) return { message: NO_WHOLE };
  const amount = amountOf(whole, {
    direction: direction ?? null,
    assigned: assigned ?? null,
    shares: policy === 'WEIGHTED_MEAN',
  });
  return 'why' in amount ? { message: `Mức của đơn vị ${amount.why}.` } : amount;
}

/** The parts' amounts in the unit of the whole, or of the first part that names one. */
function added(
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

const mirrored = ({ direction }: BalanceInput): boolean => direction === 'lower';

const larger = (a: Big | null, b: Big): Big => (a === null || b.gt(a) ? b : a);

const notGiven = (parts: readonly BalancePart[]): string => (parts.length === 0 ? '' : ` Chưa giao: ${names(parts)}.`);

/** Three names, then how many more: a province has a hundred sub-units. */
function names(parts: readonly BalancePart[]): string {
  const shown = parts.slice(0, 3).map(({ name }) => name);
  return parts.length > 3 ? `${shown.join(', ')} và ${parts.length - 3} đơn vị khác` : shown.join(', ');
}
