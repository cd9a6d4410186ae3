/**
 * What a unit usually reports, robustly: the median of its own earlier figures, and the median of how far they are from
 * it (MAD). One slip among them moves neither.
 */
import Big from 'big.js';
import { compare, decimal, type Fraction, minus, plain, whole } from '../exact.ts';
import type { Numbers, Usual } from './types.ts';

/** So many earlier figures at least say what is usual. */
export const LEAST_EARLIER = 6;

/** A normal distribution's deviation is about so many of its median deviations. */
const DEVIATIONS = new Big('1.4826');
/** Further than so many deviations is far. */
const FAR = new Big('5');
/** Where the figures hardly differ, a deviation is at least so much of the median. */
const LEAST_SHARE = new Big('0.05');

/** The number that is compared: an amount, or what the operands make; null: there is none. */
export function comparable({ value, numerator, denominator }: Numbers): Fraction | null {
  if (value !== null) return whole(value);
  if (numerator === null || denominator === null) return null;
  const by = decimal(denominator);
  return by.gt(0) ? { n: decimal(numerator), d: by } : null;
}

/** Decimals of a quotient that is kept to be compared with. */
const KEPT = 8;

/** @param earlier the unit's own figures of earlier periods that can be held beside one another */
export function usualOf(earlier: readonly Numbers[]): Usual | null {
  const numbers = earlier.flatMap((one) => {
    const fraction = comparable(one);
    return fraction === null ? [] : [fraction.n.div(fraction.d).round(KEPT, Big.roundHalfUp)];
  });
  if (numbers.length < LEAST_EARLIER) return null;
  const median = medianOf(numbers);
  return {
    count: numbers.length,
    median: plain(median),
    deviation: plain(medianOf(numbers.map((number) => number.minus(median).abs()))),
  };
}

function medianOf(numbers: readonly Big[]): Big {
  const sorted = numbers.toSorted((a, b) => a.cmp(b));
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as Big;
  return sorted.length % 2 === 1 ? upper : upper.plus(sorted[middle - 1] as Big).div(2);
}

/** How far from what is usual a number still is, either way. */
export function reachOf({ median, deviation }: Usual): Big {
  const [middle, spread] = [decimal(median), decimal(deviation).times(DEVIATIONS)];
  const least = middle.abs().times(LEAST_SHARE);
  return (spread.gt(least) ? spread : least).times(FAR);
}

export function isUnusual(number: Fraction, usual: Usual): boolean {
  const off = minus(number, whole(usual.median));
  const distance: Fraction = { n: off.n.abs(), d: off.d };
  return compare(distance, whole(reachOf(usual))) > 0;
}
