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
    "\n  mutation CreateDepartment($input: CreateDepartmentInput!) {\n    createDepartment(input: $input) { department { id } userErrors { code path message } }\n  }\n": typeof types.CreateDepartmentDocument,
    "\n  query DepartmentPeriods($id: ID!) {\n    department(id: $id) {\n      id\n      unit {\n        id\n        boardPeriods { ...DepartmentPeriod }\n      }\n    }\n  }\n": typeof types.DepartmentPeriodsDocument,
    "\n  fragment DepartmentPeriod on Period { id year startsOn cutoffOn dueOn lastDueOn ...PeriodOption }\n": typeof types.DepartmentPeriodFragmentDoc,
    "\n  query DepartmentYear($id: ID!, $year: Int!, $periodId: ID!, $withValues: Boolean!) {\n    department(id: $id) {\n      id\n      name\n      validTo\n      formerNames { name untilOn }\n      successor { id name }\n      unit { id name type }\n      members { fullName kind }\n      plans(year: $year) { id title }\n      ownPlans(year: $year) { id title state department { id name validTo } }\n      targets(year: $year) { ...DepartmentTarget }\n      ownTargets(year: $year) { ...DepartmentTarget }\n      responsibilities(year: $year) { ...AssignedIndicator }\n      ownValues(periodId: $periodId) @include(if: $withValues) { ...DepartmentOwnValue }\n      values(periodId: $periodId) @include(if: $withValues) { ...DepartmentValue }\n      leading: tasks(year: $year, role: LEAD) { ...DepartmentTask }\n      coordinating: tasks(year: $year, role: COORDINATE) { ...DepartmentTask }\n      reports(year: $year) { ...DepartmentReport }\n    }\n  }\n": typeof types.DepartmentYearDocument,
    "\n  fragment AssignedIndicator on Responsibility {\n    id\n    role\n    departmentName\n    acknowledgedAt\n    viewerMayAcknowledge\n    department { id }\n    answering { id name }\n    indicator { id name }\n  }\n": typeof types.AssignedIndicatorFragmentDoc,
    "\n  fragment DepartmentValue on IndicatorValue {\n    indicator { id }\n    period { id vintage }\n    unit { id }\n    display\n    vintage\n    illustrative\n    target { id ...TargetWords }\n    attainment\n    attainmentLabel\n    expected\n    reporting\n    pending\n    departmentCoverage { expected reporting missing { id name } }\n  }\n": typeof types.DepartmentValueFragmentDoc,
    "\n  fragment DepartmentReport on Report { id state overdue dueOn period { id label vintage } }\n": typeof types.DepartmentReportFragmentDoc,
    "\n  fragment DepartmentInList on Department {\n    id\n    name\n    validFrom\n    validTo\n    revision\n    formerNames { name untilOn }\n    successor { id name }\n    viewerMayRename\n    viewerMayEnd\n  }\n": typeof types.DepartmentInListFragmentDoc,
    "\n  mutation RenameDepartment($input: RenameDepartmentInput!) {\n    renameDepartment(input: $input) { department { id } userErrors { code path message } }\n  }\n": typeof types.RenameDepartmentDocument,
    "\n  mutation EndDepartment($input: EndDepartmentInput!) {\n    endDepartment(input: $input) { department { id } userErrors { code path message } }\n  }\n": typeof types.EndDepartmentDocument,
    "\n  fragment DepartmentTarget on Target {\n    id\n    indicator { id name }\n    ...TargetWords\n    decision { id kind number signedOn }\n    inForceFrom\n    acknowledgedAt\n    acknowledgedBy\n    viewerMayAcknowledge\n  }\n": typeof types.DepartmentTargetFragmentDoc,
    "\n  fragment DepartmentOwnValue on DepartmentValue {\n    target { id }\n    period { id vintage }\n    display\n    vintage\n    illustrative\n    isReported\n    attainment\n    attainmentLabel\n    reason { text }\n    howMade { text }\n  }\n": typeof types.DepartmentOwnValueFragmentDoc,
    "\n  mutation AcknowledgeDepartmentTargets($input: AcknowledgeTargetsInput!) {\n    acknowledgeTargets(input: $input) { targets { id acknowledgedAt } userErrors { code path message } }\n  }\n": typeof types.AcknowledgeDepartmentTargetsDocument,
    "\n  fragment DepartmentTask on Task { id text lead coordinating time }\n": typeof types.DepartmentTaskFragmentDoc,
    "\n  query Departments($unitId: ID!) {\n    viewer { actingOffice { id managesSubUnits } }\n    unit(id: $unitId) {\n      id\n      name\n      type\n      level\n      viewerMaySetUpDepartments\n      departments(ended: true) { id validTo ...DepartmentInList }\n    }\n  }\n": typeof types.DepartmentsDocument,
    "\n  query DepartmentTemplates($unitId: ID!) {\n    departmentTemplates { code name { text } names types level validTo }\n    unit(id: $unitId) { id name type level }\n    units(ancestorId: $unitId, first: 200) { totalCount edges { node { id name type level } } }\n  }\n": typeof types.DepartmentTemplatesDocument,
    "\n  mutation ApplyDepartmentTemplate($input: ApplyDepartmentTemplateInput!) {\n    applyDepartmentTemplate(input: $input) {\n      outcomes { kept unit { id } created { id } }\n      userErrors { code path message }\n    }\n  }\n": typeof types.ApplyDepartmentTemplateDocument,
    "\n  fragment AbsentUnit on Absence {\n    lastDay\n    because { text }\n    unit { id name type }\n    heir { id name type viewerMayReadValues }\n    possibleHeirs { id name type viewerMayReadValues }\n    former { id name type viewerMayReadValues }\n  }\n": typeof types.AbsentUnitFragmentDoc,
    "\n  fragment EvidenceFile on EvidenceFile { id name mediaType size shown attachedAt attachedBy }\n": typeof types.EvidenceFileFragmentDoc,
    "\n  fragment PeriodOption on Period { id label year startsOn cutoffOn dueOn lastDueOn regime { id name } }\n": typeof types.PeriodOptionFragmentDoc,
    "\n  query ShownPeriod($id: ID!) {\n    period(id: $id) { id ...PeriodOption }\n  }\n": typeof types.ShownPeriodDocument,
    "\n  fragment LastImport on SheetImport { id file rowCount madeAt madeBy undoneAt undoneBy undoneReason }\n": typeof types.LastImportFragmentDoc,
    "\n  fragment TargetWords on Target { text explanation { text } question { text } illustrative }\n": typeof types.TargetWordsFragmentDoc,
};
const documents: Documents = {
    "\n  mutation CreateDepartment($input: CreateDepartmentInput!) {\n    createDepartment(input: $input) { department { id } userErrors { code path message } }\n  }\n": types.CreateDepartmentDocument,
    "\n  query DepartmentPeriods($id: ID!) {\n    department(id: $id) {\n      id\n      unit {\n        id\n        boardPeriods { ...DepartmentPeriod }\n      }\n    }\n  }\n": types.DepartmentPeriodsDocument,
    "\n  fragment DepartmentPeriod on Period { id year startsOn cutoffOn dueOn lastDueOn ...PeriodOption }\n": types.DepartmentPeriodFragmentDoc,
    "\n  query DepartmentYear($id: ID!, $year: Int!, $periodId: ID!, $withValues: Boolean!) {\n    department(id: $id) {\n      id\n      name\n      validTo\n      formerNames { name untilOn }\n      successor { id name }\n      unit { id name type }\n      members { fullName kind }\n      plans(year: $year) { id title }\n      ownPlans(year: $year) { id title state department { id name validTo } }\n      targets(year: $year) { ...DepartmentTarget }\n      ownTargets(year: $year) { ...DepartmentTarget }\n      responsibilities(year: $year) { ...AssignedIndicator }\n      ownValues(periodId: $periodId) @include(if: $withValues) { ...DepartmentOwnValue }\n      values(periodId: $periodId) @include(if: $withValues) { ...DepartmentValue }\n      leading: tasks(year: $year, role: LEAD) { ...DepartmentTask }\n      coordinating: tasks(year: $year, role: COORDINATE) { ...DepartmentTask }\n      reports(year: $year) { ...DepartmentReport }\n    }\n  }\n": types.DepartmentYearDocument,
    "\n  fragment AssignedIndicator on Responsibility {\n    id\n    role\n    departmentName\n    acknowledgedAt\n    viewerMayAcknowledge\n    department { id }\n    answering { id name }\n    indicator { id name }\n  }\n": types.AssignedIndicatorFragmentDoc,
    "\n  fragment DepartmentValue on IndicatorValue {\n    indicator { id }\n    period { id vintage }\n    unit { id }\n    display\n    vintage\n    illustrative\n    target { id ...TargetWords }\n    attainment\n    attainmentLabel\n    expected\n    reporting\n    pending\n    departmentCoverage { expected reporting missing { id name } }\n  }\n": types.DepartmentValueFragmentDoc,
    "\n  fragment DepartmentReport on Report { id state overdue dueOn period { id label vintage } }\n": types.DepartmentReportFragmentDoc,
    "\n  fragment DepartmentInList on Department {\n    id\n    name\n    validFrom\n    validTo\n    revision\n    formerNames { name untilOn }\n    successor { id name }\n    viewerMayRename\n    viewerMayEnd\n  }\n": types.DepartmentInListFragmentDoc,
    "\n  mutation RenameDepartment($input: RenameDepartmentInput!) {\n    renameDepartment(input: $input) { department { id } userErrors { code path message } }\n  }\n": types.RenameDepartmentDocument,
    "\n  mutation EndDepartment($input: EndDepartmentInput!) {\n    endDepartment(input: $input) { department { id } userErrors { code path message } }\n  }\n": types.EndDepartmentDocument,
    "\n  fragment DepartmentTarget on Target {\n    id\n    indicator { id name }\n    ...TargetWords\n    decision { id kind number signedOn }\n    inForceFrom\n    acknowledgedAt\n    acknowledgedBy\n    viewerMayAcknowledge\n  }\n": types.DepartmentTargetFragmentDoc,
    "\n  fragment DepartmentOwnValue on DepartmentValue {\n    target { id }\n    period { id vintage }\n    display\n    vintage\n    illustrative\n    isReported\n    attainment\n    attainmentLabel\n    reason { text }\n    howMade { text }\n  }\n": types.DepartmentOwnValueFragmentDoc,
    "\n  mutation AcknowledgeDepartmentTargets($input: AcknowledgeTargetsInput!) {\n    acknowledgeTargets(input: $input) { targets { id acknowledgedAt } userErrors { code path message } }\n  }\n": types.AcknowledgeDepartmentTargetsDocument,
    "\n  fragment DepartmentTask on Task { id text lead coordinating time }\n": types.DepartmentTaskFragmentDoc,
    "\n  query Departments($unitId: ID!) {\n    viewer { actingOffice { id managesSubUnits } }\n    unit(id: $unitId) {\n      id\n      name\n      type\n      level\n      viewerMaySetUpDepartments\n      departments(ended: true) { id validTo ...DepartmentInList }\n    }\n  }\n": types.DepartmentsDocument,
    "\n  query DepartmentTemplates($unitId: ID!) {\n    departmentTemplates { code name { text } names types level validTo }\n    unit(id: $unitId) { id name type level }\n    units(ancestorId: $unitId, first: 200) { totalCount edges { node { id name type level } } }\n  }\n": types.DepartmentTemplatesDocument,
    "\n  mutation ApplyDepartmentTemplate($input: ApplyDepartmentTemplateInput!) {\n    applyDepartmentTemplate(input: $input) {\n      outcomes { kept unit { id } created { id } }\n      userErrors { code path message }\n    }\n  }\n": types.ApplyDepartmentTemplateDocument,
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
export function graphql(source: "\n  mutation CreateDepartment($input: CreateDepartmentInput!) {\n    createDepartment(input: $input) { department { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation CreateDepartment($input: CreateDepartmentInput!) {\n    createDepartment(input: $input) { department { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DepartmentPeriods($id: ID!) {\n    department(id: $id) {\n      id\n      unit {\n        id\n        boardPeriods { ...DepartmentPeriod }\n      }\n    }\n  }\n"): (typeof documents)["\n  query DepartmentPeriods($id: ID!) {\n    department(id: $id) {\n      id\n      unit {\n        id\n        boardPeriods { ...DepartmentPeriod }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DepartmentPeriod on Period { id year startsOn cutoffOn dueOn lastDueOn ...PeriodOption }\n"): (typeof documents)["\n  fragment DepartmentPeriod on Period { id year startsOn cutoffOn dueOn lastDueOn ...PeriodOption }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DepartmentYear($id: ID!, $year: Int!, $periodId: ID!, $withValues: Boolean!) {\n    department(id: $id) {\n      id\n      name\n      validTo\n      formerNames { name untilOn }\n      successor { id name }\n      unit { id name type }\n      members { fullName kind }\n      plans(year: $year) { id title }\n      ownPlans(year: $year) { id title state department { id name validTo } }\n      targets(year: $year) { ...DepartmentTarget }\n      ownTargets(year: $year) { ...DepartmentTarget }\n      responsibilities(year: $year) { ...AssignedIndicator }\n      ownValues(periodId: $periodId) @include(if: $withValues) { ...DepartmentOwnValue }\n      values(periodId: $periodId) @include(if: $withValues) { ...DepartmentValue }\n      leading: tasks(year: $year, role: LEAD) { ...DepartmentTask }\n      coordinating: tasks(year: $year, role: COORDINATE) { ...DepartmentTask }\n      reports(year: $year) { ...DepartmentReport }\n    }\n  }\n"): (typeof documents)["\n  query DepartmentYear($id: ID!, $year: Int!, $periodId: ID!, $withValues: Boolean!) {\n    department(id: $id) {\n      id\n      name\n      validTo\n      formerNames { name untilOn }\n      successor { id name }\n      unit { id name type }\n      members { fullName kind }\n      plans(year: $year) { id title }\n      ownPlans(year: $year) { id title state department { id name validTo } }\n      targets(year: $year) { ...DepartmentTarget }\n      ownTargets(year: $year) { ...DepartmentTarget }\n      responsibilities(year: $year) { ...AssignedIndicator }\n      ownValues(periodId: $periodId) @include(if: $withValues) { ...DepartmentOwnValue }\n      values(periodId: $periodId) @include(if: $withValues) { ...DepartmentValue }\n      leading: tasks(year: $year, role: LEAD) { ...DepartmentTask }\n      coordinating: tasks(year: $year, role: COORDINATE) { ...DepartmentTask }\n      reports(year: $year) { ...DepartmentReport }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssignedIndicator on Responsibility {\n    id\n    role\n    departmentName\n    acknowledgedAt\n    viewerMayAcknowledge\n    department { id }\n    answering { id name }\n    indicator { id name }\n  }\n"): (typeof documents)["\n  fragment AssignedIndicator on Responsibility {\n    id\n    role\n    departmentName\n    acknowledgedAt\n    viewerMayAcknowledge\n    department { id }\n    answering { id name }\n    indicator { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DepartmentValue on IndicatorValue {\n    indicator { id }\n    period { id vintage }\n    unit { id }\n    display\n    vintage\n    illustrative\n    target { id ...TargetWords }\n    attainment\n    attainmentLabel\n    expected\n    reporting\n    pending\n    departmentCoverage { expected reporting missing { id name } }\n  }\n"): (typeof documents)["\n  fragment DepartmentValue on IndicatorValue {\n    indicator { id }\n    period { id vintage }\n    unit { id }\n    display\n    vintage\n    illustrative\n    target { id ...TargetWords }\n    attainment\n    attainmentLabel\n    expected\n    reporting\n    pending\n    departmentCoverage { expected reporting missing { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DepartmentReport on Report { id state overdue dueOn period { id label vintage } }\n"): (typeof documents)["\n  fragment DepartmentReport on Report { id state overdue dueOn period { id label vintage } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DepartmentInList on Department {\n    id\n    name\n    validFrom\n    validTo\n    revision\n    formerNames { name untilOn }\n    successor { id name }\n    viewerMayRename\n    viewerMayEnd\n  }\n"): (typeof documents)["\n  fragment DepartmentInList on Department {\n    id\n    name\n    validFrom\n    validTo\n    revision\n    formerNames { name untilOn }\n    successor { id name }\n    viewerMayRename\n    viewerMayEnd\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameDepartment($input: RenameDepartmentInput!) {\n    renameDepartment(input: $input) { department { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation RenameDepartment($input: RenameDepartmentInput!) {\n    renameDepartment(input: $input) { department { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndDepartment($input: EndDepartmentInput!) {\n    endDepartment(input: $input) { department { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation EndDepartment($input: EndDepartmentInput!) {\n    endDepartment(input: $input) { department { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DepartmentTarget on Target {\n    id\n    indicator { id name }\n    ...TargetWords\n    decision { id kind number signedOn }\n    inForceFrom\n    acknowledgedAt\n    acknowledgedBy\n    viewerMayAcknowledge\n  }\n"): (typeof documents)["\n  fragment DepartmentTarget on Target {\n    id\n    indicator { id name }\n    ...TargetWords\n    decision { id kind number signedOn }\n    inForceFrom\n    acknowledgedAt\n    acknowledgedBy\n    viewerMayAcknowledge\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DepartmentOwnValue on DepartmentValue {\n    target { id }\n    period { id vintage }\n    display\n    vintage\n    illustrative\n    isReported\n    attainment\n    attainmentLabel\n    reason { text }\n    howMade { text }\n  }\n"): (typeof documents)["\n  fragment DepartmentOwnValue on DepartmentValue {\n    target { id }\n    period { id vintage }\n    display\n    vintage\n    illustrative\n    isReported\n    attainment\n    attainmentLabel\n    reason { text }\n    howMade { text }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeDepartmentTargets($input: AcknowledgeTargetsInput!) {\n    acknowledgeTargets(input: $input) { targets { id acknowledgedAt } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation AcknowledgeDepartmentTargets($input: AcknowledgeTargetsInput!) {\n    acknowledgeTargets(input: $input) { targets { id acknowledgedAt } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DepartmentTask on Task { id text lead coordinating time }\n"): (typeof documents)["\n  fragment DepartmentTask on Task { id text lead coordinating time }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Departments($unitId: ID!) {\n    viewer { actingOffice { id managesSubUnits } }\n    unit(id: $unitId) {\n      id\n      name\n      type\n      level\n      viewerMaySetUpDepartments\n      departments(ended: true) { id validTo ...DepartmentInList }\n    }\n  }\n"): (typeof documents)["\n  query Departments($unitId: ID!) {\n    viewer { actingOffice { id managesSubUnits } }\n    unit(id: $unitId) {\n      id\n      name\n      type\n      level\n      viewerMaySetUpDepartments\n      departments(ended: true) { id validTo ...DepartmentInList }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DepartmentTemplates($unitId: ID!) {\n    departmentTemplates { code name { text } names types level validTo }\n    unit(id: $unitId) { id name type level }\n    units(ancestorId: $unitId, first: 200) { totalCount edges { node { id name type level } } }\n  }\n"): (typeof documents)["\n  query DepartmentTemplates($unitId: ID!) {\n    departmentTemplates { code name { text } names types level validTo }\n    unit(id: $unitId) { id name type level }\n    units(ancestorId: $unitId, first: 200) { totalCount edges { node { id name type level } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyDepartmentTemplate($input: ApplyDepartmentTemplateInput!) {\n    applyDepartmentTemplate(input: $input) {\n      outcomes { kept unit { id } created { id } }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation ApplyDepartmentTemplate($input: ApplyDepartmentTemplateInput!) {\n    applyDepartmentTemplate(input: $input) {\n      outcomes { kept unit { id } created { id } }\n      userErrors { code path message }\n    }\n  }\n"];
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