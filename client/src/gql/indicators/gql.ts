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
    "\n  query IndicatorKeepers { indicatorKeepers { count unit { id name type } } }\n": typeof types.IndicatorKeepersDocument,
    "\n  query IndicatorsOfKeeper($unit: ID!, $search: String) {\n    indicators(unitId: $unit, search: $search, retired: false, first: 200) {\n      totalCount\n      edges { node { id name unitOfMeasure kind definition namesake { id } } }\n    }\n  }\n": typeof types.IndicatorsOfKeeperDocument,
    "\n  mutation CopyIndicators($input: CopyIndicatorsInput!) {\n    copyIndicators(input: $input) { indicators { id } userErrors { code path message } }\n  }\n": typeof types.CopyIndicatorsDocument,
    "\n  mutation UpdateIndicator($input: UpdateIndicatorInput!) {\n    updateIndicator(input: $input) { indicator { id } userErrors { code path message } }\n  }\n": typeof types.UpdateIndicatorDocument,
    "\n  query CatalogueImports { catalogueImports { id ...LastImport } }\n": typeof types.CatalogueImportsDocument,
    "\n  mutation UndoCatalogueImport($input: UndoCatalogueImportInput!) {\n    undoCatalogueImport(input: $input) { import { id } userErrors { code path message } }\n  }\n": typeof types.UndoCatalogueImportDocument,
    "\n  query IndicatorPage($id: ID!) {\n    indicator(id: $id) {\n      id name code edition kind direction unitOfMeasure numeratorName denominatorName operandUnit overTime overUnits\n      suppliedBy sumPolicy typedAs quotaToSubUnits definition viewerMayChange viewerMaySetRule grades { name also } retiredFrom retiredReason\n      mergedInto { id name }\n      unit { id name type }\n      regime { id name }\n      askingRegimes { id name }\n      copiedFrom { id name unit { id name type } }\n      viewerAskingRegimes { id }\n      viewerMayAsk\n      parent { id name }\n      children { id name }\n      links { id relation validFrom validTo shared { id name } }\n      editions { id edition validFrom name unitOfMeasure kind definition numeratorName denominatorName regime { id name } askingRegimes { id name } }\n    }\n  }\n": typeof types.IndicatorPageDocument,
    "\n  query Indicators($search: String, $viewerMayPlan: Boolean, $retired: Boolean, $after: String) {\n    indicators(search: $search, viewerMayPlan: $viewerMayPlan, retired: $retired, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id code name unitOfMeasure kind retiredFrom unit { id name type } } }\n    }\n  }\n": typeof types.IndicatorsDocument,
    "\n  query SharedIndicators {\n    indicators(viewerMayPlan: true, first: 200) { edges { node { id name kind unit { id } } } }\n  }\n": typeof types.SharedIndicatorsDocument,
    "\n  mutation LinkIndicator($input: LinkIndicatorInput!) {\n    linkIndicator(input: $input) { link { id } userErrors { code path message } }\n  }\n": typeof types.LinkIndicatorDocument,
    "\n  mutation EndIndicatorLink($input: EndIndicatorLinkInput!) {\n    endIndicatorLink(input: $input) { link { id } userErrors { code path message } }\n  }\n": typeof types.EndIndicatorLinkDocument,
    "\n  mutation MergeIndicators($input: MergeIndicatorsInput!) {\n    mergeIndicators(input: $input) { indicator { id } userErrors { code path message } }\n  }\n": typeof types.MergeIndicatorsDocument,
    "\n  query OwnIndicators {\n    indicators(viewerMayPlan: true, retired: false, first: 200) {\n      edges { node { id name kind unitOfMeasure viewerMayChange } }\n    }\n  }\n": typeof types.OwnIndicatorsDocument,
    "\n  mutation CreateIndicator($input: CreateIndicatorInput!) {\n    createIndicator(input: $input) { indicator { id name } userErrors { code path message } }\n  }\n": typeof types.CreateIndicatorDocument,
    "\n  query OwnRegimes {\n    regimes { id name viewerMayName unit { id } }\n  }\n": typeof types.OwnRegimesDocument,
    "\n  mutation SetOwnAsking($input: SetOwnAskingInput!) {\n    setOwnAsking(input: $input) { indicator { id } userErrors { code path message } }\n  }\n": typeof types.SetOwnAskingDocument,
    "\n  query ProposedIndicators($level: UnitLevel!) {\n    proposedIndicators(level: $level) {\n      key name unitOfMeasure source understood weightKey present { id }\n    }\n  }\n": typeof types.ProposedIndicatorsDocument,
    "\n  mutation AdoptIndicators($input: AdoptIndicatorsInput!) {\n    adoptIndicators(input: $input) { indicators { id } userErrors { code path message } }\n  }\n": typeof types.AdoptIndicatorsDocument,
    "\n  query NamedRegimes {\n    regimes { id code name viewerMayName }\n  }\n": typeof types.NamedRegimesDocument,
    "\n  mutation RetireIndicator($input: RetireIndicatorInput!) {\n    retireIndicator(input: $input) { indicator { id } userErrors { code path message } }\n  }\n": typeof types.RetireIndicatorDocument,
    "\n  mutation ReviveIndicator($input: ReviveIndicatorInput!) {\n    reviveIndicator(input: $input) { indicator { id } userErrors { code path message } }\n  }\n": typeof types.ReviveIndicatorDocument,
    "\n  mutation SetGrades($input: SetIndicatorRuleInput!) {\n    setIndicatorRule(input: $input) { rule { id } userErrors { code path message } }\n  }\n": typeof types.SetGradesDocument,
    "\n  query IndicatorUses($id: ID!, $from: LocalDate!, $merging: Boolean!) {\n    indicator(id: $id) { id uses(from: $from, merging: $merging) { kind hinders message { text } } }\n  }\n": typeof types.IndicatorUsesDocument,
    "\n  query Weights {\n    indicators(viewerMayPlan: true, first: 200) { edges { node { id name kind } } }\n  }\n": typeof types.WeightsDocument,
    "\n  query WholesFound($search: String, $chosen: ID!, $hasChosen: Boolean!) {\n    indicators(search: $search, viewerMayPlan: true, first: 20) { edges { node { id name code } } }\n    indicator(id: $chosen) @include(if: $hasChosen) { id name code }\n  }\n": typeof types.WholesFoundDocument,
    "\n  fragment AbsentUnit on Absence {\n    lastDay\n    because { text }\n    unit { id name type }\n    heir { id name type viewerMayReadValues }\n    possibleHeirs { id name type viewerMayReadValues }\n    former { id name type viewerMayReadValues }\n  }\n": typeof types.AbsentUnitFragmentDoc,
    "\n  fragment EvidenceFile on EvidenceFile { id name mediaType size shown attachedAt attachedBy }\n": typeof types.EvidenceFileFragmentDoc,
    "\n  fragment PeriodOption on Period { id label year startsOn cutoffOn dueOn lastDueOn regime { id name } }\n": typeof types.PeriodOptionFragmentDoc,
    "\n  query ShownPeriod($id: ID!) {\n    period(id: $id) { id ...PeriodOption }\n  }\n": typeof types.ShownPeriodDocument,
    "\n  fragment LastImport on SheetImport { id file rowCount madeAt madeBy undoneAt undoneBy undoneReason }\n": typeof types.LastImportFragmentDoc,
    "\n  fragment TargetWords on Target { text explanation { text } question { text } illustrative }\n": typeof types.TargetWordsFragmentDoc,
};
const documents: Documents = {
    "\n  query IndicatorKeepers { indicatorKeepers { count unit { id name type } } }\n": types.IndicatorKeepersDocument,
    "\n  query IndicatorsOfKeeper($unit: ID!, $search: String) {\n    indicators(unitId: $unit, search: $search, retired: false, first: 200) {\n      totalCount\n      edges { node { id name unitOfMeasure kind definition namesake { id } } }\n    }\n  }\n": types.IndicatorsOfKeeperDocument,
    "\n  mutation CopyIndicators($input: CopyIndicatorsInput!) {\n    copyIndicators(input: $input) { indicators { id } userErrors { code path message } }\n  }\n": types.CopyIndicatorsDocument,
    "\n  mutation UpdateIndicator($input: UpdateIndicatorInput!) {\n    updateIndicator(input: $input) { indicator { id } userErrors { code path message } }\n  }\n": types.UpdateIndicatorDocument,
    "\n  query CatalogueImports { catalogueImports { id ...LastImport } }\n": types.CatalogueImportsDocument,
    "\n  mutation UndoCatalogueImport($input: UndoCatalogueImportInput!) {\n    undoCatalogueImport(input: $input) { import { id } userErrors { code path message } }\n  }\n": types.UndoCatalogueImportDocument,
    "\n  query IndicatorPage($id: ID!) {\n    indicator(id: $id) {\n      id name code edition kind direction unitOfMeasure numeratorName denominatorName operandUnit overTime overUnits\n      suppliedBy sumPolicy typedAs quotaToSubUnits definition viewerMayChange viewerMaySetRule grades { name also } retiredFrom retiredReason\n      mergedInto { id name }\n      unit { id name type }\n      regime { id name }\n      askingRegimes { id name }\n      copiedFrom { id name unit { id name type } }\n      viewerAskingRegimes { id }\n      viewerMayAsk\n      parent { id name }\n      children { id name }\n      links { id relation validFrom validTo shared { id name } }\n      editions { id edition validFrom name unitOfMeasure kind definition numeratorName denominatorName regime { id name } askingRegimes { id name } }\n    }\n  }\n": types.IndicatorPageDocument,
    "\n  query Indicators($search: String, $viewerMayPlan: Boolean, $retired: Boolean, $after: String) {\n    indicators(search: $search, viewerMayPlan: $viewerMayPlan, retired: $retired, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id code name unitOfMeasure kind retiredFrom unit { id name type } } }\n    }\n  }\n": types.IndicatorsDocument,
    "\n  query SharedIndicators {\n    indicators(viewerMayPlan: true, first: 200) { edges { node { id name kind unit { id } } } }\n  }\n": types.SharedIndicatorsDocument,
    "\n  mutation LinkIndicator($input: LinkIndicatorInput!) {\n    linkIndicator(input: $input) { link { id } userErrors { code path message } }\n  }\n": types.LinkIndicatorDocument,
    "\n  mutation EndIndicatorLink($input: EndIndicatorLinkInput!) {\n    endIndicatorLink(input: $input) { link { id } userErrors { code path message } }\n  }\n": types.EndIndicatorLinkDocument,
    "\n  mutation MergeIndicators($input: MergeIndicatorsInput!) {\n    mergeIndicators(input: $input) { indicator { id } userErrors { code path message } }\n  }\n": types.MergeIndicatorsDocument,
    "\n  query OwnIndicators {\n    indicators(viewerMayPlan: true, retired: false, first: 200) {\n      edges { node { id name kind unitOfMeasure viewerMayChange } }\n    }\n  }\n": types.OwnIndicatorsDocument,
    "\n  mutation CreateIndicator($input: CreateIndicatorInput!) {\n    createIndicator(input: $input) { indicator { id name } userErrors { code path message } }\n  }\n": types.CreateIndicatorDocument,
    "\n  query OwnRegimes {\n    regimes { id name viewerMayName unit { id } }\n  }\n": types.OwnRegimesDocument,
    "\n  mutation SetOwnAsking($input: SetOwnAskingInput!) {\n    setOwnAsking(input: $input) { indicator { id } userErrors { code path message } }\n  }\n": types.SetOwnAskingDocument,
    "\n  query ProposedIndicators($level: UnitLevel!) {\n    proposedIndicators(level: $level) {\n      key name unitOfMeasure source understood weightKey present { id }\n    }\n  }\n": types.ProposedIndicatorsDocument,
    "\n  mutation AdoptIndicators($input: AdoptIndicatorsInput!) {\n    adoptIndicators(input: $input) { indicators { id } userErrors { code path message } }\n  }\n": types.AdoptIndicatorsDocument,
    "\n  query NamedRegimes {\n    regimes { id code name viewerMayName }\n  }\n": types.NamedRegimesDocument,
    "\n  mutation RetireIndicator($input: RetireIndicatorInput!) {\n    retireIndicator(input: $input) { indicator { id } userErrors { code path message } }\n  }\n": types.RetireIndicatorDocument,
    "\n  mutation ReviveIndicator($input: ReviveIndicatorInput!) {\n    reviveIndicator(input: $input) { indicator { id } userErrors { code path message } }\n  }\n": types.ReviveIndicatorDocument,
    "\n  mutation SetGrades($input: SetIndicatorRuleInput!) {\n    setIndicatorRule(input: $input) { rule { id } userErrors { code path message } }\n  }\n": types.SetGradesDocument,
    "\n  query IndicatorUses($id: ID!, $from: LocalDate!, $merging: Boolean!) {\n    indicator(id: $id) { id uses(from: $from, merging: $merging) { kind hinders message { text } } }\n  }\n": types.IndicatorUsesDocument,
    "\n  query Weights {\n    indicators(viewerMayPlan: true, first: 200) { edges { node { id name kind } } }\n  }\n": types.WeightsDocument,
    "\n  query WholesFound($search: String, $chosen: ID!, $hasChosen: Boolean!) {\n    indicators(search: $search, viewerMayPlan: true, first: 20) { edges { node { id name code } } }\n    indicator(id: $chosen) @include(if: $hasChosen) { id name code }\n  }\n": types.WholesFoundDocument,
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
export function graphql(source: "\n  query IndicatorKeepers { indicatorKeepers { count unit { id name type } } }\n"): (typeof documents)["\n  query IndicatorKeepers { indicatorKeepers { count unit { id name type } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorsOfKeeper($unit: ID!, $search: String) {\n    indicators(unitId: $unit, search: $search, retired: false, first: 200) {\n      totalCount\n      edges { node { id name unitOfMeasure kind definition namesake { id } } }\n    }\n  }\n"): (typeof documents)["\n  query IndicatorsOfKeeper($unit: ID!, $search: String) {\n    indicators(unitId: $unit, search: $search, retired: false, first: 200) {\n      totalCount\n      edges { node { id name unitOfMeasure kind definition namesake { id } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CopyIndicators($input: CopyIndicatorsInput!) {\n    copyIndicators(input: $input) { indicators { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation CopyIndicators($input: CopyIndicatorsInput!) {\n    copyIndicators(input: $input) { indicators { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateIndicator($input: UpdateIndicatorInput!) {\n    updateIndicator(input: $input) { indicator { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation UpdateIndicator($input: UpdateIndicatorInput!) {\n    updateIndicator(input: $input) { indicator { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CatalogueImports { catalogueImports { id ...LastImport } }\n"): (typeof documents)["\n  query CatalogueImports { catalogueImports { id ...LastImport } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoCatalogueImport($input: UndoCatalogueImportInput!) {\n    undoCatalogueImport(input: $input) { import { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation UndoCatalogueImport($input: UndoCatalogueImportInput!) {\n    undoCatalogueImport(input: $input) { import { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorPage($id: ID!) {\n    indicator(id: $id) {\n      id name code edition kind direction unitOfMeasure numeratorName denominatorName operandUnit overTime overUnits\n      suppliedBy sumPolicy typedAs quotaToSubUnits definition viewerMayChange viewerMaySetRule grades { name also } retiredFrom retiredReason\n      mergedInto { id name }\n      unit { id name type }\n      regime { id name }\n      askingRegimes { id name }\n      copiedFrom { id name unit { id name type } }\n      viewerAskingRegimes { id }\n      viewerMayAsk\n      parent { id name }\n      children { id name }\n      links { id relation validFrom validTo shared { id name } }\n      editions { id edition validFrom name unitOfMeasure kind definition numeratorName denominatorName regime { id name } askingRegimes { id name } }\n    }\n  }\n"): (typeof documents)["\n  query IndicatorPage($id: ID!) {\n    indicator(id: $id) {\n      id name code edition kind direction unitOfMeasure numeratorName denominatorName operandUnit overTime overUnits\n      suppliedBy sumPolicy typedAs quotaToSubUnits definition viewerMayChange viewerMaySetRule grades { name also } retiredFrom retiredReason\n      mergedInto { id name }\n      unit { id name type }\n      regime { id name }\n      askingRegimes { id name }\n      copiedFrom { id name unit { id name type } }\n      viewerAskingRegimes { id }\n      viewerMayAsk\n      parent { id name }\n      children { id name }\n      links { id relation validFrom validTo shared { id name } }\n      editions { id edition validFrom name unitOfMeasure kind definition numeratorName denominatorName regime { id name } askingRegimes { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Indicators($search: String, $viewerMayPlan: Boolean, $retired: Boolean, $after: String) {\n    indicators(search: $search, viewerMayPlan: $viewerMayPlan, retired: $retired, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id code name unitOfMeasure kind retiredFrom unit { id name type } } }\n    }\n  }\n"): (typeof documents)["\n  query Indicators($search: String, $viewerMayPlan: Boolean, $retired: Boolean, $after: String) {\n    indicators(search: $search, viewerMayPlan: $viewerMayPlan, retired: $retired, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id code name unitOfMeasure kind retiredFrom unit { id name type } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedIndicators {\n    indicators(viewerMayPlan: true, first: 200) { edges { node { id name kind unit { id } } } }\n  }\n"): (typeof documents)["\n  query SharedIndicators {\n    indicators(viewerMayPlan: true, first: 200) { edges { node { id name kind unit { id } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkIndicator($input: LinkIndicatorInput!) {\n    linkIndicator(input: $input) { link { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation LinkIndicator($input: LinkIndicatorInput!) {\n    linkIndicator(input: $input) { link { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndIndicatorLink($input: EndIndicatorLinkInput!) {\n    endIndicatorLink(input: $input) { link { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation EndIndicatorLink($input: EndIndicatorLinkInput!) {\n    endIndicatorLink(input: $input) { link { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeIndicators($input: MergeIndicatorsInput!) {\n    mergeIndicators(input: $input) { indicator { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation MergeIndicators($input: MergeIndicatorsInput!) {\n    mergeIndicators(input: $input) { indicator { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnIndicators {\n    indicators(viewerMayPlan: true, retired: false, first: 200) {\n      edges { node { id name kind unitOfMeasure viewerMayChange } }\n    }\n  }\n"): (typeof documents)["\n  query OwnIndicators {\n    indicators(viewerMayPlan: true, retired: false, first: 200) {\n      edges { node { id name kind unitOfMeasure viewerMayChange } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateIndicator($input: CreateIndicatorInput!) {\n    createIndicator(input: $input) { indicator { id name } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation CreateIndicator($input: CreateIndicatorInput!) {\n    createIndicator(input: $input) { indicator { id name } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnRegimes {\n    regimes { id name viewerMayName unit { id } }\n  }\n"): (typeof documents)["\n  query OwnRegimes {\n    regimes { id name viewerMayName unit { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetOwnAsking($input: SetOwnAskingInput!) {\n    setOwnAsking(input: $input) { indicator { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation SetOwnAsking($input: SetOwnAskingInput!) {\n    setOwnAsking(input: $input) { indicator { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProposedIndicators($level: UnitLevel!) {\n    proposedIndicators(level: $level) {\n      key name unitOfMeasure source understood weightKey present { id }\n    }\n  }\n"): (typeof documents)["\n  query ProposedIndicators($level: UnitLevel!) {\n    proposedIndicators(level: $level) {\n      key name unitOfMeasure source understood weightKey present { id }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdoptIndicators($input: AdoptIndicatorsInput!) {\n    adoptIndicators(input: $input) { indicators { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation AdoptIndicators($input: AdoptIndicatorsInput!) {\n    adoptIndicators(input: $input) { indicators { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NamedRegimes {\n    regimes { id code name viewerMayName }\n  }\n"): (typeof documents)["\n  query NamedRegimes {\n    regimes { id code name viewerMayName }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireIndicator($input: RetireIndicatorInput!) {\n    retireIndicator(input: $input) { indicator { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation RetireIndicator($input: RetireIndicatorInput!) {\n    retireIndicator(input: $input) { indicator { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviveIndicator($input: ReviveIndicatorInput!) {\n    reviveIndicator(input: $input) { indicator { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation ReviveIndicator($input: ReviveIndicatorInput!) {\n    reviveIndicator(input: $input) { indicator { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetGrades($input: SetIndicatorRuleInput!) {\n    setIndicatorRule(input: $input) { rule { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation SetGrades($input: SetIndicatorRuleInput!) {\n    setIndicatorRule(input: $input) { rule { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorUses($id: ID!, $from: LocalDate!, $merging: Boolean!) {\n    indicator(id: $id) { id uses(from: $from, merging: $merging) { kind hinders message { text } } }\n  }\n"): (typeof documents)["\n  query IndicatorUses($id: ID!, $from: LocalDate!, $merging: Boolean!) {\n    indicator(id: $id) { id uses(from: $from, merging: $merging) { kind hinders message { text } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Weights {\n    indicators(viewerMayPlan: true, first: 200) { edges { node { id name kind } } }\n  }\n"): (typeof documents)["\n  query Weights {\n    indicators(viewerMayPlan: true, first: 200) { edges { node { id name kind } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WholesFound($search: String, $chosen: ID!, $hasChosen: Boolean!) {\n    indicators(search: $search, viewerMayPlan: true, first: 20) { edges { node { id name code } } }\n    indicator(id: $chosen) @include(if: $hasChosen) { id name code }\n  }\n"): (typeof documents)["\n  query WholesFound($search: String, $chosen: ID!, $hasChosen: Boolean!) {\n    indicators(search: $search, viewerMayPlan: true, first: 20) { edges { node { id name code } } }\n    indicator(id: $chosen) @include(if: $hasChosen) { id name code }\n  }\n"];
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