/** What goes into the balance of quotas and what comes out. */
import type { JudgedTarget } from './judge-types.ts';
import type { Message, Name } from './messages.ts';
import type { Decimal } from './target.ts';
import type { Direction } from './target-values.ts';

export type SumPolicy = 'CHILDREN_EQUAL' | 'CHILDREN_AT_LEAST' | 'EACH_AT_LEAST' | 'WEIGHTED_MEAN' | 'NOT_COMPARABLE';

export const BALANCE_STATUSES = ['BALANCED', 'GAP', 'OVER', 'NOT_COMPARABLE', 'NOTHING_ASSIGNED'] as const;
export type BalanceStatus = (typeof BALANCE_STATUSES)[number];

export interface BalancePart {
  /** Names the part in the answer: a unit's id. */
  key: string;
  /** As it stands in a sentence: "phường Hương Xuân". */
  name: Name;
  /** null: nothing is given to it. */
  target: JudgedTarget | null;
  /** For WEIGHTED_MEAN: what the part weighs; null where that is not known. */
  weight?: Decimal | null;
}

export interface BalanceInput {
  policy: SumPolicy;
  /** The indicator's own direction. */
  direction?: Direction | null;
  whole: JudgedTarget | null;
  /** The indicator's unit of measure: that of a target which names none. */
  unit?: string | null;
  /** What the level above assigned to the whole, for a target that is relative to it. */
  assigned?: Decimal | null;
  /** The unit that `assigned` is in, where it is not the indicator's. */
  assignedUnit?: string | null;
  parts: readonly BalancePart[];
}

export interface Balance {
  policy: SumPolicy;
  status: BalanceStatus;
  /** The number of the whole that is compared: the low bound of a range, the count of x/y. */
  whole: Decimal | null;
  /** What the parts make together, in the unit of the whole; of WEIGHTED_MEAN the mean, rounded to 6 places for display. */
  sum: Decimal | null;
  /** What is still to be given: whole − sum, negative where too much is. Of EACH_AT_LEAST the largest shortfall of a part. */
  gap: Decimal | null;
  /** How the parts stand, what is wrong, or why nothing can be compared: a sentence. */
  message: Message;
  /** Keys of the parts without a target. */
  missing: string[];
}
