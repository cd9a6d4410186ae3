import { validate as isUuid } from 'uuid';
import { type CatalogueIndicator, findIndicators } from '#features/indicators/indicator.queries.ts';
import type { Period } from '#features/periods/period.entity.ts';
import type { IndicatorValue } from '#features/rollups/indicator-value.ts';
import { dayOfPeriod } from '#features/rollups/period-state.ts';
import { mayReadValues } from '#features/rollups/rollup.policy.ts';
import { valuesOf } from '#features/rollups/values-of.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { unitsOn } from '#features/units/unit.queries.ts';
import type { Context } from '#kernel/context.ts';
import { Fault } from '#kernel/fault.ts';
import { says } from './analytics.messages.ts';

export interface Comparison {
  period: Period;
  indicators: CatalogueIndicator[];
  rows: { unit: UnitVersion; cells: IndicatorValue[] }[];
}

export interface ComparisonRequest {
  unitIds: readonly string[];
  /** Codes or ids. */
  indicators: readonly string[];
  period: Period;
}

/** More than this is for an export of its own, not for a page. */
const MOST_CELLS = 20_000;

/** The same indicators of several units for one period: one row per unit in the order asked, one cell per indicator. */
export async function compareUnits(
  ctx: Context,
  { unitIds, indicators: wanted, period }: ComparisonRequest,
): Promise<Comparison> {
  if (unitIds.length * wanted.length > MOST_CELLS) {
    const most = { value: String(MOST_CELLS), unit: null };
    throw new Fault('BAD_REQUEST', says.tooManyCells({ most }));
  }
  const date = dayOfPeriod(ctx, period);
  const indicators = await indicatorsByName(ctx, wanted, date);
  const found = new Map((await unitsOn(ctx, unitIds, date)).map((unit) => [unit.unitId, unit]));
  const units = [...new Set(unitIds)].flatMap((id) => found.get(id) ?? []).filter((unit) => mayReadValues(ctx, unit));
  const rows = await Promise.all(
    units.map(async (unit) => ({ unit, cells: await valuesOf(ctx, { unit, indicators, period }) })),
  );
  return { period, indicators, rows };
}

/** Indicators by code or id, each once, in the order asked, as they were meant on a day; unknown ones are left out. */
export async function indicatorsByName(
  ctx: Context,
  names: readonly string[],
  day: string,
): Promise<CatalogueIndicator[]> {
  const [ids, codes] = [names.filter((name) => isUuid(name)), names.filter((name) => !isUuid(name))];
  const found = [
    ...(ids.length > 0 ? await findIndicators(ctx, { ids }, day) : []),
    ...(codes.length > 0 ? await findIndicators(ctx, { codes }, day) : []),
  ];
  const byName = new Map(
    found.flatMap((indicator) => [
      [indicator.id, indicator],
      [indicator.code, indicator],
    ]),
  );
  return [...new Set(names.flatMap((name) => byName.get(name) ?? []))];
}
