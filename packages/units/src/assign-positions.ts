import { packPosition, unpackPosition } from './position.ts';
import type { UnitKey, UnitVersion } from './types.ts';

export interface PositionedVersion extends UnitVersion {
  /** Place in the tree (position.ts). */
  position: number;
  /** The position's province number, 1..255. */
  provinceId: number;
}

/**
 * Gives every version its place in the tree. An identity has one place under one parent, whatever else changes; under
 * another parent it has another. Numbers are handed out in the order of `versions` (loadUnitHistory: by day, level,
 * code) and never again, so versions added later, at later days, leave every earlier place as it was.
 *
 * Throws where a version stands before its parent, or where its parent changes place while the version lasts: such
 * versions must be cut at that day.
 */
export const assignPositions = (versions: UnitVersion[]): PositionedVersion[] => {
  const placeOf = new Map<string, number>();
  const placesOfUnit = new Map<UnitKey, Set<number>>();
  const lastNumber = new Map<string, number>();

  const next = (counter: string): number => {
    const number = (lastNumber.get(counter) ?? 0) + 1;
    lastNumber.set(counter, number);
    return number;
  };
  const parentPlace = (version: UnitVersion): number => {
    const places = [...(placesOfUnit.get(version.parentKey ?? '') ?? [])];
    if (places.length !== 1)
      throw new Error(`${version.key}: its parent ${version.parentKey} has ${places.length} places`);
    return places[0] as number;
  };
  const take = (version: UnitVersion): number => {
    if (version.level === 'PROVINCE') return packPosition({ province: next('country'), district: 0, commune: 0 });
    const above = unpackPosition(parentPlace(version));
    if (version.level === 'DISTRICT')
      return packPosition({ province: above.province, district: next(`districts ${version.parentKey}`), commune: 0 });
    return packPosition({ ...above, commune: next(`communes ${version.parentKey}`) });
  };
  return versions.map((version) => {
    const place = `${version.key} ${version.parentKey}`;
    const position = placeOf.get(place) ?? take(version);
    placeOf.set(place, position);
    placesOfUnit.set(version.key, (placesOfUnit.get(version.key) ?? new Set()).add(position));
    return { ...version, position, provinceId: unpackPosition(position).province };
  });
};
