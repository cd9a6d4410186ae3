import type { PeriodState } from '@dich/measure';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Period } from '#features/periods/period.entity.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { type Context, today } from '#kernel/context.ts';

const PERIODS_OF_YEAR = { MONTH: 12, QUARTER: 4 } as const;

type Share = [numerator: number, denominator: number];

/**
 * The share of the year that a figure of the period speaks of. Where figures are typed for the period alone, a month
 * or a quarter is its own share; where they are cumulated, it is everything since the start of the year.
 */
function shareOfYear({ kind, ordinal }: Period, { typedAs }: CatalogueIndicator): Share {
  switch (kind) {
    case 'MONTH':
    case 'QUARTER':
      return [typedAs === 'CUMULATIVE' ? ordinal : 1, PERIODS_OF_YEAR[kind]];
    case 'HALF_YEAR':
      return [1, 2];
    case 'NINE_MONTHS':
      return [3, 4];
    case 'YEAR':
      return [1, 1];
  }
}

/** A report for the whole year, estimate or official, is judged as the year's; within the year only the pace is told. */
export function stateOf(period: Period, indicator: CatalogueIndicator, day: string): PeriodState {
  const [numerator, denominator] = shareOfYear(period, indicator);
  const elapsed = { numerator: String(numerator), denominator: String(denominator) };
  if (period.kind === 'YEAR') return { state: day > period.endsOn ? 'CLOSED' : 'OPEN', nature: null, elapsed };
  const isFlow = indicator.overTime === 'SUM' || indicator.typedAs === 'CUMULATIVE';
  return { state: 'OPEN', nature: isFlow ? 'FLOW' : 'STOCK', elapsed };
}

/** Units, plans, targets and meanings are those of the period's last day, or of today while it runs. */
export const dayOfPeriod = (ctx: Context, { endsOn }: Pick<Period, 'endsOn'>): string =>
  endsOn < today(ctx) ? endsOn : today(ctx);

/** The day on which a unit's subtree is looked at: the period's, or the unit's last where it ended before. */
export function dayFor(ctx: Context, period: Period, { validTo }: UnitVersion): string {
  const day = dayOfPeriod(ctx, period);
  return validTo !== null && validTo < day ? validTo : day;
}
