import { graphql } from '#gql/people/administration/gql.ts';
import type { PersonPageQuery } from '#gql/people/administration/graphql.ts';

export const PersonPageDocument = graphql(`
  query PersonPage($accountId: ID!) {
    viewer { login lacksSecondFactor actingOffice { id managesSubUnits } }
    account(id: $accountId) {
      id
      login
      fullName
      createdAt
      disabledAt
      revision
      unit { id name type }
      offices { ...OfficeOfAccount }
      apiKeys { ...ApiKeyOfAccount }
      mailFailure { at reason }
      mailedLink { ...MailedLink }
    }
  }
`);

export const MailedLinkOfAccount = graphql(`
  fragment MailedLink on MailedLink { address askedAt sentAt givenUpAt failure }
`);

export const ApiKeyOfAccount = graphql(`
  fragment ApiKeyOfAccount on ApiKey { id name kind createdAt expiresAt lastUsedAt revokedAt }
`);

export type Person = NonNullable<PersonPageQuery['account']>;
