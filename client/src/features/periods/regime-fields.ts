import { graphql } from '#gql/periods/gql.ts';

export const RegimeFields = graphql(`
  fragment RegimeFields on Regime {
    id
    name
    legalBasis
    description
    validFrom
    validTo
    revision
    viewerMayEdit
    unit { id name type }
    parts {
      kind
      vintage
      bounds
      only
      from
      to
      cutoff { months day }
      dues { level on { months day } }
      shift
      locksAfter
    }
  }
`);
