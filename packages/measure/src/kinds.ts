/**
 * The kinds of indicators and all that differs between them: one row each, which the compiler asks for. What handles
 * kinds reads a row or switches over one of its fields with every case written out.
 */

/** QUANTITY, RATIO (of cases), RATE_OF_CHANGE (the change itself), STATUS, GRADE, COMPOSITE (of members), FREQUENCY. */
export type IndicatorKind = 'QUANTITY' | 'RATIO' | 'RATE_OF_CHANGE' | 'STATUS' | 'GRADE' | 'COMPOSITE' | 'FREQUENCY';

/** What is typed of a figure. */
export type FigurePart = 'value' | 'numerator' | 'denominator' | 'achieved' | 'grade';

/** What a figure has to carry to be one; one that lacks it is a gap. */
export type Need = 'VALUE' | 'RATIO' | 'STATUS' | 'GRADE';

/** As what a figure is judged: a level, the change itself, x of y cases, a status, a grade, members, times in the period. */
export type Judging = 'LEVEL' | 'CHANGE' | 'CASES' | 'STATUS' | 'GRADE' | 'MEMBERS' | 'TIMES';

export interface KindOfIndicator {
  /** What is typed, in the order of the form; nothing where the figure is made of others. */
  readonly parts: readonly FigurePart[];
  readonly need: Need;
  readonly judging: Judging;
  /** How the figure is shown: a number in its unit, a quotient with its operands, or in words. */
  readonly display: 'NUMBER' | 'QUOTIENT' | 'STATUS' | 'GRADE' | 'COUNT_OF_MEMBERS';
}

export const KINDS: Readonly<Record<IndicatorKind, KindOfIndicator>> = {
  QUANTITY: { parts: ['value'], need: 'VALUE', judging: 'LEVEL', display: 'NUMBER' },
  RATIO: { parts: ['numerator', 'denominator'], need: 'RATIO', judging: 'CASES', display: 'QUOTIENT' },
  RATE_OF_CHANGE: { parts: ['value'], need: 'VALUE', judging: 'CHANGE', display: 'NUMBER' },
  STATUS: { parts: ['achieved'], need: 'STATUS', judging: 'STATUS', display: 'STATUS' },
  GRADE: { parts: ['grade'], need: 'GRADE', judging: 'GRADE', display: 'GRADE' },
  COMPOSITE: { parts: [], need: 'VALUE', judging: 'MEMBERS', display: 'COUNT_OF_MEMBERS' },
  FREQUENCY: { parts: ['value'], need: 'VALUE', judging: 'TIMES', display: 'NUMBER' },
};
