import type { Period } from '#features/periods/period.entity.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import type { Message } from '#kernel/messages.ts';
import type { NumberOverTime } from './over-time.ts';
import type { TimePart } from './time-sums.ts';

/** One of the periods that a number was put together of, and whose figures for it are in. */
export interface PartCoverage {
  period: Period;
  expected: UnitVersion[];
  missing: UnitVersion[];
  /** Something is in. */
  isIn: boolean;
  part: TimePart;
}

/** How a number was put together of shorter periods: a matrix of units and periods. */
export interface ValueOverTime {
  parts: readonly PartCoverage[];
  /** Of LAST, MIN and MAX, and of cumulated figures: in which it was found. */
  found: PartCoverage | null;
  /** Cumulated figures were taken off one another. */
  isDifference: boolean;
  /** Of those: the last month of what was taken off. */
  less: number | null;
  whyNone: Message | null;
}

interface Places {
  expected: (part: TimePart) => ReadonlySet<number>;
  reported: (part: TimePart) => ReadonlySet<number>;
  /** Of those reported, the ones of which only some departments have. */
  partial: (part: TimePart) => ReadonlySet<number>;
  /** Units of the asked period among which both are looked for. */
  among: (expected: ReadonlySet<number>, reported: ReadonlySet<number>) => UnitVersion[];
}

/**
 * Of every part who should have an accepted figure in it and who has none. Where its regime names no day for a level nobody
 * owes one; who has brought one for any of the periods is then looked for in all of them.
 */
export function coverageOverTime(
  parts: readonly TimePart[],
  { number: _number, ...made }: NumberOverTime,
  until: TimePart | null,
  { expected, reported, partial, among }: Places,
): ValueOverTime {
  const ever = new Set(parts.flatMap((part) => [...reported(part)]));
  const covered = parts.flatMap((part): PartCoverage[] => {
    if (!part.period) return [];
    const there = reported(part);
    const owed = expected(part);
    const places = among(owed.size > 0 ? owed : ever, there);
    const some = partial(part);
    const missing = places.filter(({ pos }) => !there.has(pos) || some.has(pos));
    return [{ period: part.period, expected: places, missing, isIn: there.size > 0, part }];
  });
  const found = covered.find(({ part }) => part === made.found) ?? null;
  const { isDifference, whyNone } = made;
  return { parts: covered, found, isDifference, whyNone, less: isDifference ? (until?.node.span.to ?? null) : null };
}

/** The parts whose units the coverage of the whole speaks of: the one that decided, else all that something is in of. */
export function partsCounted({ parts, found }: ValueOverTime, isLast: boolean): readonly PartCoverage[] {
  if (isLast && found) return [found];
  const there = parts.filter(({ isIn }) => isIn);
  return there.length > 0 ? there : parts;
}

/** Each place once, in the order of the tree. */
export const eachOnce = (places: readonly UnitVersion[]): UnitVersion[] =>
  [...new Map(places.map((place) => [place.pos, place])).values()].sort((one, other) => one.pos - other.pos);
