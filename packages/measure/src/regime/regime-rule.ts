/** What a reporting regime asks for, as data: which parts of a year, where each is cut off, when it is due from whom. */
import type { ReportingPeriod } from '../period-state.ts';

export const REGIME_LEVELS = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'DEPARTMENT'] as const;
export type RegimeLevel = (typeof REGIME_LEVELS)[number];

export const FIRMNESS = ['ESTIMATE', 'PRELIMINARY', 'OFFICIAL'] as const;

/** CALENDAR: whole months. FROM_15TH: from the 15th of the month before to the 14th (Nghị định 09/2019/NĐ-CP, điều 12). */
export const PERIOD_BOUNDS = ['CALENDAR', 'FROM_15TH'] as const;

/** What becomes of a due date that is no working day: it stays, or moves to the working day before or after it. */
export const DUE_SHIFTS = ['NONE', 'BEFORE', 'AFTER'] as const;
export type DueShift = (typeof DUE_SHIFTS)[number];

/**
 * A day told from the last day of a period: `day` days after it; with `months` the day `day` of the month so many months
 * after the one in which the period ends, or that month's last day where it is shorter.
 */
export interface DayFromEnd {
  months: number | null;
  day: number;
}

export interface RegimeDue {
  level: RegimeLevel;
  on: DayFromEnd;
}

/** One kind of period that a regime asks for. */
export interface RegimePart {
  kind: ReportingPeriod['kind'];
  vintage: (typeof FIRMNESS)[number];
  bounds: (typeof PERIOD_BOUNDS)[number];
  /** Which of the year's periods of the kind, from 1; null: all. */
  only: readonly number[] | null;
  /** Of AD_HOC alone: its first and its last day. */
  from: string | null;
  to: string | null;
  cutoff: DayFromEnd;
  dues: readonly RegimeDue[];
  shift: DueShift;
  /** Days after the due date on which nothing is sent any more; null: it is never closed. */
  locksAfter: number | null;
}
