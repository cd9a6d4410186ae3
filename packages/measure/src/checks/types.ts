import type { Decimal } from '../exact.ts';
import type { IndicatorKind } from '../kinds.ts';
import type { Message } from '../messages.ts';

/** A figure by its numbers; of a ratio its operands. */
export interface Numbers {
  value: Decimal | null;
  numerator: Decimal | null;
  denominator: Decimal | null;
}

/** What the unit usually reports, by its own earlier figures that can be held beside one another. */
export interface Usual {
  /** How many figures it is made of. */
  count: number;
  median: Decimal;
  /** The median of how far they are from it. */
  deviation: Decimal;
}

/** A row of a report as far as its number can be held against others. */
export interface CheckedRow {
  indicatorId: string;
  name: string;
  kind: IndicatorKind;
  unitOfMeasure: string;
  typedAs: 'PERIOD' | 'CUMULATIVE';
  /** "trong đó": the indicator that it is a part of; null: none. */
  parentId: string | null;
  /** Null: nothing was typed. */
  figure: Numbers | null;
  /** Of the period before, in the same year or in another. */
  previous: Numbers | null;
  previousInYear: boolean;
  /** Of the same period a year ago. */
  lastYear: Numbers | null;
  usual: Usual | null;
}

/** ERROR: the report is not sent as it is. WARNING: it is, with a note on the cell. */
export const SEVERITIES = ['ERROR', 'WARNING'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Finding {
  severity: Severity;
  /** The cells that it is about, the one to look at first first. */
  indicatorIds: readonly string[];
  message: Message;
}
