import type { Decimal, UnitLevel } from '../target.ts';
import { shiftDecimal, tidy } from './decimal.ts';
import type { NumeralReading } from './numeral.ts';
import type { Numeral, Quantity } from './quantity-types.ts';
import { type RankedReading, type SiblingValue, settleScale } from './scale.ts';

/** What the caller knows about the numbers. */
export interface NumberContext {
  level: UnitLevel | null;
  siblings: readonly SiblingValue[];
  decided: '.' | ',' | null;
  /** A number field: the official notation alone settles nothing. */
  strict: boolean;
  /** The text is a number with its unit and nothing else. */
  alone: boolean;
}

/** A numeral that could not be settled: its token and the readings, likeliest first. */
export interface Doubt {
  token: number;
  printed: string;
  ranked: RankedReading[];
}

export interface Resolved {
  /** One value per numeral of the quantity, in `unit`; a compound has one. Empty when the digits make no number. */
  values: Decimal[];
  /** As plans print it: "tỷ đồng", "triệu đồng/người/năm", "%"; null when no unit is known. */
  unit: string | null;
  doubts: Doubt[];
  unreadable: string[];
}

/** Longest numeral taken for a figure. */
const LONGEST_NUMERAL = 60;
/** "|00%": what is left of 100 per cent. */
const NOUGHTS = /^00+$/;

/**
 * Settles the numerals of a quantity. `choice` overrides the first-ranked reading of a doubtful numeral (token → index),
 * which is how the candidate readings of a whole target are made.
 */
export function resolve(quantity: Quantity, context: NumberContext, choice: ReadonlyMap<number, number>): Resolved {
  const { unit, numerals, form } = quantity;
  const doubts: Doubt[] = [];
  const unreadable: string[] = [];
  const perPerson = unit?.per.includes('người') ?? false;
  const settle = (numeral: Numeral, like: NumeralReading | null): NumeralReading | null => {
    const noughts = unit?.unit.dimension === 'percent' && NOUGHTS.test(numeral.printed);
    if (numeral.readings.length === 0 || noughts || numeral.printed.length > LONGEST_NUMERAL) {
      unreadable.push(numeral.printed);
      return null;
    }
    const evidence = {
      ...context,
      unit: unit?.unit ?? null,
      perPerson,
      scale: numeral.scale,
      like,
      bound: like?.value ?? null,
    };
    const verdict = settleScale(numeral.readings, evidence);
    if ('settled' in verdict) return verdict.settled;
    doubts.push({ token: numeral.token, printed: numeral.printed, ranked: verdict.ranked });
    return verdict.ranked[choice.get(numeral.token) ?? 0]!;
  };
  const last = numerals[numerals.length - 1]!;
  const whole = form === 'over' ? settle(last, null) : null;
  const parts = form === 'over' ? numerals.slice(0, -1) : numerals;
  const read = [...parts.map((numeral) => settle(numeral, whole)), ...(form === 'over' ? [whole] : [])];
  const values = read.flatMap((reading) => reading?.value ?? []);
  if (values.length < read.length) return { values: [], unit: unitName(quantity, 0), doubts, unreadable };
  if (form === 'compound') {
    const shown = printScale(quantity, values[0]!);
    return { values: [addUp(values, numerals, shown)], unit: unitName(quantity, shown), doubts, unreadable };
  }
  const shown = printScale(quantity, values[0]!);
  return {
    values: values.map((value, i) => converted(value, numerals[i]!.scale - shown)),
    unit: unitName(quantity, shown),
    doubts,
    unreadable,
  };
}

/** Sum of falling parts ("16 tỷ 434 triệu") in units of the scale shown. Exact: the parts are integers of one place. */
function addUp(values: Decimal[], numerals: Numeral[], shown: number): Decimal {
  let depth = 0;
  for (const value of values) depth = Math.max(depth, value.split('.')[1]?.length ?? 0);
  const total = values.reduce((sum, value, i) => sum + BigInt(shiftDecimal(value, numerals[i]!.scale + depth)), 0n);
  const [whole, fraction = ''] = shiftDecimal(tidy(total.toString(), ''), -(shown + depth)).split('.') as [
    string,
    string?,
  ];
  return tidy(whole, fraction.replace(/0+$/, ''));
}

/**
 * The scale that stays in the unit. Money keeps the scale it was printed in ("nghìn tỷ" counts in tỷ; full đồng from a
 * million up counts in triệu); everything else is multiplied out ("950 nghìn lượt" is 950000 lượt).
 */
function printScale(quantity: Quantity, first: Decimal): number {
  if (quantity.unit?.unit.dimension !== 'money') return 0;
  const scale = quantity.printedScale;
  if (scale === 0) return quantity.unit.unit.name === 'đồng' && first.split('.')[0]!.length > 6 ? 6 : 0;
  return scale >= 9 ? 9 : scale >= 6 ? 6 : scale >= 3 ? 3 : 0;
}

/** Printed decimals stay as they are; zeros that only come from the change of scale go. */
function converted(value: Decimal, places: number): Decimal {
  const shifted = shiftDecimal(value, places);
  return places < 0 && shifted.includes('.') ? shifted.replace(/\.?0+$/, '') : shifted;
}

const SCALE_NAME: Record<number, string> = { 3: 'nghìn ', 6: 'triệu ', 9: 'tỷ ' };

function unitName(quantity: Quantity, scale: number): string | null {
  const use = quantity.unit;
  if (!use) return null;
  const population =
    use.per.length === 1 && /^(?:\d|vạn|nghìn).*(?:dân|người)$/.test(use.per[0]!) && use.unit.dimension === 'things';
  const base = population ? '' : `${SCALE_NAME[scale] ?? ''}${use.unit.name}`;
  const yearly = quantity.yearly && !use.per.includes('năm') && use.unit.dimension === 'percent' ? ['năm'] : [];
  return [base, ...use.per, ...yearly].join('/');
}
