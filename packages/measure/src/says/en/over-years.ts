import type { EnglishOf } from '../../messages.ts';
import type { NoAmountReason } from '../balance.ts';
import type { says } from '../over-years.ts';
import { fewNames } from './grammar.ts';

const WHY: Record<NoAmountReason, string> = {
  RATE_OF_CHANGE: 'is a rate of change, which does not add up',
  SHARE: 'is a share, which does not add up',
  NO_NUMBER: 'has no number to add',
  NOT_ASSIGNED: 'has no number because the unit above has assigned none yet',
};

export const overYears: EnglishOf<typeof says> = {
  year: ({ year }) => String(year),
  END: 'reached in the last year of the term',
  SUM: 'the years of the term added up',
  MEAN: 'the mean of the years of the term',
  EACH: 'reached in every year of the term',
  noPolicy: 'For this indicator the targets of the years are not compared with that of the term.',
  noWhole: 'The term has no target of this indicator to compare with.',
  nothingGiven: 'No year has a part yet.',
  noWeights: 'The mean of the years cannot be compared yet.',
  wholeHasNoAmount: ({ why }) => `The target of the term ${WHY[why]}.`,
  partHasNoAmount: ({ name, why }) => `The target of ${name} ${WHY[why]}.`,
  unlike: ({ names, purpose }) =>
    `Units of measure differ, so they cannot be ${purpose === 'ADD' ? 'added' : 'compared'}: ${fewNames(names)}.`,
  negative: ({ name }) => `The target of ${name} is negative: check it.`,
  farApart: ({ sum, whole }) =>
    `The years make ${sum}, hundreds of times apart from ${whole}: check the unit of measure.`,
  notComparable: ({ names }) => `Not comparable with the target of the term: ${fewNames(names)}.`,
  notGiven: ({ names }) => `Without a part: ${fewNames(names)}.`,
  notAllGiven: 'Not every year has a part yet.',
  sumEquals: ({ whole }) => `The years make exactly ${whole}.`,
  sumSuffices: ({ whole }) => `The years together meet ${whole}.`,
  sumDiffers: ({ sum, side, difference, whole }) =>
    `The years make ${sum}, ${difference} ${side === 'SHORT' ? 'short of' : 'more than'} ${whole}.`,
  eachBinds: 'The target of every year is at least what the term asks.',
  someLax: ({ names }) => `Short of the target of the term: ${fewNames(names)}.`,
  allReach: ({ level }) => `Every year reaches ${level}.`,
  noneReaches: ({ level }) => `No year reaches ${level}, so the mean cannot.`,
  mean: ({ mean, reached, level }) =>
    `The mean of the years is ${mean}, which ${reached === 'YES' ? 'reaches' : 'does not reach'} ${level}.`,
};
