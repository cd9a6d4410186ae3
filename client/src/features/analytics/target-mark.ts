import type { ComparisonCellFragment } from '#gql/analytics/graphql.ts';

/** Bounds of a level; those of a change ("giảm 0,8 điểm %") or of a count of the whole stand on another scale. */
const LEVELS: readonly (string | null)[] = ['EQ', 'GE', 'GT', 'LE', 'LT', 'BETWEEN'];

type Target = NonNullable<ComparisonCellFragment['target']>;

/** Where the mark of a target stands: the bound that must be reached, if it is on the scale of the figures. */
export function targetMarkOf(
  target: Pick<Target, 'comparator' | 'lo' | 'hi' | 'unitOfMeasure'> | null | undefined,
  unitOfMeasure: string,
): number | null {
  if (!target || target.unitOfMeasure !== unitOfMeasure || !LEVELS.includes(target.comparator)) return null;
  const bound = target.lo ?? target.hi;
  return bound === null ? null : Number(bound);
}
