/**
 * What a target is once it has been read. Numbers are exact decimals written as strings ("14.5"), never floats;
 * percentages and percentage points are in the printed unit (70 means 70 %). The officials' own words stay in `text`.
 */
export type Decimal = string;

export type TargetKind =
  | 'rate' // a share of a whole, in percent
  | 'level' // an amount: tỷ đồng, tấn, km
  | 'count' // a number of things: trường, lao động
  | 'growth' // percent against a base
  | 'delta_pp' // change in percentage points of a rate
  | 'delta_abs' // change of an amount or a count
  | 'ratio_xy' // x of y: 31/38 trường
  | 'boolean' // a status reached or kept
  | 'grade' // at least a grade of an ordinal scale
  | 'frequency' // at least k in every sub-period
  | 'relative_to_assigned' // against what the level above assigned
  | 'share_structure' // shares of one whole
  | 'zero_event' // must not happen
  | 'deadline' // done before a date
  | 'award' // a title
  | 'text' // words without a number
  | 'result'; // not a target: what was reached

export type Comparator =
  | 'eq'
  | 'ge'
  | 'gt'
  | 'le'
  | 'lt'
  | 'between'
  | 'achieve'
  | 'maintain'
  | 'decrease'
  | 'decrease_to'
  | 'grade_ge'
  | 'every'
  | 'none'
  | 'approx'
  | 'actual_over_plan'
  | 'before'
  | 'in'
  | 'count_of'
  | 'score';

export type Direction = 'higher' | 'lower' | 'band' | 'none';

/** The rule of DOMAIN.md, section 4, by which a figure is judged against the target. */
export type EvalRule =
  | 'ge_lo'
  | 'gt_lo'
  | 'le_hi'
  | 'lt_hi'
  | 'band'
  | 'dir_down'
  | 'bool'
  | 'grade_ge'
  | 'children_all'
  | 'children_count'
  | 'ref_ge_lo'
  | 'schedule'
  | 'deadline'
  | 'manual'
  | 'result';

/** Where in the text a part of the reading stands: UTF-16 offsets into `text` as given, end exclusive. */
export interface Span {
  start: number;
  end: number;
}
