import type { EnglishOf } from '../../messages.ts';
import type { paceSays, SubPeriod, says } from '../occasions.ts';
import { counted, listed, often } from './grammar.ts';

const NAMES: Record<SubPeriod, string> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  period: 'sub-period',
};

export const occasions: EnglishOf<typeof says> = {
  subPeriod: ({ count, unit }) => (count === 1 ? NAMES[unit] : `${count}-${NAMES[unit]} period`),
  needsEach: ({ per }) => `The number of times in each completed ${per} is needed, not one total.`,
  noneCompleted: ({ per }) => `No ${per} has ended yet.`,
  subPeriodCount: ({ position, times }) => `number ${position} (${times})`,
  namedCount: ({ name, times }) => `${name} (${times})`,
  short: ({ short, total, per, need, which }) =>
    `Done less than ${often(need)} in ${short} of ${total} completed periods (each one ${per}): ${which.join(', ')}.`,
  gaps: ({ gaps, total, per }) => `${gaps} of ${total} completed periods (each one ${per}) have no figure yet.`,
  keptOnce: ({ times, per, need }) => `Done ${often(times)} in the ${per}; the target is at least ${often(need)}.`,
  keptInEach: ({ total, per, need }) =>
    `Done at least ${often(need)} in each of the ${total} completed periods (each one ${per}).`,
  noDate: 'The target has no exact date: write day, month and year.',
  late: ({ done, tooLate }) => `Completed on ${done}, not before ${tooLate}.`,
  datesMissing: ({ missing, total }) =>
    `${missing} of ${counted(total, 'deadline', 'deadlines')} have no date of completion yet.`,
  inTime: ({ deadlines }) => `Completed before ${listed(deadlines)}.`,
};

export const pace: EnglishOf<typeof paceSays> = {
  stockAtEnd: 'What stands at a moment is compared with the target of the year when the period has ended.',
  notConcluded: ({ reason }) => `${reason} The period has not ended, so this is not final.`,
  stockBeforeEnd: 'What stands at a moment is not compared before the period has ended.',
  natureUnknown: 'It is not known whether figures add up over the year or stand at a moment.',
  ofPeriodAlone:
    'The figure is of this period alone, and phases count from the start of the year: please look at the half year, nine months or the year.',
  noPhaseCompleted: 'No phase of the year has ended yet.',
  inPhase: ({ phase, reason }) => `${phase}: ${reason}`,
  elapsedUnknown: 'It is not known how much of the period has elapsed.',
  nothingToCompare: 'There is no figure to compare yet.',
  elapsed: ({ figure, due, share, bound }) =>
    `${figure} against ${due}, which is the target of ${bound} for ${share} of the time.`,
};
