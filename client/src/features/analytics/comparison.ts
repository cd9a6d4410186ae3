import { graphql } from '#gql/analytics/gql.ts';
import type { ComparisonQuery } from '#gql/analytics/graphql.ts';

export const ComparisonDocument = graphql(`
  query Comparison($unitIds: [ID!]!, $indicatorIds: [String!]!, $periodId: ID!) {
    comparison(unitIds: $unitIds, indicatorIds: $indicatorIds, periodId: $periodId) {
      period { id label vintage kind endsOn }
      indicators { id name unitOfMeasure direction }
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
    target { id text comparator lo hi unitOfMeasure }
  }
`);

export type ComparisonData = NonNullable<ComparisonQuery['comparison']>;
