import { indicatorOn } from '#features/indicators/indicator.loaders.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { isRetiredOn } from '#features/indicators/retirement.rules.ts';
import { dayFor, dayOfPeriod } from '#features/periods/day-of-period.ts';
import type { Period } from '#features/periods/period.entity.ts';
import { isAskedIn, timePlans } from '#features/periods/time-plan.ts';
import { linesInForce } from '#features/plans/lines-in-force.queries.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import { plansAfter } from '#features/plans/plan.queries.ts';
import type { Target } from '#features/targets/target.entity.ts';
import { changedAfter } from '#features/targets/target.queries.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { subUnitsOf } from '#features/units/unit.loaders.ts';
import type { Context } from '#kernel/context.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { mayReadValues } from './rollup.policy.ts';
import { valuesOf } from './values-of.ts';

export interface Board {
  unit: UnitVersion;
  period: Period;
  /** The day that is over, at whose end all of it was known so; null: now. */
  asOf: string | null;
  rows: IndicatorValue[];
  counts: { exceeded: number; met: number; notMet: number; notAssessed: number; notArising: number };
  expected: number;
  reporting: number;
  missing: UnitVersion[];
  /** What was issued for the year and holds only after the day of the board. */
  laterPlans: Plan[];
  /** What was adjusted or withdrawn since of the unit's targets, but what these plans bring. */
  laterTargets: Target[];
}

/**
 * The board of a unit for a period: every indicator of its plans that is in force on the period's last day, on today
 * while it runs, in the order of the plans; as of a day that is over, as it was known at its end. Null where the unit's values are not for this reader.
 */
export async function boardOf(ctx: Context, unit: UnitVersion, period: Period): Promise<Board | null> {
  if (!mayReadValues(ctx, unit)) return null;
  const rows = await valuesOf(ctx, { unit, indicators: await plannedIndicators(ctx, unit, period), period });
  const asked = subUnitsAsked(await subUnitsOf(ctx, unit, dayFor(ctx, period, unit)), rows);
  const missing = asked.filter(({ silent }) => silent).map(({ subUnit }) => subUnit);
  const expected = asked.length;
  const laterPlans = await plansAfter(ctx, unit, period.year, dayOfPeriod(ctx, period));
  const brought = new Set(laterPlans.map(({ decisionId }) => decisionId));
  const changed = await changedAfter(ctx, { unitId: unit.unitId, year: period.year }, dayOfPeriod(ctx, period));
  const laterTargets = changed.filter(({ decisionId }) => !brought.has(decisionId));
  const counted = { counts: countsOf(rows), expected, reporting: expected - missing.length, missing };
  return { unit, period, asOf: ctx.asOf?.day ?? null, rows, ...counted, laterPlans, laterTargets };
}

/**
 * The indicators in force for the unit that the period's regime supplies or asks for, or that another one supplies for the
 * same months, each once, in the order of the plans, as they were meant at the period's end. What was not used any more when the
 * period began is left out.
 */
export async function plannedIndicators(
  ctx: Context,
  { unitId }: UnitVersion,
  period: Period,
): Promise<CatalogueIndicator[]> {
  const on = dayOfPeriod(ctx, period);
  const lines = (await linesInForce(ctx).load({ unitId, year: period.year, on })) ?? [];
  const wanted = new Set(lines.map(({ indicatorId }) => indicatorId));
  const indicators = await Promise.all([...wanted].map((indicatorId) => indicatorOn(ctx).load({ indicatorId, on })));
  const known = indicators.filter((indicator) => indicator !== null);
  const inTime = await timePlans(ctx, period, known);
  return known
    .filter((indicator) => !isRetiredOn(indicator, period.startsOn))
    .filter((indicator) => isAskedIn(indicator, period) || inTime.has(indicator.id));
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
