import type { PercentFormula } from '../../judge-types.ts';
import type { EnglishOf } from '../../messages.ts';
import type { says } from '../percent.ts';

const FORMULAS: Record<PercentFormula, string> = {
  R_OVER_T: 'R/T',
  T_OVER_R: 'T/R',
  TWO_T_MINUS_R: '(2T − R)/T',
  BASELINE_GAP: '(B − R)/(B − T)',
};

export const percent: EnglishOf<typeof says> = {
  ofAnotherForm: 'A target of this form has no percentage of fulfilment.',
  ofRange: 'A target that keeps within a range has no percentage of fulfilment.',
  noFormula: 'Lower is better, and the indicator names no formula: choose T/R, (2T − R)/T or (B − R)/(B − T).',
  noBaseline: 'The formula (B − R)/(B − T) needs the figure B of the base period.',
  baseIsBetter:
    'The figure B of the base period is already better than T, so the formula (B − R)/(B − T) means nothing.',
  floored: 'By the formula the percentage is below 0; it is shown as 0%.',
  byNearlyZero: ({ formula }) =>
    `The formula ${FORMULAS[formula]} divides by nearly 0, so its percentage means nothing.`,
  byZero: ({ formula }) => `The formula ${FORMULAS[formula]} is undefined because it divides by 0.`,
};
