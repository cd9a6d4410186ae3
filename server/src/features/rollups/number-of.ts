import Big from 'big.js';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Aggregate } from './rollup.queries.ts';

/** The number of one unit: exact, or the operands of a ratio, with how it came about. */
export interface UnitNumber {
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  achieved: boolean | null;
  grade: string | null;
  exactness: 'EXACT' | 'NOT_COMPUTABLE';
}

const NOTHING: UnitNumber = {
  value: null,
  numerator: null,
  denominator: null,
  achieved: null,
  grade: null,
  exactness: 'EXACT',
};

/**
 * From sums to the unit's number by the indicator's operator over units (DOMAIN.md, section 3): operands first, the
 * expression last. A commune's number, and any other that is not rolled up, is its own figure.
 */
export function numberOf(indicator: CatalogueIndicator, sums: Aggregate | undefined, isLeaf: boolean): UnitNumber {
  if (!sums) return NOTHING;
  if (isLeaf || indicator.overUnits === 'NONE') {
    const { ownValue, ownNumerator, ownDenominator, ownAchieved, ownGrade } = sums;
    return {
      ...NOTHING,
      value: ownValue,
      numerator: ownNumerator,
      denominator: ownDenominator,
      achieved: ownAchieved,
      grade: ownGrade,
    };
  }
  switch (indicator.overUnits) {
    case 'SUM':
      return { ...NOTHING, value: sums.total };
    case 'RATIO_OF_SUMS':
      return { ...NOTHING, numerator: sums.numerator, denominator: sums.denominator };
    case 'WEIGHTED_AVERAGE':
      return sums.unweighted > 0
        ? { ...NOTHING, exactness: 'NOT_COMPUTABLE' }
        : { ...NOTHING, value: divide(sums.weighted, sums.weight) };
    case 'AVERAGE':
      return { ...NOTHING, value: divide(sums.total, sums.values > 0 ? String(sums.values) : null) };
    case 'MIN':
      return { ...NOTHING, value: sums.lowest };
    case 'MAX':
      return { ...NOTHING, value: sums.highest };
    case 'COUNT_ACHIEVED':
      return { ...NOTHING, value: sums.assessed > 0 ? String(sums.achieved) : null };
  }
}

/** Averages end in the column's six decimal places, half away from zero; null over nothing. */
function divide(sum: string | null, by: string | null): string | null {
  if (sum === null || by === null || new Big(by).eq(0)) return null;
  return new Big(sum).div(by).round(6, Big.roundHalfUp).toFixed();
}
