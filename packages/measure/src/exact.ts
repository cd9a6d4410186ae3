/**
 * Exact decimals and fractions. A ratio stays a pair of decimals and is compared by cross-multiplication; `quotient`
 * is the only division, and it is for display.
 */
import Big from 'big.js';

/** An exact number in plain notation: "14.5", never a float. */
export type Decimal = string;

/** Plain notation: an exponent could ask for gigabytes. */
const PLAIN_DECIMAL = /^-?\d+(?:\.\d+)?$/;
/** More characters than this are no official figure; what is computed may be longer. */
const LONGEST_INPUT = 100;

/** `n / d` with `d` > 0. */
export interface Fraction {
  readonly n: Big;
  readonly d: Big;
}

const ZERO = new Big(0);
const ONE = new Big(1);

/** Whether `value`, from outside, is a decimal in plain notation ("-12.5") of a length that a figure can have. */
export function isDecimal(value: unknown): value is Decimal {
  return typeof value === 'string' && value.length <= LONGEST_INPUT && PLAIN_DECIMAL.test(value);
}

/** @throws RangeError when `text` is not a decimal in plain notation ("-12.5"). */
export function decimal(text: Decimal): Big {
  if (!PLAIN_DECIMAL.test(text)) throw new RangeError(`not a decimal in plain notation: ${JSON.stringify(text)}`);
  return new Big(text);
}

export function whole(value: Big | Decimal): Fraction {
  return { n: typeof value === 'string' ? decimal(value) : value, d: ONE };
}

/** `n / d`, its sign carried by the numerator; null when the divisor is zero. */
export function divide(a: Fraction, b: Fraction): Fraction | null {
  const n = a.n.times(b.d);
  const d = a.d.times(b.n);
  if (d.eq(ZERO)) return null;
  return d.gt(ZERO) ? { n, d } : { n: n.neg(), d: d.neg() };
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { n: a.n.times(b.n), d: a.d.times(b.d) };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return { n: a.n.times(b.d).minus(b.n.times(a.d)), d: a.d.times(b.d) };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.d.eq(b.d)) return { n: a.n.plus(b.n), d: a.d };
  return { n: a.n.times(b.d).plus(b.n.times(a.d)), d: a.d.times(b.d) };
}

/** The same number by the least whole operands, so that sums of many fractions stay short. */
export function reduced({ n, d }: Fraction): Fraction {
  if (d.eq(ONE)) return { n, d };
  const places = (value: Big) => value.toFixed().split('.')[1]?.length ?? 0;
  const scale = new Big(10).pow(Math.max(places(n), places(d)));
  const [top, bottom] = [n, d].map((operand) => BigInt(operand.times(scale).toFixed(0))) as [bigint, bigint];
  let [a, b] = [top < 0n ? -top : top, bottom];
  while (b > 0n) [a, b] = [b, a % b];
  return a === 0n ? { n, d } : { n: new Big(String(top / a)), d: new Big(String(bottom / a)) };
}

/** −1, 0 or 1, without dividing. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  return a.n.times(b.d).cmp(b.n.times(a.d)) as -1 | 0 | 1;
}

const constructors = new Map<number, Big.BigConstructor>();

/** A constructor of its own per scale, so that nobody's global precision is changed. */
function roundingTo(scale: number): Big.BigConstructor {
  let rounding = constructors.get(scale);
  if (!rounding) {
    rounding = Big();
    rounding.DP = scale;
    rounding.RM = Big.roundHalfUp;
    constructors.set(scale, rounding);
  }
  return rounding;
}

/** The quotient at `scale` decimal places, half away from zero, in plain notation with all its places. Display only. */
export function quotient(fraction: Fraction, scale: number): Decimal {
  const Rounding = roundingTo(scale);
  return plain(new Rounding(fraction.n).div(fraction.d), scale);
}

/** Whether the quotient has an end at or before `scale` decimal places. */
export function isExactAt(fraction: Fraction, scale: number): boolean {
  return compare(whole(quotient(fraction, scale)), fraction) === 0;
}

/** Plain notation, half away from zero when a scale is given; never "-0". */
export function plain(value: Big, scale?: number): Decimal {
  const rounded = scale === undefined ? value : value.round(scale, Big.roundHalfUp);
  return (rounded.eq(ZERO) ? ZERO : rounded).toFixed(scale);
}

/** Without the zeros that end its decimals. */
export function trimmed(value: Decimal): Decimal {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}
