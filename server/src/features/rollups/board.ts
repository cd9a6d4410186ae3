import { indicatorOn } from '#features/indicators/indicator.loaders.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { isRetiredOn } from '#features/indicators/retirement.rules.ts';
import { dayFor, dayOfPeriod } from '#features/periods/day-of-period.ts';
import type { Period } from '#features/periods/period.entity.ts';
import { Plan } from '#features/plans/plan.entity.ts';
import { objectivesByPlan, planIndicatorsByPlan } from '#features/plans/plan.loaders.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { subUnitsOf } from '#features/units/unit.loaders.ts';
import type { Context } from '#kernel/context.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { mayReadValues } from './rollup.policy.ts';
import { valuesOf } from './values-of.ts';

export interface Board {
  unit: UnitVersion;
  period: Period;
  rows: IndicatorValue[];
  counts: { exceeded: number; met: number; notMet: number; notAssessed: number; notArising: number };
  expected: number;
  reporting: number;
  missing: UnitVersion[];
}

/**
 * The board of a unit for a period: every indicator of its issued plan of that year, in the plan's order. Null where
 * the unit's values are not for this reader.
 */
export async function boardOf(ctx: Context, unit: UnitVersion, period: Period): Promise<Board | null> {
  if (!mayReadValues(ctx, unit)) return null;
  const rows = await valuesOf(ctx, { unit, indicators: await plannedIndicators(ctx, unit, period), period });
  const asked = subUnitsAsked(await subUnitsOf(ctx, unit, dayFor(ctx, period, unit)), rows);
  const missing = asked.filter(({ silent }) => silent).map(({ subUnit }) => subUnit);
  const expected = asked.length;
  return { unit, period, rows, counts: countsOf(rows), expected, reporting: expected - missing.length, missing };
}

/**
 * Indicators of the unit's issued plans of the period's year (a plan and what supplements it) that are reported under
 * its regime, each once, in the plans' order, as they were meant at the period's end. The plans of the next year stand
 * for a year without one, as in the reports; what was not used any more when the period began is left out likewise.
 */
export async function plannedIndicators(
  ctx: Context,
  unit: UnitVersion,
  period: Period,
): Promise<CatalogueIndicator[]> {
  const issued = await ctx.em.find(
    Plan,
    { provinceId: unit.provinceId, unitId: unit.unitId, year: { $in: [period.year, period.year + 1] }, issued: true },
    { orderBy: { year: 'asc', id: 'asc' } },
  );
  const plans = issued.filter(({ year }) => year === issued[0]?.year);
  const wanted = await Promise.all(plans.map((plan) => indicatorIdsOf(ctx, plan)));
  const on = dayOfPeriod(ctx, period);
  const indicators = await Promise.all(
    [...new Set(wanted.flat())].map((indicatorId) => indicatorOn(ctx).load({ indicatorId, on })),
  );
  return indicators
    .filter((indicator) => indicator !== null)
    .filter((indicator) => !isRetiredOn(indicator, period.startsOn))
    .filter(({ regimeId }) => regimeId === null || regimeId === period.regimeId);
}

async function indicatorIdsOf(ctx: Context, { id }: Plan): Promise<string[]> {
  const objectives = (await objectivesByPlan(ctx).load(id)) ?? [];
  const lines = (await planIndicatorsByPlan(ctx).load(id)) ?? [];
  return objectives.flatMap((objective) =>
    lines.filter(({ objectiveId }) => objectiveId === objective.id).map(({ indicatorId }) => indicatorId),
  );
}

/** Sub-units that should bring something to a roll-up; silent where nothing that they should bring is in. */
function subUnitsAsked(
  subUnits: readonly UnitVersion[],
  rows: readonly IndicatorValue[],
): { subUnit: UnitVersion; silent: boolean }[] {
  const rolledUp = rows.filter((row) => row.rolledUp);
  return subUnits.flatMap((subUnit) => {
    const isIn = ({ pos }: UnitVersion) => subUnit.pos <= pos && pos <= subUnit.hi;
    const expected = rolledUp.reduce((sum, row) => sum + row.expectedPlaces.filter(isIn).length, 0);
    const missing = rolledUp.reduce((sum, row) => sum + row.missing.filter(isIn).length, 0);
    return expected === 0 ? [] : [{ subUnit, silent: missing === expected }];
  });
}

function countsOf(rows: readonly IndicatorValue[]): Board['counts'] {
  const count = (attainment: string) =>
    rows.filter(({ verdict }) => (verdict?.attainment ?? 'NOT_ASSESSED') === attainment).length;
  return {
    exceeded: count('EXCEEDED'),
    met: count('MET'),
    notMet: count('NOT_MET'),
    notAssessed: count('NOT_ASSESSED'),
    notArising: count('NOT_ARISING'),
  };
}
