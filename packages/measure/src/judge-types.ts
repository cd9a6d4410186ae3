/** What goes into a judgement and what comes out. The meanings are those of DOMAIN.md, section 4. */
import type { GradeStep } from './grade-scale.ts';
import type { Message } from './messages.ts';
import type { Decimal, TargetBase } from './target.ts';
import type { Direction, TargetKind } from './target-values.ts';
import type { Rule } from './verdict-rules.ts';

export type Attainment = 'EXCEEDED' | 'MET' | 'NOT_MET' | 'NOT_ASSESSED' | 'NOT_ARISING';

/** The formulas in use for percent of target; R figure, T target, B baseline. The indicator names its own. */
export type PercentFormula = 'R_OVER_T' | 'T_OVER_R' | 'TWO_T_MINUS_R' | 'BASELINE_GAP';

/** A typed `Target`, or as little of one as a judgement needs: a comparator and a bound. */
export type JudgedTarget = Partial<Omit<TargetBase, 'children'>> & {
  kind?: TargetKind;
  /**
   * The words name no ceiling, so that "≤" comes from the direction ("tỷ lệ hộ nghèo 0,9%"): a bare number, mirrored.
   * Without it the words of `text` decide; without both, "≤" is "không quá X".
   */
  bareNumber?: boolean;
  change?: 'rise' | 'fall';
  grade?: string;
  scale?: readonly string[] | null;
  times?: Decimal;
  per?: { count: number; unit: string };
  dates?: readonly string[];
  children?: readonly JudgedTarget[];
};

/**
 * What was reached; each form is of its own and none is taken for another. `null` inside is a gap, "0" is a figure.
 * A ratio is reported by its operands, never by its percentage.
 */
export type Figure =
  /** A level, in the unit of measure. */
  | { value: Decimal | null }
  /** x of y cases. */
  | { numerator: Decimal | null; denominator: Decimal | null }
  /** What was done over what was planned; it may be more than the whole. */
  | { performance: Decimal | null; plan: Decimal | null }
  /** A mean, kept exact: in the unit of measure once divided. */
  | { sum: Decimal | null; divisor: Decimal | null }
  /** A rise or fall itself, where no level was reported; a mean of changes by its operands. */
  | { change: Level | null }
  | { grade: string | null }
  | { status: boolean | null }
  /** Days of completion, in the order of the deadlines. */
  | { dates: readonly (string | null)[] }
  /** So many times in each completed sub-period; what they are called, in the same order. */
  | { subPeriods: readonly (Decimal | null)[]; names?: readonly Message[] }
  /** Parts of one whole; of 100 where `whole` is null. */
  | { shares: readonly (Decimal | null)[]; whole: Decimal | null };

/** A number, or the two it is the quotient of. */
export type Level = Decimal | { numerator: Decimal; denominator: Decimal };

/** The level of the base period: a number, or the operands of the ratio or the mean it is. */
export type Baseline = Level;

/** Of a change over several places: the same places in both periods, where some report in one alone. */
export interface LikeForLike {
  figure: Figure;
  baseline: Baseline;
  /** How many places have a figure in both periods, and how many have one in either. */
  places: number;
  of: number;
}

/** The bounds of one phase of the year, cumulated from its start, in the target's unit. */
export interface Phase {
  label: string;
  completed: boolean;
  lo?: Decimal | null;
  hi?: Decimal | null;
  /** The unit of the bounds, where it is not the target's. */
  unit?: string | null;
  /** The figure at the end of the phase; without it the figure judged is compared. */
  figure?: Figure | null;
}

export interface PeriodState {
  state: 'OPEN' | 'CLOSED';
  /** A flow adds up over the year (over time SUM), a stock is what stands at its end (LAST). */
  nature?: 'FLOW' | 'STOCK' | null;
  /** The elapsed share of the year, 0 … 1. */
  elapsed?: { numerator: Decimal; denominator: Decimal } | null;
  /**
   * The month of the year up to which the figure counts from its start, or at whose end it stands: phases up to it are
   * over. Null: it is of the period alone, which no phase is of. Left out: as `elapsed` says.
   */
  through?: number | null;
  phases?: readonly Phase[];
}

/** A member of a composite: the verdict on it, or what to judge. */
export type Member = { attainment: Attainment } | JudgeInput;

export interface JudgeInput {
  target: JudgedTarget;
  /** null: nothing was reported. */
  figure: Figure | null;
  /** The indicator's own direction; it goes before the target's. */
  direction?: Direction | null;
  /** The unit of measure of the figure; the target's bounds are converted to it. Without it the figure is in theirs. */
  unit?: string | null;
  /** What the numerator of x of y counts ("hộ"). */
  operandUnit?: string | null;
  /** The indicator's name: whether 100% is of cases or of a plan, and whether a change counts rises or falls. */
  indicator?: string | null;
  /** The figure of the base period, for changes and for the formula BASELINE_GAP. */
  baseline?: Baseline | null;
  /** Goes before `figure` and `baseline` where a change is judged. */
  likeForLike?: LikeForLike | null;
  /** What the level above assigned; null until it does. */
  assigned?: Decimal | null;
  /** The unit that `assigned` is in, where it is not the figure's. */
  assignedUnit?: string | null;
  /** Without it the figure is judged as it stands, as that of a period that is over. */
  period?: PeriodState | null;
  /** Members of a composite, in the order of the target's children. */
  members?: readonly Member[];
  percentFormula?: PercentFormula | null;
  /** The indicator's own ordinal scale, from worst to best. */
  gradeScale?: readonly GradeStep[] | null;
  /** A unit may choose to count equality for "trên X". */
  countEqualityForGt?: boolean;
}

export interface PercentOfTarget {
  /** Percent, two decimals, half away from zero. For display. */
  value: Decimal;
  formula: PercentFormula;
  /** The formula gives less than 0, which is shown as 0. */
  floored: boolean;
  /** The formula with its numbers: "201 / 185". */
  expression: Message;
}

export interface OnTrack {
  state: 'ON_TRACK' | 'BEHIND' | 'NOT_COMPARED';
  basis: 'COMPLETED_PHASE' | 'ELAPSED_SHARE' | 'AS_IT_STANDS' | null;
  reason: Message;
}

export interface Verdict {
  attainment: Attainment;
  rule: Rule;
  /** A sentence with the numbers compared. */
  reason: Message;
  percent: PercentOfTarget | null;
  /** Why there is no percent; null when there is one. */
  whyNoPercent: Message | null;
  /** null unless the period is under way. */
  onTrack: OnTrack | null;
  /** What was checked but not compared, and does not fit. */
  notes: readonly Message[];
}

/** Thrown for input that no user can have meant: a number that is none, a share outside 0 … 1. */
export class JudgeInputError extends Error {
  readonly path: string;
  readonly says: Message;
  constructor(path: string, says: Message) {
    super(`${says.key} at ${path}`);
    this.name = 'JudgeInputError';
    this.path = path;
    this.says = says;
  }
}
