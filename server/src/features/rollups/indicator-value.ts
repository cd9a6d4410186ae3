import type { Score, VerdictWithMissing } from '@dich/measure';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Period, Vintage } from '#features/periods/period.entity.ts';
import type { Target } from '#features/targets/target.entity.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import type { PartOwed } from './coverage.queries.ts';
import type { UnitNumber } from './number-of.ts';
import type { Correction } from './rollup.queries.ts';
import type { ValueOverTime } from './time-coverage.ts';

/** A place whose figure is missing, or one of the departments that it is divided over there. */
export interface Silent {
  place: UnitVersion;
  department: PartOwed | null;
}

/** The departments of a unit that were each given an indicator. */
export interface DividedOver {
  owed: readonly PartOwed[];
  /** Of those that the unit’s number is made of. */
  missing: readonly PartOwed[];
}

/** OWN: a leader of the unit itself has approved it, for the own board. UPWARD: the unit above has accepted it. */
export const FIGURE_LEVELS = ['OWN', 'UPWARD'] as const;
export type FigureLevel = (typeof FIGURE_LEVELS)[number];

/**
 * One indicator of one unit for one period: the number, how complete it is, how it stands against its target, and what
 * it was made of. Derived, never stored.
 */
export interface IndicatorValue extends UnitNumber {
  unit: UnitVersion;
  indicator: CatalogueIndicator;
  period: Period;
  /** The day that is over, at whose end it was known so; null: now. */
  asOf: string | null;
  /** The shared indicator that was asked for, where the unit's own one that is the same stands in its place. */
  askedAs: CatalogueIndicator | null;
  /** What was asked about together with it: its parts are answered from the same data. */
  indicators: readonly CatalogueIndicator[];
  /** The places that should have an accepted figure in it, and those of them that have none. */
  expectedPlaces: UnitVersion[];
  missing: UnitVersion[];
  /** Nobody who is missing can send anything any more, or a report above was accepted with the gap told. */
  isSettled: boolean;
  /** What of these has brought nothing: the place itself, or of a divided one each department. Nothing of what several periods make. */
  silent: readonly Silent[];
  /** What of it the unit’s departments owe that were each given it; null: it is not divided over them. */
  departments: DividedOver | null;
  /** Made of parts of the unit’s own departments, or with them. */
  hasParts: boolean;
  /** Places whose figure has no weight, so that the average cannot be told. */
  unweighted: readonly number[];
  /** Reports that bring a figure for it, are submitted and wait for a decision. */
  pending: number;
  vintage: Vintage | null;
  /** The weakest level on which its figures were approved; null: there is none. */
  level: FigureLevel | null;
  illustrative: boolean;
  /** Whose figures it is made of: the period asked about, or one of the regime that supplies; null: of several, or of none. */
  standsIn: Period | null;
  /** How it was put together of shorter periods; null: it was not. */
  overTime: ValueOverTime | null;
  /** What shorter periods make beside a number that was typed for the period itself; null: nothing. */
  ofParts: { number: UnitNumber; overTime: ValueOverTime } | null;
  /** Made of figures of units below, not typed by the unit. */
  rolledUp: boolean;
  /** What it is judged by: the assigned target where there is one, else the unit's own. */
  target: Target | null;
  verdict: VerdictWithMissing | null;
  /** By the rule that the indicator declares; null where it declares none. */
  score: Score | null;
  /** The unit's own target where an assigned one stands beside it (mức phấn đấu). */
  striven: { target: Target; verdict: VerdictWithMissing | null } | null;
  correction: Correction | null;
  /** The number before the correction. */
  before: UnitNumber | null;
}
