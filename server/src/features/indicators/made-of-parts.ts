import type { IndicatorEdition } from './indicator.entity.ts';

/**
 * Whether a unit's number can be made of the parts of its departments: by an operator over units that looks at figures
 * alone. What weighs a mean is told of units and not of departments, and what has to be done in every sub-period is asked
 * of each and not of all together.
 */
export const isMadeOfParts = ({ overUnits, kind }: Pick<IndicatorEdition, 'overUnits' | 'kind'>): boolean =>
  !NOT_OF_PARTS.overUnits.includes(overUnits) && !NOT_OF_PARTS.kinds.includes(kind);

const NOT_OF_PARTS: { overUnits: readonly string[]; kinds: readonly string[] } = {
  overUnits: ['NONE', 'WEIGHTED_AVERAGE'],
  kinds: ['FREQUENCY', 'COMPOSITE'],
};

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** The same of an edition in SQL. */
export const madeOfPartsSql = (edition: string): string =>
  `(${edition}.over_units not in (${quoted(NOT_OF_PARTS.overUnits)}) and ${edition}.kind not in (${quoted(NOT_OF_PARTS.kinds)}))`;
