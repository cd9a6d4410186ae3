import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { countNames, type IndicatorNames, namedIndicators } from '#features/indicators/named-indicators.ts';
import { dayOfPeriod } from '#features/periods/day-of-period.ts';
import type { Period } from '#features/periods/period.entity.ts';
import type { IndicatorValue } from '#features/rollups/indicator-value.ts';
import { mayReadValues } from '#features/rollups/rollup.policy.ts';
import type { UnitOnDay } from '#features/units/ended-units.queries.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { unitsOn } from '#features/units/unit.queries.ts';
import type { Context } from '#kernel/context.ts';
import { Fault } from '#kernel/fault.ts';
import { says } from './analytics.messages.ts';
import { comparableValues } from './same-values.ts';

export interface Comparison {
  period: Period;
  indicators: CatalogueIndicator[];
  rows: { unit: UnitVersion; cells: IndicatorValue[] }[];
  /** Units asked about that are not there, and the day: the period's last, today while it runs. */
  absent: UnitOnDay[];
}

export interface ComparisonRequest {
  unitIds: readonly string[];
  indicators: IndicatorNames;
  period: Period;
}

/** More than this is for an export of its own, not for a page. */
const MOST_CELLS = 20_000;

/** The same indicators of several units for one period: one row per unit in the order asked, one cell per indicator. */
export async function compareUnits(
  ctx: Context,
  { unitIds, indicators: wanted, period }: ComparisonRequest,
): Promise<Comparison> {
  if (unitIds.length * countNames(wanted) > MOST_CELLS) {
    const most = { value: String(MOST_CELLS), unit: null };
    throw new Fault('BAD_REQUEST', says.tooManyCells({ most }));
  }
  const date = dayOfPeriod(ctx, period);
  const indicators = await namedIndicators(ctx, wanted, date);
  const found = new Map((await unitsOn(ctx, unitIds, date)).map((unit) => [unit.unitId, unit]));
  const units = [...new Set(unitIds)].flatMap((id) => found.get(id) ?? []).filter((unit) => mayReadValues(ctx, unit));
  const rows = await Promise.all(
    units.map(async (unit) => ({ unit, cells: await comparableValues(ctx, { unit, indicators, period }) })),
  );
  const absent = [...new Set(unitIds)].filter((id) => !found.has(id)).map((unitId) => ({ unitId, day: date }));
  return { period, indicators, rows, absent };
}
