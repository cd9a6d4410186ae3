import { graphql } from '#gql/plans/gql.ts';

/** From the page of a plan: how the years of a term reach a target, or the part of a term as that of its year. */
export const SetOwnTargets = graphql(`
  mutation SetTargetsOfTerms($input: SetOwnTargetsInput!) {
    setOwnTargets(input: $input) { targets { id } userErrors { code path message } }
  }
`);
