import type { Period } from '#features/periods/period.entity.ts';
import type { TimePlan } from '#features/periods/time-plan.ts';
import { groupBy, keyBy } from '#kernel/loader.ts';
import type { Aggregate } from './aggregate.queries.ts';
import { type Cell, placeKey } from './rollup.queries.ts';
import { baselineAt, type Sums, sumsAt } from './time-sums.ts';

/** Rows of every indicator at every place, by period. */
export type Rows = ReadonlyMap<string, { cell: Cell; ofPeriod: ReadonlyMap<string, Aggregate> }>;
type RowOf = (periodId: string) => Aggregate | undefined;

export const byCell = (rows: readonly Aggregate[]): Rows =>
  new Map(
    [...groupBy(rows, placeKey)].map(([key, ofCell]) => {
      const { pos, indicatorId } = ofCell[0] as Aggregate;
      return [key, { cell: { pos, indicatorId }, ofPeriod: keyBy(ofCell, ({ periodId }) => periodId) }];
    }),
  );

export const mapOf = (rows: Rows, at: (cell: Cell, rowOf: RowOf) => Sums | undefined): Map<string, Sums> =>
  new Map(
    [...rows].flatMap(([key, { cell, ofPeriod }]) => {
      const sums = at(cell, (periodId) => ofPeriod.get(periodId));
      return sums ? [[key, sums] as const] : [];
    }),
  );

/** What is asked, and how each indicator's number of it comes about. */
export interface Told {
  period: Period;
  plans: ReadonlyMap<string, TimePlan>;
  /** The ends of the year before in the asked period's regime, estimates first. */
  years: readonly Period[];
}

export function sumsOf({ period, plans }: Told, cell: Cell, rowOf: RowOf): Sums | undefined {
  const plan = plans.get(cell.indicatorId);
  return plan ? sumsAt(plan, cell, rowOf, period.id) : rowOf(period.id);
}

export function yearBefore({ plans, years }: Told, cell: Cell, rowOf: RowOf): Sums | undefined {
  const plan = plans.get(cell.indicatorId);
  if (plan) return plan.baseline ? baselineAt(plan.baseline, cell, rowOf) : undefined;
  // later ones win: the official figures of the year before stand over its estimates
  return years.flatMap(({ id }) => rowOf(id) ?? []).at(-1);
}
