import type { UnitVersion } from '#features/units/unit.entity.ts';
import type { Subtree } from '#features/units/unit.loaders.ts';

/**
 * The places whose figures a unit's number should be made of, in tree order: those with a duty that counts
 * (`expected`: their positions), and who has reported without being asked.
 */
export function expectedPlaces(
  unit: UnitVersion,
  rollsUp: boolean,
  subtree: Subtree,
  expected: ReadonlySet<number>,
  reported: ReadonlySet<number>,
): UnitVersion[] {
  const places = rollsUp ? [unit, ...below(subtree, unit)] : [unit];
  return places.filter(({ pos }) => reported.has(pos) || expected.has(pos));
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
