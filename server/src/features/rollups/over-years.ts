import { type OverTime, type OverYears, rollUpTime } from '@dich/measure';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Message } from '#kernel/messages.ts';
import { DISPLAYED_PLACES, NOT_COMPUTABLE, type UnitNumber } from './number-of.ts';
import { figureOf, OF_NO_MATTER } from './over-time.ts';
import { saysOfTerms } from './term.messages.ts';

/** Of what every year has to reach for itself no number is put together: the year that falls short is told. */
const OPERATORS: Readonly<Record<Exclude<OverYears, 'EACH'>, OverTime>> = { END: 'LAST', SUM: 'SUM', MEAN: 'AVERAGE' };

/** The numbers of the years of a term as one: operands first, the expression last. */
export interface NumberOverYears {
  number: UnitNumber;
  /** Of END: the place of the year that it stands in. */
  foundAt: number | null;
  /** Why there is none although something is in. */
  whyNone: Message | null;
}

/** `numbers`: of each year in order; null: nothing is in, or it is not of the unit of measure of today. */
export function overYears(
  how: Exclude<OverYears, 'EACH'>,
  { kind, grades }: Pick<CatalogueIndicator, 'kind' | 'grades'>,
  numbers: readonly (UnitNumber | null)[],
): NumberOverYears {
  const none = (whyNone: Message | null): NumberOverYears => ({ number: NOT_COMPUTABLE, foundAt: null, whyNone });
  // growth of several years is neither the sum nor the mean of that of each
  if (kind === 'RATE_OF_CHANGE' && how !== 'END') return none(saysOfTerms.changesDoNotAdd());
  const isMean = kind !== 'RATIO' && numbers.some((number) => number?.denominator != null);
  const rolled = rollUpTime(
    OPERATORS[how],
    numbers.map((number, place) => ({
      name: String(place),
      figure: number && { ...figureOf(number, isMean), ...OF_NO_MATTER },
    })),
    { isMean, scale: DISPLAYED_PLACES, grades },
  );
  const { value, numerator, denominator, achieved, grade, foundAt } = rolled;
  if (value === null && numerator === null && achieved === null && grade === null) {
    return none(numbers.some((number) => number !== null) ? saysOfTerms.notPutTogether() : null);
  }
  return {
    number: {
      ...{ numerator, denominator, achieved, grade, parts: null, exactness: 'EXACT' },
      value: kind === 'RATIO' ? null : value,
    },
    foundAt: foundAt === null ? null : Number(foundAt),
    whyNone: null,
  };
}
