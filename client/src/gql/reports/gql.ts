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
    "\n  mutation GrantExtension($input: GrantExtensionInput!) {\n    grantExtension(input: $input) { extensionRequest { id state } userErrors { code path message } }\n  }\n": typeof types.GrantExtensionDocument,
    "\n  mutation RefuseExtension($input: RefuseExtensionInput!) {\n    refuseExtension(input: $input) { extensionRequest { id state } userErrors { code path message } }\n  }\n": typeof types.RefuseExtensionDocument,
    "\n  mutation WithdrawExtensionRequest($input: WithdrawExtensionRequestInput!) {\n    withdrawExtensionRequest(input: $input) { extensionRequest { id state } userErrors { code path message } }\n  }\n": typeof types.WithdrawExtensionRequestDocument,
    "\n  mutation ApproveReport($input: ApproveReportInput!) {\n    approveReport(input: $input) { report { id state } userErrors { code path message } }\n  }\n": typeof types.ApproveReportDocument,
    "\n  mutation RequestExtension($input: RequestExtensionInput!) {\n    requestExtension(input: $input) { extensionRequest { id state } userErrors { code path message } }\n  }\n": typeof types.RequestExtensionDocument,
    "\n  mutation CorrectReport($input: CorrectReportInput!) {\n    correctReport(input: $input) { report { id state } userErrors { code path message } }\n  }\n": typeof types.CorrectReportDocument,
    "\n  fragment ExtensionRequest on ExtensionRequest {\n    id\n    state\n    wishedOn\n    reason\n    askedAt\n    askedBy\n    grantedUntil\n    answer\n    decidedAt\n    decidedBy\n    viewerMayDecide\n    viewerMayWithdraw\n  }\n": typeof types.ExtensionRequestFragmentDoc,
    "\n  query FigureFile($id: ID!) { figureEvidence(id: $id) { id address } }\n": typeof types.FigureFileDocument,
    "\n  mutation HandOverReport($input: HandOverReportInput!) {\n    handOverReport(input: $input) { report { id revision } userErrors { code path message } }\n  }\n": typeof types.HandOverReportDocument,
    "\n  mutation TakeReportBack($input: TakeReportBackInput!) {\n    takeReportBack(input: $input) { report { id revision } userErrors { code path message } }\n  }\n": typeof types.TakeReportBackDocument,
    "\n  query FigureImports($reportId: ID!) { report(id: $reportId) { id figureImports { id ...LastImport } } }\n": typeof types.FigureImportsDocument,
    "\n  mutation UndoFigureImport($input: UndoFigureImportInput!) {\n    undoFigureImport(input: $input) { report { id revision } import { id } userErrors { code path message } }\n  }\n": typeof types.UndoFigureImportDocument,
    "\n  mutation OpenReport($input: OpenReportInput!) {\n    openReport(input: $input) { report { id } userErrors { code path message } }\n  }\n": typeof types.OpenReportDocument,
    "\n  mutation ExtendPeriod($input: ExtendPeriodInput!) {\n    extendPeriod(input: $input) { period { id dueOn } userErrors { code path message } }\n  }\n": typeof types.ExtendPeriodDocument,
    "\n  mutation ClosePeriod($input: ClosePeriodInput!) {\n    closePeriod(input: $input) { period { id } userErrors { code path message } }\n  }\n": typeof types.ClosePeriodDocument,
    "\n  mutation ReopenPeriod($input: ReopenPeriodInput!) {\n    reopenPeriod(input: $input) { period { id dueOn } userErrors { code path message } }\n  }\n": typeof types.ReopenPeriodDocument,
    "\n  mutation RemindLate($input: RemindLateInput!) {\n    remindLate(input: $input) { period { id } userErrors { code path message } }\n  }\n": typeof types.RemindLateDocument,
    "\n  fragment ReportNotices on Report {\n    state\n    endsInUnit\n    locked { key text }\n    handedOverAt\n    handedOverBy\n    handedOverNote\n    submitLocked { text }\n    onlyEstimateBecause { text }\n    approvedAt\n    approvedBy\n    selfApproved\n    returnReason\n    terms { kind untilOn reason }\n    extensionRequest { id state ...ExtensionRequest }\n    correctionReason\n    versions { version returnedAt returnedBy }\n  }\n": typeof types.ReportNoticesFragmentDoc,
    "\n  query ReportPage($reportId: ID!) {\n    report(id: $reportId) {\n      id\n      revision\n      state\n      version\n      dueOn\n      unit { id name type }\n      department { id }\n      departmentName\n      period { id label vintage cutoffOn kind ordinal endsOn }\n      ...ReportNotices\n      viewerMayEdit\n      viewerMayApprove\n      viewerMayWithdrawApproval\n      endsInUnit\n      viewerMaySubmit\n      viewerMayHandOver\n      viewerMayTakeBack\n      senders\n      onlyEstimateBecause { text }\n      viewerMayWithdraw\n      viewerMayCorrect\n      viewerMayRequestExtension\n      rows { ...ReportRow }\n      versions { version returnedAt estimate ...ReportVersionFields }\n    }\n  }\n": typeof types.ReportPageDocument,
    "\n  fragment ReportsBelow on ReportsBelow { owing sent overdue unit { id name type } }\n": typeof types.ReportsBelowFragmentDoc,
    "\n  query ReportsPage($unitId: ID!, $year: Int!, $on: LocalDate!) {\n    viewer { login unit { id absence(on: $on) { lastDay because { text } } } }\n    periods(year: $year) { ...PeriodWithDuty }\n    reports(unitId: $unitId, first: 200) {\n      edges { node { ...ReportInList } }\n    }\n  }\n": typeof types.ReportsPageDocument,
    "\n  fragment PeriodWithDuty on Period { id year label vintage startsOn cutoffOn dueOn viewerOwes viewerMayOpenReport\n    viewerMayRequestExtension viewerExtensionRequest { id state ...ExtensionRequest } }\n": typeof types.PeriodWithDutyFragmentDoc,
    "\n  fragment ReportInList on Report {\n    id\n    state\n    version\n    overdue\n    dueOn\n    viewerMayEdit\n    period { id year label }\n    unit { id }\n    department { id name }\n  }\n": typeof types.ReportInListFragmentDoc,
    "\n  fragment InboxReport on Report {\n    id\n    version\n    state\n    dueOn\n    submittedAt\n    submittedBy\n    viewerMayAccept\n    unit { id name type }\n    department { id name }\n    period { id label }\n    versions { version onTime }\n    rows { indicator { id } warnings { key } }\n  }\n": typeof types.InboxReportFragmentDoc,
    "\n  query ReviewOne($reportId: ID!) {\n    reportsToReview(first: 100) { totalCount edges { node { ...InboxReport } } }\n    report(id: $reportId) { id version state viewerMayReturn viewerMayAccept ...ReviewedReport }\n  }\n": typeof types.ReviewOneDocument,
    "\n  mutation AcceptReport($input: AcceptReportInput!) {\n    acceptReport(input: $input) { report { id state } userErrors { code path message } }\n  }\n": typeof types.AcceptReportDocument,
    "\n  mutation ReturnReport($input: ReturnReportInput!) {\n    returnReport(input: $input) { report { id state } userErrors { code path message } }\n  }\n": typeof types.ReturnReportDocument,
    "\n  query ReviewPage {\n    extensionRequests {\n      id\n      unit { id name type }\n      department { id name }\n      period { id label }\n      ...ExtensionRequest\n    }\n    reportsToReview(first: 100) { totalCount edges { node { ...InboxReport } } }\n  }\n": typeof types.ReviewPageDocument,
    "\n  mutation AcceptReports($input: AcceptReportsInput!) {\n    acceptReports(input: $input) { reports { id state } userErrors { code path message } }\n  }\n": typeof types.AcceptReportsDocument,
    "\n  fragment ReviewedReport on Report {\n    state\n    declaredGaps\n    correctionReason\n    returnReason\n    submittedAt\n    submittedBy\n    unit { id name type }\n    departmentName\n    period { id label vintage kind ordinal endsOn }\n    rows { ...ReportRow }\n    versions { version returnReason ...ReportVersionFields }\n  }\n": typeof types.ReviewedReportFragmentDoc,
    "\n  fragment ReportRow on ReportRow {\n    indicator {\n      id name unitOfMeasure kind numeratorName denominatorName operandUnit\n      direction percentFormula typedAs overTime grades { name also } parent { id }\n    }\n    target { id text comparator lo hi unitOfMeasure reading { ...TypedTarget } ...TargetWords }\n    figure {\n      id value numerator denominator achieved grade words note evidence illustrative display\n      parts { key number date }\n    }\n    files { id ...EvidenceFile }\n    asked { form grades parts { key label } }\n    previous { id value numerator denominator display illustrative }\n    previousPeriod { id label }\n    lastYear { id value numerator denominator display illustrative }\n    lastYearPeriod { id label }\n    before { id display }\n    remarks { id version text remarkedAt remarkedBy answer { text answeredAt answeredBy } }\n    previousInYear\n    usual { count median deviation }\n    changed\n    required\n    counted\n    asPart\n    dividedOver { id name }\n    waitingFor { id name }\n    warnings { key text }\n    supplied { regime { id name } display value numerator denominator achieved grade }\n    askedElsewhere { regime { id name } wholePeriod { id label } display value numerator denominator achieved grade }\n  }\n": typeof types.ReportRowFragmentDoc,
    "\n  mutation AttachEvidence($input: AttachEvidenceInput!) {\n    attachEvidence(input: $input) { report { id } userErrors { code path message } }\n  }\n": typeof types.AttachEvidenceDocument,
    "\n  mutation RemoveEvidence($input: RemoveEvidenceInput!) {\n    removeEvidence(input: $input) { report { id } userErrors { code path message } }\n  }\n": typeof types.RemoveEvidenceDocument,
    "\n  mutation AnswerRemark($input: AnswerRemarkInput!) {\n    answerRemark(input: $input) { report { id revision } userErrors { code path message } }\n  }\n": typeof types.AnswerRemarkDocument,
    "\n  query StatusPeriods($unitId: ID!) {\n    unit(id: $unitId) { id name type }\n    duePeriods { id startsOn cutoffOn dueOn lastDueOn viewerMayExtend ...PeriodOption }\n  }\n": typeof types.StatusPeriodsDocument,
    "\n  query SubmissionStatus($periodId: ID!, $unitId: ID) {\n    reportsBelow(periodId: $periodId, unitId: $unitId) { ...ReportsBelow }\n    reportStatus(periodId: $periodId, unitId: $unitId) {\n      unit { id name type }\n      department { id name }\n      report { id }\n      state\n      dueOn\n      overdue\n      terms { kind untilOn reason }\n      extensionRequest { ...ExtensionRequest }\n      reminder { remindedAt remindedBy }\n      viewerMayRemind\n    }\n  }\n": typeof types.SubmissionStatusDocument,
    "\n  mutation SubmitReport($input: SubmitReportInput!) {\n    submitReport(input: $input) { report { id state } userErrors { code path message } }\n  }\n": typeof types.SubmitReportDocument,
    "\n  fragment TypedPart on TargetReading {\n    kind text label comparator lo hi loOpen hiOpen unitOfMeasure direction rule\n    change period x y grade scale times per { count unit } dates\n  }\n": typeof types.TypedPartFragmentDoc,
    "\n  fragment TypedTarget on TargetReading {\n      ...TypedPart\n      phases { label until comparator lo hi }\n      children { ...TypedPart }\n    }\n": typeof types.TypedTargetFragmentDoc,
    "\n  query Typists($id: ID!) {\n    report(id: $id) { id rows { indicator { id } typed { by at } } }\n  }\n": typeof types.TypistsDocument,
    "\n  mutation SaveFigures($input: SaveFiguresInput!) {\n    saveFigures(input: $input) { report { id revision } userErrors { code path message parameters { name value } } }\n  }\n": typeof types.SaveFiguresDocument,
    "\n  fragment ReportVersionFields on ReportVersion {\n    version submittedAt submittedBy onTime estimate correctionReason declaredGaps\n    approvedAt approvedBy selfApproved returnedAt returnedBy returnReason acceptedAt acceptedBy supersededAt\n  }\n": typeof types.ReportVersionFieldsFragmentDoc,
    "\n  mutation WithdrawApproval($input: WithdrawApprovalInput!) {\n    withdrawApproval(input: $input) { report { id state } userErrors { code path message } }\n  }\n": typeof types.WithdrawApprovalDocument,
    "\n  mutation WithdrawReport($input: WithdrawReportInput!) {\n    withdrawReport(input: $input) { report { id state } userErrors { code path message } }\n  }\n": typeof types.WithdrawReportDocument,
    "\n  fragment AbsentUnit on Absence {\n    lastDay\n    because { text }\n    unit { id name type }\n    heir { id name type viewerMayReadValues }\n    possibleHeirs { id name type viewerMayReadValues }\n    former { id name type viewerMayReadValues }\n  }\n": typeof types.AbsentUnitFragmentDoc,
    "\n  fragment EvidenceFile on EvidenceFile { id name mediaType size shown attachedAt attachedBy }\n": typeof types.EvidenceFileFragmentDoc,
    "\n  fragment PeriodOption on Period { id label year startsOn cutoffOn dueOn lastDueOn regime { id name } }\n": typeof types.PeriodOptionFragmentDoc,
    "\n  query ShownPeriod($id: ID!) {\n    period(id: $id) { id ...PeriodOption }\n  }\n": typeof types.ShownPeriodDocument,
    "\n  fragment LastImport on SheetImport { id file rowCount madeAt madeBy undoneAt undoneBy undoneReason }\n": typeof types.LastImportFragmentDoc,
    "\n  fragment TargetWords on Target { text explanation { text } question { text } illustrative }\n": typeof types.TargetWordsFragmentDoc,
};
const documents: Documents = {
    "\n  mutation GrantExtension($input: GrantExtensionInput!) {\n    grantExtension(input: $input) { extensionRequest { id state } userErrors { code path message } }\n  }\n": types.GrantExtensionDocument,
    "\n  mutation RefuseExtension($input: RefuseExtensionInput!) {\n    refuseExtension(input: $input) { extensionRequest { id state } userErrors { code path message } }\n  }\n": types.RefuseExtensionDocument,
    "\n  mutation WithdrawExtensionRequest($input: WithdrawExtensionRequestInput!) {\n    withdrawExtensionRequest(input: $input) { extensionRequest { id state } userErrors { code path message } }\n  }\n": types.WithdrawExtensionRequestDocument,
    "\n  mutation ApproveReport($input: ApproveReportInput!) {\n    approveReport(input: $input) { report { id state } userErrors { code path message } }\n  }\n": types.ApproveReportDocument,
    "\n  mutation RequestExtension($input: RequestExtensionInput!) {\n    requestExtension(input: $input) { extensionRequest { id state } userErrors { code path message } }\n  }\n": types.RequestExtensionDocument,
    "\n  mutation CorrectReport($input: CorrectReportInput!) {\n    correctReport(input: $input) { report { id state } userErrors { code path message } }\n  }\n": types.CorrectReportDocument,
    "\n  fragment ExtensionRequest on ExtensionRequest {\n    id\n    state\n    wishedOn\n    reason\n    askedAt\n    askedBy\n    grantedUntil\n    answer\n    decidedAt\n    decidedBy\n    viewerMayDecide\n    viewerMayWithdraw\n  }\n": types.ExtensionRequestFragmentDoc,
    "\n  query FigureFile($id: ID!) { figureEvidence(id: $id) { id address } }\n": types.FigureFileDocument,
    "\n  mutation HandOverReport($input: HandOverReportInput!) {\n    handOverReport(input: $input) { report { id revision } userErrors { code path message } }\n  }\n": types.HandOverReportDocument,
    "\n  mutation TakeReportBack($input: TakeReportBackInput!) {\n    takeReportBack(input: $input) { report { id revision } userErrors { code path message } }\n  }\n": types.TakeReportBackDocument,
    "\n  query FigureImports($reportId: ID!) { report(id: $reportId) { id figureImports { id ...LastImport } } }\n": types.FigureImportsDocument,
    "\n  mutation UndoFigureImport($input: UndoFigureImportInput!) {\n    undoFigureImport(input: $input) { report { id revision } import { id } userErrors { code path message } }\n  }\n": types.UndoFigureImportDocument,
    "\n  mutation OpenReport($input: OpenReportInput!) {\n    openReport(input: $input) { report { id } userErrors { code path message } }\n  }\n": types.OpenReportDocument,
    "\n  mutation ExtendPeriod($input: ExtendPeriodInput!) {\n    extendPeriod(input: $input) { period { id dueOn } userErrors { code path message } }\n  }\n": types.ExtendPeriodDocument,
    "\n  mutation ClosePeriod($input: ClosePeriodInput!) {\n    closePeriod(input: $input) { period { id } userErrors { code path message } }\n  }\n": types.ClosePeriodDocument,
    "\n  mutation ReopenPeriod($input: ReopenPeriodInput!) {\n    reopenPeriod(input: $input) { period { id dueOn } userErrors { code path message } }\n  }\n": types.ReopenPeriodDocument,
    "\n  mutation RemindLate($input: RemindLateInput!) {\n    remindLate(input: $input) { period { id } userErrors { code path message } }\n  }\n": types.RemindLateDocument,
    "\n  fragment ReportNotices on Report {\n    state\n    endsInUnit\n    locked { key text }\n    handedOverAt\n    handedOverBy\n    handedOverNote\n    submitLocked { text }\n    onlyEstimateBecause { text }\n    approvedAt\n    approvedBy\n    selfApproved\n    returnReason\n    terms { kind untilOn reason }\n    extensionRequest { id state ...ExtensionRequest }\n    correctionReason\n    versions { version returnedAt returnedBy }\n  }\n": types.ReportNoticesFragmentDoc,
    "\n  query ReportPage($reportId: ID!) {\n    report(id: $reportId) {\n      id\n      revision\n      state\n      version\n      dueOn\n      unit { id name type }\n      department { id }\n      departmentName\n      period { id label vintage cutoffOn kind ordinal endsOn }\n      ...ReportNotices\n      viewerMayEdit\n      viewerMayApprove\n      viewerMayWithdrawApproval\n      endsInUnit\n      viewerMaySubmit\n      viewerMayHandOver\n      viewerMayTakeBack\n      senders\n      onlyEstimateBecause { text }\n      viewerMayWithdraw\n      viewerMayCorrect\n      viewerMayRequestExtension\n      rows { ...ReportRow }\n      versions { version returnedAt estimate ...ReportVersionFields }\n    }\n  }\n": types.ReportPageDocument,
    "\n  fragment ReportsBelow on ReportsBelow { owing sent overdue unit { id name type } }\n": types.ReportsBelowFragmentDoc,
    "\n  query ReportsPage($unitId: ID!, $year: Int!, $on: LocalDate!) {\n    viewer { login unit { id absence(on: $on) { lastDay because { text } } } }\n    periods(year: $year) { ...PeriodWithDuty }\n    reports(unitId: $unitId, first: 200) {\n      edges { node { ...ReportInList } }\n    }\n  }\n": types.ReportsPageDocument,
    "\n  fragment PeriodWithDuty on Period { id year label vintage startsOn cutoffOn dueOn viewerOwes viewerMayOpenReport\n    viewerMayRequestExtension viewerExtensionRequest { id state ...ExtensionRequest } }\n": types.PeriodWithDutyFragmentDoc,
    "\n  fragment ReportInList on Report {\n    id\n    state\n    version\n    overdue\n    dueOn\n    viewerMayEdit\n    period { id year label }\n    unit { id }\n    department { id name }\n  }\n": types.ReportInListFragmentDoc,
    "\n  fragment InboxReport on Report {\n    id\n    version\n    state\n    dueOn\n    submittedAt\n    submittedBy\n    viewerMayAccept\n    unit { id name type }\n    department { id name }\n    period { id label }\n    versions { version onTime }\n    rows { indicator { id } warnings { key } }\n  }\n": types.InboxReportFragmentDoc,
    "\n  query ReviewOne($reportId: ID!) {\n    reportsToReview(first: 100) { totalCount edges { node { ...InboxReport } } }\n    report(id: $reportId) { id version state viewerMayReturn viewerMayAccept ...ReviewedReport }\n  }\n": types.ReviewOneDocument,
    "\n  mutation AcceptReport($input: AcceptReportInput!) {\n    acceptReport(input: $input) { report { id state } userErrors { code path message } }\n  }\n": types.AcceptReportDocument,
    "\n  mutation ReturnReport($input: ReturnReportInput!) {\n    returnReport(input: $input) { report { id state } userErrors { code path message } }\n  }\n": types.ReturnReportDocument,
    "\n  query ReviewPage {\n    extensionRequests {\n      id\n      unit { id name type }\n      department { id name }\n      period { id label }\n      ...ExtensionRequest\n    }\n    reportsToReview(first: 100) { totalCount edges { node { ...InboxReport } } }\n  }\n": types.ReviewPageDocument,
    "\n  mutation AcceptReports($input: AcceptReportsInput!) {\n    acceptReports(input: $input) { reports { id state } userErrors { code path message } }\n  }\n": types.AcceptReportsDocument,
    "\n  fragment ReviewedReport on Report {\n    state\n    declaredGaps\n    correctionReason\n    returnReason\n    submittedAt\n    submittedBy\n    unit { id name type }\n    departmentName\n    period { id label vintage kind ordinal endsOn }\n    rows { ...ReportRow }\n    versions { version returnReason ...ReportVersionFields }\n  }\n": types.ReviewedReportFragmentDoc,
    "\n  fragment ReportRow on ReportRow {\n    indicator {\n      id name unitOfMeasure kind numeratorName denominatorName operandUnit\n      direction percentFormula typedAs overTime grades { name also } parent { id }\n    }\n    target { id text comparator lo hi unitOfMeasure reading { ...TypedTarget } ...TargetWords }\n    figure {\n      id value numerator denominator achieved grade words note evidence illustrative display\n      parts { key number date }\n    }\n    files { id ...EvidenceFile }\n    asked { form grades parts { key label } }\n    previous { id value numerator denominator display illustrative }\n    previousPeriod { id label }\n    lastYear { id value numerator denominator display illustrative }\n    lastYearPeriod { id label }\n    before { id display }\n    remarks { id version text remarkedAt remarkedBy answer { text answeredAt answeredBy } }\n    previousInYear\n    usual { count median deviation }\n    changed\n    required\n    counted\n    asPart\n    dividedOver { id name }\n    waitingFor { id name }\n    warnings { key text }\n    supplied { regime { id name } display value numerator denominator achieved grade }\n    askedElsewhere { regime { id name } wholePeriod { id label } display value numerator denominator achieved grade }\n  }\n": types.ReportRowFragmentDoc,
    "\n  mutation AttachEvidence($input: AttachEvidenceInput!) {\n    attachEvidence(input: $input) { report { id } userErrors { code path message } }\n  }\n": types.AttachEvidenceDocument,
    "\n  mutation RemoveEvidence($input: RemoveEvidenceInput!) {\n    removeEvidence(input: $input) { report { id } userErrors { code path message } }\n  }\n": types.RemoveEvidenceDocument,
    "\n  mutation AnswerRemark($input: AnswerRemarkInput!) {\n    answerRemark(input: $input) { report { id revision } userErrors { code path message } }\n  }\n": types.AnswerRemarkDocument,
    "\n  query StatusPeriods($unitId: ID!) {\n    unit(id: $unitId) { id name type }\n    duePeriods { id startsOn cutoffOn dueOn lastDueOn viewerMayExtend ...PeriodOption }\n  }\n": types.StatusPeriodsDocument,
    "\n  query SubmissionStatus($periodId: ID!, $unitId: ID) {\n    reportsBelow(periodId: $periodId, unitId: $unitId) { ...ReportsBelow }\n    reportStatus(periodId: $periodId, unitId: $unitId) {\n      unit { id name type }\n      department { id name }\n      report { id }\n      state\n      dueOn\n      overdue\n      terms { kind untilOn reason }\n      extensionRequest { ...ExtensionRequest }\n      reminder { remindedAt remindedBy }\n      viewerMayRemind\n    }\n  }\n": types.SubmissionStatusDocument,
    "\n  mutation SubmitReport($input: SubmitReportInput!) {\n    submitReport(input: $input) { report { id state } userErrors { code path message } }\n  }\n": types.SubmitReportDocument,
    "\n  fragment TypedPart on TargetReading {\n    kind text label comparator lo hi loOpen hiOpen unitOfMeasure direction rule\n    change period x y grade scale times per { count unit } dates\n  }\n": types.TypedPartFragmentDoc,
    "\n  fragment TypedTarget on TargetReading {\n      ...TypedPart\n      phases { label until comparator lo hi }\n      children { ...TypedPart }\n    }\n": types.TypedTargetFragmentDoc,
    "\n  query Typists($id: ID!) {\n    report(id: $id) { id rows { indicator { id } typed { by at } } }\n  }\n": types.TypistsDocument,
    "\n  mutation SaveFigures($input: SaveFiguresInput!) {\n    saveFigures(input: $input) { report { id revision } userErrors { code path message parameters { name value } } }\n  }\n": types.SaveFiguresDocument,
    "\n  fragment ReportVersionFields on ReportVersion {\n    version submittedAt submittedBy onTime estimate correctionReason declaredGaps\n    approvedAt approvedBy selfApproved returnedAt returnedBy returnReason acceptedAt acceptedBy supersededAt\n  }\n": types.ReportVersionFieldsFragmentDoc,
    "\n  mutation WithdrawApproval($input: WithdrawApprovalInput!) {\n    withdrawApproval(input: $input) { report { id state } userErrors { code path message } }\n  }\n": types.WithdrawApprovalDocument,
    "\n  mutation WithdrawReport($input: WithdrawReportInput!) {\n    withdrawReport(input: $input) { report { id state } userErrors { code path message } }\n  }\n": types.WithdrawReportDocument,
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
export function graphql(source: "\n  mutation GrantExtension($input: GrantExtensionInput!) {\n    grantExtension(input: $input) { extensionRequest { id state } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation GrantExtension($input: GrantExtensionInput!) {\n    grantExtension(input: $input) { extensionRequest { id state } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseExtension($input: RefuseExtensionInput!) {\n    refuseExtension(input: $input) { extensionRequest { id state } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation RefuseExtension($input: RefuseExtensionInput!) {\n    refuseExtension(input: $input) { extensionRequest { id state } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawExtensionRequest($input: WithdrawExtensionRequestInput!) {\n    withdrawExtensionRequest(input: $input) { extensionRequest { id state } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation WithdrawExtensionRequest($input: WithdrawExtensionRequestInput!) {\n    withdrawExtensionRequest(input: $input) { extensionRequest { id state } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveReport($input: ApproveReportInput!) {\n    approveReport(input: $input) { report { id state } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation ApproveReport($input: ApproveReportInput!) {\n    approveReport(input: $input) { report { id state } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestExtension($input: RequestExtensionInput!) {\n    requestExtension(input: $input) { extensionRequest { id state } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation RequestExtension($input: RequestExtensionInput!) {\n    requestExtension(input: $input) { extensionRequest { id state } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectReport($input: CorrectReportInput!) {\n    correctReport(input: $input) { report { id state } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation CorrectReport($input: CorrectReportInput!) {\n    correctReport(input: $input) { report { id state } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ExtensionRequest on ExtensionRequest {\n    id\n    state\n    wishedOn\n    reason\n    askedAt\n    askedBy\n    grantedUntil\n    answer\n    decidedAt\n    decidedBy\n    viewerMayDecide\n    viewerMayWithdraw\n  }\n"): (typeof documents)["\n  fragment ExtensionRequest on ExtensionRequest {\n    id\n    state\n    wishedOn\n    reason\n    askedAt\n    askedBy\n    grantedUntil\n    answer\n    decidedAt\n    decidedBy\n    viewerMayDecide\n    viewerMayWithdraw\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FigureFile($id: ID!) { figureEvidence(id: $id) { id address } }\n"): (typeof documents)["\n  query FigureFile($id: ID!) { figureEvidence(id: $id) { id address } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOverReport($input: HandOverReportInput!) {\n    handOverReport(input: $input) { report { id revision } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation HandOverReport($input: HandOverReportInput!) {\n    handOverReport(input: $input) { report { id revision } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeReportBack($input: TakeReportBackInput!) {\n    takeReportBack(input: $input) { report { id revision } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation TakeReportBack($input: TakeReportBackInput!) {\n    takeReportBack(input: $input) { report { id revision } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FigureImports($reportId: ID!) { report(id: $reportId) { id figureImports { id ...LastImport } } }\n"): (typeof documents)["\n  query FigureImports($reportId: ID!) { report(id: $reportId) { id figureImports { id ...LastImport } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoFigureImport($input: UndoFigureImportInput!) {\n    undoFigureImport(input: $input) { report { id revision } import { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation UndoFigureImport($input: UndoFigureImportInput!) {\n    undoFigureImport(input: $input) { report { id revision } import { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenReport($input: OpenReportInput!) {\n    openReport(input: $input) { report { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation OpenReport($input: OpenReportInput!) {\n    openReport(input: $input) { report { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendPeriod($input: ExtendPeriodInput!) {\n    extendPeriod(input: $input) { period { id dueOn } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation ExtendPeriod($input: ExtendPeriodInput!) {\n    extendPeriod(input: $input) { period { id dueOn } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClosePeriod($input: ClosePeriodInput!) {\n    closePeriod(input: $input) { period { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation ClosePeriod($input: ClosePeriodInput!) {\n    closePeriod(input: $input) { period { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenPeriod($input: ReopenPeriodInput!) {\n    reopenPeriod(input: $input) { period { id dueOn } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation ReopenPeriod($input: ReopenPeriodInput!) {\n    reopenPeriod(input: $input) { period { id dueOn } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemindLate($input: RemindLateInput!) {\n    remindLate(input: $input) { period { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation RemindLate($input: RemindLateInput!) {\n    remindLate(input: $input) { period { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportNotices on Report {\n    state\n    endsInUnit\n    locked { key text }\n    handedOverAt\n    handedOverBy\n    handedOverNote\n    submitLocked { text }\n    onlyEstimateBecause { text }\n    approvedAt\n    approvedBy\n    selfApproved\n    returnReason\n    terms { kind untilOn reason }\n    extensionRequest { id state ...ExtensionRequest }\n    correctionReason\n    versions { version returnedAt returnedBy }\n  }\n"): (typeof documents)["\n  fragment ReportNotices on Report {\n    state\n    endsInUnit\n    locked { key text }\n    handedOverAt\n    handedOverBy\n    handedOverNote\n    submitLocked { text }\n    onlyEstimateBecause { text }\n    approvedAt\n    approvedBy\n    selfApproved\n    returnReason\n    terms { kind untilOn reason }\n    extensionRequest { id state ...ExtensionRequest }\n    correctionReason\n    versions { version returnedAt returnedBy }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportPage($reportId: ID!) {\n    report(id: $reportId) {\n      id\n      revision\n      state\n      version\n      dueOn\n      unit { id name type }\n      department { id }\n      departmentName\n      period { id label vintage cutoffOn kind ordinal endsOn }\n      ...ReportNotices\n      viewerMayEdit\n      viewerMayApprove\n      viewerMayWithdrawApproval\n      endsInUnit\n      viewerMaySubmit\n      viewerMayHandOver\n      viewerMayTakeBack\n      senders\n      onlyEstimateBecause { text }\n      viewerMayWithdraw\n      viewerMayCorrect\n      viewerMayRequestExtension\n      rows { ...ReportRow }\n      versions { version returnedAt estimate ...ReportVersionFields }\n    }\n  }\n"): (typeof documents)["\n  query ReportPage($reportId: ID!) {\n    report(id: $reportId) {\n      id\n      revision\n      state\n      version\n      dueOn\n      unit { id name type }\n      department { id }\n      departmentName\n      period { id label vintage cutoffOn kind ordinal endsOn }\n      ...ReportNotices\n      viewerMayEdit\n      viewerMayApprove\n      viewerMayWithdrawApproval\n      endsInUnit\n      viewerMaySubmit\n      viewerMayHandOver\n      viewerMayTakeBack\n      senders\n      onlyEstimateBecause { text }\n      viewerMayWithdraw\n      viewerMayCorrect\n      viewerMayRequestExtension\n      rows { ...ReportRow }\n      versions { version returnedAt estimate ...ReportVersionFields }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportsBelow on ReportsBelow { owing sent overdue unit { id name type } }\n"): (typeof documents)["\n  fragment ReportsBelow on ReportsBelow { owing sent overdue unit { id name type } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportsPage($unitId: ID!, $year: Int!, $on: LocalDate!) {\n    viewer { login unit { id absence(on: $on) { lastDay because { text } } } }\n    periods(year: $year) { ...PeriodWithDuty }\n    reports(unitId: $unitId, first: 200) {\n      edges { node { ...ReportInList } }\n    }\n  }\n"): (typeof documents)["\n  query ReportsPage($unitId: ID!, $year: Int!, $on: LocalDate!) {\n    viewer { login unit { id absence(on: $on) { lastDay because { text } } } }\n    periods(year: $year) { ...PeriodWithDuty }\n    reports(unitId: $unitId, first: 200) {\n      edges { node { ...ReportInList } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PeriodWithDuty on Period { id year label vintage startsOn cutoffOn dueOn viewerOwes viewerMayOpenReport\n    viewerMayRequestExtension viewerExtensionRequest { id state ...ExtensionRequest } }\n"): (typeof documents)["\n  fragment PeriodWithDuty on Period { id year label vintage startsOn cutoffOn dueOn viewerOwes viewerMayOpenReport\n    viewerMayRequestExtension viewerExtensionRequest { id state ...ExtensionRequest } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportInList on Report {\n    id\n    state\n    version\n    overdue\n    dueOn\n    viewerMayEdit\n    period { id year label }\n    unit { id }\n    department { id name }\n  }\n"): (typeof documents)["\n  fragment ReportInList on Report {\n    id\n    state\n    version\n    overdue\n    dueOn\n    viewerMayEdit\n    period { id year label }\n    unit { id }\n    department { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InboxReport on Report {\n    id\n    version\n    state\n    dueOn\n    submittedAt\n    submittedBy\n    viewerMayAccept\n    unit { id name type }\n    department { id name }\n    period { id label }\n    versions { version onTime }\n    rows { indicator { id } warnings { key } }\n  }\n"): (typeof documents)["\n  fragment InboxReport on Report {\n    id\n    version\n    state\n    dueOn\n    submittedAt\n    submittedBy\n    viewerMayAccept\n    unit { id name type }\n    department { id name }\n    period { id label }\n    versions { version onTime }\n    rows { indicator { id } warnings { key } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewOne($reportId: ID!) {\n    reportsToReview(first: 100) { totalCount edges { node { ...InboxReport } } }\n    report(id: $reportId) { id version state viewerMayReturn viewerMayAccept ...ReviewedReport }\n  }\n"): (typeof documents)["\n  query ReviewOne($reportId: ID!) {\n    reportsToReview(first: 100) { totalCount edges { node { ...InboxReport } } }\n    report(id: $reportId) { id version state viewerMayReturn viewerMayAccept ...ReviewedReport }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptReport($input: AcceptReportInput!) {\n    acceptReport(input: $input) { report { id state } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation AcceptReport($input: AcceptReportInput!) {\n    acceptReport(input: $input) { report { id state } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnReport($input: ReturnReportInput!) {\n    returnReport(input: $input) { report { id state } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation ReturnReport($input: ReturnReportInput!) {\n    returnReport(input: $input) { report { id state } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewPage {\n    extensionRequests {\n      id\n      unit { id name type }\n      department { id name }\n      period { id label }\n      ...ExtensionRequest\n    }\n    reportsToReview(first: 100) { totalCount edges { node { ...InboxReport } } }\n  }\n"): (typeof documents)["\n  query ReviewPage {\n    extensionRequests {\n      id\n      unit { id name type }\n      department { id name }\n      period { id label }\n      ...ExtensionRequest\n    }\n    reportsToReview(first: 100) { totalCount edges { node { ...InboxReport } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptReports($input: AcceptReportsInput!) {\n    acceptReports(input: $input) { reports { id state } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation AcceptReports($input: AcceptReportsInput!) {\n    acceptReports(input: $input) { reports { id state } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReviewedReport on Report {\n    state\n    declaredGaps\n    correctionReason\n    returnReason\n    submittedAt\n    submittedBy\n    unit { id name type }\n    departmentName\n    period { id label vintage kind ordinal endsOn }\n    rows { ...ReportRow }\n    versions { version returnReason ...ReportVersionFields }\n  }\n"): (typeof documents)["\n  fragment ReviewedReport on Report {\n    state\n    declaredGaps\n    correctionReason\n    returnReason\n    submittedAt\n    submittedBy\n    unit { id name type }\n    departmentName\n    period { id label vintage kind ordinal endsOn }\n    rows { ...ReportRow }\n    versions { version returnReason ...ReportVersionFields }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportRow on ReportRow {\n    indicator {\n      id name unitOfMeasure kind numeratorName denominatorName operandUnit\n      direction percentFormula typedAs overTime grades { name also } parent { id }\n    }\n    target { id text comparator lo hi unitOfMeasure reading { ...TypedTarget } ...TargetWords }\n    figure {\n      id value numerator denominator achieved grade words note evidence illustrative display\n      parts { key number date }\n    }\n    files { id ...EvidenceFile }\n    asked { form grades parts { key label } }\n    previous { id value numerator denominator display illustrative }\n    previousPeriod { id label }\n    lastYear { id value numerator denominator display illustrative }\n    lastYearPeriod { id label }\n    before { id display }\n    remarks { id version text remarkedAt remarkedBy answer { text answeredAt answeredBy } }\n    previousInYear\n    usual { count median deviation }\n    changed\n    required\n    counted\n    asPart\n    dividedOver { id name }\n    waitingFor { id name }\n    warnings { key text }\n    supplied { regime { id name } display value numerator denominator achieved grade }\n    askedElsewhere { regime { id name } wholePeriod { id label } display value numerator denominator achieved grade }\n  }\n"): (typeof documents)["\n  fragment ReportRow on ReportRow {\n    indicator {\n      id name unitOfMeasure kind numeratorName denominatorName operandUnit\n      direction percentFormula typedAs overTime grades { name also } parent { id }\n    }\n    target { id text comparator lo hi unitOfMeasure reading { ...TypedTarget } ...TargetWords }\n    figure {\n      id value numerator denominator achieved grade words note evidence illustrative display\n      parts { key number date }\n    }\n    files { id ...EvidenceFile }\n    asked { form grades parts { key label } }\n    previous { id value numerator denominator display illustrative }\n    previousPeriod { id label }\n    lastYear { id value numerator denominator display illustrative }\n    lastYearPeriod { id label }\n    before { id display }\n    remarks { id version text remarkedAt remarkedBy answer { text answeredAt answeredBy } }\n    previousInYear\n    usual { count median deviation }\n    changed\n    required\n    counted\n    asPart\n    dividedOver { id name }\n    waitingFor { id name }\n    warnings { key text }\n    supplied { regime { id name } display value numerator denominator achieved grade }\n    askedElsewhere { regime { id name } wholePeriod { id label } display value numerator denominator achieved grade }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttachEvidence($input: AttachEvidenceInput!) {\n    attachEvidence(input: $input) { report { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation AttachEvidence($input: AttachEvidenceInput!) {\n    attachEvidence(input: $input) { report { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveEvidence($input: RemoveEvidenceInput!) {\n    removeEvidence(input: $input) { report { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation RemoveEvidence($input: RemoveEvidenceInput!) {\n    removeEvidence(input: $input) { report { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerRemark($input: AnswerRemarkInput!) {\n    answerRemark(input: $input) { report { id revision } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation AnswerRemark($input: AnswerRemarkInput!) {\n    answerRemark(input: $input) { report { id revision } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatusPeriods($unitId: ID!) {\n    unit(id: $unitId) { id name type }\n    duePeriods { id startsOn cutoffOn dueOn lastDueOn viewerMayExtend ...PeriodOption }\n  }\n"): (typeof documents)["\n  query StatusPeriods($unitId: ID!) {\n    unit(id: $unitId) { id name type }\n    duePeriods { id startsOn cutoffOn dueOn lastDueOn viewerMayExtend ...PeriodOption }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SubmissionStatus($periodId: ID!, $unitId: ID) {\n    reportsBelow(periodId: $periodId, unitId: $unitId) { ...ReportsBelow }\n    reportStatus(periodId: $periodId, unitId: $unitId) {\n      unit { id name type }\n      department { id name }\n      report { id }\n      state\n      dueOn\n      overdue\n      terms { kind untilOn reason }\n      extensionRequest { ...ExtensionRequest }\n      reminder { remindedAt remindedBy }\n      viewerMayRemind\n    }\n  }\n"): (typeof documents)["\n  query SubmissionStatus($periodId: ID!, $unitId: ID) {\n    reportsBelow(periodId: $periodId, unitId: $unitId) { ...ReportsBelow }\n    reportStatus(periodId: $periodId, unitId: $unitId) {\n      unit { id name type }\n      department { id name }\n      report { id }\n      state\n      dueOn\n      overdue\n      terms { kind untilOn reason }\n      extensionRequest { ...ExtensionRequest }\n      reminder { remindedAt remindedBy }\n      viewerMayRemind\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitReport($input: SubmitReportInput!) {\n    submitReport(input: $input) { report { id state } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation SubmitReport($input: SubmitReportInput!) {\n    submitReport(input: $input) { report { id state } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TypedPart on TargetReading {\n    kind text label comparator lo hi loOpen hiOpen unitOfMeasure direction rule\n    change period x y grade scale times per { count unit } dates\n  }\n"): (typeof documents)["\n  fragment TypedPart on TargetReading {\n    kind text label comparator lo hi loOpen hiOpen unitOfMeasure direction rule\n    change period x y grade scale times per { count unit } dates\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TypedTarget on TargetReading {\n      ...TypedPart\n      phases { label until comparator lo hi }\n      children { ...TypedPart }\n    }\n"): (typeof documents)["\n  fragment TypedTarget on TargetReading {\n      ...TypedPart\n      phases { label until comparator lo hi }\n      children { ...TypedPart }\n    }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Typists($id: ID!) {\n    report(id: $id) { id rows { indicator { id } typed { by at } } }\n  }\n"): (typeof documents)["\n  query Typists($id: ID!) {\n    report(id: $id) { id rows { indicator { id } typed { by at } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveFigures($input: SaveFiguresInput!) {\n    saveFigures(input: $input) { report { id revision } userErrors { code path message parameters { name value } } }\n  }\n"): (typeof documents)["\n  mutation SaveFigures($input: SaveFiguresInput!) {\n    saveFigures(input: $input) { report { id revision } userErrors { code path message parameters { name value } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportVersionFields on ReportVersion {\n    version submittedAt submittedBy onTime estimate correctionReason declaredGaps\n    approvedAt approvedBy selfApproved returnedAt returnedBy returnReason acceptedAt acceptedBy supersededAt\n  }\n"): (typeof documents)["\n  fragment ReportVersionFields on ReportVersion {\n    version submittedAt submittedBy onTime estimate correctionReason declaredGaps\n    approvedAt approvedBy selfApproved returnedAt returnedBy returnReason acceptedAt acceptedBy supersededAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawApproval($input: WithdrawApprovalInput!) {\n    withdrawApproval(input: $input) { report { id state } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation WithdrawApproval($input: WithdrawApprovalInput!) {\n    withdrawApproval(input: $input) { report { id state } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawReport($input: WithdrawReportInput!) {\n    withdrawReport(input: $input) { report { id state } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation WithdrawReport($input: WithdrawReportInput!) {\n    withdrawReport(input: $input) { report { id state } userErrors { code path message } }\n  }\n"];
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