import { readFragment } from '#gql/analytics/fragment-masking.ts';
import { graphql } from '#gql/analytics/gql.ts';
import type { ComparisonCellFragment, ComparisonQuery } from '#gql/analytics/graphql.ts';

export const ComparisonDocument = graphql(`
  query Comparison($unitIds: [ID!]!, $indicatorIds: [ID!]!, $periodId: ID!) {
    comparison(unitIds: $unitIds, indicatorIds: $indicatorIds, periodId: $periodId) {
      period { id label vintage kind endsOn }
      indicators { id name unitOfMeasure direction }
      absences { ...AbsentUnit }
      rows {
        unit {
          id
          name
          type
          children(first: 1) { totalCount }
          parent { id name type children(first: 1) { totalCount } }
        }
        cells { ...ComparisonCell }
      }
    }
  }
`);

export const ComparisonCell = graphql(`
  fragment ComparisonCell on IndicatorValue {
    value
    numerator
    denominator
    display
    expected
    reporting
    pending
    vintage
    illustrative
    attainment
    attainmentLabel
    percentOfTarget
    accordingTo { id name }
    score { rule ruleText score colour colourText }
    target { id text comparator lo hi unitOfMeasure }
  }
`);

type Compared = NonNullable<ComparisonQuery['comparison']>;
type Row = Compared['rows'][number];

/** The answer with its cells read: table, ranking and chart show the same ones. */
export type ComparisonData = Omit<Compared, 'rows' | 'absences'> & {
  readonly rows: readonly (Omit<Row, 'cells'> & { readonly cells: readonly ComparisonCellFragment[] })[];
};

export const readComparison = (compared: Compared): ComparisonData => ({
  ...compared,
  rows: compared.rows.map((row) => ({ ...row, cells: readFragment(ComparisonCell, row.cells) })),
});
