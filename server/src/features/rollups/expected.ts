import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { lastPositionOf, type UnitVersion } from '#features/units/unit.entity.ts';

/** An issued plan at a position, for one indicator. */
type PlannedAt = number;

const within = (pos: number, place: { pos: number; hi: number }): boolean => place.pos <= pos && pos <= place.hi;

/**
 * Whether a unit's own place is expected to report an indicator. A commune: where its own plan holds the indicator, or
 * a plan above it holds it and sub-units supply it. A unit with sub-units: where its own plan holds the indicator and
 * its departments supply it, alone or together with the sub-units. Never a unit of a type the indicator is not for.
 */
export function isExpected(unit: UnitVersion, indicator: CatalogueIndicator, plannedAt: readonly PlannedAt[]): boolean {
  if (indicator.appliesToTypes && unit.level === 'COMMUNE' && !indicator.appliesToTypes.includes(unit.type))
    return false;
  if (unit.level !== 'COMMUNE') return indicator.suppliedBy !== 'SUB_UNITS' && plannedAt.includes(unit.pos);
  return plannedAt.some(
    (pos) => pos === unit.pos || (indicator.suppliedBy !== 'DEPARTMENTS' && within(unit.pos, { pos, hi: endOf(pos) })),
  );
}

/** Of a plan's position: the end of the subtree of the unit that stands there. */
function endOf(pos: number): number {
  const level = (pos & 0x3fffff) === 0 ? 'PROVINCE' : (pos & 0xfff) === 0 ? 'DISTRICT' : 'COMMUNE';
  return lastPositionOf({ pos, level });
}

/**
 * The units whose figure a unit's number should be made of. What is not rolled up over units (NONE), and anything of a
 * commune, is made of the unit's own figure alone. Who has reported without being asked counts on both sides.
 */
export function expectedBelow(
  unit: UnitVersion,
  subtree: readonly UnitVersion[],
  indicator: CatalogueIndicator,
  plannedAt: readonly PlannedAt[],
  reported: ReadonlySet<number>,
): UnitVersion[] {
  const places =
    indicator.overUnits === 'NONE'
      ? [unit]
      : [unit, ...subtree.filter((below) => within(below.pos, unit) && below !== unit)];
  return places.filter((place) => reported.has(place.pos) || isExpected(place, indicator, plannedAt));
}
