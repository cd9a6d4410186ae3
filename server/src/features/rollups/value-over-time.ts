import { addsUpOverTime } from '@dich/measure';
import type { Period, Vintage } from '#features/periods/period.entity.ts';
import { VINTAGES } from '#features/periods/period.entity.ts';
import { periodsIn, type TimePlan } from '#features/periods/time-plan.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import type { At } from './asked-value.ts';
import type { PartOwed } from './coverage.queries.ts';
import { expectedPlaces } from './coverage.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { overTime } from './over-time.ts';
import { isOfEachUnit, rollsUp } from './over-units.ts';
import { cellOf, partialIn, partsAt } from './parts-owed.ts';
import { coverageOverTime, eachOnce, partsCounted, type ValueOverTime } from './time-coverage.ts';
import { partsWithout, type Sums, type TimePart, type TimeParts } from './time-sums.ts';

/** How the number at a place was put together of shorter periods, or would be once something is in; null: it stands for itself. */
export function overTimeAt(at: At, sums: Sums | undefined, rolledUp: boolean): ValueOverTime | null {
  const time = timeAt(at, sums);
  return time && covered(at, time, rolledUp);
}

/** What the shorter periods make beside a number that was typed for the period itself. */
export function ofPartsBeside(at: At, sums: Sums | undefined, rolledUp: boolean): IndicatorValue['ofParts'] {
  if (!sums?.beside || isOfEachUnit(at.indicator)) return null;
  const { number } = overTime(at.indicator, sums.beside, rolledUp);
  return { number, overTime: covered(at, sums.beside, rolledUp) };
}

function timeAt({ unit, indicator, data }: At, sums: Sums | undefined): TimeParts | null {
  const plan = data.plans.get(indicator.id);
  if (!plan?.asked.finer) return null;
  if (sums) return sums.time ?? null;
  const below = isOfEachUnit(indicator) ? [...placesBelow(data.sums, indicator.id, unit)] : [];
  if (below.length > 0 ? below.every(({ time }) => !time) : plan.isOwn || plan.asked.exact.length > 0) return null;
  return partsWithout(plan);
}

const placesBelow = (sums: ReadonlyMap<string, Sums>, indicatorId: string, { pos, hi }: UnitVersion): Sums[] =>
  [...sums.values()].filter((row) => row.indicatorId === indicatorId && pos <= row.pos && row.pos <= hi);

function covered(at: At, { parts, until }: TimeParts, rolledUp: boolean): ValueOverTime {
  const { unit, indicator, subtree, data } = at;
  const expectedOf = ({ node }: Pick<TimePart, 'node'>): ReadonlySet<number> => {
    const places = periodsIn(node).map(({ id }) => data.expected.get(cellOf(indicator.id, id)));
    return places.find((found) => found && found.size > 0) ?? new Set();
  };
  const each = isOfEachUnit(indicator) ? placesBelow(data.sums, indicator.id, unit) : null;
  const reportedOf = (part: TimePart): ReadonlySet<number> => {
    if (!each) return new Set(part.sums?.reporting ?? []);
    const index = parts.indexOf(part);
    return new Set(each.flatMap((row) => (row.time?.parts[index]?.sums ? [row.pos] : [])));
  };
  return coverageOverTime(parts, overTime(indicator, { parts, until }, rolledUp), until, {
    expected: expectedOf,
    reported: reportedOf,
    partial: ({ node }) =>
      partialIn(
        data.parts,
        indicator.id,
        periodsIn(node).map(({ id }) => id),
      ),
    among: (expected, reported) => expectedPlaces(unit, rollsUp(indicator), subtree, expected, reported),
  });
}

/** LAST, and what was cumulated from the start of the year: one period decides, whatever was before it. */
export const isOfOnePart = ({ overTime: operator, typedAs }: At['indicator']): boolean =>
  operator === 'LAST' || (addsUpOverTime(operator) && typedAs === 'CUMULATIVE');

/** The units that the number is complete by: in every period of which something is in, or in the one that decided. */
export function countedPlaces(
  indicator: At['indicator'],
  time: ValueOverTime,
): Pick<IndicatorValue, 'expectedPlaces' | 'missing'> {
  const parts = partsCounted(time, isOfOnePart(indicator));
  return {
    expectedPlaces: eachOnce(parts.flatMap(({ expected }) => expected)),
    missing: eachOnce(parts.flatMap(({ missing }) => missing)),
  };
}

/**
 * Which departments of the unit itself were each given it and owe their part, and which of them are missing: in any of the
 * periods that the number is complete by. Null: it is not divided.
 */
export function dividedOver(
  { unit, indicator, data }: At,
  time: ValueOverTime | null,
  period: Period,
): IndicatorValue['departments'] {
  const counted = time ? partsCounted(time, isOfOnePart(indicator)) : [];
  const periods = time ? counted.flatMap(({ part }) => periodsIn(part.node)) : [period];
  const all = periods.flatMap(
    ({ id }) => partsAt(data.parts, { indicatorId: indicator.id, periodId: id }, unit.pos) ?? [],
  );
  if (all.length === 0) return null;
  const each = (parts: readonly PartOwed[]) => [...new Map(parts.map((part) => [part.departmentId, part])).values()];
  return { owed: each(all.flatMap(({ owed }) => owed)), missing: each(all.flatMap(({ missing }) => missing)) };
}

/** The period in which what was typed stands; null: nothing is in. */
export function standingIn(plan: TimePlan | undefined, sums: Sums | undefined, period: Period): Period {
  if (!plan || plan.isOwn) return period;
  const exact = plan.asked.exact.find(({ id }) => id === sums?.periodId);
  return exact ?? (sums ? period : (plan.asked.exact[0] ?? period));
}

/** What of a value says how firm it is. */
type Timed = Pick<At, 'indicator' | 'period'> & { data: Pick<At['data'], 'plans'> };

/** The weakest of what it is made of; of what one period decided that one's. */
export function vintageOf(at: Timed, sums: Sums | undefined, time: ValueOverTime | null): Vintage {
  const plan = at.data.plans.get(at.indicator.id);
  if (!time) return sums ? firmness(sums, standingIn(plan, sums, at.period)) : at.period.vintage;
  const parts = isOfOnePart(at.indicator) && time.found ? [time.found] : time.parts.filter(({ isIn }) => isIn);
  const all = parts.map(({ part, period }) => (part.sums ? firmness(part.sums, period) : period.vintage));
  return VINTAGES.find((vintage) => all.includes(vintage)) ?? at.period.vintage;
}

function firmness(sums: Sums, period: Period): Vintage {
  if (sums.estimate) return 'ESTIMATE';
  if (!sums.time) return period.vintage;
  const all = sums.time.parts.flatMap((part) => (part.sums && part.period ? [firmness(part.sums, part.period)] : []));
  return VINTAGES.find((vintage) => all.includes(vintage)) ?? period.vintage;
}
