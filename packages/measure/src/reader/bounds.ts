import type { Decimal } from '../target.ts';
import type { Comparator, Direction, EvalRule } from '../target-values.ts';
import type { Quantity } from './quantity-types.ts';

export interface Bounds {
  cmp: Comparator;
  lo: Decimal | null;
  hi: Decimal | null;
  direction: Direction;
  evalRule: EvalRule;
  loOpen?: true;
  hiOpen?: true;
}

export interface Sense {
  /** The indicator is better the lower it is. */
  lower: boolean;
  /** "duy trì A–B": the value has to stay inside. */
  keep: boolean;
}

/** Bounds and rule of DOMAIN.md, section 4, from comparators and values; a bare number takes the indicator's direction. */
export function boundsOf(
  quantity: Pick<Quantity, 'cmp' | 'since' | 'form' | 'openEnd'>,
  values: readonly Decimal[],
  sense: Sense,
): Bounds {
  const value = values[0] ?? null;
  const up = { direction: sense.lower ? 'lower' : 'higher' } as const;
  if (quantity.form === 'range' && values.length > 1) {
    const band = {
      cmp: 'between',
      lo: value,
      hi: values[1]!,
      ...(quantity.cmp === 'gt' ? { loOpen: true as const } : {}),
      ...(quantity.openEnd ? { hiOpen: true as const } : {}),
    } as const;
    if (sense.keep) return { ...band, direction: 'band', evalRule: 'band' };
    const [above, below] = [quantity.cmp === 'gt' ? 'gt_lo' : 'ge_lo', quantity.openEnd ? 'lt_hi' : 'le_hi'] as const;
    return { ...band, ...up, evalRule: sense.lower ? below : above };
  }
  switch (quantity.cmp) {
    case 'ge':
      return { cmp: 'ge', lo: value, hi: null, direction: 'higher', evalRule: 'ge_lo' };
    case 'gt':
      return { cmp: 'gt', lo: value, hi: null, direction: 'higher', evalRule: 'gt_lo' };
    case 'le':
      return { cmp: 'le', lo: null, hi: value, direction: 'lower', evalRule: 'le_hi' };
    case 'lt':
      return { cmp: 'lt', lo: null, hi: value, direction: 'lower', evalRule: 'lt_hi' };
    case 'approx':
      return sense.lower
        ? { cmp: 'approx', lo: null, hi: value, ...up, evalRule: 'le_hi' }
        : { cmp: 'approx', lo: value, hi: null, ...up, evalRule: 'ge_lo' };
    default:
  }
  if (quantity.since) return { cmp: 'ge', lo: value, hi: null, direction: 'higher', evalRule: 'ge_lo' };
  if (sense.lower) return { cmp: 'le', lo: null, hi: value, direction: 'lower', evalRule: 'le_hi' };
  return { cmp: 'eq', lo: value, hi: value, direction: 'higher', evalRule: 'ge_lo' };
}
