import type { ReportRowFragment } from '#gql/reports/graphql.ts';
import type { NumberPart } from './figure-keys.ts';
import type { FigureHints } from './figure-text.ts';

/** Bounds of a level stand on the scale of the figure; those of a change ("giảm 0,8 điểm %") do not. */
const LEVELS: readonly (string | null)[] = ['EQ', 'GE', 'GT', 'LE', 'LT', 'BETWEEN'];

/**
 * What tells thousands from decimals in a number cell: the unit that it is counted in, last period's figure, the bounds
 * of the target, and of a ratio the `other` operand. Operands are counted in their own unit, not in percent.
 */
export function hintsOf(
  { indicator, previous, target }: ReportRowFragment,
  part: NumberPart,
  other: string | null,
): FigureHints {
  const before = previous?.[part] ?? null;
  if (part !== 'value') return { ...inUnit(indicator.operandUnit), known: given(before, other) };
  const isOnScale = target?.unitOfMeasure === indicator.unitOfMeasure && LEVELS.includes(target.comparator);
  return {
    ...inUnit(indicator.unitOfMeasure),
    known: given(before, ...(isOnScale ? [target.lo, target.hi] : [])),
    siblings: given(target?.text ?? null),
  };
}

const inUnit = (unitOfMeasure: string | null) => (unitOfMeasure === null ? {} : { unitOfMeasure });
const given = (...values: readonly (string | null)[]): string[] => values.filter((value) => value !== null);
