import type { Subject } from '../subject.ts';
import { CELL, type Question } from './question.ts';

const UNITS = 181;

/** Every fourth indicator has gaps, of which the peers know nothing (load/060-figures.sql). */
export const wholeIndicators = ({ indicators }: Subject): Subject['indicators'] =>
  indicators.filter((_, index) => (index + 1) % 4 !== 0);

/** Seven sums and three ratios. */
export const tenIndicators = (subject: Subject): string[] => {
  const some = (kind: string, count: number) =>
    wholeIndicators(subject)
      .filter((one) => one.kind === kind)
      .slice(0, count);
  return [...some('Q', 7), ...some('R', 3)].map(({ id }) => id);
};

/** An analyst compares a province, its districts and most of its communes, in one request. */
export const ANALYST: Question = {
  key: 'A',
  what: `${UNITS} units × 10 indicators`,
  document: `query A($unitIds: [ID!]!, $indicatorIds: [ID!]!, $periodId: ID!) {
    comparison(unitIds: $unitIds, indicatorIds: $indicatorIds, periodId: $periodId) {
      rows { unit { id name } cells { ${CELL} } } } }`,
  variables: (subject) => ({
    unitIds: subject.units.slice(0, UNITS).map(({ unitId }) => unitId),
    indicatorIds: tenIndicators(subject),
    periodId: subject.periodId,
  }),
  cells: () => UNITS * 10,
  rowsPerCell: {
    atMost: 4.5,
    because: 'its number, its target, estimate and official figure of the year before; units and indicators are few',
  },
  blocksPerCell: 7,
};
