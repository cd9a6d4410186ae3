import type { Incomplete, MissingUnit } from '@dich/measure';
import { periodInWords } from '#features/periods/period.messages.ts';
import { periodsIn } from '#features/periods/time-plan.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { unitInWords } from '#features/units/unit.messages.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { cellOf, partsAt } from './parts-owed.ts';
import type { RangeData } from './range-data.ts';
import { eachOnce, type PartCoverage, type ValueOverTime } from './time-coverage.ts';
import { isOfOnePart } from './value-over-time.ts';

interface Place {
  unit: UnitVersion;
  indicator: { id: string };
  place: { pos: number };
  period: { id: string };
}

/**
 * A place, of a divided one the departments that are missing, can send nothing any more for a period, or a report above was
 * accepted with its gaps told.
 */
export function isOver(data: RangeData, { unit, indicator, place: { pos }, period }: Place): boolean {
  const parts = partsAt(data.parts, { indicatorId: indicator.id, periodId: period.id }, pos);
  const isClosed = parts
    ? parts.missing.every((part) => part.isClosed)
    : data.closed.get(cellOf(indicator.id, period.id))?.has(pos);
  return isClosed || (data.settled.get(period.id) ?? []).some(({ lo, hi }) => lo >= unit.pos && lo <= pos && pos <= hi);
}

/** Sums of what cannot be below 0 can only grow; of everything else a missing part may bring the number anywhere. */
const ADDING: ReadonlySet<string> = new Set(['SUM', 'RATIO_OF_SUMS', 'COUNT_ACHIEVED', 'NONE']);

/**
 * What a number that was put together of periods still lacks: units that are missing in a period of which something is in,
 * and periods that have ended and of which nothing is. What has not ended is still to come, and not missing. Nothing bounds
 * what they can bring.
 */
export function missingInTime(
  { unit, indicator, departments }: IndicatorValue,
  time: ValueOverTime,
  { data, day }: { data: RangeData; day: string },
): Incomplete {
  const lacking = partsThatMatter(time, isOfOnePart(indicator)).filter(({ isIn, missing, period }) =>
    isIn ? missing.length > 0 : period.endsOn < day,
  );
  const units = eachOnce(lacking.flatMap(({ isIn, missing }) => (isIn ? missing : [])));
  const owing = departments?.missing ?? [];
  // periods first: of many names the first are said, and a period weighs more than a unit
  const names = [
    ...lacking.flatMap(({ isIn, period }) => (isIn ? [] : [periodInWords(period)])),
    // of the unit itself its departments are said
    ...units.filter(({ pos }) => pos !== unit.pos || owing.length === 0).map(unitInWords),
    ...owing.map(({ name }) => name),
  ];
  const toCome = time.parts.filter(({ isIn, period }) => !isIn && period.endsOn >= day);
  const isFinal = lacking.every(
    ({ part, missing, expected }) =>
      expected.length > 0 &&
      missing.every((place) => periodsIn(part.node).some((period) => isOver(data, { unit, indicator, place, period }))),
  );
  return {
    missing: names.map((name): MissingUnit => ({ name, most: null })),
    isFinal,
    mayBeNegative: !ADDING.has(indicator.overUnits) || indicator.overTime !== 'SUM',
    areParts: true,
    toCome: toCome.map(({ period }) => periodInWords(period)),
  };
}

/** What was before the period that decided is of no matter. */
function partsThatMatter({ parts, found }: ValueOverTime, isOfOne: boolean): readonly PartCoverage[] {
  return isOfOne && found ? parts.slice(parts.indexOf(found)) : parts;
}
