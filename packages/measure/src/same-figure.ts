import Big from 'big.js';
import { type Decimal, decimal } from './exact.ts';

/** A figure by its numbers: an amount, the operands of a ratio, a status or a grade. */
export interface PlainFigure {
  value: Decimal | null;
  numerator: Decimal | null;
  denominator: Decimal | null;
  achieved: boolean | null;
  grade: string | null;
}

/**
 * Whether what was typed says the same as what was said elsewhere; null where the two cannot be held against each other.
 * Ratios are compared by their operands, by cross-multiplication. A mean (`elsewhere` has operands and what was typed has
 * none) is compared to as many decimals as were typed.
 */
export function isSameFigure(typed: PlainFigure, elsewhere: PlainFigure): boolean | null {
  if (typed.numerator !== null && typed.denominator !== null)
    return elsewhere.numerator === null || elsewhere.denominator === null
      ? null
      : isSameRatio(
          [decimal(typed.numerator), decimal(typed.denominator)],
          [decimal(elsewhere.numerator), decimal(elsewhere.denominator)],
        );
  if (typed.value !== null) return isSameAmount(decimal(typed.value), elsewhere);
  if (typed.achieved !== null) return elsewhere.achieved === null ? null : typed.achieved === elsewhere.achieved;
  if (typed.grade !== null) return elsewhere.grade === null ? null : typed.grade === elsewhere.grade;
  return null;
}

type Operands = readonly [n: Big, d: Big];

function isSameRatio([n, d]: Operands, [n2, d2]: Operands): boolean {
  if (d.eq(0) || d2.eq(0)) return d.eq(d2) && n.eq(n2);
  return n.times(d2).eq(n2.times(d));
}

function isSameAmount(typed: Big, { value, numerator, denominator }: PlainFigure): boolean | null {
  if (numerator === null || denominator === null) return value === null ? null : typed.eq(decimal(value));
  const by = decimal(denominator);
  if (by.eq(0)) return null;
  return decimal(numerator).div(by).round(placesOf(typed), Big.roundHalfUp).eq(typed);
}

const placesOf = (number: Big): number => number.toFixed().split('.')[1]?.length ?? 0;
