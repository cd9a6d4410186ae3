import type { EnglishOf } from '../../messages.ts';
import type { Operator } from '../../target-values.ts';
import type { says, Way } from '../explain.ts';
import { baseOf, listed, often } from './grammar.ts';

const VERB: Record<Way, string> = { RISE: 'a rise of ', FALL: 'a fall of ', MULTIPLE: 'a multiple of ', LEVEL: '' };
const COMPARED: Record<Operator, (bound: string) => string> = {
  GE: (bound) => `${bound} or more`,
  GT: (bound) => `more than ${bound}`,
  LE: (bound) => `${bound} or less`,
  LT: (bound) => `less than ${bound}`,
  EQ: (bound) => `exactly ${bound}`,
};
const WAITING = 'an indicator without a figure is not assessed yet, which is no failure';

export const explain: EnglishOf<typeof says> = {
  isResult: 'this is a result that was reached, not a target',
  allParts: ({ parts }) => `met when every part is: ${parts.map((part, i) => `(${i + 1}) ${part}`).join('; ')}`,
  bounds: ({ met, against, exceeded, remark }) =>
    `met (đạt) with ${met}${against ?? ''}; ${exceeded === null ? 'never exceeded' : `exceeded (vượt) with ${exceeded}`}${remark ?? ''}`,
  against: ({ base }) => ` against ${base === null ? 'the base period' : baseOf(base)}`,
  compared: ({ way, op, bound }) => `${VERB[way]}${COMPARED[op](bound)}`,
  anyChange: ({ way }) => (way === 'FALL' ? 'any fall' : 'any rise'),
  openEnd: ({ side, bound }) => `${side === 'ABOVE' ? 'above' : 'below'} ${bound}`,
  range: ({ low, high }) => `${low} to ${high}`,
  noCase: 'no case at all',
  allCases: 'all 100% (a period without any case did not arise)',
  shareOfAssigned: ({ share }) => `${share} of what is assigned`,
  assignedBound: ({ bound, share }) => `${bound} (${share} of what is assigned)`,
  countOf: ({ count, whole }) => `${count} of ${whole}`,
  untilAssigned: '; not known until the unit above assigns its target',
  wholeIsChecked: ({ whole }) => `; that the whole is ${whole} is only checked`,
  grade: ({ grade, hasScale }) =>
    `met (đạt) with the grade "${grade}" or better; exceeded (vượt) with a better one than "${grade}"${hasScale === 'YES' ? '' : '; the scale of grades has to be stated from worst to best'}`,
  members: ({ wanted, of }) =>
    `met (đạt) when at least ${wanted}${of === null ? '' : ` of ${of}`} indicators are met or exceeded; ${WAITING}`,
  moreThanShareOfMembers: ({ share }) =>
    `met (đạt) when more than ${share} of the indicators are met or exceeded; ${WAITING}`,
  shareOfMembers: ({ share }) => `met (đạt) when ${share} of the indicators are met or exceeded; ${WAITING}`,
  shares: ({ doubt }) =>
    `met (đạt) when the shares add up to 100% and each, together with those before it, is not below its plan${doubt ?? ''}`,
  structure: ({ doubt }) =>
    `the shares have to add up to 100%; the structure is assessed by whoever is competent${doubt ?? ''}`,
  sharesDoubt: ({ total }) => `; the shares add up to ${total}, check them`,
  frequencyUnsaid: ({ times }) => `met (đạt) when done at least ${often(times)} in each completed sub-period`,
  frequency: ({ times, per }) =>
    `met (đạt) when done at least ${often(times)} in each completed ${per}; never exceeded`,
  noDate: 'the day is not known: write day, month and year of the deadline',
  deadline: ({ days }) => `met (đạt) when completed before ${listed(days)}`,
  forPerson: 'no number: whoever is competent assesses it as met (đạt) or not met (không đạt)',
  keeping: 'met (đạt) when it is kept',
  status: 'met (đạt) when it is recognised as achieved; never exceeded',
};
