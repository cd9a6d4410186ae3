import { graphql } from '#gql/people/administration/gql.ts';
import type { NotOpenedQuery } from '#gql/people/administration/graphql.ts';

/** As many as get a new link at once. */
export const NotOpened = graphql(`
  query NotOpened($search: String, $unitId: ID, $linkOver: Boolean) {
    viewer { login }
    accounts(first: 200, search: $search, unitId: $unitId, notOpened: true, linkOver: $linkOver) {
      totalCount
      edges { node { id login fullName unit { id name type } notOpened { linkUntil coded } mailedLink { address } } }
    }
  }
`);

export type NotOpenedPerson = NotOpenedQuery['accounts']['edges'][number]['node'];
