import { wholeIndicators } from './a-analyst.ts';
import { CELL, type Question } from './question.ts';

/** All units of a province and all indicators without gaps: less than the most cells of one answer, 20,000. */
export const MATRIX: Question = {
  key: 'D',
  what: 'all units of a province × 39 indicators',
  document: `query D($unitIds: [ID!]!, $indicatorIds: [ID!]!, $periodId: ID!) {
    comparison(unitIds: $unitIds, indicatorIds: $indicatorIds, periodId: $periodId) {
      rows { unit { id name } cells { ${CELL} } } } }`,
  variables: (subject) => ({
    unitIds: subject.units.map(({ unitId }) => unitId),
    indicatorIds: matrixIndicators(subject),
    periodId: subject.periodId,
  }),
  cells: (subject) => subject.units.length * matrixIndicators(subject).length,
  rowsPerCell: {
    atMost: 4.5,
    because: 'its number, its target, estimate and official figure of the year before; units and indicators are few',
  },
  blocksPerCell: 2,
};

const matrixIndicators = (subject: Parameters<typeof wholeIndicators>[0]): string[] =>
  wholeIndicators(subject)
    .filter(({ kind }) => kind === 'Q' || kind === 'R')
    .map(({ id }) => id);
