import { graphql } from '#gql/people/confirmation/gql.ts';
import type { PersonToConfirmFragment } from '#gql/people/confirmation/graphql.ts';

export const PersonToConfirm = graphql(`
  fragment PersonToConfirm on PersonToConfirm {
    id
    login
    fullName
    hasLink
    codeIssuedAt
    madeBy
    since
    mailedLink { address sentAt givenUpAt }
    unit { id name type }
    offices { id kind post managesSubUnits validFrom validTo endedAt confirmedAt onBehalfOf unit { id name type } department { id name } }
  }
`);

export const PeopleToConfirm = graphql(`
  query PeopleToConfirm($wide: Boolean, $coded: Boolean) {
    peopleToConfirm(first: 200, wide: $wide, coded: $coded) {
      totalCount
      edges { node { id ...PersonToConfirm } }
    }
  }
`);

export const ConfirmAccess = graphql(`
  mutation ConfirmAccess($input: ConfirmAccessInput!) {
    confirmAccess(input: $input) {
      offices { id confirmedAt }
      codes { accountId login fullName code expiresAt }
      userErrors { code path message }
    }
  }
`);

export type ToConfirm = PersonToConfirmFragment;

/** A code, with whose it is. */
export interface IssuedCode {
  readonly accountId: string;
  readonly login: string;
  readonly fullName: string;
  readonly code: string;
  readonly expiresAt: string;
}

/** What one signature has confirmed. */
export interface Confirmed {
  readonly people: readonly ToConfirm[];
  readonly codes: readonly IssuedCode[];
  readonly at: string;
}
