/**
 * The values that a typed target is made of, each with its meaning: stated once, for the types of this package and for
 * the enums of the contract.
 */

/** How a figure is held against a bound. */
export type Operator = 'GE' | 'GT' | 'LE' | 'LT' | 'EQ';

/** What a target asks for. */
export const TARGET_KINDS = {
  rate: 'A share of a whole, in percent.',
  level: 'An amount: money, tonnes, km.',
  count: 'A number of things: schools, workers.',
  growth: 'Percent against a base.',
  delta_pp: 'A change in percentage points of a rate.',
  delta_abs: 'A change of an amount or a count.',
  ratio_xy: 'x of y: 31/38.',
  boolean: 'A status reached or kept.',
  grade: 'At least a grade of an ordinal scale.',
  frequency: 'At least k in every sub-period.',
  relative_to_assigned: 'Against what the level above assigned.',
  share_structure: 'Shares of one whole.',
  zero_event: 'Must not happen.',
  deadline: 'Done before a date.',
  award: 'A title.',
  text: 'Words without a number.',
  result: 'Not a target: what was reached.',
} as const;
export type TargetKind = keyof typeof TARGET_KINDS;

/** How a figure is held against the bounds. */
export const COMPARATORS = {
  eq: 'A bare number; the direction of the indicator says on which side of it the target is met.',
  ge: 'At least `lo`.',
  gt: 'Above `lo`.',
  le: 'At most `hi`.',
  lt: 'Below `hi`.',
  between: 'From `lo` to `hi`: "A-B".',
  achieve: 'A status is reached.',
  maintain: 'A status or a range is kept.',
  decrease: 'It falls, by the bounds where there are any.',
  decrease_to: 'It falls to the bound.',
  grade_ge: 'At least a grade.',
  every: 'At least so many in every sub-period.',
  none: 'It does not happen.',
  approx: 'About the bound. No threshold.',
  actual_over_plan: 'A result over its plan: "X/Y". Not a target.',
  before: 'Done before a day.',
  in: 'Done in a span of time.',
  count_of: 'A count of the whole: 31/38.',
  score: 'Points of a scale.',
} as const;
export type Comparator = keyof typeof COMPARATORS;

/** Which way is better, as the words say it. */
export const TARGET_DIRECTIONS = {
  higher: 'More is better.',
  lower: 'Less is better.',
  band: 'Inside the bounds is best.',
  none: 'The words do not say, or it is no number.',
} as const;
export type Direction = keyof typeof TARGET_DIRECTIONS;

/** The rule of DOMAIN.md, section 4, by which a figure is judged against the target. */
export const EVAL_RULES = {
  ge_lo: 'At least `lo`.',
  gt_lo: 'Above `lo`.',
  le_hi: 'At most `hi`.',
  lt_hi: 'Below `hi`.',
  band: 'From `lo` to `hi`.',
  dir_down: 'It has fallen.',
  bool: 'The status is reached.',
  grade_ge: 'At least the grade.',
  children_all: 'Every member is reached.',
  children_count: 'So many members are reached.',
  ref_ge_lo: 'At least `lo` percent of what was assigned.',
  schedule: 'So many in every sub-period.',
  deadline: 'Done in time.',
  manual: 'Somebody says so: the words have no number.',
  result: 'Nothing is judged: it is no target.',
} as const;
export type EvalRule = keyof typeof EVAL_RULES;

/** Which way a change goes. */
export const CHANGES = { rise: 'It rises by the bounds.', fall: 'It falls by the bounds.' } as const;
export type Change = keyof typeof CHANGES;

/** What a frequency is counted in. */
export const PERIOD_UNITS = {
  day: 'Days.',
  week: 'Weeks.',
  month: 'Months.',
  quarter: 'Quarters.',
  year: 'Years.',
} as const;
export type PeriodUnit = keyof typeof PERIOD_UNITS;
