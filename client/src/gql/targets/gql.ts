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
    "\n  mutation AdjustTargets($input: AdjustTargetsInput!) {\n    adjustTargets(input: $input) { targets { id } userErrors { code path message } }\n  }\n": typeof types.AdjustTargetsDocument,
    "\n  query PhasedEntries($planId: ID!) {\n    assignmentGrid(planId: $planId) {\n      plan { id }\n      rows {\n        parentTarget { id phases { until text } whyNotPhased { text } }\n        cells { inForce { id phases { until text } whyNotPhased { text } } }\n        departmentCells { inForce { id phases { until text } whyNotPhased { text } } }\n      }\n    }\n  }\n": typeof types.PhasedEntriesDocument,
    "\n  query TermEntries($planId: ID!) {\n    assignmentGrid(planId: $planId) {\n      plan { id }\n      rows {\n        parentTarget { id overYears yearParts { year text } }\n        cells { inForce { id overYears yearParts { year text } } }\n      }\n    }\n  }\n": typeof types.TermEntriesDocument,
    "\n  mutation AssignTargets($input: AssignTargetsInput!) {\n    assignTargets(input: $input) { targets { id } userErrors { code path message } }\n  }\n": typeof types.AssignTargetsDocument,
    "\n  query AssignmentPage($planId: ID!) {\n    assignmentGrid(planId: $planId) {\n      viewerMayAssign\n      viewerMayDraft\n      state\n      missing { kind weight message { text } }\n      viewerMaySubmit\n      viewerMayTakeBack\n      viewerMayReturn\n      plan { id year title issued draftsDigest changesDigest viewerMayEdit viewerMayAssign department { id } unit { id name type level } }\n      subUnits { id name type level }\n      departments { id name }\n      rows { ...QuotaRow ...DepartmentRow }\n    }\n  }\n": typeof types.AssignmentPageDocument,
    "\n  fragment QuotaRow on AssignmentRow {\n    sumPolicy\n    quotaToSubUnits\n    givenToDepartments\n    madeOfParts\n    indicator { id name unitOfMeasure direction suppliedBy grades { name also } parent { id } }\n    parentTarget { id revision text source comparator lo hi viewerMayAdjust }\n    planIndicator { id assignedTarget { text lo hi unitOfMeasure } }\n    cells {\n      unit { id level }\n      draft { text comparator lo hi unitOfMeasure }\n      inForce { id revision text comparator lo hi unitOfMeasure viewerMayAdjust }\n      proposed { text }\n    }\n    departmentCells {\n      department { id }\n      role\n      draft { text comparator lo hi unitOfMeasure }\n      inForce { id revision text comparator lo hi unitOfMeasure viewerMayAdjust }\n    }\n  }\n": typeof types.QuotaRowFragmentDoc,
    "\n  fragment DepartmentRow on AssignmentRow {\n    indicator { id name parent { id } }\n    planIndicator { id responsibilities { id role department { id } } }\n  }\n": typeof types.DepartmentRowFragmentDoc,
    "\n  query QuotaImports($planId: ID!) { plan(id: $planId) { id quotaImports { id ...LastImport } } }\n": typeof types.QuotaImportsDocument,
    "\n  mutation UndoQuotaImport($input: UndoQuotaImportInput!) {\n    undoQuotaImport(input: $input) { plan { id revision } import { id } userErrors { code path message } }\n  }\n": typeof types.UndoQuotaImportDocument,
    "\n  mutation SetPhases($input: SetPhasesInput!) {\n    setPhases(input: $input) { targets { id } userErrors { code path message } }\n  }\n": typeof types.SetPhasesDocument,
    "\n  fragment PhasedTarget on Target {\n    id\n    source\n    state\n    text\n    whyNotPhased { text }\n    phases { until text explanation { text } }\n    evenPhases { until text }\n  }\n": typeof types.PhasedTargetFragmentDoc,
    "\n  query Phases($planId: ID!) {\n    assignmentGrid(planId: $planId) {\n      plan { id viewerMayEdit }\n      viewerMayDraft\n      rows {\n        indicator { id name }\n        parentTarget { ...PhasedTarget }\n        cells { unit { id name type } draft { ...PhasedTarget } inForce { ...PhasedTarget } }\n        departmentCells { department { id name } draft { ...PhasedTarget } inForce { ...PhasedTarget } }\n        phaseBalances { until status message { text } }\n      }\n    }\n  }\n": typeof types.PhasesDocument,
    "\n  fragment ProposableIndicator on PlanIndicator {\n    indicator { id name unitOfMeasure direction }\n    proposedTarget { id text }\n  }\n": typeof types.ProposableIndicatorFragmentDoc,
    "\n  mutation RegisterProposal($input: RegisterProposalInput!) {\n    registerProposal(input: $input) { target { id } userErrors { code path message } }\n  }\n": typeof types.RegisterProposalDocument,
    "\n  query ScaleOfIndicator($id: ID!) { indicator(id: $id) { id grades { name also } } }\n": typeof types.ScaleOfIndicatorDocument,
    "\n  query QuotaParts($planId: ID!) {\n    assignmentGrid(planId: $planId) {\n      plan { id year }\n      viewerMayDraft\n      rows {\n        indicator { id name }\n        cells {\n          unit { id name type }\n          draft {\n            id\n            text\n            overYears\n            yearParts { year text question { text } }\n            proposedParts { year text }\n            yearBalance { status message { text } }\n          }\n        }\n      }\n    }\n  }\n": typeof types.QuotaPartsDocument,
    "\n  query QuotaSubmissions($planId: ID!) {\n    assignmentGrid(planId: $planId) {\n      plan { id }\n      state\n      viewerMayReturn\n      submissions { id submittedAt submittedBy note decidedAt decidedBy returnReason }\n      changedSinceReturn { added removed }\n    }\n  }\n": typeof types.QuotaSubmissionsDocument,
    "\n  mutation SubmitQuotas($input: SubmitQuotasInput!) {\n    submitQuotas(input: $input) { plan { id } userErrors { code path message } }\n  }\n": typeof types.SubmitQuotasDocument,
    "\n  mutation TakeQuotasBack($input: TakeQuotasBackInput!) {\n    takeQuotasBack(input: $input) { plan { id } userErrors { code path message } }\n  }\n": typeof types.TakeQuotasBackDocument,
    "\n  mutation ReturnQuotas($input: ReturnQuotasInput!) {\n    returnQuotas(input: $input) { plan { id } userErrors { code path message } }\n  }\n": typeof types.ReturnQuotasDocument,
    "\n  query TargetHistory($unitId: ID!, $departmentId: ID, $indicatorId: ID!, $year: Int!) {\n    targetHistory(unitId: $unitId, departmentId: $departmentId, indicatorId: $indicatorId, year: $year) {\n      id\n      state\n      source\n      text\n      ...TargetWords\n      byUnit { id name type }\n      decision { id kind number signedOn }\n      inForceFrom\n      inForceTo\n      reason\n      replaces { id text }\n      acknowledgedAt\n      acknowledgedBy\n    }\n  }\n": typeof types.TargetHistoryDocument,
    "\n  fragment TargetInList on Target {\n    id\n    source\n    ...TargetWords\n    indicator { id name unitOfMeasure }\n    byUnit { id name type }\n    decision { id kind number signedOn }\n    inForceFrom\n    acknowledgedAt\n    viewerMayAcknowledge\n  }\n": typeof types.TargetInListFragmentDoc,
    "\n  query TargetsPage($unitId: ID!, $year: Int!, $on: LocalDate!) {\n    viewer { login unit { id absence(on: $on) { lastDay because { text } } } }\n    targets(unitId: $unitId, year: $year, first: 200) {\n      totalCount\n      edges { node { id ...TargetInList } }\n    }\n    plans(unitId: $unitId, year: $year, first: 5) {\n      edges { node { id issued viewerMayPropose objectives { indicators { id ...ProposableIndicator } } } }\n    }\n  }\n": typeof types.TargetsPageDocument,
    "\n  mutation AcknowledgeTargets($input: AcknowledgeTargetsInput!) {\n    acknowledgeTargets(input: $input) { targets { id acknowledgedAt } userErrors { code path message } }\n  }\n": typeof types.AcknowledgeTargetsDocument,
    "\n  mutation DraftAssignments($input: DraftAssignmentsInput!) {\n    draftAssignments(input: $input) {\n      rows { indicator { id } cells { unit { id } draft { id text comparator question { text } } } departmentCells { department { id } draft { id text comparator question { text } } } }\n      userErrors { code path message parameters { name value } }\n    }\n  }\n": typeof types.DraftAssignmentsDocument,
    "\n  mutation SetOwnTargets($input: SetOwnTargetsInput!) {\n    setOwnTargets(input: $input) {\n      targets { id text comparator question { text } indicator { id } }\n      userErrors { code path message parameters { name value } }\n    }\n  }\n": typeof types.SetOwnTargetsDocument,
    "\n  mutation AssignResponsibilities($input: AssignResponsibilitiesInput!) {\n    assignResponsibilities(input: $input) {\n      plan { id }\n      userErrors { code path message parameters { name value } }\n    }\n  }\n": typeof types.AssignResponsibilitiesDocument,
    "\n  mutation WithdrawTargets($input: WithdrawTargetsInput!) {\n    withdrawTargets(input: $input) { targets { id } userErrors { code path message } }\n  }\n": typeof types.WithdrawTargetsDocument,
    "\n  fragment AbsentUnit on Absence {\n    lastDay\n    because { text }\n    unit { id name type }\n    heir { id name type viewerMayReadValues }\n    possibleHeirs { id name type viewerMayReadValues }\n    former { id name type viewerMayReadValues }\n  }\n": typeof types.AbsentUnitFragmentDoc,
    "\n  fragment EvidenceFile on EvidenceFile { id name mediaType size shown attachedAt attachedBy }\n": typeof types.EvidenceFileFragmentDoc,
    "\n  fragment PeriodOption on Period { id label year startsOn cutoffOn dueOn lastDueOn regime { id name } }\n": typeof types.PeriodOptionFragmentDoc,
    "\n  query ShownPeriod($id: ID!) {\n    period(id: $id) { id ...PeriodOption }\n  }\n": typeof types.ShownPeriodDocument,
    "\n  fragment LastImport on SheetImport { id file rowCount madeAt madeBy undoneAt undoneBy undoneReason }\n": typeof types.LastImportFragmentDoc,
    "\n  fragment TargetWords on Target { text explanation { text } question { text } illustrative }\n": typeof types.TargetWordsFragmentDoc,
};
const documents: Documents = {
    "\n  mutation AdjustTargets($input: AdjustTargetsInput!) {\n    adjustTargets(input: $input) { targets { id } userErrors { code path message } }\n  }\n": types.AdjustTargetsDocument,
    "\n  query PhasedEntries($planId: ID!) {\n    assignmentGrid(planId: $planId) {\n      plan { id }\n      rows {\n        parentTarget { id phases { until text } whyNotPhased { text } }\n        cells { inForce { id phases { until text } whyNotPhased { text } } }\n        departmentCells { inForce { id phases { until text } whyNotPhased { text } } }\n      }\n    }\n  }\n": types.PhasedEntriesDocument,
    "\n  query TermEntries($planId: ID!) {\n    assignmentGrid(planId: $planId) {\n      plan { id }\n      rows {\n        parentTarget { id overYears yearParts { year text } }\n        cells { inForce { id overYears yearParts { year text } } }\n      }\n    }\n  }\n": types.TermEntriesDocument,
    "\n  mutation AssignTargets($input: AssignTargetsInput!) {\n    assignTargets(input: $input) { targets { id } userErrors { code path message } }\n  }\n": types.AssignTargetsDocument,
    "\n  query AssignmentPage($planId: ID!) {\n    assignmentGrid(planId: $planId) {\n      viewerMayAssign\n      viewerMayDraft\n      state\n      missing { kind weight message { text } }\n      viewerMaySubmit\n      viewerMayTakeBack\n      viewerMayReturn\n      plan { id year title issued draftsDigest changesDigest viewerMayEdit viewerMayAssign department { id } unit { id name type level } }\n      subUnits { id name type level }\n      departments { id name }\n      rows { ...QuotaRow ...DepartmentRow }\n    }\n  }\n": types.AssignmentPageDocument,
    "\n  fragment QuotaRow on AssignmentRow {\n    sumPolicy\n    quotaToSubUnits\n    givenToDepartments\n    madeOfParts\n    indicator { id name unitOfMeasure direction suppliedBy grades { name also } parent { id } }\n    parentTarget { id revision text source comparator lo hi viewerMayAdjust }\n    planIndicator { id assignedTarget { text lo hi unitOfMeasure } }\n    cells {\n      unit { id level }\n      draft { text comparator lo hi unitOfMeasure }\n      inForce { id revision text comparator lo hi unitOfMeasure viewerMayAdjust }\n      proposed { text }\n    }\n    departmentCells {\n      department { id }\n      role\n      draft { text comparator lo hi unitOfMeasure }\n      inForce { id revision text comparator lo hi unitOfMeasure viewerMayAdjust }\n    }\n  }\n": types.QuotaRowFragmentDoc,
    "\n  fragment DepartmentRow on AssignmentRow {\n    indicator { id name parent { id } }\n    planIndicator { id responsibilities { id role department { id } } }\n  }\n": types.DepartmentRowFragmentDoc,
    "\n  query QuotaImports($planId: ID!) { plan(id: $planId) { id quotaImports { id ...LastImport } } }\n": types.QuotaImportsDocument,
    "\n  mutation UndoQuotaImport($input: UndoQuotaImportInput!) {\n    undoQuotaImport(input: $input) { plan { id revision } import { id } userErrors { code path message } }\n  }\n": types.UndoQuotaImportDocument,
    "\n  mutation SetPhases($input: SetPhasesInput!) {\n    setPhases(input: $input) { targets { id } userErrors { code path message } }\n  }\n": types.SetPhasesDocument,
    "\n  fragment PhasedTarget on Target {\n    id\n    source\n    state\n    text\n    whyNotPhased { text }\n    phases { until text explanation { text } }\n    evenPhases { until text }\n  }\n": types.PhasedTargetFragmentDoc,
    "\n  query Phases($planId: ID!) {\n    assignmentGrid(planId: $planId) {\n      plan { id viewerMayEdit }\n      viewerMayDraft\n      rows {\n        indicator { id name }\n        parentTarget { ...PhasedTarget }\n        cells { unit { id name type } draft { ...PhasedTarget } inForce { ...PhasedTarget } }\n        departmentCells { department { id name } draft { ...PhasedTarget } inForce { ...PhasedTarget } }\n        phaseBalances { until status message { text } }\n      }\n    }\n  }\n": types.PhasesDocument,
    "\n  fragment ProposableIndicator on PlanIndicator {\n    indicator { id name unitOfMeasure direction }\n    proposedTarget { id text }\n  }\n": types.ProposableIndicatorFragmentDoc,
    "\n  mutation RegisterProposal($input: RegisterProposalInput!) {\n    registerProposal(input: $input) { target { id } userErrors { code path message } }\n  }\n": types.RegisterProposalDocument,
    "\n  query ScaleOfIndicator($id: ID!) { indicator(id: $id) { id grades { name also } } }\n": types.ScaleOfIndicatorDocument,
    "\n  query QuotaParts($planId: ID!) {\n    assignmentGrid(planId: $planId) {\n      plan { id year }\n      viewerMayDraft\n      rows {\n        indicator { id name }\n        cells {\n          unit { id name type }\n          draft {\n            id\n            text\n            overYears\n            yearParts { year text question { text } }\n            proposedParts { year text }\n            yearBalance { status message { text } }\n          }\n        }\n      }\n    }\n  }\n": types.QuotaPartsDocument,
    "\n  query QuotaSubmissions($planId: ID!) {\n    assignmentGrid(planId: $planId) {\n      plan { id }\n      state\n      viewerMayReturn\n      submissions { id submittedAt submittedBy note decidedAt decidedBy returnReason }\n      changedSinceReturn { added removed }\n    }\n  }\n": types.QuotaSubmissionsDocument,
    "\n  mutation SubmitQuotas($input: SubmitQuotasInput!) {\n    submitQuotas(input: $input) { plan { id } userErrors { code path message } }\n  }\n": types.SubmitQuotasDocument,
    "\n  mutation TakeQuotasBack($input: TakeQuotasBackInput!) {\n    takeQuotasBack(input: $input) { plan { id } userErrors { code path message } }\n  }\n": types.TakeQuotasBackDocument,
    "\n  mutation ReturnQuotas($input: ReturnQuotasInput!) {\n    returnQuotas(input: $input) { plan { id } userErrors { code path message } }\n  }\n": types.ReturnQuotasDocument,
    "\n  query TargetHistory($unitId: ID!, $departmentId: ID, $indicatorId: ID!, $year: Int!) {\n    targetHistory(unitId: $unitId, departmentId: $departmentId, indicatorId: $indicatorId, year: $year) {\n      id\n      state\n      source\n      text\n      ...TargetWords\n      byUnit { id name type }\n      decision { id kind number signedOn }\n      inForceFrom\n      inForceTo\n      reason\n      replaces { id text }\n      acknowledgedAt\n      acknowledgedBy\n    }\n  }\n": types.TargetHistoryDocument,
    "\n  fragment TargetInList on Target {\n    id\n    source\n    ...TargetWords\n    indicator { id name unitOfMeasure }\n    byUnit { id name type }\n    decision { id kind number signedOn }\n    inForceFrom\n    acknowledgedAt\n    viewerMayAcknowledge\n  }\n": types.TargetInListFragmentDoc,
    "\n  query TargetsPage($unitId: ID!, $year: Int!, $on: LocalDate!) {\n    viewer { login unit { id absence(on: $on) { lastDay because { text } } } }\n    targets(unitId: $unitId, year: $year, first: 200) {\n      totalCount\n      edges { node { id ...TargetInList } }\n    }\n    plans(unitId: $unitId, year: $year, first: 5) {\n      edges { node { id issued viewerMayPropose objectives { indicators { id ...ProposableIndicator } } } }\n    }\n  }\n": types.TargetsPageDocument,
    "\n  mutation AcknowledgeTargets($input: AcknowledgeTargetsInput!) {\n    acknowledgeTargets(input: $input) { targets { id acknowledgedAt } userErrors { code path message } }\n  }\n": types.AcknowledgeTargetsDocument,
    "\n  mutation DraftAssignments($input: DraftAssignmentsInput!) {\n    draftAssignments(input: $input) {\n      rows { indicator { id } cells { unit { id } draft { id text comparator question { text } } } departmentCells { department { id } draft { id text comparator question { text } } } }\n      userErrors { code path message parameters { name value } }\n    }\n  }\n": types.DraftAssignmentsDocument,
    "\n  mutation SetOwnTargets($input: SetOwnTargetsInput!) {\n    setOwnTargets(input: $input) {\n      targets { id text comparator question { text } indicator { id } }\n      userErrors { code path message parameters { name value } }\n    }\n  }\n": types.SetOwnTargetsDocument,
    "\n  mutation AssignResponsibilities($input: AssignResponsibilitiesInput!) {\n    assignResponsibilities(input: $input) {\n      plan { id }\n      userErrors { code path message parameters { name value } }\n    }\n  }\n": types.AssignResponsibilitiesDocument,
    "\n  mutation WithdrawTargets($input: WithdrawTargetsInput!) {\n    withdrawTargets(input: $input) { targets { id } userErrors { code path message } }\n  }\n": types.WithdrawTargetsDocument,
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
export function graphql(source: "\n  mutation AdjustTargets($input: AdjustTargetsInput!) {\n    adjustTargets(input: $input) { targets { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation AdjustTargets($input: AdjustTargetsInput!) {\n    adjustTargets(input: $input) { targets { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PhasedEntries($planId: ID!) {\n    assignmentGrid(planId: $planId) {\n      plan { id }\n      rows {\n        parentTarget { id phases { until text } whyNotPhased { text } }\n        cells { inForce { id phases { until text } whyNotPhased { text } } }\n        departmentCells { inForce { id phases { until text } whyNotPhased { text } } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PhasedEntries($planId: ID!) {\n    assignmentGrid(planId: $planId) {\n      plan { id }\n      rows {\n        parentTarget { id phases { until text } whyNotPhased { text } }\n        cells { inForce { id phases { until text } whyNotPhased { text } } }\n        departmentCells { inForce { id phases { until text } whyNotPhased { text } } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TermEntries($planId: ID!) {\n    assignmentGrid(planId: $planId) {\n      plan { id }\n      rows {\n        parentTarget { id overYears yearParts { year text } }\n        cells { inForce { id overYears yearParts { year text } } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TermEntries($planId: ID!) {\n    assignmentGrid(planId: $planId) {\n      plan { id }\n      rows {\n        parentTarget { id overYears yearParts { year text } }\n        cells { inForce { id overYears yearParts { year text } } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignTargets($input: AssignTargetsInput!) {\n    assignTargets(input: $input) { targets { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation AssignTargets($input: AssignTargetsInput!) {\n    assignTargets(input: $input) { targets { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssignmentPage($planId: ID!) {\n    assignmentGrid(planId: $planId) {\n      viewerMayAssign\n      viewerMayDraft\n      state\n      missing { kind weight message { text } }\n      viewerMaySubmit\n      viewerMayTakeBack\n      viewerMayReturn\n      plan { id year title issued draftsDigest changesDigest viewerMayEdit viewerMayAssign department { id } unit { id name type level } }\n      subUnits { id name type level }\n      departments { id name }\n      rows { ...QuotaRow ...DepartmentRow }\n    }\n  }\n"): (typeof documents)["\n  query AssignmentPage($planId: ID!) {\n    assignmentGrid(planId: $planId) {\n      viewerMayAssign\n      viewerMayDraft\n      state\n      missing { kind weight message { text } }\n      viewerMaySubmit\n      viewerMayTakeBack\n      viewerMayReturn\n      plan { id year title issued draftsDigest changesDigest viewerMayEdit viewerMayAssign department { id } unit { id name type level } }\n      subUnits { id name type level }\n      departments { id name }\n      rows { ...QuotaRow ...DepartmentRow }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuotaRow on AssignmentRow {\n    sumPolicy\n    quotaToSubUnits\n    givenToDepartments\n    madeOfParts\n    indicator { id name unitOfMeasure direction suppliedBy grades { name also } parent { id } }\n    parentTarget { id revision text source comparator lo hi viewerMayAdjust }\n    planIndicator { id assignedTarget { text lo hi unitOfMeasure } }\n    cells {\n      unit { id level }\n      draft { text comparator lo hi unitOfMeasure }\n      inForce { id revision text comparator lo hi unitOfMeasure viewerMayAdjust }\n      proposed { text }\n    }\n    departmentCells {\n      department { id }\n      role\n      draft { text comparator lo hi unitOfMeasure }\n      inForce { id revision text comparator lo hi unitOfMeasure viewerMayAdjust }\n    }\n  }\n"): (typeof documents)["\n  fragment QuotaRow on AssignmentRow {\n    sumPolicy\n    quotaToSubUnits\n    givenToDepartments\n    madeOfParts\n    indicator { id name unitOfMeasure direction suppliedBy grades { name also } parent { id } }\n    parentTarget { id revision text source comparator lo hi viewerMayAdjust }\n    planIndicator { id assignedTarget { text lo hi unitOfMeasure } }\n    cells {\n      unit { id level }\n      draft { text comparator lo hi unitOfMeasure }\n      inForce { id revision text comparator lo hi unitOfMeasure viewerMayAdjust }\n      proposed { text }\n    }\n    departmentCells {\n      department { id }\n      role\n      draft { text comparator lo hi unitOfMeasure }\n      inForce { id revision text comparator lo hi unitOfMeasure viewerMayAdjust }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DepartmentRow on AssignmentRow {\n    indicator { id name parent { id } }\n    planIndicator { id responsibilities { id role department { id } } }\n  }\n"): (typeof documents)["\n  fragment DepartmentRow on AssignmentRow {\n    indicator { id name parent { id } }\n    planIndicator { id responsibilities { id role department { id } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QuotaImports($planId: ID!) { plan(id: $planId) { id quotaImports { id ...LastImport } } }\n"): (typeof documents)["\n  query QuotaImports($planId: ID!) { plan(id: $planId) { id quotaImports { id ...LastImport } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoQuotaImport($input: UndoQuotaImportInput!) {\n    undoQuotaImport(input: $input) { plan { id revision } import { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation UndoQuotaImport($input: UndoQuotaImportInput!) {\n    undoQuotaImport(input: $input) { plan { id revision } import { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPhases($input: SetPhasesInput!) {\n    setPhases(input: $input) { targets { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation SetPhases($input: SetPhasesInput!) {\n    setPhases(input: $input) { targets { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PhasedTarget on Target {\n    id\n    source\n    state\n    text\n    whyNotPhased { text }\n    phases { until text explanation { text } }\n    evenPhases { until text }\n  }\n"): (typeof documents)["\n  fragment PhasedTarget on Target {\n    id\n    source\n    state\n    text\n    whyNotPhased { text }\n    phases { until text explanation { text } }\n    evenPhases { until text }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Phases($planId: ID!) {\n    assignmentGrid(planId: $planId) {\n      plan { id viewerMayEdit }\n      viewerMayDraft\n      rows {\n        indicator { id name }\n        parentTarget { ...PhasedTarget }\n        cells { unit { id name type } draft { ...PhasedTarget } inForce { ...PhasedTarget } }\n        departmentCells { department { id name } draft { ...PhasedTarget } inForce { ...PhasedTarget } }\n        phaseBalances { until status message { text } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Phases($planId: ID!) {\n    assignmentGrid(planId: $planId) {\n      plan { id viewerMayEdit }\n      viewerMayDraft\n      rows {\n        indicator { id name }\n        parentTarget { ...PhasedTarget }\n        cells { unit { id name type } draft { ...PhasedTarget } inForce { ...PhasedTarget } }\n        departmentCells { department { id name } draft { ...PhasedTarget } inForce { ...PhasedTarget } }\n        phaseBalances { until status message { text } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProposableIndicator on PlanIndicator {\n    indicator { id name unitOfMeasure direction }\n    proposedTarget { id text }\n  }\n"): (typeof documents)["\n  fragment ProposableIndicator on PlanIndicator {\n    indicator { id name unitOfMeasure direction }\n    proposedTarget { id text }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterProposal($input: RegisterProposalInput!) {\n    registerProposal(input: $input) { target { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation RegisterProposal($input: RegisterProposalInput!) {\n    registerProposal(input: $input) { target { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScaleOfIndicator($id: ID!) { indicator(id: $id) { id grades { name also } } }\n"): (typeof documents)["\n  query ScaleOfIndicator($id: ID!) { indicator(id: $id) { id grades { name also } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QuotaParts($planId: ID!) {\n    assignmentGrid(planId: $planId) {\n      plan { id year }\n      viewerMayDraft\n      rows {\n        indicator { id name }\n        cells {\n          unit { id name type }\n          draft {\n            id\n            text\n            overYears\n            yearParts { year text question { text } }\n            proposedParts { year text }\n            yearBalance { status message { text } }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query QuotaParts($planId: ID!) {\n    assignmentGrid(planId: $planId) {\n      plan { id year }\n      viewerMayDraft\n      rows {\n        indicator { id name }\n        cells {\n          unit { id name type }\n          draft {\n            id\n            text\n            overYears\n            yearParts { year text question { text } }\n            proposedParts { year text }\n            yearBalance { status message { text } }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QuotaSubmissions($planId: ID!) {\n    assignmentGrid(planId: $planId) {\n      plan { id }\n      state\n      viewerMayReturn\n      submissions { id submittedAt submittedBy note decidedAt decidedBy returnReason }\n      changedSinceReturn { added removed }\n    }\n  }\n"): (typeof documents)["\n  query QuotaSubmissions($planId: ID!) {\n    assignmentGrid(planId: $planId) {\n      plan { id }\n      state\n      viewerMayReturn\n      submissions { id submittedAt submittedBy note decidedAt decidedBy returnReason }\n      changedSinceReturn { added removed }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitQuotas($input: SubmitQuotasInput!) {\n    submitQuotas(input: $input) { plan { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation SubmitQuotas($input: SubmitQuotasInput!) {\n    submitQuotas(input: $input) { plan { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeQuotasBack($input: TakeQuotasBackInput!) {\n    takeQuotasBack(input: $input) { plan { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation TakeQuotasBack($input: TakeQuotasBackInput!) {\n    takeQuotasBack(input: $input) { plan { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnQuotas($input: ReturnQuotasInput!) {\n    returnQuotas(input: $input) { plan { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation ReturnQuotas($input: ReturnQuotasInput!) {\n    returnQuotas(input: $input) { plan { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TargetHistory($unitId: ID!, $departmentId: ID, $indicatorId: ID!, $year: Int!) {\n    targetHistory(unitId: $unitId, departmentId: $departmentId, indicatorId: $indicatorId, year: $year) {\n      id\n      state\n      source\n      text\n      ...TargetWords\n      byUnit { id name type }\n      decision { id kind number signedOn }\n      inForceFrom\n      inForceTo\n      reason\n      replaces { id text }\n      acknowledgedAt\n      acknowledgedBy\n    }\n  }\n"): (typeof documents)["\n  query TargetHistory($unitId: ID!, $departmentId: ID, $indicatorId: ID!, $year: Int!) {\n    targetHistory(unitId: $unitId, departmentId: $departmentId, indicatorId: $indicatorId, year: $year) {\n      id\n      state\n      source\n      text\n      ...TargetWords\n      byUnit { id name type }\n      decision { id kind number signedOn }\n      inForceFrom\n      inForceTo\n      reason\n      replaces { id text }\n      acknowledgedAt\n      acknowledgedBy\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TargetInList on Target {\n    id\n    source\n    ...TargetWords\n    indicator { id name unitOfMeasure }\n    byUnit { id name type }\n    decision { id kind number signedOn }\n    inForceFrom\n    acknowledgedAt\n    viewerMayAcknowledge\n  }\n"): (typeof documents)["\n  fragment TargetInList on Target {\n    id\n    source\n    ...TargetWords\n    indicator { id name unitOfMeasure }\n    byUnit { id name type }\n    decision { id kind number signedOn }\n    inForceFrom\n    acknowledgedAt\n    viewerMayAcknowledge\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TargetsPage($unitId: ID!, $year: Int!, $on: LocalDate!) {\n    viewer { login unit { id absence(on: $on) { lastDay because { text } } } }\n    targets(unitId: $unitId, year: $year, first: 200) {\n      totalCount\n      edges { node { id ...TargetInList } }\n    }\n    plans(unitId: $unitId, year: $year, first: 5) {\n      edges { node { id issued viewerMayPropose objectives { indicators { id ...ProposableIndicator } } } }\n    }\n  }\n"): (typeof documents)["\n  query TargetsPage($unitId: ID!, $year: Int!, $on: LocalDate!) {\n    viewer { login unit { id absence(on: $on) { lastDay because { text } } } }\n    targets(unitId: $unitId, year: $year, first: 200) {\n      totalCount\n      edges { node { id ...TargetInList } }\n    }\n    plans(unitId: $unitId, year: $year, first: 5) {\n      edges { node { id issued viewerMayPropose objectives { indicators { id ...ProposableIndicator } } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeTargets($input: AcknowledgeTargetsInput!) {\n    acknowledgeTargets(input: $input) { targets { id acknowledgedAt } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation AcknowledgeTargets($input: AcknowledgeTargetsInput!) {\n    acknowledgeTargets(input: $input) { targets { id acknowledgedAt } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftAssignments($input: DraftAssignmentsInput!) {\n    draftAssignments(input: $input) {\n      rows { indicator { id } cells { unit { id } draft { id text comparator question { text } } } departmentCells { department { id } draft { id text comparator question { text } } } }\n      userErrors { code path message parameters { name value } }\n    }\n  }\n"): (typeof documents)["\n  mutation DraftAssignments($input: DraftAssignmentsInput!) {\n    draftAssignments(input: $input) {\n      rows { indicator { id } cells { unit { id } draft { id text comparator question { text } } } departmentCells { department { id } draft { id text comparator question { text } } } }\n      userErrors { code path message parameters { name value } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetOwnTargets($input: SetOwnTargetsInput!) {\n    setOwnTargets(input: $input) {\n      targets { id text comparator question { text } indicator { id } }\n      userErrors { code path message parameters { name value } }\n    }\n  }\n"): (typeof documents)["\n  mutation SetOwnTargets($input: SetOwnTargetsInput!) {\n    setOwnTargets(input: $input) {\n      targets { id text comparator question { text } indicator { id } }\n      userErrors { code path message parameters { name value } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignResponsibilities($input: AssignResponsibilitiesInput!) {\n    assignResponsibilities(input: $input) {\n      plan { id }\n      userErrors { code path message parameters { name value } }\n    }\n  }\n"): (typeof documents)["\n  mutation AssignResponsibilities($input: AssignResponsibilitiesInput!) {\n    assignResponsibilities(input: $input) {\n      plan { id }\n      userErrors { code path message parameters { name value } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawTargets($input: WithdrawTargetsInput!) {\n    withdrawTargets(input: $input) { targets { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation WithdrawTargets($input: WithdrawTargetsInput!) {\n    withdrawTargets(input: $input) { targets { id } userErrors { code path message } }\n  }\n"];
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