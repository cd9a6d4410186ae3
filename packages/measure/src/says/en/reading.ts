import type { EnglishOf } from '../../messages.ts';
import type { asks } from '../reading.ts';

export const reading: EnglishOf<typeof asks> = {
  unreadable: ({ printed }) =>
    `The number “${printed}” cannot be read: its points and commas make no number. Write it again, as in 1.234,5.`,
  notRead: ({ printed }) =>
    `“${printed}” was not understood. Write it again more clearly, or confirm that it sets no target.`,
  foreign: ({ printed }) => `“${printed}”, beside a number, is not a Vietnamese word. Write it again.`,
  converted: ({ font, text }) => `These words were typed in ${font}, not in Unicode. Do they say “${text}”?`,
  unmarked: ({ text }) => `These words were typed without diacritics. Do they say “${text}”?`,
  unitMissing: ({ printed }) => `The number “${printed}” has no unit of measure. Write the indicator’s unit.`,
  unitDiffers: ({ printed, unit, indicator }) =>
    `“${printed}” is in ${unit}, the indicator is measured in ${indicator}. Write the target in the indicator’s unit.`,
  birthRate: 'The fall of the birth rate is usually counted in ‰ (per thousand), here it says %. Confirm the unit.',
  rangeReversed: ({ low, high }) => `The range “${low}–${high}” begins above its end. Check it.`,
  partAboveWhole: ({ part, whole }) =>
    `“${part}/${whole}”: the part is above its whole. If this is a result against a plan, write “đạt”.`,
  aboveAll: ({ printed }) => `“${printed}” is above 100% of a whole. Check the number, or write of what it is a share.`,
  noSuchDay: ({ printed }) => `There is no day “${printed}”. Write the deadline again.`,
  ratioDiffers: ({ part, whole, percent }) => `“${part}/${whole}” is not ${percent}%. Check which of them is right.`,
  sharesTotal: ({ total }) => `The shares total ${total}%, not 100%. Check them.`,
  partsExceed: ({ total, whole }) => `The parts total ${total}, above their whole of ${whole}. Check them.`,
  partsDiffer: ({ total, whole }) => `The parts in brackets total ${total}, not ${whole}. Check them.`,
  amountsDiffer: ({ first, second }) => `“${first}” is not “${second}”. Check which of them is right.`,
  twoBounds: ({ first, second }) =>
    `“${first}” and “${second}” are two different levels. Please say which one has to be reached.`,
  belowPlan: ({ printed }) =>
    `“${printed}” is below the plan by so much. Write the level to keep to, as in “không quá 90% dự toán”, or the fall against the year before.`,
  planAsCeiling: ({ printed }) =>
    `“${printed}” makes the plan a ceiling, and no number says how high it is. Write the ceiling, as in “không quá 15 tỷ đồng”.`,
  yearsApart: ({ years }) =>
    `These words set a target for each of the years ${years.join(', ')}. Choose the plan’s year.`,
  stagesApart: ({ stages }) => `These words set a target for each of ${stages.join(', ')}. Choose the plan’s own.`,
  ofStage: ({ stage }) => `the target of ${stage}`,
  ofYear: ({ year }) => `the target of ${year}`,
  contrary: ({ printed }) => `“${printed}” says a least and a most at once. Say which bound is meant.`,
  fallOfRank: ({ printed }) =>
    `Does a fall of ${printed} in the ranking mean a worse place, or a smaller number (a better one)? Please say which.`,
  contraryMoves: ({ printed }) => `“${printed}” says a rise and a fall at once. Say which is meant.`,
  levelOrChange: ({ printed }) => `Is “${printed}” the level to reach, or a rise or a fall? Say which.`,
  againstDirection: ({ printed, better }) =>
    `For this indicator ${better} is better, but “${printed}” says the opposite. Confirm it.`,
  pointsOrRelative: ({ printed }) => `Is “${printed}” percentage points, or per cent of the level before? Choose.`,
  points: 'counted in percentage points',
  relative: 'counted in per cent of the level before',
  timesMore: ({ printed, once, twice }) =>
    `Does “${printed}” mean ${once} times as much, or ${once} times more (${twice} times as much)? Choose.`,
  timesLess: ({ printed }) =>
    `“${printed}” does not say to what share it falls. Write the fall in per cent, or the level that remains.`,
  fold: ({ times }) => `${times} times as much`,
  monthOrYear: ({ printed }) =>
    `Is “${printed}” the income of a month or of a year? Choose, or give the indicator’s unit of measure.`,
  ofMonth: 'income of a month',
  ofOneYear: 'income of a year',
  leastOrMost: ({ printed }) => `Is “${printed}” the least to reach, or the most that is allowed? Choose one.`,
  atLeast: 'the least to reach: more is better',
  atMost: 'the most allowed: less is better',
  twoBases: ({ first, second }) =>
    `“${first}” and “${second}” are measured against two different bases. Please say which one has to be reached.`,
  bandOrFloor: ({ printed }) =>
    `“${printed}”: is a value above the upper bound better, or outside a band that has to be kept? Choose.`,
  floor: 'met from the lower bound, exceeded above the upper',
  band: 'has to stay inside the band',
  negative: ({ printed }) => `“${printed}” has a minus sign. Confirm: a level below zero, or a fall?`,
  belowZero: ({ value }) => `a level below zero: at least ${value}`,
  fallBy: ({ value }) => `a fall of at least ${value}`,
  noneOrNot: 'Does “không” mean that no case may arise, or that it is not done? Say which.',
  valueNotStated: ({ printed }) => `“${printed}” gives no number to compare with. Write the target as a number.`,
  shareOrCount: ({ printed }) =>
    `Is “${printed}” a fraction of the whole, or a count of a whole? Write a percentage or a number.`,
  quartersTotal: ({ printed }) =>
    `Are the levels “${printed}” each period’s own, or counted from the start of the year? Choose the year’s level.`,
  lastPhase: 'counted from the start: the last is the year’s',
  sumOfPhases: 'each period’s own: the year’s is their sum',
  withoutTheRest: 'by what was read',
  asAsked: 'as the question says',
};
