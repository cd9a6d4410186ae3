/** Doubt about the size of a number: a figure in đồng in a field of tỷ, a sum 900 times the target. */
import Big from 'big.js';
import { compare, type Fraction, times } from '../exact.ts';

const FAR: Fraction = { n: new Big(100), d: new Big(1) };

/** More than a hundred times apart; 0, and numbers of different signs, are compared with nothing. */
export function isFarApart(a: Fraction, b: Fraction): boolean {
  const [one, other] = [abs(a), abs(b)];
  if (one.n.eq(0) || other.n.eq(0)) return false;
  return compare(one, times(other, FAR)) > 0 || compare(other, times(one, FAR)) > 0;
}

const abs = ({ n, d }: Fraction): Fraction => ({ n: n.abs(), d });
