import { graphql } from '#gql/indicators/gql.ts';
import type { IndicatorPageQuery } from '#gql/indicators/graphql.ts';

/** What the page of one indicator shows, and its form changes. */
export const IndicatorPageDocument = graphql(`
  query IndicatorPage($id: ID!) {
    indicator(id: $id) {
      id name code edition kind direction unitOfMeasure numeratorName denominatorName operandUnit overTime overUnits
      suppliedBy sumPolicy typedAs quotaToSubUnits definition viewerMayChange viewerMaySetRule grades { name also } retiredFrom retiredReason
      mergedInto { id name }
      unit { id name type }
      regime { id name }
      askingRegimes { id name }
      copiedFrom { id name unit { id name type } }
      viewerAskingRegimes { id }
      viewerMayAsk
      parent { id name }
      children { id name }
      links { id relation validFrom validTo shared { id name } }
      editions { id edition validFrom name unitOfMeasure kind definition numeratorName denominatorName regime { id name } askingRegimes { id name } }
    }
  }
`);

export type IndicatorOnPage = NonNullable<IndicatorPageQuery['indicator']>;
