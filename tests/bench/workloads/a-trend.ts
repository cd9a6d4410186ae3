import { YEAR } from '../load/load.ts';
import { blocksLine, type Line } from '../report/line.ts';
import type { Stage } from '../stage.ts';
import { tenIndicators } from './a-analyst.ts';

const UNITS = 20;
const YEARS = 5;
const BLOCKS_PER_VALUE = 35;

const DOCUMENT = `query A($unitIds: [ID!]!, $indicatorIds: [ID!]!, $years: [Int!]!) {
  series(unitIds: $unitIds, indicatorIds: $indicatorIds, kind: YEAR, years: $years) {
    times { label } rows { points { values { value numerator denominator } } } } }`;

interface Answer {
  series: { rows: { points: { values: object[] }[] }[] };
}

/** A trend of five years, estimates beside official figures: what is read of it for each value answered. */
export async function measureTrend(stage: Stage): Promise<Line[]> {
  const { visitor } = await stage.program();
  const variables = {
    unitIds: stage.subject.units.slice(0, UNITS).map(({ unitId }) => unitId),
    indicatorIds: tenIndicators(stage.subject),
    years: Array.from({ length: YEARS }, (_, index) => YEAR - index),
  };
  let values = 0;
  const counted = await stage.counter.count(async () => {
    const { series } = await visitor.ask<Answer>(DOCUMENT, variables);
    values = series.rows.flatMap(({ points }) => points.flatMap((point) => point.values)).length;
  });
  if (values < UNITS * 10 * YEARS) throw new Error(`a trend of ${values} values is none of ${YEARS} years`);
  return [
    {
      key: 'A.trend',
      what: `${UNITS} units × 10 indicators × ${YEARS} years, estimates and official figures: rows answered by ${counted.statements} statements for each of ${values} values`,
      ...{ value: counted.rows / values, atMost: null, steady: true },
    },
    blocksLine(
      { key: 'A.trend', what: 'a trend of five years' },
      { blocks: counted.blocks, of: values, each: 'value', atMost: BLOCKS_PER_VALUE },
    ),
  ];
}
