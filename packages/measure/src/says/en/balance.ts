import type { EnglishOf } from '../../messages.ts';
import type { NoAmountReason, says } from '../balance.ts';
import { fewNames } from './grammar.ts';

const WHY: Record<NoAmountReason, string> = {
  RATE_OF_CHANGE: 'is a rate of change, which does not add up',
  SHARE: 'is a share, which does not add up',
  NO_NUMBER: 'has no number to add',
  NOT_ASSIGNED: 'has no number because the unit above has assigned none yet',
};

export const balance: EnglishOf<typeof says> = {
  noPolicy: 'For this indicator the targets assigned are not compared with the target of the unit.',
  noWhole: 'The unit has no target of this indicator to compare with.',
  nothingGiven: 'Nothing has been assigned to any unit or department.',
  noWeights: 'Not comparable yet: a mean needs the weight of each part (its population, say), and some are not known.',
  wholeHasNoAmount: ({ why }) => `The target of the unit ${WHY[why]}.`,
  partHasNoAmount: ({ name, why }) => `The target assigned to ${name} ${WHY[why]}.`,
  unlike: ({ names, purpose }) =>
    `Units of measure differ, so they cannot be ${purpose === 'ADD' ? 'added' : 'compared'}: ${fewNames(names)}.`,
  negative: ({ name }) => `The target assigned to ${name} is negative: check it.`,
  farApart: ({ sum, whole }) =>
    `The parts make ${sum}, hundreds of times apart from ${whole}: check the unit of measure.`,
  notComparable: ({ names }) => `Not comparable with the target of the unit: ${fewNames(names)}.`,
  notGiven: ({ names }) => `Not assigned yet: ${fewNames(names)}.`,
  notAllGiven: 'Not everything has been assigned yet.',
  sumEquals: ({ whole }) => `The parts make exactly ${whole}.`,
  sumSuffices: ({ whole }) => `The parts together meet ${whole}.`,
  sumDiffers: ({ sum, side, difference, whole }) =>
    `The parts make ${sum}, ${difference} ${side === 'SHORT' ? 'short of' : 'more than'} ${whole}.`,
  eachBinds: 'The target of every unit is at least what is asked.',
  someLax: ({ names }) => `Assigned targets that fall short of the target of the unit: ${fewNames(names)}.`,
  leadLacksPart:
    'Given to other departments and not to the one that leads; the number of the unit will be made of the parts of those alone',
  unitTypesWhole:
    'Not put together of the parts of departments; the unit enters the number of all itself, and each department is assessed by its own part',
  allReach: ({ level }) => `Every part reaches ${level}.`,
  noneReaches: ({ level }) => `No part reaches ${level}, so the mean cannot.`,
  mean: ({ mean, reached, level }) =>
    `The weighted mean of the parts is ${mean}, which ${reached === 'YES' ? 'reaches' : 'does not reach'} ${level}.`,
};
