import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { countNames, type IndicatorNames, namedIndicators } from '#features/indicators/named-indicators.ts';
import { dayOfPeriod } from '#features/periods/day-of-period.ts';
import type { Period, PeriodKind } from '#features/periods/period.entity.ts';
import type { IndicatorValue } from '#features/rollups/indicator-value.ts';
import { mayReadValues } from '#features/rollups/rollup.policy.ts';
import { periodsThatStand, type Time, timesOf } from '#features/rollups/times.ts';
import type { UnitOnDay } from '#features/units/ended-units.queries.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { unitsOnRecord } from '#features/units/unit.loaders.ts';
import { unitsOn } from '#features/units/unit.queries.ts';
import { type Context, today } from '#kernel/context.ts';
import { Fault } from '#kernel/fault.ts';
import { groupBy, keyBy } from '#kernel/loader.ts';
import { says } from './analytics.messages.ts';
import { comparableValues } from './same-values.ts';

export interface Series {
  times: Time[];
  rows: SeriesRow[];
}

export interface SeriesRow {
  unit: UnitVersion;
  indicator: CatalogueIndicator;
  points: SeriesPoint[];
}

export interface SeriesPoint {
  time: Time;
  /** The firmest first; none where the unit or the indicator was not there. */
  values: IndicatorValue[];
  /** The unit, and the day on which it was not there. */
  absent: UnitOnDay | null;
}

export interface SeriesRequest {
  unitIds: readonly string[];
  indicators: IndicatorNames;
  kind: PeriodKind;
  years: readonly number[];
}

/** A request of its own days is of no months that another year has too. */
export function wholeMonths(kind: PeriodKind): PeriodKind {
  if (kind === 'AD_HOC') throw new Fault('BAD_REQUEST', says.noSeriesOfRequests());
  return kind;
}

/** Units × indicators × times: more are for several questions. */
const MOST_POINTS = 2_000;

/**
 * The same indicators of several units over time: a row for each unit and indicator in the order asked, with a point for
 * each time that has begun. Units, meanings and targets are those of each time.
 */
export async function seriesOf(ctx: Context, { unitIds, indicators, kind, years }: SeriesRequest): Promise<Series> {
  const times = await timesOf(ctx, kind, years);
  if (new Set(unitIds).size * countNames(indicators) * times.length > MOST_POINTS) {
    throw new Fault('BAD_REQUEST', says.tooManyPoints({ most: { value: String(MOST_POINTS), unit: null } }));
  }
  const units = (await unitsOnRecord(ctx, [...new Set(unitIds)])).filter((unit) => mayReadValues(ctx, unit));
  const named = await namedIndicators(ctx, indicators, today(ctx));
  const rows = units.flatMap((unit) => named.map((indicator) => ({ unit, indicator, points: [] as SeriesPoint[] })));
  // one after the other: what is asked of one time is loaded together
  for (const time of times) {
    const at = await valuesAt(ctx, { time, units, named });
    for (const row of rows) row.points.push(at(row.unit.unitId, row.indicator.id));
  }
  return { times, rows };
}

interface AtTime {
  time: Time;
  units: readonly UnitVersion[];
  named: readonly CatalogueIndicator[];
}

async function valuesAt(ctx: Context, { time, units, named }: AtTime) {
  const day = dayOfPeriod(ctx, time.period);
  const ids = units.map(({ unitId }) => unitId);
  const there = keyBy(await unitsOn(ctx, ids, day), ({ unitId }) => unitId);
  const meanings = await namedIndicators(ctx, { ids: named.map(({ id }) => id) }, day);
  const values = await Promise.all(
    [...there.values()].map(async (unit) => [unit.unitId, await valuesOfUnit(ctx, unit, time, meanings)] as const),
  );
  const byUnit = new Map(values);
  return (unitId: string, indicatorId: string): SeriesPoint => ({
    time,
    values: byUnit.get(unitId)?.get(indicatorId) ?? [],
    absent: there.has(unitId) ? null : { unitId, day },
  });
}

/** By indicator, the firmest first. */
async function valuesOfUnit(ctx: Context, unit: UnitVersion, time: Time, meanings: readonly CatalogueIndicator[]) {
  const asked = meanings.flatMap((indicator) =>
    periodsThatStand(time, indicator).map((period) => ({ indicator, period })),
  );
  const periods = new Map<string, Period>(asked.map(({ period }) => [period.id, period]));
  const found: { id: string; value: IndicatorValue }[] = [];
  for (const [id, each] of groupBy(asked, ({ period }) => period.id)) {
    const period = periods.get(id);
    const indicators = each.map(({ indicator }) => indicator);
    if (!period) continue;
    const values = await comparableValues(ctx, { unit, indicators, period });
    found.push(...values.map((value, index) => ({ id: indicators[index]?.id ?? '', value })));
  }
  const grouped = groupBy(found, ({ id }) => id);
  return new Map([...grouped].map(([id, each]) => [id, each.map(({ value }) => value)]));
}
