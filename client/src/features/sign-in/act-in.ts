import { graphql } from '#gql/sign-in/gql.ts';

export const ActIn = graphql(`
  mutation ActIn($input: ActInInput!) {
    actIn(input: $input) { viewer { login } userErrors { code path message } }
  }
`);
