import type { TypedPart } from '@dich/measure';
import Big from 'big.js';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Aggregate } from './aggregate.queries.ts';

/**
 * The number of one unit. A ratio is its operands and has no value; an average is the sum and the divisor it ends in,
 * exact, and their quotient rounded for display.
 */
export interface UnitNumber {
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  achieved: boolean | null;
  grade: string | null;
  /** Times of sub-periods, shares or days that the unit itself reported; what is made of units has none. */
  parts: readonly TypedPart[] | null;
  exactness: 'EXACT' | 'NOT_COMPUTABLE';
}

export const NOT_COMPUTABLE: UnitNumber = {
  value: null,
  numerator: null,
  denominator: null,
  achieved: null,
  grade: null,
  parts: null,
  exactness: 'NOT_COMPUTABLE',
};
const EXACT: UnitNumber = { ...NOT_COMPUTABLE, exactness: 'EXACT' };

/**
 * From sums to the unit's number by the indicator's operator over units (DOMAIN.md, section 3): operands first, the
 * expression last. What is not rolled up is the unit's own figure, or made of its departments' parts by the same operator.
 */
export function numberOverUnits(
  { overUnits }: Pick<CatalogueIndicator, 'overUnits'>,
  sums: Aggregate,
  rolledUp: boolean,
): UnitNumber {
  const { total, numerator, denominator } = sums;
  const isMadeOfParts = sums.hasParts && ['AVERAGE', 'MIN', 'MAX'].includes(overUnits);
  if ((!rolledUp && !isMadeOfParts) || overUnits === 'NONE')
    return {
      ...EXACT,
      ...{ value: total, numerator, denominator, achieved: sums.status, grade: sums.grade, parts: sums.parts },
    };
  switch (overUnits) {
    case 'SUM':
      return { ...EXACT, value: total };
    case 'RATIO_OF_SUMS':
      return { ...EXACT, numerator, denominator };
    case 'WEIGHTED_AVERAGE':
      return sums.unweighted.length > 0 ? NOT_COMPUTABLE : average(sums.weighted, sums.weight);
    case 'AVERAGE':
      return meanOf(sums);
    case 'MIN':
      return { ...EXACT, value: sums.lowest };
    case 'MAX':
      return { ...EXACT, value: sums.highest };
    case 'COUNT_ACHIEVED':
      return { ...EXACT, value: String(sums.achieved) };
  }
}

export const DISPLAYED_PLACES = 6;

/** The mean of the numbers of places; of one that is itself a mean the sum is brought to the same denominator, so that it stays exact. */
function meanOf({ total, means, values }: Aggregate): UnitNumber {
  if (values === 0) return NOT_COMPUTABLE;
  const whole = means.reduce((least, [, of]) => leastCommonMultiple(least, of), 1);
  const sum = means.reduce(
    (all, [part, of]) => all.plus(new Big(part).times(whole / of)),
    new Big(total ?? 0).times(whole),
  );
  return average(sum.toFixed(), new Big(values).times(whole).toFixed());
}

const leastCommonMultiple = (one: number, other: number): number => (one / greatestCommonDivisor(one, other)) * other;
const greatestCommonDivisor = (one: number, other: number): number =>
  other === 0 ? one : greatestCommonDivisor(other, one % other);

function average(sum: string | null, divisor: string | null): UnitNumber {
  if (sum === null || divisor === null) return NOT_COMPUTABLE;
  const operands = { ...EXACT, numerator: sum, denominator: divisor };
  if (new Big(divisor).eq(0)) return operands;
  return { ...operands, value: new Big(sum).div(divisor).round(DISPLAYED_PLACES, Big.roundHalfUp).toFixed() };
}
