import type { EnglishOf } from '../../messages.ts';
import type { says } from '../checks.ts';

export const checks: EnglishOf<typeof says> = {
  notWhole: ({ unit }) => `It is counted in ${unit}, so it must be a whole number. Check the comma.`,
  aboveWhole: 'A share above 100%. Check the number, or note why.',
  belowLastPeriod:
    'The cumulated figure is below that of the period before. Check that it was counted from the start of the year.',
  farFromLastYear: ({ times, isMore, before }) =>
    `${times} times ${isMore ? 'as much as' : 'less than'} the same period a year ago (${before}). Check the unit of measure and the number of zeros.`,
  farFromPrevious: ({ times, isMore, before }) =>
    `${times} times ${isMore ? 'as much as' : 'less than'} the period before (${before}). Check the unit of measure and the number of zeros.`,
  unusual: ({ count, low, high }) =>
    `Far from the unit’s own ${count} earlier periods, which are usually between ${low} and ${high}. Check the number.`,
  partAboveWhole: ({ part, whole, name }) =>
    `The part (“trong đó”) ${part} exceeds “${name}” (${whole}). Change one of the two.`,
  partsAboveWhole: ({ sum, whole }) =>
    `The parts (“trong đó”) add up to ${sum}, more than ${whole}. Check whether they overlap.`,
};
