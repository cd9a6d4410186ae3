import type { Decimal } from '../target.ts';

/** Moves the decimal point `places` to the right (to the left when negative), without rounding and without floats. */
export function shiftDecimal(value: Decimal, places: number): Decimal {
  if (places === 0) return value;
  const [whole, fraction = ''] = value.split('.') as [string, string?];
  if (places > 0) {
    const digits = fraction.padEnd(places, '0');
    return tidy(whole + digits.slice(0, places), digits.slice(places));
  }
  const digits = whole.padStart(1 - places, '0');
  return tidy(digits.slice(0, places), digits.slice(places) + fraction);
}

/** Without leading zeros; the zeros after the decimal point stay as they were printed ("3.0"). */
export function tidy(whole: string, fraction: string): Decimal {
  const stripped = whole.replace(/^0+(?=\d)/, '');
  return fraction ? `${stripped}.${fraction}` : stripped;
}

/** -1, 0 or 1; any length of digits, no floats. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const [aw, af = ''] = a.split('.') as [string, string?];
  const [bw, bf = ''] = b.split('.') as [string, string?];
  const width = Math.max(aw.length, bw.length);
  const depth = Math.max(af.length, bf.length);
  const left = aw.padStart(width, '0') + af.padEnd(depth, '0');
  const right = bw.padStart(width, '0') + bf.padEnd(depth, '0');
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Order of magnitude, good enough to tell a thousandfold difference; 0 counts as 10^0. */
export function magnitude(value: Decimal): number {
  const [whole, fraction = ''] = value.split('.') as [string, string?];
  const digits = whole.replace(/^0+/, '');
  if (digits) return digits.length - 1 + Math.log10(Number(`${digits[0]}.${digits.slice(1, 8) || '0'}`));
  const zeros = /^0*/.exec(fraction)![0].length;
  if (zeros === fraction.length) return 0;
  return -zeros - 1 + Math.log10(Number(`${fraction[zeros]}.${fraction.slice(zeros + 1, zeros + 8) || '0'}`));
}
