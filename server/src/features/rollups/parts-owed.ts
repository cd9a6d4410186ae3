import { groupBy } from '#kernel/loader.ts';
import type { Aggregate } from './aggregate.queries.ts';
import type { Expected, PartOwed } from './coverage.queries.ts';

/** What the departments of a place owe of an indicator that each of them was given, and what of it is in. */
export interface PartsAt {
  owed: readonly PartOwed[];
  /** Of those that the unit’s number is made of. */
  missing: readonly PartOwed[];
  /** Some of them are in and some are not: the place has brought a number, and not all of it. */
  isPartial: boolean;
}

/** By indicator and period (`cellOf`), then by position; nothing of places that are not divided. */
export type PartsByPlace = ReadonlyMap<string, ReadonlyMap<number, PartsAt>>;

export const cellOf = (indicatorId: string, periodId: string): string => `${indicatorId} ${periodId}`;

type OfPeriod = Pick<Aggregate, 'indicatorId' | 'periodId'>;
const cellOfRow = ({ indicatorId, periodId }: OfPeriod): string => cellOf(indicatorId, periodId);

export function partsByPlace(expected: readonly Expected[], rows: readonly Aggregate[]): PartsByPlace {
  const divided = expected.filter(({ parts }) => parts.length > 0);
  if (divided.length === 0) return new Map();
  const brought = groupBy(rows, cellOfRow);
  return new Map(
    divided.map((row) => {
      const there = new Set(brought.get(cellOfRow(row))?.flatMap(({ departments }) => departments));
      return [cellOfRow(row), placesOf(row.parts, there)];
    }),
  );
}

const placesOf = (parts: readonly PartOwed[], there: ReadonlySet<string>): Map<number, PartsAt> =>
  new Map(
    [...groupBy(parts, ({ pos }) => pos)].map(([pos, owed]) => {
      const counted = owed.filter(({ isCounted }) => isCounted);
      const missing = counted.filter(({ departmentId }) => !there.has(departmentId));
      return [pos, { owed, missing, isPartial: missing.length > 0 && missing.length < counted.length }];
    }),
  );

export const partsAt = (parts: PartsByPlace, { indicatorId, periodId }: OfPeriod, pos: number): PartsAt | null =>
  parts.get(cellOf(indicatorId, periodId))?.get(pos) ?? null;

/** The places of which only some departments have reported, in any of the periods. */
export const partialIn = (
  parts: PartsByPlace,
  indicatorId: string,
  periodIds: readonly string[],
): ReadonlySet<number> =>
  new Set(
    periodIds.flatMap((id) =>
      [...(parts.get(cellOf(indicatorId, id)) ?? [])].flatMap(([pos, { isPartial }]) => (isPartial ? [pos] : [])),
    ),
  );
