import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Period } from '#features/periods/period.entity.ts';
import { Plan, PlanIndicator } from '#features/plans/plan.entity.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { subUnitsOf } from '#features/units/unit.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { type IndicatorValue, valuesOf } from './indicator-value.ts';

export interface Board {
  unit: UnitVersion;
  period: Period;
  rows: IndicatorValue[];
  counts: { exceeded: number; met: number; notMet: number; notAssessed: number; notArising: number };
  expected: number;
  reporting: number;
  missing: UnitVersion[];
}

/** The board of a unit for a period: every indicator of its issued plan of that year, in the plan's order. */
export async function boardOf(ctx: Context, unit: UnitVersion, period: Period): Promise<Board> {
  const indicators = await plannedIndicators(ctx, unit, period.year);
  const rows = await valuesOf(ctx, { unit, indicators, period });
  const missing = await silentSubUnits(ctx, unit, rows);
  const expected = (await subUnitsOf(ctx, unit)).length;
  return { unit, period, rows, counts: countsOf(rows), expected, reporting: expected - missing.length, missing };
}

/** Indicators of the unit's issued plan of a year, each once, in the plan's order. */
export async function plannedIndicators(ctx: Context, unit: UnitVersion, year: number): Promise<CatalogueIndicator[]> {
  const plans = await ctx.em.find(
    Plan,
    { unitId: unit.unitId, year, issued: true },
    { orderBy: { id: 'desc' }, limit: 1 },
  );
  const [plan] = plans;
  if (!plan) return [];
  const lines = await ctx.em.find(
    PlanIndicator,
    { provinceId: plan.provinceId, planId: plan.id },
    { orderBy: { ordinal: 'asc' } },
  );
  const indicators = await Promise.all(lines.map(({ indicatorId }) => indicatorById(ctx).load(indicatorId)));
  return indicators.filter((indicator) => indicator !== null);
}

/** Sub-units with a gap in everything they are expected to bring: their report is not in. */
async function silentSubUnits(
  ctx: Context,
  unit: UnitVersion,
  rows: readonly IndicatorValue[],
): Promise<UnitVersion[]> {
  const children = await subUnitsOf(ctx, unit);
  const asked = rows.filter(({ rolledUp }) => rolledUp);
  return children.filter(
    (child) =>
      asked.length > 0 && asked.every(({ missing }) => missing.some(({ pos }) => pos >= child.pos && pos <= child.hi)),
  );
}

function countsOf(rows: readonly IndicatorValue[]): Board['counts'] {
  const count = (attainment: string) => rows.filter(({ verdict }) => verdict?.attainment === attainment).length;
  return {
    exceeded: count('EXCEEDED'),
    met: count('MET'),
    notMet: count('NOT_MET'),
    notAssessed: count('NOT_ASSESSED'),
    notArising: count('NOT_ARISING'),
  };
}
