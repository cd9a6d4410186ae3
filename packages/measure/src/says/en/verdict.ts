import type { EnglishOf } from '../../messages.ts';
import type { Operator } from '../../target-values.ts';
import type { Relation, says } from '../verdict.ts';

const KEPT: Record<Relation, string> = { BELOW: 'is below', EQUAL: 'equals', ABOVE: 'is above' };
const FAILED: Record<Operator, string> = {
  GE: 'is below the target of',
  GT: 'is not above',
  LE: 'is above the target of',
  LT: 'is not below',
  EQ: 'differs from the target of',
};

export const verdict: EnglishOf<typeof says> = {
  exceeded: 'exceeded',
  met: 'met',
  notYetMet: 'not met yet',
  notMet: 'not met',
  notAssessed: 'not assessed',
  notArising: 'did not arise',
  provisional: ({ label }) => `${label} (provisional)`,
  noFigure: 'There is no figure yet.',
  noCases: 'No case arose in the period (0/0).',
  badDenominator: 'The denominator must be above 0: check the figure.',
  noBaseline: 'There is no figure of the base period to measure the change against: enter it.',
  badBaseline: 'The figure of the base period must be above 0 for a rate of change.',
  notANumber: 'This target compares numbers: enter a value, or a numerator and a denominator.',
  isResult: 'This is a result that was reached, not a target.',
  notAssigned: 'Undefined until the unit above assigns its target.',
  unlikeUnits: ({ target, figure }) =>
    `The target is in ${target}, the figure in ${figure}: they do not measure the same; correct the target.`,
  negativeCount: 'A number of things cannot be negative: check it.',
  pointsOfNoShare: ({ unit }) =>
    `The indicator is in ${unit}, so there are no percentage points: write by how many % or ${unit} it is to change.`,
  timesUnclear: ({ times }) =>
    `A rise (tăng) of ${times} may mean that many times the base, or that much more than it: write "gấp … lần" or "tăng …%".`,
  noNumber:
    'The target has no number to compare with: write the level to reach, or have it assessed by whoever is competent.',
  approximate: '"About" has no threshold: ask for the lowest level that counts.',
  riseOrFall: 'It is not clear whether a rise (tăng) or a fall (giảm) is meant: write which before the number.',
  reversedRange: 'The lower bound is above the upper one: check the range of the target.',
  noDirection: 'The indicator has no direction: choose "higher is better" or "lower is better".',
  change: ({ way, size }) => `${way === 'FALL' ? 'A fall of' : way === 'RISE' ? 'A rise of' : 'A multiple of'} ${size}`,
  fromTo: ({ change, from, to }) => `${change} (from ${from} to ${to})`,
  signedChange: ({ way, size }) => `A ${way === 'RISE' ? 'rise' : 'fall'} of ${size}`,
  likeForLike: ({ places, of, all }) =>
    `Compared over the ${places} of ${of} places with figures in both periods${all === null ? '' : `; with those of one period alone: ${all}`}.`,
  magnitude: ({ figure, bound }) =>
    `The figure ${figure} and the bound ${bound} are hundreds of times apart: check the unit of measure.`,
  ofAssigned: ({ bound, share, assigned }) => `${bound} (${share} of the ${assigned} assigned)`,
  rightWay: ({ figure }) => `${figure}: in the direction of the target.`,
  wrongWay: ({ figure }) => `${figure}: not in the direction of the target.`,
  exceeds: ({ figure, relation, bound }) => `${figure} ${KEPT[relation]} the ${bound} that exceeds the target.`,
  meets: ({ figure, relation, bound, more }) => `${figure} ${KEPT[relation]} the target of ${bound}${more ?? ''}.`,
  notExceeding: ({ side, bound }) =>
    `, and is not ${side === 'ABOVE' ? 'above' : 'below'} the ${bound} that exceeds it`,
  openEnd: ({ side, bound }) => `${side === 'ABOVE' ? 'above' : 'below'} ${bound}`,
  within: ({ figure, low, high }) => `${figure} lies within the range from ${low} to ${high}.`,
  outside: ({ figure, low, high }) => `${figure} lies outside the range from ${low} to ${high}.`,
  fails: ({ figure, needed, bound }) => `${figure} ${FAILED[needed]} ${bound}.`,
  overAll: ({ figure, bound }) =>
    `${figure} differs from the target of ${bound}; a share cannot be above 100%, check the figure.`,
  goesBackwards: ({ figure, bound }) => `${figure} goes the wrong way; the target is ${bound}.`,
  wholeDiffers: ({ whole, stated }) => `The whole of ${whole} differs from the ${stated} of the target: check it.`,
};
