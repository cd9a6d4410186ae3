/** What a target adds to a sum over units: the bound that decides đạt, as an amount in one unit of measure. */
import Big from 'big.js';
import { criterionOf } from './criterion.ts';
import { decimal, type Fraction } from './exact.ts';
import type { JudgedTarget } from './judge-types.ts';
import type { NoAmountReason } from './says/balance.ts';
import type { Decimal } from './target.ts';
import type { Direction } from './target-values.ts';
import { factorBetween } from './units/unit-of-measure.ts';

export interface Amount {
  readonly value: Big;
  /** null: neither the target nor the indicator names one, or it is a status, which counts as one. */
  readonly unit: string | null;
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
  assignedUnit?: string | null;
  /** The indicator's unit of measure: that of a target which names none. */
  unit?: string | null;
  /** Shares count too: they have a mean, though no sum. */
  shares?: boolean;
}

/**
 * Of a range the low bound (the high one where lower is better), of x/y the count x, of a change its size; a status
 * is one unit that reaches it. Shares and rates of change have no amount: percentages do not add up.
 */
export function amountOf(target: JudgedTarget, options: AmountOptions = {}): Amount | NoAmount {
  if (target.kind === 'boolean' || target.kind === 'award') {
    return { value: new Big(1), unit: null, ceiling: false };
  }
  if (target.kind === 'growth' && !options.shares) return { why: 'RATE_OF_CHANGE' };
  const criterion = criterionOf(target, { direction: options.direction ?? null, unit: options.unit ?? null });
  if ('question' in criterion) return { why: 'NO_NUMBER' };
  const [{ op, bound: text }] = criterion.met;
  const bound = decimal(text);
  const ceiling = op === 'LE' || op === 'LT' || (op === 'EQ' && bound.eq(0));
  if (criterion.measure === 'COUNT') {
    return { value: target.x == null ? bound : decimal(target.x), unit: target.unit ?? options.unit ?? null, ceiling };
  }
  if (criterion.measure === 'ASSIGNED') {
    if (options.assigned == null) return { why: 'NOT_ASSIGNED' };
    return {
      value: bound.times(decimal(options.assigned)).times('0.01'),
      unit: options.assignedUnit ?? options.unit ?? null,
      ceiling,
    };
  }
  if (!options.shares && criterion.unit !== null && /[%‰]/.test(criterion.unit)) return { why: 'SHARE' };
  return { value: bound, unit: criterion.unit ?? options.unit ?? null, ceiling };
}

/** `amount` in `unit` ("1.500 triệu đồng" is 1,5 "tỷ đồng"); null when the two do not measure the same. */
export function inUnit({ value, unit }: Amount, to: string | null): Fraction | null {
  const factor = factorBetween(unit, to);
  return factor && { n: value.times(factor.n), d: factor.d };
}
