import type { Comparator } from '../target-values.ts';
import type { NumeralReading } from './numeral.ts';
import type { Unit } from './units.ts';

/** A printed numeral with its power of ten ("43,5 nghìn" is 43,5 with scale 3). */
export interface Numeral {
  token: number;
  printed: string;
  readings: NumeralReading[];
  scale: number;
}

export interface UnitUse {
  unit: Unit;
  /** What follows strokes: ["người", "năm"]. */
  per: string[];
  /** A unit of measure, not a counted noun. */
  measure: boolean;
  /** Taken from the words for want of a known noun. */
  guessed: boolean;
}

/** A value with everything that belongs to it: comparators, range, "x/y", compound, unit. Token offsets, end exclusive. */
export interface Quantity {
  from: number;
  to: number;
  /** Where the first numeral stands; comparators lie between `from` and here. */
  at: number;
  form: 'single' | 'range' | 'over' | 'compound';
  numerals: Numeral[];
  cmp: Comparator | null;
  /** "từ" before the number. */
  since: boolean;
  /** "-5%", "âm 2%". */
  negative: boolean;
  /** The upper end of a range is outside it: "từ 5 – dưới 10%". */
  openEnd: boolean;
  /** A variable stands between its bounds: "90% ≤ T < 95%". */
  bounded: boolean;
  /** What was said about the number does not go together: "không quá 5% trở lên". */
  contrary: boolean;
  unit: UnitUse | null;
  /** The scale word that the unit is printed with: 6 for "triệu đồng", 9 for "tỷ đồng", 0 for none. */
  printedScale: number;
  /** The part of the unit that repeats each year: "/năm", "hàng năm", "mỗi năm". */
  yearly: boolean;
}
