import type { EnglishOf } from '../../messages.ts';
import type { says } from '../guess.ts';

export const guess: EnglishOf<typeof says> = {
  understood: ({ kind, direction, overTime, overUnits, suppliedBy }) =>
    `${kind}; ${direction}; ${overTime}; ${overUnits}; ${suppliedBy}.`,
  understoodAlone: ({ kind, direction, overTime }) => `${kind}; ${direction}; ${overTime}.`,
  quantity: ({ unit }) => `A quantity: one number is typed, in ${unit}`,
  ratio: ({ unit, numerator, denominator }) =>
    `A ratio (${unit}): numerator (${numerator || 'not known yet'}) and denominator (${denominator || 'not known yet'}) are typed`,
  rateOfChange: ({ unit }) => `A rate of change (${unit}): the rise or fall against the base period is typed`,
  frequency: ({ unit }) => `A frequency (${unit}): the times in each period are typed`,
  status: 'A status: achieved or not is chosen',
  grade: 'A grade: one of its scale is chosen',
  composite: 'A composite: the members that are met are counted, nothing is typed',
  higher: 'more is better',
  lower: 'less is better',
  band: 'inside a band is better',
  noSide: 'neither side is better',
  sumOfPeriods: 'the year is the sum of its periods',
  sumOverLast: 'the year is the sum of the numerators over the denominator of the last period',
  lastPeriod: 'the year is its last period',
  meanOfPeriods: 'the year is the mean of its periods',
  leastPeriod: 'the year is its least period',
  greatestPeriod: 'the year is its greatest period',
  yearApart: 'the year has a figure of its own',
  sumOfUnits: 'the aggregate is the sum of units',
  ratioOfSums: 'the aggregate is the sum of numerators over the sum of denominators',
  weightedMean: 'the aggregate is a weighted mean',
  meanOfUnits: 'the aggregate is the mean of units',
  leastUnit: 'the aggregate is the least unit',
  greatestUnit: 'the aggregate is the greatest unit',
  countOfUnits: 'the aggregate is how many units have achieved it',
  notOverUnits: 'it is not aggregated from lower units',
  byUnit: 'the unit or its departments report',
  bySubUnits: 'lower units report',
  byBoth: 'the unit’s departments and lower units both report',
  whichUnit: 'The unit of measure is not clear. Please enter it: %, tỷ đồng, người, đạt/không đạt.',
  whichSide: 'It is not clear whether more or less is better. Please choose.',
  indexOrShare:
    'It is not clear whether this is an index that comes from elsewhere or a ratio of two numbers. Please choose its kind.',
  ofWhat: 'It is not clear what the ratio is of. Please enter the denominator, such as: tổng số hộ.',
  whichWeight: 'A weighted mean needs an indicator to weigh by. Please choose one, such as: dân số.',
};
