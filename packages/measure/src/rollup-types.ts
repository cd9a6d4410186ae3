/** Figures that are rolled up, over units and over time. The meanings are those of DOMAIN.md, section 3. */
import type { Decimal } from './target.ts';

export type OverUnits =
  | 'SUM'
  | 'RATIO_OF_SUMS'
  | 'WEIGHTED_AVERAGE'
  | 'AVERAGE'
  | 'MIN'
  | 'MAX'
  | 'COUNT_ACHIEVED'
  | 'NONE';
/** SUM_OVER_LAST, of ratios alone: numerators are added, the denominator is that of the last period. */
export type OverTime = 'SUM' | 'SUM_OVER_LAST' | 'LAST' | 'AVERAGE' | 'MIN' | 'MAX' | 'NONE';

/** What is reported through the year adds up to it: it is a flow, not a level. */
export const addsUpOverTime = (operator: OverTime): boolean => operator === 'SUM' || operator === 'SUM_OVER_LAST';

/** From the weakest to the strongest: ước thực hiện, sơ bộ, chính thức. */
export type Vintage = 'ESTIMATE' | 'PRELIMINARY' | 'OFFICIAL';
/** From the weakest to the strongest. */
export type Exactness = 'NOT_COMPUTABLE' | 'ESTIMATED' | 'EXACT';

/** One accepted figure. A ratio is its operands; a status is `achieved`. */
export interface ReportedFigure {
  value?: Decimal | null;
  numerator?: Decimal | null;
  denominator?: Decimal | null;
  achieved?: boolean | null;
  vintage: Vintage;
  exactness: Exactness;
  illustrative: boolean;
}

/** Numerator and denominator, exact, and their quotient for display (null where the denominator is 0). */
export interface RatioFigure {
  numerator: Decimal;
  denominator: Decimal;
  value: Decimal | null;
}

/**
 * A rolled-up figure. Where `denominator` is not null, numerator and denominator are the exact figure and `value` is
 * their quotient, rounded for display: compare and compute with the operands.
 */
export interface RolledUpFigure {
  value: Decimal | null;
  numerator: Decimal | null;
  denominator: Decimal | null;
  /** How many units (or periods) there should be, how many reported, and which did not. */
  expected: number;
  reporting: number;
  missing: readonly string[];
  /** The weakest of the parts; null when nothing was reported. */
  vintage: Vintage | null;
  exactness: Exactness;
  /** At least one part is illustrative. */
  illustrative: boolean;
  /** Of a ratio: the same numerator over the denominators of all expected units; null when one of them is unknown. */
  onAllExpected: RatioFigure | null;
  /** Over time LAST: the period whose figure this is. */
  foundAt: string | null;
}

export interface RatioDisplay {
  /** By what the quotient is multiplied for display: 100 for percent, 36500/31 for a month's rate on a year. */
  factor?: { numerator: Decimal; denominator: Decimal };
  /** Decimal places of the quotient; 2 without it. */
  scale?: number;
}
