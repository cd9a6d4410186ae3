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
    "\n  query FindUnits($search: String!, $ancestorId: ID!) {\n    units(search: $search, ancestorId: $ancestorId, first: 100) { edges { node { id name type parent { id name type } } } }\n  }\n": typeof types.FindUnitsDocument,
    "\n  query NameUnit($id: ID!) { unit(id: $id) { id name type parent { id name type } } }\n": typeof types.NameUnitDocument,
    "\n  query UnitsBelow($id: ID!) { unit(id: $id) { id children(first: 60) { edges { node { id name type } } } } }\n": typeof types.UnitsBelowDocument,
    "\n  query FindIndicators($search: String, $ids: [ID!]) {\n    indicators(search: $search, ids: $ids, first: 60) { edges { node { id code name unitOfMeasure } } }\n  }\n": typeof types.FindIndicatorsDocument,
    "\n  query ComparisonPeriods($unitId: ID!, $indicatorIds: [ID!]!, $isOfIndicators: Boolean!) {\n    unit(id: $unitId) @skip(if: $isOfIndicators) {\n      id\n      boardPeriods { ...ComparedPeriod }\n    }\n    indicatorPeriods(indicatorIds: $indicatorIds) @include(if: $isOfIndicators) { ...ComparedPeriod }\n  }\n": typeof types.ComparisonPeriodsDocument,
    "\n  fragment ComparedPeriod on Period { id startsOn cutoffOn dueOn lastDueOn ...PeriodOption }\n": typeof types.ComparedPeriodFragmentDoc,
    "\n  query Comparison($unitIds: [ID!]!, $indicatorIds: [ID!]!, $periodId: ID!) {\n    comparison(unitIds: $unitIds, indicatorIds: $indicatorIds, periodId: $periodId) {\n      period { id label vintage kind endsOn }\n      indicators { id name unitOfMeasure direction }\n      absences { ...AbsentUnit }\n      rows {\n        unit {\n          id\n          name\n          type\n          children(first: 1) { totalCount }\n          parent { id name type children(first: 1) { totalCount } }\n        }\n        cells { ...ComparisonCell }\n      }\n    }\n  }\n": typeof types.ComparisonDocument,
    "\n  fragment ComparisonCell on IndicatorValue {\n    value\n    numerator\n    denominator\n    display\n    expected\n    reporting\n    pending\n    vintage\n    illustrative\n    attainment\n    attainmentLabel\n    percentOfTarget\n    accordingTo { id name }\n    score { rule ruleText score colour colourText }\n    target { id text comparator lo hi unitOfMeasure }\n  }\n": typeof types.ComparisonCellFragmentDoc,
    "\n  query Series($unitIds: [ID!]!, $indicatorIds: [ID!]!, $kind: PeriodKind!, $years: [Int!]!) {\n    series(unitIds: $unitIds, indicatorIds: $indicatorIds, kind: $kind, years: $years) {\n      times { label period { id } }\n      rows {\n        unit { id name type }\n        indicator { id name unitOfMeasure direction }\n        points { values { ...SeriesCell } absence { because { text } } }\n      }\n    }\n  }\n": typeof types.SeriesDocument,
    "\n  fragment SeriesCell on IndicatorValue {\n    value\n    numerator\n    denominator\n    display\n    expected\n    reporting\n    illustrative\n    attainment\n    attainmentLabel\n    period { id vintage }\n    indicator { id unitOfMeasure }\n    incomputable { text }\n    target { id text comparator lo hi unitOfMeasure }\n  }\n": typeof types.SeriesCellFragmentDoc,
    "\n  query SeriesPeriods($indicatorIds: [ID!]!) {\n    indicatorPeriods(indicatorIds: $indicatorIds) { id kind }\n  }\n": typeof types.SeriesPeriodsDocument,
    "\n  query Spread($unitId: ID!, $indicatorIds: [ID!]!, $periodId: ID!) {\n    attainmentSpread(unitId: $unitId, indicatorIds: $indicatorIds, periodId: $periodId) {\n      indicator { id }\n      units\n      exceeded\n      met\n      notMet\n      notAssessed\n      notArising\n      wordsOnly\n    }\n  }\n": typeof types.SpreadDocument,
    "\n  fragment AbsentUnit on Absence {\n    lastDay\n    because { text }\n    unit { id name type }\n    heir { id name type viewerMayReadValues }\n    possibleHeirs { id name type viewerMayReadValues }\n    former { id name type viewerMayReadValues }\n  }\n": typeof types.AbsentUnitFragmentDoc,
    "\n  fragment EvidenceFile on EvidenceFile { id name mediaType size shown attachedAt attachedBy }\n": typeof types.EvidenceFileFragmentDoc,
    "\n  fragment PeriodOption on Period { id label year startsOn cutoffOn dueOn lastDueOn regime { id name } }\n": typeof types.PeriodOptionFragmentDoc,
    "\n  query ShownPeriod($id: ID!) {\n    period(id: $id) { id ...PeriodOption }\n  }\n": typeof types.ShownPeriodDocument,
    "\n  fragment LastImport on SheetImport { id file rowCount madeAt madeBy undoneAt undoneBy undoneReason }\n": typeof types.LastImportFragmentDoc,
    "\n  fragment TargetWords on Target { text explanation { text } question { text } illustrative }\n": typeof types.TargetWordsFragmentDoc,
};
const documents: Documents = {
    "\n  query FindUnits($search: String!, $ancestorId: ID!) {\n    units(search: $search, ancestorId: $ancestorId, first: 100) { edges { node { id name type parent { id name type } } } }\n  }\n": types.FindUnitsDocument,
    "\n  query NameUnit($id: ID!) { unit(id: $id) { id name type parent { id name type } } }\n": types.NameUnitDocument,
    "\n  query UnitsBelow($id: ID!) { unit(id: $id) { id children(first: 60) { edges { node { id name type } } } } }\n": types.UnitsBelowDocument,
    "\n  query FindIndicators($search: String, $ids: [ID!]) {\n    indicators(search: $search, ids: $ids, first: 60) { edges { node { id code name unitOfMeasure } } }\n  }\n": types.FindIndicatorsDocument,
    "\n  query ComparisonPeriods($unitId: ID!, $indicatorIds: [ID!]!, $isOfIndicators: Boolean!) {\n    unit(id: $unitId) @skip(if: $isOfIndicators) {\n      id\n      boardPeriods { ...ComparedPeriod }\n    }\n    indicatorPeriods(indicatorIds: $indicatorIds) @include(if: $isOfIndicators) { ...ComparedPeriod }\n  }\n": types.ComparisonPeriodsDocument,
    "\n  fragment ComparedPeriod on Period { id startsOn cutoffOn dueOn lastDueOn ...PeriodOption }\n": types.ComparedPeriodFragmentDoc,
    "\n  query Comparison($unitIds: [ID!]!, $indicatorIds: [ID!]!, $periodId: ID!) {\n    comparison(unitIds: $unitIds, indicatorIds: $indicatorIds, periodId: $periodId) {\n      period { id label vintage kind endsOn }\n      indicators { id name unitOfMeasure direction }\n      absences { ...AbsentUnit }\n      rows {\n        unit {\n          id\n          name\n          type\n          children(first: 1) { totalCount }\n          parent { id name type children(first: 1) { totalCount } }\n        }\n        cells { ...ComparisonCell }\n      }\n    }\n  }\n": types.ComparisonDocument,
    "\n  fragment ComparisonCell on IndicatorValue {\n    value\n    numerator\n    denominator\n    display\n    expected\n    reporting\n    pending\n    vintage\n    illustrative\n    attainment\n    attainmentLabel\n    percentOfTarget\n    accordingTo { id name }\n    score { rule ruleText score colour colourText }\n    target { id text comparator lo hi unitOfMeasure }\n  }\n": types.ComparisonCellFragmentDoc,
    "\n  query Series($unitIds: [ID!]!, $indicatorIds: [ID!]!, $kind: PeriodKind!, $years: [Int!]!) {\n    series(unitIds: $unitIds, indicatorIds: $indicatorIds, kind: $kind, years: $years) {\n      times { label period { id } }\n      rows {\n        unit { id name type }\n        indicator { id name unitOfMeasure direction }\n        points { values { ...SeriesCell } absence { because { text } } }\n      }\n    }\n  }\n": types.SeriesDocument,
    "\n  fragment SeriesCell on IndicatorValue {\n    value\n    numerator\n    denominator\n    display\n    expected\n    reporting\n    illustrative\n    attainment\n    attainmentLabel\n    period { id vintage }\n    indicator { id unitOfMeasure }\n    incomputable { text }\n    target { id text comparator lo hi unitOfMeasure }\n  }\n": types.SeriesCellFragmentDoc,
    "\n  query SeriesPeriods($indicatorIds: [ID!]!) {\n    indicatorPeriods(indicatorIds: $indicatorIds) { id kind }\n  }\n": types.SeriesPeriodsDocument,
    "\n  query Spread($unitId: ID!, $indicatorIds: [ID!]!, $periodId: ID!) {\n    attainmentSpread(unitId: $unitId, indicatorIds: $indicatorIds, periodId: $periodId) {\n      indicator { id }\n      units\n      exceeded\n      met\n      notMet\n      notAssessed\n      notArising\n      wordsOnly\n    }\n  }\n": types.SpreadDocument,
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
export function graphql(source: "\n  query FindUnits($search: String!, $ancestorId: ID!) {\n    units(search: $search, ancestorId: $ancestorId, first: 100) { edges { node { id name type parent { id name type } } } }\n  }\n"): (typeof documents)["\n  query FindUnits($search: String!, $ancestorId: ID!) {\n    units(search: $search, ancestorId: $ancestorId, first: 100) { edges { node { id name type parent { id name type } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NameUnit($id: ID!) { unit(id: $id) { id name type parent { id name type } } }\n"): (typeof documents)["\n  query NameUnit($id: ID!) { unit(id: $id) { id name type parent { id name type } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitsBelow($id: ID!) { unit(id: $id) { id children(first: 60) { edges { node { id name type } } } } }\n"): (typeof documents)["\n  query UnitsBelow($id: ID!) { unit(id: $id) { id children(first: 60) { edges { node { id name type } } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindIndicators($search: String, $ids: [ID!]) {\n    indicators(search: $search, ids: $ids, first: 60) { edges { node { id code name unitOfMeasure } } }\n  }\n"): (typeof documents)["\n  query FindIndicators($search: String, $ids: [ID!]) {\n    indicators(search: $search, ids: $ids, first: 60) { edges { node { id code name unitOfMeasure } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ComparisonPeriods($unitId: ID!, $indicatorIds: [ID!]!, $isOfIndicators: Boolean!) {\n    unit(id: $unitId) @skip(if: $isOfIndicators) {\n      id\n      boardPeriods { ...ComparedPeriod }\n    }\n    indicatorPeriods(indicatorIds: $indicatorIds) @include(if: $isOfIndicators) { ...ComparedPeriod }\n  }\n"): (typeof documents)["\n  query ComparisonPeriods($unitId: ID!, $indicatorIds: [ID!]!, $isOfIndicators: Boolean!) {\n    unit(id: $unitId) @skip(if: $isOfIndicators) {\n      id\n      boardPeriods { ...ComparedPeriod }\n    }\n    indicatorPeriods(indicatorIds: $indicatorIds) @include(if: $isOfIndicators) { ...ComparedPeriod }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComparedPeriod on Period { id startsOn cutoffOn dueOn lastDueOn ...PeriodOption }\n"): (typeof documents)["\n  fragment ComparedPeriod on Period { id startsOn cutoffOn dueOn lastDueOn ...PeriodOption }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Comparison($unitIds: [ID!]!, $indicatorIds: [ID!]!, $periodId: ID!) {\n    comparison(unitIds: $unitIds, indicatorIds: $indicatorIds, periodId: $periodId) {\n      period { id label vintage kind endsOn }\n      indicators { id name unitOfMeasure direction }\n      absences { ...AbsentUnit }\n      rows {\n        unit {\n          id\n          name\n          type\n          children(first: 1) { totalCount }\n          parent { id name type children(first: 1) { totalCount } }\n        }\n        cells { ...ComparisonCell }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Comparison($unitIds: [ID!]!, $indicatorIds: [ID!]!, $periodId: ID!) {\n    comparison(unitIds: $unitIds, indicatorIds: $indicatorIds, periodId: $periodId) {\n      period { id label vintage kind endsOn }\n      indicators { id name unitOfMeasure direction }\n      absences { ...AbsentUnit }\n      rows {\n        unit {\n          id\n          name\n          type\n          children(first: 1) { totalCount }\n          parent { id name type children(first: 1) { totalCount } }\n        }\n        cells { ...ComparisonCell }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComparisonCell on IndicatorValue {\n    value\n    numerator\n    denominator\n    display\n    expected\n    reporting\n    pending\n    vintage\n    illustrative\n    attainment\n    attainmentLabel\n    percentOfTarget\n    accordingTo { id name }\n    score { rule ruleText score colour colourText }\n    target { id text comparator lo hi unitOfMeasure }\n  }\n"): (typeof documents)["\n  fragment ComparisonCell on IndicatorValue {\n    value\n    numerator\n    denominator\n    display\n    expected\n    reporting\n    pending\n    vintage\n    illustrative\n    attainment\n    attainmentLabel\n    percentOfTarget\n    accordingTo { id name }\n    score { rule ruleText score colour colourText }\n    target { id text comparator lo hi unitOfMeasure }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Series($unitIds: [ID!]!, $indicatorIds: [ID!]!, $kind: PeriodKind!, $years: [Int!]!) {\n    series(unitIds: $unitIds, indicatorIds: $indicatorIds, kind: $kind, years: $years) {\n      times { label period { id } }\n      rows {\n        unit { id name type }\n        indicator { id name unitOfMeasure direction }\n        points { values { ...SeriesCell } absence { because { text } } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Series($unitIds: [ID!]!, $indicatorIds: [ID!]!, $kind: PeriodKind!, $years: [Int!]!) {\n    series(unitIds: $unitIds, indicatorIds: $indicatorIds, kind: $kind, years: $years) {\n      times { label period { id } }\n      rows {\n        unit { id name type }\n        indicator { id name unitOfMeasure direction }\n        points { values { ...SeriesCell } absence { because { text } } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeriesCell on IndicatorValue {\n    value\n    numerator\n    denominator\n    display\n    expected\n    reporting\n    illustrative\n    attainment\n    attainmentLabel\n    period { id vintage }\n    indicator { id unitOfMeasure }\n    incomputable { text }\n    target { id text comparator lo hi unitOfMeasure }\n  }\n"): (typeof documents)["\n  fragment SeriesCell on IndicatorValue {\n    value\n    numerator\n    denominator\n    display\n    expected\n    reporting\n    illustrative\n    attainment\n    attainmentLabel\n    period { id vintage }\n    indicator { id unitOfMeasure }\n    incomputable { text }\n    target { id text comparator lo hi unitOfMeasure }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeriesPeriods($indicatorIds: [ID!]!) {\n    indicatorPeriods(indicatorIds: $indicatorIds) { id kind }\n  }\n"): (typeof documents)["\n  query SeriesPeriods($indicatorIds: [ID!]!) {\n    indicatorPeriods(indicatorIds: $indicatorIds) { id kind }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Spread($unitId: ID!, $indicatorIds: [ID!]!, $periodId: ID!) {\n    attainmentSpread(unitId: $unitId, indicatorIds: $indicatorIds, periodId: $periodId) {\n      indicator { id }\n      units\n      exceeded\n      met\n      notMet\n      notAssessed\n      notArising\n      wordsOnly\n    }\n  }\n"): (typeof documents)["\n  query Spread($unitId: ID!, $indicatorIds: [ID!]!, $periodId: ID!) {\n    attainmentSpread(unitId: $unitId, indicatorIds: $indicatorIds, periodId: $periodId) {\n      indicator { id }\n      units\n      exceeded\n      met\n      notMet\n      notAssessed\n      notArising\n      wordsOnly\n    }\n  }\n"];
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