/** What each part of an indicator can be, each in words: what forms offer and spreadsheets list. */
import type { IndicatorMeaning } from './guess/types.ts';
import type { PercentFormula } from './judge-types.ts';
import type { Message } from './messages.ts';
import { says } from './says/choices.ts';

type Words<Part extends 'kind' | 'direction' | 'overTime' | 'typedAs' | 'overUnits' | 'suppliedBy' | 'sumPolicy'> =
  Readonly<Record<IndicatorMeaning[Part], Message>>;

export const KIND_WORDS: Words<'kind'> = {
  ...{ QUANTITY: says.QUANTITY(), RATIO: says.RATIO(), RATE_OF_CHANGE: says.RATE_OF_CHANGE() },
  ...{ STATUS: says.STATUS(), GRADE: says.GRADE(), COMPOSITE: says.COMPOSITE(), FREQUENCY: says.FREQUENCY() },
};
export const DIRECTION_WORDS: Words<'direction'> = {
  ...{ HIGHER: says.HIGHER(), LOWER: says.LOWER(), BAND: says.BAND(), NONE: says.NO_SIDE() },
};
export const OVER_TIME_WORDS: Words<'overTime'> = {
  ...{ SUM: says.SUM_TIME(), SUM_OVER_LAST: says.SUM_OVER_LAST(), LAST: says.LAST(), AVERAGE: says.AVERAGE_TIME() },
  ...{ MIN: says.MIN_TIME(), MAX: says.MAX_TIME(), NONE: says.NONE_TIME() },
};
export const TYPED_AS_WORDS: Words<'typedAs'> = {
  ...{ PERIOD: says.PERIOD(), CUMULATIVE: says.CUMULATIVE() },
};
export const OVER_UNITS_WORDS: Words<'overUnits'> = {
  ...{ SUM: says.SUM(), RATIO_OF_SUMS: says.RATIO_OF_SUMS(), WEIGHTED_AVERAGE: says.WEIGHTED_AVERAGE() },
  ...{ AVERAGE: says.AVERAGE(), MIN: says.MIN(), MAX: says.MAX(), COUNT_ACHIEVED: says.COUNT_ACHIEVED() },
  NONE: says.NONE(),
};
export const SUPPLIED_BY_WORDS: Words<'suppliedBy'> = {
  ...{ DEPARTMENTS: says.DEPARTMENTS(), SUB_UNITS: says.SUB_UNITS(), BOTH: says.BOTH() },
};
export const SUM_POLICY_WORDS: Words<'sumPolicy'> = {
  ...{ CHILDREN_EQUAL: says.CHILDREN_EQUAL(), CHILDREN_AT_LEAST: says.CHILDREN_AT_LEAST() },
  ...{ EACH_AT_LEAST: says.EACH_AT_LEAST(), WEIGHTED_MEAN: says.WEIGHTED_MEAN() },
  NOT_COMPARABLE: says.NOT_COMPARABLE(),
};
export const PERCENT_FORMULA_WORDS: Readonly<Record<PercentFormula, Message>> = {
  ...{ R_OVER_T: says.R_OVER_T(), T_OVER_R: says.T_OVER_R(), TWO_T_MINUS_R: says.TWO_T_MINUS_R() },
  BASELINE_GAP: says.BASELINE_GAP(),
};
