import { type IndicatorNames, namedIndicators } from '#features/indicators/named-indicators.ts';
import { type InTime, regimesInTime } from '#features/indicators/regimes-in-time.queries.ts';
import { dayOfPeriod } from '#features/periods/day-of-period.ts';
import type { Period } from '#features/periods/period.entity.ts';
import { periodsOfYear } from '#features/periods/period.loaders.ts';
import { duePeriods, periodsToChoose } from '#features/periods/periods-to-choose.ts';
import { linesInForce } from '#features/plans/lines-in-force.queries.ts';
import { planYearsOf, yearsPlanned } from '#features/plans/plan-years.queries.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { absenceOf } from '#features/units/unit.loaders.ts';
import { type Context, today } from '#kernel/context.ts';
import { mayReadValues } from './rollup.policy.ts';

/**
 * The periods for which the board of a unit has a line, the newest year first: what its plans hold in a period, under the
 * regimes of its last day. Of a unit whose plans hold nothing, the periods for which a report is due this year or was in
 * the last one. Empty where its values are not for this reader.
 */
export async function boardPeriods(ctx: Context, unit: UnitVersion): Promise<Period[]> {
  if (!mayReadValues(ctx, unit)) return [];
  const { unitId, pos } = unit;
  const { years, changes } = await planYearsOf(ctx, unitId);
  const all = await Promise.all(years.map(async (year) => (await periodsOfYear(ctx).load(year)) ?? []));
  const heldIn = await heldInPeriods(ctx, unitId, { periods: all.flat(), changes });
  const at = await regimesInTime(ctx, [...new Set(all.flat().flatMap(heldIn))]);
  const reportedIn = (period: Period) => heldIn(period).flatMap((id) => at(id, timeOf(ctx, period)) ?? []);
  const chosen = await Promise.all(years.map((year) => periodsToChoose(ctx, { year, pos, reportedIn })));
  if (chosen.every((ofYear) => ofYear.length === 0)) {
    const thisYear = Number(today(ctx).slice(0, 4));
    return (await Promise.all([thisYear, thisYear - 1].map((year) => duePeriods(ctx, { year, pos })))).flat();
  }
  const absences = await Promise.all(
    chosen.flat().map((period) => absenceOf(ctx).load({ unitId, day: dayOfPeriod(ctx, period) })),
  );
  return chosen.flat().filter((_, index) => absences[index] === null);
}

/** The periods in which a number of any of these indicators can be asked for, in years for which one of them was planned. */
export async function indicatorPeriods(ctx: Context, names: IndicatorNames): Promise<Period[]> {
  const indicatorIds = (await namedIndicators(ctx, names, today(ctx))).map(({ id }) => id);
  const at = await regimesInTime(ctx, indicatorIds);
  const reportedIn = (period: Period) => indicatorIds.flatMap((id) => at(id, timeOf(ctx, period)) ?? []);
  const years = await yearsPlanned(ctx, { indicatorIds });
  const { pos } = ctx.scope;
  return (await Promise.all(years.map((year) => periodsToChoose(ctx, { year, pos, reportedIn })))).flat();
}

const timeOf = (ctx: Context, period: Period): InTime => ({ from: period.startsOn, on: dayOfPeriod(ctx, period) });

/**
 * Which indicators the unit's plans hold in each period. Between two changes of what they hold it is the same on every
 * day, so that few days are asked about however many periods there are.
 */
async function heldInPeriods(
  ctx: Context,
  unitId: string,
  { periods, changes }: { periods: readonly Period[]; changes: readonly string[] },
): Promise<(period: Period) => readonly string[]> {
  const between = (period: Period): string => {
    const day = dayOfPeriod(ctx, period);
    return `${period.year} ${changes.filter((change) => change <= day).length}`;
  };
  const oneOfEach = [...new Map(periods.map((period) => [between(period), period]))];
  const held = await Promise.all(
    oneOfEach.map(async ([key, period]) => {
      const lines = await linesInForce(ctx).load({ unitId, year: period.year, on: dayOfPeriod(ctx, period) });
      return [key, [...new Set((lines ?? []).map(({ indicatorId }) => indicatorId))]] as const;
    }),
  );
  const known = new Map(held);
  return (period) => known.get(between(period)) ?? [];
}
