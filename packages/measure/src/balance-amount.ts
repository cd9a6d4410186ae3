/** What a target adds to a sum over units: the bound that decides đạt, as an amount in one unit of measure. */
import Big from 'big.js';
import { criterionOf } from './criterion.ts';
import { decimal } from './exact.ts';
import type { JudgedTarget } from './judge-types.ts';
import type { NoAmountReason } from './says/balance.ts';
import type { Decimal, Direction } from './target.ts';

export interface Amount {
  readonly value: Big;
  /** null: the target names none, or is a status, which counts as one. */
  readonly unit: string | null;
  /** A number of things: what the things are called does not matter, the indicator says what is counted. */
  readonly counted: boolean;
  /** The bound is one not to be passed: what parts make together must stay under it. */
  readonly ceiling: boolean;
}

/** Why a target adds nothing to a sum. */
export interface NoAmount {
  readonly why: NoAmountReason;
}

export interface AmountOptions {
  direction?: Direction | null;
  /** What the level above assigned; gives "vượt chỉ tiêu cấp trên giao a–b%" its number. */
  assigned?: Decimal | null;
  /** Shares count too: they have a mean, though no sum. */
  shares?: boolean;
}

/**
 * Of a range the low bound (the high one where lower is better), of x/y the count x, of a change its size; a status
 * is one unit that reaches it. Shares and rates of change have no amount: percentages do not add up.
 */
export function amountOf(target: JudgedTarget, options: AmountOptions = {}): Amount | NoAmount {
  if (target.kind === 'boolean' || target.kind === 'award') {
    return { value: new Big(1), unit: null, counted: true, ceiling: false };
  }
  if (target.kind === 'growth' && !options.shares) return { why: 'RATE_OF_CHANGE' };
  const criterion = criterionOf(target, { direction: options.direction ?? null });
  if ('question' in criterion) return { why: 'NO_NUMBER' };
  const [{ op, bound: text }] = criterion.met;
  const bound = decimal(text);
  const ceiling = op === 'LE' || op === 'LT' || (op === 'EQ' && bound.eq(0));
  if (criterion.measure === 'COUNT') {
    return { value: target.x == null ? bound : decimal(target.x), unit: target.unit ?? null, counted: true, ceiling };
  }
  if (criterion.measure === 'ASSIGNED') {
    if (options.assigned == null) return { why: 'NOT_ASSIGNED' };
    return { value: bound.times(decimal(options.assigned)).times('0.01'), unit: null, counted: false, ceiling };
  }
  if (!options.shares && criterion.unit !== null && /[%‰]/.test(criterion.unit)) return { why: 'SHARE' };
  const counted = target.kind === 'count' || target.kind === 'zero_event';
  return { value: bound, unit: criterion.unit, counted, ceiling };
}

/** `amount` in `unit` ("1.500 triệu đồng" is 1,5 "tỷ đồng"); null when the two do not measure the same. */
export function inUnit(amount: Amount, unit: string | null): Big | null {
  const [from, to] = [scaled(amount.unit), scaled(unit)];
  const same = from.base === to.base || amount.counted || amount.unit === null || unit === null;
  if (!same) return null;
  const power = amount.unit === null || unit === null ? 0 : from.power - to.power;
  return power === 0 ? amount.value : amount.value.times(new Big(`1e${power}`));
}

/** Scale words before a unit of measure, as powers of ten: "tỷ đồng", "nghìn tấn", "triệu đồng". */
const SCALES: Readonly<Record<string, number>> = { nghìn: 3, ngàn: 3, vạn: 4, triệu: 6, tỷ: 9, tỉ: 9 };

function scaled(unit: string | null): { base: string; power: number } {
  const name = (unit ?? '')
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/\/năm$/, '');
  const [first = '', ...rest] = name.split(/\s+/);
  const power = SCALES[first];
  return power === undefined || rest.length === 0 ? { base: name, power: 0 } : { base: rest.join(' '), power };
}
