import { tenIndicators } from './a-analyst.ts';
import { CELL, type Question } from './question.ts';

const VALUES = `id name values(indicatorIds: $indicatorIds, periodId: $periodId) { ${CELL} }`;

/** More than the province has districts and any of them communes; what is estimated of it stays far below what is heavy. */
const PAGE = 25;

/** A province, its districts and their communes, each with the same ten indicators, nested as the tree is. */
export const NESTED: Question = {
  key: 'B',
  what: 'province → districts → communes × 10 indicators',
  document: `query B($unitId: ID!, $indicatorIds: [ID!]!, $periodId: ID!) {
    unit(id: $unitId) { ${VALUES}
      children(first: ${PAGE}) { edges { node { ${VALUES}
        children(first: ${PAGE}) { edges { node { ${VALUES} } } } } } } } }`,
  variables: (subject) => ({
    unitId: subject.province.unitId,
    indicatorIds: tenIndicators(subject),
    periodId: subject.periodId,
  }),
  cells: ({ units }) => units.length * 10,
  rowsPerCell: {
    atMost: 4.5,
    because: 'its number, its target, estimate and official figure of the year before; units and indicators are few',
  },
  blocksPerCell: 5.5,
};
