import { ancestorPositions } from '@dich/units';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Period } from '#features/periods/period.entity.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import type { Subtree } from '#features/units/unit.loaders.ts';
import { rollsUp } from './over-units.ts';

/** An indicator is reported under one regime, or under whichever asks for it: a month and a quarter are never added. */
export const isUnderRegime = (indicator: CatalogueIndicator, regimeId: string): boolean =>
  indicator.regimeId === null || indicator.regimeId === regimeId;

/** Positions of issued plans that hold the indicator, and whether a department of the unit there leads it. */
export type Planned = ReadonlyMap<number, boolean>;

export const NOT_PLANNED: Planned = new Map();

/** A unit as a place that reports: one without sub-units reports by itself, others through departments or from below. */
interface Place {
  unit: Pick<UnitVersion, 'pos' | 'type'>;
  hasSubUnits: boolean;
}

/**
 * Whether a place is expected to report an indicator itself, by the issued plans that hold it (`planned`: their
 * positions). Without sub-units: where its own plan holds it, or a plan above does and sub-units supply it; never a unit
 * of a type the indicator is not for. With sub-units: where its own plan holds it and it is not theirs alone to supply; of
 * what both supply its own part is the department's that leads it, and where none leads there is none.
 */
export function isExpected(
  { unit, hasSubUnits }: Place,
  indicator: CatalogueIndicator,
  { regimeId }: Pick<Period, 'regimeId'>,
  planned: Planned,
): boolean {
  if (indicator.kind === 'COMPOSITE' || !isUnderRegime(indicator, regimeId)) return false;
  const inOwnPlan = planned.has(unit.pos);
  if (hasSubUnits) {
    const ownPart = indicator.suppliedBy === 'BOTH' && planned.get(unit.pos) === true;
    return inOwnPlan && (!rollsUp(indicator) || ownPart);
  }
  if (indicator.appliesToTypes && !indicator.appliesToTypes.includes(unit.type)) return false;
  return (
    inOwnPlan ||
    (indicator.suppliedBy !== 'DEPARTMENTS' && ancestorPositions(unit.pos).some((above) => planned.has(above)))
  );
}

/**
 * The places whose figures a unit's number should be made of, in tree order. Who has reported without being asked
 * counts as expected.
 */
export function expectedPlaces(
  unit: UnitVersion,
  indicator: CatalogueIndicator,
  period: Period,
  subtree: Subtree,
  planned: Planned,
  reported: ReadonlySet<number>,
): UnitVersion[] {
  const places = rollsUp(indicator) ? [unit, ...below(subtree, unit)] : [unit];
  return places.filter(
    (place) =>
      reported.has(place.pos) ||
      isExpected({ unit: place, hasSubUnits: hasSubUnits(subtree, place) }, indicator, period, planned),
  );
}

export const hasSubUnits = ({ byParent }: Subtree, { unitId }: UnitVersion): boolean => byParent.has(unitId);

/** Everything strictly below a unit of the subtree, whose units stand in tree order. */
function below(subtree: Subtree, { pos, hi }: UnitVersion): UnitVersion[] {
  return subtree.below.slice(countUpTo(subtree.below, pos), countUpTo(subtree.below, hi));
}

/** How many stand at or before a position, by halving. */
function countUpTo(ordered: readonly UnitVersion[], position: number): number {
  let [from, to] = [0, ordered.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ordered[middle] as UnitVersion).pos <= position) from = middle + 1;
    else to = middle;
  }
  return from;
}
