import { positionRange } from '@dich/units';
import { pgArray } from '#kernel/sql.ts';

/** A range of tree positions, both ends included: a unit with everything below it. */
export interface Range {
  lo: number;
  hi: number;
}

/** The places that something is asked about, and what lies at and below them: ranges in tree order that do not touch. */
export interface PlacesAsked {
  places: readonly number[];
  ranges: readonly Range[];
}

export function placesAsked(positions: Iterable<number>): PlacesAsked {
  const places = [...new Set(positions)].sort((one, other) => one - other);
  const ranges: Range[] = [];
  for (const { lo, hi } of places.map(positionRange)) {
    const last = ranges.at(-1);
    // a district lies in its province, and communes stand side by side
    if (last && lo <= last.hi + 1) last.hi = Math.max(last.hi, hi);
    else ranges.push({ lo, hi });
  }
  return { places, ranges };
}

/** The ranges of `boundsOf`, to join with the positions of a table. Their bounds stand on the table beside it. */
export const AT_AND_BELOW = 'unnest(:los::int[], :his::int[]) as range (lo, hi)';

/** Parameters: the places, their ranges as two parallel arrays, and the bounds of all of them. */
export const boundsOf = ({ places, ranges }: PlacesAsked) => ({
  places: pgArray(places),
  los: pgArray(ranges.map(({ lo }) => lo)),
  his: pgArray(ranges.map(({ hi }) => hi)),
  lo: ranges[0]?.lo ?? 0,
  hi: ranges.at(-1)?.hi ?? -1,
});
