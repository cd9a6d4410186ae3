import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { type Period, type PeriodKind, VINTAGES } from '#features/periods/period.entity.ts';
import { periodsOfYear } from '#features/periods/period.loaders.ts';
import { type Span, spanOf } from '#features/periods/span.ts';
import { type Context, today } from '#kernel/context.ts';
import { groupBy } from '#kernel/loader.ts';

/** The same months of a year, whichever regimes report on them. */
export interface Time {
  span: Span;
  /** What stands for it in the heading: official and shared before others, and last what no regime names. */
  period: Period;
  /** All periods of these months, the firmest first, shared regimes before those of units. */
  periods: readonly Period[];
}

const firmestFirst = (one: Period, other: Period): number =>
  Number(one.regimeId === null) - Number(other.regimeId === null) ||
  VINTAGES.indexOf(other.vintage) - VINTAGES.indexOf(one.vintage) ||
  one.pos - other.pos;

/** Times of one length in the years asked about that have begun, in their order. */
export async function timesOf(ctx: Context, kind: PeriodKind, years: readonly number[]): Promise<Time[]> {
  const now = today(ctx);
  const times: Time[] = [];
  for (const year of [...new Set(years)].toSorted((a, b) => a - b)) {
    const periods = (await periodsOfYear(ctx).load(year)) ?? [];
    const begun = periods.filter((period) => period.kind === kind && period.startsOn <= now);
    const spans = groupBy(begun, (period) => String(spanOf(period)?.from ?? ''));
    for (const each of [...spans.values()].map((of) => of.toSorted(firmestFirst))) {
      const [period] = each;
      const span = period && spanOf(period);
      if (span) times.push({ span, period, periods: each });
    }
  }
  return times.toSorted((one, other) => one.span.year - other.span.year || one.span.from - other.span.from);
}

/**
 * In which periods an indicator's number of a time is asked: where the regime that supplies it has that time itself, in
 * each of its vintages; else once, to be put together of the shorter ones that it has.
 */
export function periodsThatStand({ period, periods }: Time, { regimeId }: Pick<CatalogueIndicator, 'regimeId'>) {
  const own = periods.filter((one) => one.regimeId === (regimeId ?? period.regimeId));
  return own.length > 0 ? own : [period];
}
