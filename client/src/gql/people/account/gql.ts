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
    "\n  query OwnAccount {\n    viewer {\n      login\n      fullName\n      hasPassword\n      unit { id name type }\n      ...SecondFactor\n      substitutions { ...SubstitutionInList }\n      sessions { ...SessionInList }\n      refusedSignIns { ...RefusedSignIn }\n      apiKeyKinds\n      apiKeys { ...ApiKeyInList }\n    }\n  }\n": typeof types.OwnAccountDocument,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) { apiKey { id revokedAt } userErrors { code path message } }\n  }\n": typeof types.RevokeApiKeyDocument,
    "\n  fragment ApiKeyInList on ApiKey { id name kind createdAt expiresAt lastUsedAt revokedAt }\n": typeof types.ApiKeyInListFragmentDoc,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) { apiKey { id } secret userErrors { code path message } }\n  }\n": typeof types.CreateApiKeyDocument,
    "\n  query Colleagues { colleagues { id fullName } }\n": typeof types.ColleaguesDocument,
    "\n  mutation HandOverOffice($input: HandOverOfficeInput!) {\n    handOverOffice(input: $input) { office { id } userErrors { code path message } }\n  }\n": typeof types.HandOverOfficeDocument,
    "\n  fragment PasskeyInList on Passkey { id name createdAt lastUsedAt }\n": typeof types.PasskeyInListFragmentDoc,
    "\n  mutation RemovePasskey($input: RemovePasskeyInput!) {\n    removePasskey(input: $input) { viewer { login } userErrors { code path message } }\n  }\n": typeof types.RemovePasskeyDocument,
    "\n  fragment RecoveryCodes on RecoveryCodes { left made lastUsedAt }\n": typeof types.RecoveryCodesFragmentDoc,
    "\n  fragment RefusedSignIn on RefusedSignIn { at address reason }\n": typeof types.RefusedSignInFragmentDoc,
    "\n  fragment SecondFactor on Viewer {\n    hasSecondFactor\n    hasOneTimeCodes\n    lacksSecondFactor\n    passkeys { ...PasskeyInList }\n    recoveryCodes { ...RecoveryCodes }\n  }\n": typeof types.SecondFactorFragmentDoc,
    "\n  fragment SessionInList on Session { id current createdAt lastSeenAt address userAgent }\n": typeof types.SessionInListFragmentDoc,
    "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) { session { id } userErrors { code path message } }\n  }\n": typeof types.RevokeSessionDocument,
    "\n  mutation RevokeOtherSessions($input: RevokeOtherSessionsInput!) {\n    revokeOtherSessions(input: $input) { viewer { login } userErrors { code path message } }\n  }\n": typeof types.RevokeOtherSessionsDocument,
    "\n  fragment SubstitutionInList on Substitution { id kind from to given validFrom validTo confirmedAt }\n": typeof types.SubstitutionInListFragmentDoc,
    "\n  mutation TakeOfficeBack($input: TakeOfficeBackInput!) {\n    takeOfficeBack(input: $input) { office { id endedAt } userErrors { code path message } }\n  }\n": typeof types.TakeOfficeBackDocument,
    "\n  fragment AbsentUnit on Absence {\n    lastDay\n    because { text }\n    unit { id name type }\n    heir { id name type viewerMayReadValues }\n    possibleHeirs { id name type viewerMayReadValues }\n    former { id name type viewerMayReadValues }\n  }\n": typeof types.AbsentUnitFragmentDoc,
    "\n  fragment EvidenceFile on EvidenceFile { id name mediaType size shown attachedAt attachedBy }\n": typeof types.EvidenceFileFragmentDoc,
    "\n  fragment PeriodOption on Period { id label year startsOn cutoffOn dueOn lastDueOn regime { id name } }\n": typeof types.PeriodOptionFragmentDoc,
    "\n  query ShownPeriod($id: ID!) {\n    period(id: $id) { id ...PeriodOption }\n  }\n": typeof types.ShownPeriodDocument,
    "\n  fragment LastImport on SheetImport { id file rowCount madeAt madeBy undoneAt undoneBy undoneReason }\n": typeof types.LastImportFragmentDoc,
    "\n  fragment TargetWords on Target { text explanation { text } question { text } illustrative }\n": typeof types.TargetWordsFragmentDoc,
};
const documents: Documents = {
    "\n  query OwnAccount {\n    viewer {\n      login\n      fullName\n      hasPassword\n      unit { id name type }\n      ...SecondFactor\n      substitutions { ...SubstitutionInList }\n      sessions { ...SessionInList }\n      refusedSignIns { ...RefusedSignIn }\n      apiKeyKinds\n      apiKeys { ...ApiKeyInList }\n    }\n  }\n": types.OwnAccountDocument,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) { apiKey { id revokedAt } userErrors { code path message } }\n  }\n": types.RevokeApiKeyDocument,
    "\n  fragment ApiKeyInList on ApiKey { id name kind createdAt expiresAt lastUsedAt revokedAt }\n": types.ApiKeyInListFragmentDoc,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) { apiKey { id } secret userErrors { code path message } }\n  }\n": types.CreateApiKeyDocument,
    "\n  query Colleagues { colleagues { id fullName } }\n": types.ColleaguesDocument,
    "\n  mutation HandOverOffice($input: HandOverOfficeInput!) {\n    handOverOffice(input: $input) { office { id } userErrors { code path message } }\n  }\n": types.HandOverOfficeDocument,
    "\n  fragment PasskeyInList on Passkey { id name createdAt lastUsedAt }\n": types.PasskeyInListFragmentDoc,
    "\n  mutation RemovePasskey($input: RemovePasskeyInput!) {\n    removePasskey(input: $input) { viewer { login } userErrors { code path message } }\n  }\n": types.RemovePasskeyDocument,
    "\n  fragment RecoveryCodes on RecoveryCodes { left made lastUsedAt }\n": types.RecoveryCodesFragmentDoc,
    "\n  fragment RefusedSignIn on RefusedSignIn { at address reason }\n": types.RefusedSignInFragmentDoc,
    "\n  fragment SecondFactor on Viewer {\n    hasSecondFactor\n    hasOneTimeCodes\n    lacksSecondFactor\n    passkeys { ...PasskeyInList }\n    recoveryCodes { ...RecoveryCodes }\n  }\n": types.SecondFactorFragmentDoc,
    "\n  fragment SessionInList on Session { id current createdAt lastSeenAt address userAgent }\n": types.SessionInListFragmentDoc,
    "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) { session { id } userErrors { code path message } }\n  }\n": types.RevokeSessionDocument,
    "\n  mutation RevokeOtherSessions($input: RevokeOtherSessionsInput!) {\n    revokeOtherSessions(input: $input) { viewer { login } userErrors { code path message } }\n  }\n": types.RevokeOtherSessionsDocument,
    "\n  fragment SubstitutionInList on Substitution { id kind from to given validFrom validTo confirmedAt }\n": types.SubstitutionInListFragmentDoc,
    "\n  mutation TakeOfficeBack($input: TakeOfficeBackInput!) {\n    takeOfficeBack(input: $input) { office { id endedAt } userErrors { code path message } }\n  }\n": types.TakeOfficeBackDocument,
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
export function graphql(source: "\n  query OwnAccount {\n    viewer {\n      login\n      fullName\n      hasPassword\n      unit { id name type }\n      ...SecondFactor\n      substitutions { ...SubstitutionInList }\n      sessions { ...SessionInList }\n      refusedSignIns { ...RefusedSignIn }\n      apiKeyKinds\n      apiKeys { ...ApiKeyInList }\n    }\n  }\n"): (typeof documents)["\n  query OwnAccount {\n    viewer {\n      login\n      fullName\n      hasPassword\n      unit { id name type }\n      ...SecondFactor\n      substitutions { ...SubstitutionInList }\n      sessions { ...SessionInList }\n      refusedSignIns { ...RefusedSignIn }\n      apiKeyKinds\n      apiKeys { ...ApiKeyInList }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) { apiKey { id revokedAt } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) { apiKey { id revokedAt } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApiKeyInList on ApiKey { id name kind createdAt expiresAt lastUsedAt revokedAt }\n"): (typeof documents)["\n  fragment ApiKeyInList on ApiKey { id name kind createdAt expiresAt lastUsedAt revokedAt }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) { apiKey { id } secret userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) { apiKey { id } secret userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Colleagues { colleagues { id fullName } }\n"): (typeof documents)["\n  query Colleagues { colleagues { id fullName } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOverOffice($input: HandOverOfficeInput!) {\n    handOverOffice(input: $input) { office { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation HandOverOffice($input: HandOverOfficeInput!) {\n    handOverOffice(input: $input) { office { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PasskeyInList on Passkey { id name createdAt lastUsedAt }\n"): (typeof documents)["\n  fragment PasskeyInList on Passkey { id name createdAt lastUsedAt }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePasskey($input: RemovePasskeyInput!) {\n    removePasskey(input: $input) { viewer { login } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation RemovePasskey($input: RemovePasskeyInput!) {\n    removePasskey(input: $input) { viewer { login } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecoveryCodes on RecoveryCodes { left made lastUsedAt }\n"): (typeof documents)["\n  fragment RecoveryCodes on RecoveryCodes { left made lastUsedAt }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RefusedSignIn on RefusedSignIn { at address reason }\n"): (typeof documents)["\n  fragment RefusedSignIn on RefusedSignIn { at address reason }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SecondFactor on Viewer {\n    hasSecondFactor\n    hasOneTimeCodes\n    lacksSecondFactor\n    passkeys { ...PasskeyInList }\n    recoveryCodes { ...RecoveryCodes }\n  }\n"): (typeof documents)["\n  fragment SecondFactor on Viewer {\n    hasSecondFactor\n    hasOneTimeCodes\n    lacksSecondFactor\n    passkeys { ...PasskeyInList }\n    recoveryCodes { ...RecoveryCodes }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionInList on Session { id current createdAt lastSeenAt address userAgent }\n"): (typeof documents)["\n  fragment SessionInList on Session { id current createdAt lastSeenAt address userAgent }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) { session { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) { session { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeOtherSessions($input: RevokeOtherSessionsInput!) {\n    revokeOtherSessions(input: $input) { viewer { login } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation RevokeOtherSessions($input: RevokeOtherSessionsInput!) {\n    revokeOtherSessions(input: $input) { viewer { login } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SubstitutionInList on Substitution { id kind from to given validFrom validTo confirmedAt }\n"): (typeof documents)["\n  fragment SubstitutionInList on Substitution { id kind from to given validFrom validTo confirmedAt }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeOfficeBack($input: TakeOfficeBackInput!) {\n    takeOfficeBack(input: $input) { office { id endedAt } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation TakeOfficeBack($input: TakeOfficeBackInput!) {\n    takeOfficeBack(input: $input) { office { id endedAt } userErrors { code path message } }\n  }\n"];
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