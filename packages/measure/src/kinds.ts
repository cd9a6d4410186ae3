/**
 * The kinds of indicators and all that differs between them: one row each, which the compiler asks for. What handles
 * kinds reads a row or switches over one of its fields with every case written out.
 */

import type { OverTime, OverUnits } from './rollup-types.ts';

/** QUANTITY, RATIO (of cases), RATE_OF_CHANGE (the change itself), STATUS, GRADE, COMPOSITE (of members), FREQUENCY. */
export type IndicatorKind = 'QUANTITY' | 'RATIO' | 'RATE_OF_CHANGE' | 'STATUS' | 'GRADE' | 'COMPOSITE' | 'FREQUENCY';

/** What is typed of a figure; `parts`: several numbers or days, each under a key of its own. */
export type FigurePart = 'value' | 'numerator' | 'denominator' | 'achieved' | 'grade' | 'parts';

/**
 * What a figure has to carry to be one; one that lacks it is a gap. A figure of several parts is one of every kind.
 * TIMES: a number, or whether it was kept.
 */
export type Need = 'VALUE' | 'RATIO' | 'STATUS' | 'GRADE' | 'TIMES';

/**
 * As what a figure is typed: an amount, two operands, a status, a grade, times in every month or quarter, shares of one
 * whole, days of completion; or not at all, where it is made of others.
 */
export const FIGURE_FORMS = ['VALUE', 'RATIO', 'STATUS', 'GRADE', 'TIMES', 'SHARES', 'DATES', 'NONE'] as const;
export type FigureForm = (typeof FIGURE_FORMS)[number];

export const PARTS_OF_FORM: Readonly<Record<FigureForm, readonly FigurePart[]>> = {
  VALUE: ['value'],
  RATIO: ['numerator', 'denominator'],
  STATUS: ['achieved'],
  GRADE: ['grade'],
  TIMES: ['parts'],
  SHARES: ['parts'],
  DATES: ['parts'],
  NONE: [],
};

/** As what a figure is judged: a level, the change itself, x of y cases, a status, a grade, members, times in the period. */
export type Judging = 'LEVEL' | 'CHANGE' | 'CASES' | 'STATUS' | 'GRADE' | 'MEMBERS' | 'TIMES';

export interface KindOfIndicator {
  /** As what it is typed, unless its target needs another form (`formOf`). */
  readonly form: FigureForm;
  readonly need: Need;
  readonly judging: Judging;
  /** How the figure is shown: a number in its unit, a quotient with its operands, or in words. */
  readonly display: 'NUMBER' | 'QUOTIENT' | 'STATUS' | 'GRADE' | 'COUNT_OF_MEMBERS';
  /** How figures of units, and of periods, can make one of the same kind. */
  readonly overUnits: readonly OverUnits[];
  readonly overTime: readonly OverTime[];
}

const EVERY_TIME = ['SUM', 'LAST', 'AVERAGE', 'MIN', 'MAX', 'NONE'] as const;
/** Of what is no number: nothing adds it up. */
const NO_SUM = ['LAST', 'MIN', 'MAX', 'NONE'] as const;

export const KINDS: Readonly<Record<IndicatorKind, KindOfIndicator>> = {
  QUANTITY: {
    ...{ form: 'VALUE', need: 'VALUE', judging: 'LEVEL', display: 'NUMBER' },
    overUnits: ['SUM', 'WEIGHTED_AVERAGE', 'AVERAGE', 'MIN', 'MAX', 'NONE'],
    overTime: EVERY_TIME,
  },
  RATIO: {
    ...{ form: 'RATIO', need: 'RATIO', judging: 'CASES', display: 'QUOTIENT' },
    overUnits: ['RATIO_OF_SUMS', 'NONE'],
    overTime: ['SUM', 'SUM_OVER_LAST', 'LAST', 'AVERAGE', 'MIN', 'MAX', 'NONE'],
  },
  RATE_OF_CHANGE: {
    ...{ form: 'VALUE', need: 'VALUE', judging: 'CHANGE', display: 'NUMBER' },
    overUnits: ['WEIGHTED_AVERAGE', 'MIN', 'MAX', 'NONE'],
    overTime: NO_SUM,
  },
  STATUS: {
    ...{ form: 'STATUS', need: 'STATUS', judging: 'STATUS', display: 'STATUS' },
    overUnits: ['COUNT_ACHIEVED', 'NONE'],
    overTime: NO_SUM,
  },
  GRADE: {
    ...{ form: 'GRADE', need: 'GRADE', judging: 'GRADE', display: 'GRADE' },
    overUnits: ['NONE'],
    overTime: NO_SUM,
  },
  COMPOSITE: {
    ...{ form: 'NONE', need: 'VALUE', judging: 'MEMBERS', display: 'COUNT_OF_MEMBERS' },
    overUnits: ['NONE'],
    overTime: NO_SUM,
  },
  FREQUENCY: {
    ...{ form: 'VALUE', need: 'TIMES', judging: 'TIMES', display: 'NUMBER' },
    overUnits: ['SUM', 'MIN', 'MAX', 'NONE'],
    overTime: EVERY_TIME,
  },
};
