/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation DisableAccount($input: DisableAccountInput!) {\n    disableAccount(input: $input) { account { id disabledAt revision } userErrors { code path message } }\n  }\n": typeof types.DisableAccountDocument,
    "\n  mutation EnableAccount($input: EnableAccountInput!) {\n    enableAccount(input: $input) { account { id disabledAt revision } userErrors { code path message } }\n  }\n": typeof types.EnableAccountDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) { invitation { link mailedTo expiresAt } userErrors { code path message } }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  query Accounts($after: String, $search: String, $unitId: ID, $disabled: Boolean) {\n    accounts(first: 50, after: $after, search: $search, unitId: $unitId, disabled: $disabled) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id ...AccountInList } }\n    }\n  }\n": typeof types.AccountsDocument,
    "\n  fragment AccountInList on Account {\n    id\n    login\n    fullName\n    disabledAt\n    notOpened { linkUntil coded }\n    unit { id name type }\n    offices { id kind post managesSubUnits validFrom validTo endedAt confirmedAt onBehalfOf unit { id name type } department { id name } }\n  }\n": typeof types.AccountInListFragmentDoc,
    "\n  fragment OfficeOfAccount on Office {\n    id\n    kind\n    post\n    posts { post from }\n    managesSubUnits\n    validFrom\n    validTo\n    endedAt\n    confirmedAt\n    confirmedFrom\n    onBehalfOf\n    refusal\n    unit { id name type }\n    department { id name }\n  }\n": typeof types.OfficeOfAccountFragmentDoc,
    "\n  mutation EndOffice($input: EndOfficeInput!) {\n    endOffice(input: $input) { office { id validTo endedAt } userErrors { code path message } }\n  }\n": typeof types.EndOfficeDocument,
    "\n  query Administration {\n    viewer {\n      rights\n      lacksSecondFactor\n      actingOffice { id managesSubUnits }\n    }\n  }\n": typeof types.AdministrationDocument,
    "\n  mutation CreateAccount($input: CreateAccountInput!) {\n    createAccount(input: $input) {\n      account { id login fullName offices { id confirmedFrom } }\n      invitation { link mailedTo expiresAt }\n      userErrors { code path message }\n    }\n  }\n": typeof types.CreateAccountDocument,
    "\n  mutation GrantOffice($input: GrantOfficeInput!) {\n    grantOffice(input: $input) { office { id } userErrors { code path message } }\n  }\n": typeof types.GrantOfficeDocument,
    "\n  query AccountImports { accountImports { id ...LastImport } }\n": typeof types.AccountImportsDocument,
    "\n  mutation UndoAccountImport($input: UndoAccountImportInput!) {\n    undoAccountImport(input: $input) { import { id } userErrors { code path message } }\n  }\n": typeof types.UndoAccountImportDocument,
    "\n  query LeadersFactorAsked {\n    provinceSettings { leadersFactorFrom leadersWithoutFactor revision }\n  }\n": typeof types.LeadersFactorAskedDocument,
    "\n  mutation SetLeadersFactor($input: SetLeadersFactorInput!) {\n    setLeadersFactor(input: $input) {\n      provinceSettings { leadersFactorFrom }\n      userErrors { code path message }\n    }\n  }\n": typeof types.SetLeadersFactorDocument,
    "\n  query NotOpened($search: String, $unitId: ID, $linkOver: Boolean) {\n    viewer { login }\n    accounts(first: 200, search: $search, unitId: $unitId, notOpened: true, linkOver: $linkOver) {\n      totalCount\n      edges { node { id login fullName unit { id name type } notOpened { linkUntil coded } mailedLink { address } } }\n    }\n  }\n": typeof types.NotOpenedDocument,
    "\n  query DepartmentsOf($unitId: ID!) {\n    unit(id: $unitId) { id departments { id name } }\n  }\n": typeof types.DepartmentsOfDocument,
    "\n  query PersonPage($accountId: ID!) {\n    viewer { login lacksSecondFactor actingOffice { id managesSubUnits } }\n    account(id: $accountId) {\n      id\n      login\n      fullName\n      createdAt\n      disabledAt\n      revision\n      unit { id name type }\n      offices { ...OfficeOfAccount }\n      apiKeys { ...ApiKeyOfAccount }\n      mailFailure { at reason }\n      mailedLink { ...MailedLink }\n    }\n  }\n": typeof types.PersonPageDocument,
    "\n  fragment MailedLink on MailedLink { address askedAt sentAt givenUpAt failure }\n": typeof types.MailedLinkFragmentDoc,
    "\n  fragment ApiKeyOfAccount on ApiKey { id name kind createdAt expiresAt lastUsedAt revokedAt }\n": typeof types.ApiKeyOfAccountFragmentDoc,
    "\n  mutation RenewLinks($input: RenewLinksInput!) {\n    renewLinks(input: $input) {\n      links { accountId login fullName link mailedTo expiresAt }\n      userErrors { code path message }\n    }\n  }\n": typeof types.RenewLinksDocument,
    "\n  mutation StatePost($input: StatePostInput!) {\n    statePost(input: $input) { office { id post posts { post from } } userErrors { code path message } }\n  }\n": typeof types.StatePostDocument,
    "\n  query UnitsBelow($ancestorId: ID!, $search: String!, $chosen: ID!) {\n    units(ancestorId: $ancestorId, search: $search, first: 30) { edges { node { id name type } } }\n    unit(id: $chosen) { id name type }\n  }\n": typeof types.UnitsBelowDocument,
    "\n  fragment AbsentUnit on Absence {\n    lastDay\n    because { text }\n    unit { id name type }\n    heir { id name type viewerMayReadValues }\n    possibleHeirs { id name type viewerMayReadValues }\n    former { id name type viewerMayReadValues }\n  }\n": typeof types.AbsentUnitFragmentDoc,
    "\n  fragment EvidenceFile on EvidenceFile { id name mediaType size shown attachedAt attachedBy }\n": typeof types.EvidenceFileFragmentDoc,
    "\n  fragment PeriodOption on Period { id label year startsOn cutoffOn dueOn lastDueOn regime { id name } }\n": typeof types.PeriodOptionFragmentDoc,
    "\n  query ShownPeriod($id: ID!) {\n    period(id: $id) { id ...PeriodOption }\n  }\n": typeof types.ShownPeriodDocument,
    "\n  fragment LastImport on SheetImport { id file rowCount madeAt madeBy undoneAt undoneBy undoneReason }\n": typeof types.LastImportFragmentDoc,
    "\n  fragment TargetWords on Target { text explanation { text } question { text } illustrative }\n": typeof types.TargetWordsFragmentDoc,
};
const documents: Documents = {
    "\n  mutation DisableAccount($input: DisableAccountInput!) {\n    disableAccount(input: $input) { account { id disabledAt revision } userErrors { code path message } }\n  }\n": types.DisableAccountDocument,
    "\n  mutation EnableAccount($input: EnableAccountInput!) {\n    enableAccount(input: $input) { account { id disabledAt revision } userErrors { code path message } }\n  }\n": types.EnableAccountDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) { invitation { link mailedTo expiresAt } userErrors { code path message } }\n  }\n": types.ResetPasswordDocument,
    "\n  query Accounts($after: String, $search: String, $unitId: ID, $disabled: Boolean) {\n    accounts(first: 50, after: $after, search: $search, unitId: $unitId, disabled: $disabled) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id ...AccountInList } }\n    }\n  }\n": types.AccountsDocument,
    "\n  fragment AccountInList on Account {\n    id\n    login\n    fullName\n    disabledAt\n    notOpened { linkUntil coded }\n    unit { id name type }\n    offices { id kind post managesSubUnits validFrom validTo endedAt confirmedAt onBehalfOf unit { id name type } department { id name } }\n  }\n": types.AccountInListFragmentDoc,
    "\n  fragment OfficeOfAccount on Office {\n    id\n    kind\n    post\n    posts { post from }\n    managesSubUnits\n    validFrom\n    validTo\n    endedAt\n    confirmedAt\n    confirmedFrom\n    onBehalfOf\n    refusal\n    unit { id name type }\n    department { id name }\n  }\n": types.OfficeOfAccountFragmentDoc,
    "\n  mutation EndOffice($input: EndOfficeInput!) {\n    endOffice(input: $input) { office { id validTo endedAt } userErrors { code path message } }\n  }\n": types.EndOfficeDocument,
    "\n  query Administration {\n    viewer {\n      rights\n      lacksSecondFactor\n      actingOffice { id managesSubUnits }\n    }\n  }\n": types.AdministrationDocument,
    "\n  mutation CreateAccount($input: CreateAccountInput!) {\n    createAccount(input: $input) {\n      account { id login fullName offices { id confirmedFrom } }\n      invitation { link mailedTo expiresAt }\n      userErrors { code path message }\n    }\n  }\n": types.CreateAccountDocument,
    "\n  mutation GrantOffice($input: GrantOfficeInput!) {\n    grantOffice(input: $input) { office { id } userErrors { code path message } }\n  }\n": types.GrantOfficeDocument,
    "\n  query AccountImports { accountImports { id ...LastImport } }\n": types.AccountImportsDocument,
    "\n  mutation UndoAccountImport($input: UndoAccountImportInput!) {\n    undoAccountImport(input: $input) { import { id } userErrors { code path message } }\n  }\n": types.UndoAccountImportDocument,
    "\n  query LeadersFactorAsked {\n    provinceSettings { leadersFactorFrom leadersWithoutFactor revision }\n  }\n": types.LeadersFactorAskedDocument,
    "\n  mutation SetLeadersFactor($input: SetLeadersFactorInput!) {\n    setLeadersFactor(input: $input) {\n      provinceSettings { leadersFactorFrom }\n      userErrors { code path message }\n    }\n  }\n": types.SetLeadersFactorDocument,
    "\n  query NotOpened($search: String, $unitId: ID, $linkOver: Boolean) {\n    viewer { login }\n    accounts(first: 200, search: $search, unitId: $unitId, notOpened: true, linkOver: $linkOver) {\n      totalCount\n      edges { node { id login fullName unit { id name type } notOpened { linkUntil coded } mailedLink { address } } }\n    }\n  }\n": types.NotOpenedDocument,
    "\n  query DepartmentsOf($unitId: ID!) {\n    unit(id: $unitId) { id departments { id name } }\n  }\n": types.DepartmentsOfDocument,
    "\n  query PersonPage($accountId: ID!) {\n    viewer { login lacksSecondFactor actingOffice { id managesSubUnits } }\n    account(id: $accountId) {\n      id\n      login\n      fullName\n      createdAt\n      disabledAt\n      revision\n      unit { id name type }\n      offices { ...OfficeOfAccount }\n      apiKeys { ...ApiKeyOfAccount }\n      mailFailure { at reason }\n      mailedLink { ...MailedLink }\n    }\n  }\n": types.PersonPageDocument,
    "\n  fragment MailedLink on MailedLink { address askedAt sentAt givenUpAt failure }\n": types.MailedLinkFragmentDoc,
    "\n  fragment ApiKeyOfAccount on ApiKey { id name kind createdAt expiresAt lastUsedAt revokedAt }\n": types.ApiKeyOfAccountFragmentDoc,
    "\n  mutation RenewLinks($input: RenewLinksInput!) {\n    renewLinks(input: $input) {\n      links { accountId login fullName link mailedTo expiresAt }\n      userErrors { code path message }\n    }\n  }\n": types.RenewLinksDocument,
    "\n  mutation StatePost($input: StatePostInput!) {\n    statePost(input: $input) { office { id post posts { post from } } userErrors { code path message } }\n  }\n": types.StatePostDocument,
    "\n  query UnitsBelow($ancestorId: ID!, $search: String!, $chosen: ID!) {\n    units(ancestorId: $ancestorId, search: $search, first: 30) { edges { node { id name type } } }\n    unit(id: $chosen) { id name type }\n  }\n": types.UnitsBelowDocument,
    "\n  fragment AbsentUnit on Absence {\n    lastDay\n    because { text }\n    unit { id name type }\n    heir { id name type viewerMayReadValues }\n    possibleHeirs { id name type viewerMayReadValues }\n    former { id name type viewerMayReadValues }\n  }\n": types.AbsentUnitFragmentDoc,
    "\n  fragment EvidenceFile on EvidenceFile { id name mediaType size shown attachedAt attachedBy }\n": types.EvidenceFileFragmentDoc,
    "\n  fragment PeriodOption on Period { id label year startsOn cutoffOn dueOn lastDueOn regime { id name } }\n": types.PeriodOptionFragmentDoc,
    "\n  query ShownPeriod($id: ID!) {\n    period(id: $id) { id ...PeriodOption }\n  }\n": types.ShownPeriodDocument,
    "\n  fragment LastImport on SheetImport { id file rowCount madeAt madeBy undoneAt undoneBy undoneReason }\n": types.LastImportFragmentDoc,
    "\n  fragment TargetWords on Target { text explanation { text } question { text } illustrative }\n": types.TargetWordsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableAccount($input: DisableAccountInput!) {\n    disableAccount(input: $input) { account { id disabledAt revision } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation DisableAccount($input: DisableAccountInput!) {\n    disableAccount(input: $input) { account { id disabledAt revision } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnableAccount($input: EnableAccountInput!) {\n    enableAccount(input: $input) { account { id disabledAt revision } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation EnableAccount($input: EnableAccountInput!) {\n    enableAccount(input: $input) { account { id disabledAt revision } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) { invitation { link mailedTo expiresAt } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) { invitation { link mailedTo expiresAt } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Accounts($after: String, $search: String, $unitId: ID, $disabled: Boolean) {\n    accounts(first: 50, after: $after, search: $search, unitId: $unitId, disabled: $disabled) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id ...AccountInList } }\n    }\n  }\n"): (typeof documents)["\n  query Accounts($after: String, $search: String, $unitId: ID, $disabled: Boolean) {\n    accounts(first: 50, after: $after, search: $search, unitId: $unitId, disabled: $disabled) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id ...AccountInList } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AccountInList on Account {\n    id\n    login\n    fullName\n    disabledAt\n    notOpened { linkUntil coded }\n    unit { id name type }\n    offices { id kind post managesSubUnits validFrom validTo endedAt confirmedAt onBehalfOf unit { id name type } department { id name } }\n  }\n"): (typeof documents)["\n  fragment AccountInList on Account {\n    id\n    login\n    fullName\n    disabledAt\n    notOpened { linkUntil coded }\n    unit { id name type }\n    offices { id kind post managesSubUnits validFrom validTo endedAt confirmedAt onBehalfOf unit { id name type } department { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfficeOfAccount on Office {\n    id\n    kind\n    post\n    posts { post from }\n    managesSubUnits\n    validFrom\n    validTo\n    endedAt\n    confirmedAt\n    confirmedFrom\n    onBehalfOf\n    refusal\n    unit { id name type }\n    department { id name }\n  }\n"): (typeof documents)["\n  fragment OfficeOfAccount on Office {\n    id\n    kind\n    post\n    posts { post from }\n    managesSubUnits\n    validFrom\n    validTo\n    endedAt\n    confirmedAt\n    confirmedFrom\n    onBehalfOf\n    refusal\n    unit { id name type }\n    department { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOffice($input: EndOfficeInput!) {\n    endOffice(input: $input) { office { id validTo endedAt } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation EndOffice($input: EndOfficeInput!) {\n    endOffice(input: $input) { office { id validTo endedAt } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Administration {\n    viewer {\n      rights\n      lacksSecondFactor\n      actingOffice { id managesSubUnits }\n    }\n  }\n"): (typeof documents)["\n  query Administration {\n    viewer {\n      rights\n      lacksSecondFactor\n      actingOffice { id managesSubUnits }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateAccount($input: CreateAccountInput!) {\n    createAccount(input: $input) {\n      account { id login fullName offices { id confirmedFrom } }\n      invitation { link mailedTo expiresAt }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateAccount($input: CreateAccountInput!) {\n    createAccount(input: $input) {\n      account { id login fullName offices { id confirmedFrom } }\n      invitation { link mailedTo expiresAt }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantOffice($input: GrantOfficeInput!) {\n    grantOffice(input: $input) { office { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation GrantOffice($input: GrantOfficeInput!) {\n    grantOffice(input: $input) { office { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountImports { accountImports { id ...LastImport } }\n"): (typeof documents)["\n  query AccountImports { accountImports { id ...LastImport } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoAccountImport($input: UndoAccountImportInput!) {\n    undoAccountImport(input: $input) { import { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation UndoAccountImport($input: UndoAccountImportInput!) {\n    undoAccountImport(input: $input) { import { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeadersFactorAsked {\n    provinceSettings { leadersFactorFrom leadersWithoutFactor revision }\n  }\n"): (typeof documents)["\n  query LeadersFactorAsked {\n    provinceSettings { leadersFactorFrom leadersWithoutFactor revision }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLeadersFactor($input: SetLeadersFactorInput!) {\n    setLeadersFactor(input: $input) {\n      provinceSettings { leadersFactorFrom }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation SetLeadersFactor($input: SetLeadersFactorInput!) {\n    setLeadersFactor(input: $input) {\n      provinceSettings { leadersFactorFrom }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NotOpened($search: String, $unitId: ID, $linkOver: Boolean) {\n    viewer { login }\n    accounts(first: 200, search: $search, unitId: $unitId, notOpened: true, linkOver: $linkOver) {\n      totalCount\n      edges { node { id login fullName unit { id name type } notOpened { linkUntil coded } mailedLink { address } } }\n    }\n  }\n"): (typeof documents)["\n  query NotOpened($search: String, $unitId: ID, $linkOver: Boolean) {\n    viewer { login }\n    accounts(first: 200, search: $search, unitId: $unitId, notOpened: true, linkOver: $linkOver) {\n      totalCount\n      edges { node { id login fullName unit { id name type } notOpened { linkUntil coded } mailedLink { address } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DepartmentsOf($unitId: ID!) {\n    unit(id: $unitId) { id departments { id name } }\n  }\n"): (typeof documents)["\n  query DepartmentsOf($unitId: ID!) {\n    unit(id: $unitId) { id departments { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonPage($accountId: ID!) {\n    viewer { login lacksSecondFactor actingOffice { id managesSubUnits } }\n    account(id: $accountId) {\n      id\n      login\n      fullName\n      createdAt\n      disabledAt\n      revision\n      unit { id name type }\n      offices { ...OfficeOfAccount }\n      apiKeys { ...ApiKeyOfAccount }\n      mailFailure { at reason }\n      mailedLink { ...MailedLink }\n    }\n  }\n"): (typeof documents)["\n  query PersonPage($accountId: ID!) {\n    viewer { login lacksSecondFactor actingOffice { id managesSubUnits } }\n    account(id: $accountId) {\n      id\n      login\n      fullName\n      createdAt\n      disabledAt\n      revision\n      unit { id name type }\n      offices { ...OfficeOfAccount }\n      apiKeys { ...ApiKeyOfAccount }\n      mailFailure { at reason }\n      mailedLink { ...MailedLink }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MailedLink on MailedLink { address askedAt sentAt givenUpAt failure }\n"): (typeof documents)["\n  fragment MailedLink on MailedLink { address askedAt sentAt givenUpAt failure }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApiKeyOfAccount on ApiKey { id name kind createdAt expiresAt lastUsedAt revokedAt }\n"): (typeof documents)["\n  fragment ApiKeyOfAccount on ApiKey { id name kind createdAt expiresAt lastUsedAt revokedAt }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewLinks($input: RenewLinksInput!) {\n    renewLinks(input: $input) {\n      links { accountId login fullName link mailedTo expiresAt }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation RenewLinks($input: RenewLinksInput!) {\n    renewLinks(input: $input) {\n      links { accountId login fullName link mailedTo expiresAt }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StatePost($input: StatePostInput!) {\n    statePost(input: $input) { office { id post posts { post from } } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation StatePost($input: StatePostInput!) {\n    statePost(input: $input) { office { id post posts { post from } } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitsBelow($ancestorId: ID!, $search: String!, $chosen: ID!) {\n    units(ancestorId: $ancestorId, search: $search, first: 30) { edges { node { id name type } } }\n    unit(id: $chosen) { id name type }\n  }\n"): (typeof documents)["\n  query UnitsBelow($ancestorId: ID!, $search: String!, $chosen: ID!) {\n    units(ancestorId: $ancestorId, search: $search, first: 30) { edges { node { id name type } } }\n    unit(id: $chosen) { id name type }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AbsentUnit on Absence {\n    lastDay\n    because { text }\n    unit { id name type }\n    heir { id name type viewerMayReadValues }\n    possibleHeirs { id name type viewerMayReadValues }\n    former { id name type viewerMayReadValues }\n  }\n"): (typeof documents)["\n  fragment AbsentUnit on Absence {\n    lastDay\n    because { text }\n    unit { id name type }\n    heir { id name type viewerMayReadValues }\n    possibleHeirs { id name type viewerMayReadValues }\n    former { id name type viewerMayReadValues }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidenceFile on EvidenceFile { id name mediaType size shown attachedAt attachedBy }\n"): (typeof documents)["\n  fragment EvidenceFile on EvidenceFile { id name mediaType size shown attachedAt attachedBy }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PeriodOption on Period { id label year startsOn cutoffOn dueOn lastDueOn regime { id name } }\n"): (typeof documents)["\n  fragment PeriodOption on Period { id label year startsOn cutoffOn dueOn lastDueOn regime { id name } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShownPeriod($id: ID!) {\n    period(id: $id) { id ...PeriodOption }\n  }\n"): (typeof documents)["\n  query ShownPeriod($id: ID!) {\n    period(id: $id) { id ...PeriodOption }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LastImport on SheetImport { id file rowCount madeAt madeBy undoneAt undoneBy undoneReason }\n"): (typeof documents)["\n  fragment LastImport on SheetImport { id file rowCount madeAt madeBy undoneAt undoneBy undoneReason }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TargetWords on Target { text explanation { text } question { text } illustrative }\n"): (typeof documents)["\n  fragment TargetWords on Target { text explanation { text } question { text } illustrative }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;