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
    "\n  mutation AdjustMembers($input: AdjustMembersInput!) {\n    adjustMembers(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n": typeof types.AdjustMembersDocument,
    "\n  mutation AmendPlan($input: AmendPlanInput!) {\n    amendPlan(input: $input) { plan { id } userErrors { code path message } }\n  }\n": typeof types.AmendPlanDocument,
    "\n  fragment Amendments on Plan {\n    issued\n    amendsHow\n    amends { id title decision { id ...DecisionName } }\n    amendments { id title amendsHow holdsFrom decision { id ...DecisionName } }\n    replacedBy { id }\n  }\n": typeof types.AmendmentsFragmentDoc,
    "\n  mutation CarryOverPlan($input: CarryOverPlanInput!) {\n    carryOverPlan(input: $input) { plan { id } userErrors { code path message } }\n  }\n": typeof types.CarryOverPlanDocument,
    "\n  mutation CreatePlan($input: CreatePlanInput!) {\n    createPlan(input: $input) { plan { id } userErrors { code path message } }\n  }\n": typeof types.CreatePlanDocument,
    "\n  mutation TakePlanBack($input: TakePlanBackInput!) {\n    takePlanBack(input: $input) { plan { id state } userErrors { code path message } }\n  }\n": typeof types.TakePlanBackDocument,
    "\n  mutation ReturnPlan($input: ReturnPlanInput!) {\n    returnPlan(input: $input) { plan { id state } userErrors { code path message } }\n  }\n": typeof types.ReturnPlanDocument,
    "\n  fragment DecisionDetails on Decision {\n    kind title number signedOn signer signerTitle legalBases articles recipients replaces\n    issuer place proposal authority annexCaptions\n  }\n": typeof types.DecisionDetailsFragmentDoc,
    "\n  fragment DecisionName on Decision { kind number signedOn }\n": typeof types.DecisionNameFragmentDoc,
    "\n  mutation DiscardPlan($input: DiscardPlanInput!) {\n    discardPlan(input: $input) { discardedPlanId userErrors { code path message } }\n  }\n": typeof types.DiscardPlanDocument,
    "\n  fragment EndedBy on EndedLine { id reason plan { id holdsFrom } }\n": typeof types.EndedByFragmentDoc,
    "\n  query LinesToEnd($planId: ID!) {\n    plan(id: $planId) {\n      id\n      linesInForce { id indicator { id name } }\n      tasksInForce { id text }\n      objectives { id indicators { id indicator { id } } }\n    }\n  }\n": typeof types.LinesToEndDocument,
    "\n  fragment EndedLineFields on EndedLine { id reason indicator { id name } task { id text } }\n": typeof types.EndedLineFieldsFragmentDoc,
    "\n  fragment FullText on Plan { document { part cells } }\n": typeof types.FullTextFragmentDoc,
    "\n  query IndicatorsToChoose($search: String) {\n    indicators(search: $search, viewerMayPlan: true, first: 200) {\n      totalCount\n      edges { node { id code name unitOfMeasure } }\n    }\n  }\n": typeof types.IndicatorsToChooseDocument,
    "\n  query FindPlanIndicators($search: String) {\n    indicators(search: $search, viewerMayPlan: true, first: 40) { edges { node { id code name unitOfMeasure } } }\n  }\n": typeof types.FindPlanIndicatorsDocument,
    "\n  mutation IssuePlan($input: IssuePlanInput!) {\n    issuePlan(input: $input) { plan { id issued } userErrors { code path message } }\n  }\n": typeof types.IssuePlanDocument,
    "\n  fragment MemberList on PlanIndicator {\n    id\n    members { id indicator { id name } }\n  }\n": typeof types.MemberListFragmentDoc,
    "\n  fragment MemberAdjustmentFields on MemberAdjustment {\n    id\n    planIndicator { id }\n    inForceFrom\n    reason\n    decision { id ...DecisionName }\n    before { id indicator { id name } }\n    members { id indicator { id name } }\n  }\n": typeof types.MemberAdjustmentFieldsFragmentDoc,
    "\n  fragment MissingFields on Missing { kind weight names message { text } }\n": typeof types.MissingFieldsFragmentDoc,
    "\n  fragment ObjectiveSection on Objective {\n    section\n    text\n    indicators {\n      id\n      endedBy { ...EndedBy }\n      indicator { id name kind definition note retiredFrom parent { id } }\n      members { id indicator { id } }\n      ...MemberList\n      ownTarget { id ...TargetWords }\n      assignedTarget { id ...TargetWords }\n      responsibilities { ...ResponsibilityFields }\n    }\n    tasks { ...TaskFields }\n    paragraphs { ...ParagraphFields }\n  }\n": typeof types.ObjectiveSectionFragmentDoc,
    "\n  mutation SetTargetsOfTerms($input: SetOwnTargetsInput!) {\n    setOwnTargets(input: $input) { targets { id } userErrors { code path message } }\n  }\n": typeof types.SetTargetsOfTermsDocument,
    "\n  mutation SetYearParts($input: SetYearPartsInput!) {\n    setYearParts(input: $input) { targets { id } userErrors { code path message } }\n  }\n": typeof types.SetYearPartsDocument,
    "\n  mutation UpdatePlan($input: UpdatePlanInput!) {\n    updatePlan(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n": typeof types.UpdatePlanDocument,
    "\n  mutation SaveObjective($input: SaveObjectiveInput!) {\n    saveObjective(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n": typeof types.SaveObjectiveDocument,
    "\n  mutation RemoveObjective($input: RemoveObjectiveInput!) {\n    removeObjective(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n": typeof types.RemoveObjectiveDocument,
    "\n  mutation AddPlanIndicators($input: AddPlanIndicatorsInput!) {\n    addPlanIndicators(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n": typeof types.AddPlanIndicatorsDocument,
    "\n  mutation RemovePlanIndicator($input: RemovePlanIndicatorInput!) {\n    removePlanIndicator(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n": typeof types.RemovePlanIndicatorDocument,
    "\n  mutation SetMembers($input: SetMembersInput!) {\n    setMembers(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n": typeof types.SetMembersDocument,
    "\n  mutation SaveTask($input: SaveTaskInput!) {\n    saveTask(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n": typeof types.SaveTaskDocument,
    "\n  mutation RemoveTask($input: RemoveTaskInput!) {\n    removeTask(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n": typeof types.RemoveTaskDocument,
    "\n  mutation SetEndedLines($input: SetEndedLinesInput!) {\n    setEndedLines(input: $input) { plan { id revision endedLines { ...EndedLineFields } } userErrors { code path message } }\n  }\n": typeof types.SetEndedLinesDocument,
    "\n  mutation SaveDecision($input: SaveDecisionInput!) {\n    saveDecision(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n": typeof types.SaveDecisionDocument,
    "\n  mutation SaveParagraphs($input: SaveParagraphsInput!) {\n    saveParagraphs(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n": typeof types.SaveParagraphsDocument,
    "\n  fragment PlanFaultFields on PlanFault { id place text }\n": typeof types.PlanFaultFieldsFragmentDoc,
    "\n  fragment PlanHoles on Plan { holes { kind message { text } } holesReason }\n": typeof types.PlanHolesFragmentDoc,
    "\n  query PlanPage($planId: ID!) {\n    plan(id: $planId) {\n      id\n      year\n      title\n      generalObjective\n      issued\n      staleBecause { text }\n      changesDigest\n      gapExplanation\n      revision\n      draftsDigest\n      carriedWords\n      viewerMayEdit\n      viewerMayDiscard\n      viewerMayIssue\n      viewerMaySubmit\n      viewerMayTakeBack\n      viewerMayReturn\n      state\n      viewerMayAcceptStale\n      viewerMayAdjustMembers\n      viewerMayAmend\n      amendsHow\n      holdsFrom\n      endedLines { ...EndedLineFields }\n      memberAdjustments { ...MemberAdjustmentFields }\n      countableLines { id indicator { id name } }\n      missing { kind weight ...MissingFields }\n      ...PlanHoles\n      ...Amendments\n      unit { id name type }\n      department { id name validTo }\n      departmentIndicators { id code name unitOfMeasure }\n      decision { id ...DecisionName ...DecisionDetails }\n      faults { ...PlanFaultFields }\n      paragraphs { ...ParagraphFields }\n      ...FullText\n      objectives { id indicators { indicator { id name } } tasks { id } ...ObjectiveSection }\n      tasks { id ...TaskFields }\n    }\n  }\n": typeof types.PlanPageDocument,
    "\n  fragment ParagraphFields on Paragraph { id section heading text unquantified indicators { id name } }\n": typeof types.ParagraphFieldsFragmentDoc,
    "\n  query Plans {\n    plans(first: 50) {\n      totalCount\n      edges {\n        node {\n          id\n          year\n          title\n          issued\n          state\n          staleBecause { text }\n          viewerMayCarryOver\n          amendsHow\n          holdsFrom\n          unit { id name type }\n          department { id name }\n          decision { id ...DecisionName }\n          carriedOverFrom { id title }\n        }\n      }\n    }\n  }\n": typeof types.PlansDocument,
    "\n  fragment ResponsibilityFields on Responsibility {\n    id\n    role\n    year\n    departmentName\n    department { id }\n    acknowledgedAt\n    viewerMayAcknowledge\n  }\n": typeof types.ResponsibilityFieldsFragmentDoc,
    "\n  mutation AcknowledgeResponsibility($input: AcknowledgeResponsibilityInput!) {\n    acknowledgeResponsibility(input: $input) {\n      responsibility { id acknowledgedAt }\n      userErrors { code path message }\n    }\n  }\n": typeof types.AcknowledgeResponsibilityDocument,
    "\n  query SignedCopies($planId: ID!) {\n    plan(id: $planId) { id title viewerMayAttachSignedCopy signedCopies { id reason file { id ...EvidenceFile } } }\n  }\n": typeof types.SignedCopiesDocument,
    "\n  query SignedCopyAddress($id: ID!) { signedCopy(id: $id) { id file { id address } } }\n": typeof types.SignedCopyAddressDocument,
    "\n  mutation AttachSignedCopy($input: AttachSignedCopyInput!) {\n    attachSignedCopy(input: $input) { plan { id } userErrors { code path message } }\n  }\n": typeof types.AttachSignedCopyDocument,
    "\n  mutation AcceptStale($input: AcceptStaleInput!) {\n    acceptStale(input: $input) { plan { id staleBecause { text } } userErrors { code path message } }\n  }\n": typeof types.AcceptStaleDocument,
    "\n  query PlanSubmissions($planId: ID!) {\n    plan(id: $planId) {\n      id\n      state\n      viewerMayReturn\n      submissions { id submittedAt submittedBy note decidedAt decidedBy returnReason }\n      changedSinceReturn { added removed }\n    }\n  }\n": typeof types.PlanSubmissionsDocument,
    "\n  mutation SubmitPlan($input: SubmitPlanInput!) {\n    submitPlan(input: $input) { plan { id state } userErrors { code path message } }\n  }\n": typeof types.SubmitPlanDocument,
    "\n  fragment TaskFields on Task { id text lead coordinating time monitor evidence endedBy { ...EndedBy } }\n": typeof types.TaskFieldsFragmentDoc,
    "\n  query TermParts($planId: ID!) {\n    plan(id: $planId) {\n      id\n      year\n      viewerMayEdit\n      objectives {\n        id\n        indicators {\n          id\n          indicator { id name }\n          ownTarget { id text }\n          assignedTarget { id text }\n          termParts { part { text } target { id year text source } differs { text } }\n        }\n      }\n    }\n  }\n": typeof types.TermPartsDocument,
    "\n  query YearParts($planId: ID!) {\n    plan(id: $planId) {\n      id\n      year\n      viewerMayEdit\n      objectives {\n        id\n        indicators {\n          id\n          indicator { id name }\n          ownTarget {\n            id\n            text\n            state\n            overYears\n            yearParts { year text question { text } }\n            proposedParts { year text }\n            yearBalance { status message { text } }\n          }\n        }\n      }\n    }\n  }\n": typeof types.YearPartsDocument,
    "\n  fragment AbsentUnit on Absence {\n    lastDay\n    because { text }\n    unit { id name type }\n    heir { id name type viewerMayReadValues }\n    possibleHeirs { id name type viewerMayReadValues }\n    former { id name type viewerMayReadValues }\n  }\n": typeof types.AbsentUnitFragmentDoc,
    "\n  fragment EvidenceFile on EvidenceFile { id name mediaType size shown attachedAt attachedBy }\n": typeof types.EvidenceFileFragmentDoc,
    "\n  fragment PeriodOption on Period { id label year startsOn cutoffOn dueOn lastDueOn regime { id name } }\n": typeof types.PeriodOptionFragmentDoc,
    "\n  query ShownPeriod($id: ID!) {\n    period(id: $id) { id ...PeriodOption }\n  }\n": typeof types.ShownPeriodDocument,
    "\n  fragment LastImport on SheetImport { id file rowCount madeAt madeBy undoneAt undoneBy undoneReason }\n": typeof types.LastImportFragmentDoc,
    "\n  fragment TargetWords on Target { text explanation { text } question { text } illustrative }\n": typeof types.TargetWordsFragmentDoc,
};
const documents: Documents = {
    "\n  mutation AdjustMembers($input: AdjustMembersInput!) {\n    adjustMembers(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n": types.AdjustMembersDocument,
    "\n  mutation AmendPlan($input: AmendPlanInput!) {\n    amendPlan(input: $input) { plan { id } userErrors { code path message } }\n  }\n": types.AmendPlanDocument,
    "\n  fragment Amendments on Plan {\n    issued\n    amendsHow\n    amends { id title decision { id ...DecisionName } }\n    amendments { id title amendsHow holdsFrom decision { id ...DecisionName } }\n    replacedBy { id }\n  }\n": types.AmendmentsFragmentDoc,
    "\n  mutation CarryOverPlan($input: CarryOverPlanInput!) {\n    carryOverPlan(input: $input) { plan { id } userErrors { code path message } }\n  }\n": types.CarryOverPlanDocument,
    "\n  mutation CreatePlan($input: CreatePlanInput!) {\n    createPlan(input: $input) { plan { id } userErrors { code path message } }\n  }\n": types.CreatePlanDocument,
    "\n  mutation TakePlanBack($input: TakePlanBackInput!) {\n    takePlanBack(input: $input) { plan { id state } userErrors { code path message } }\n  }\n": types.TakePlanBackDocument,
    "\n  mutation ReturnPlan($input: ReturnPlanInput!) {\n    returnPlan(input: $input) { plan { id state } userErrors { code path message } }\n  }\n": types.ReturnPlanDocument,
    "\n  fragment DecisionDetails on Decision {\n    kind title number signedOn signer signerTitle legalBases articles recipients replaces\n    issuer place proposal authority annexCaptions\n  }\n": types.DecisionDetailsFragmentDoc,
    "\n  fragment DecisionName on Decision { kind number signedOn }\n": types.DecisionNameFragmentDoc,
    "\n  mutation DiscardPlan($input: DiscardPlanInput!) {\n    discardPlan(input: $input) { discardedPlanId userErrors { code path message } }\n  }\n": types.DiscardPlanDocument,
    "\n  fragment EndedBy on EndedLine { id reason plan { id holdsFrom } }\n": types.EndedByFragmentDoc,
    "\n  query LinesToEnd($planId: ID!) {\n    plan(id: $planId) {\n      id\n      linesInForce { id indicator { id name } }\n      tasksInForce { id text }\n      objectives { id indicators { id indicator { id } } }\n    }\n  }\n": types.LinesToEndDocument,
    "\n  fragment EndedLineFields on EndedLine { id reason indicator { id name } task { id text } }\n": types.EndedLineFieldsFragmentDoc,
    "\n  fragment FullText on Plan { document { part cells } }\n": types.FullTextFragmentDoc,
    "\n  query IndicatorsToChoose($search: String) {\n    indicators(search: $search, viewerMayPlan: true, first: 200) {\n      totalCount\n      edges { node { id code name unitOfMeasure } }\n    }\n  }\n": types.IndicatorsToChooseDocument,
    "\n  query FindPlanIndicators($search: String) {\n    indicators(search: $search, viewerMayPlan: true, first: 40) { edges { node { id code name unitOfMeasure } } }\n  }\n": types.FindPlanIndicatorsDocument,
    "\n  mutation IssuePlan($input: IssuePlanInput!) {\n    issuePlan(input: $input) { plan { id issued } userErrors { code path message } }\n  }\n": types.IssuePlanDocument,
    "\n  fragment MemberList on PlanIndicator {\n    id\n    members { id indicator { id name } }\n  }\n": types.MemberListFragmentDoc,
    "\n  fragment MemberAdjustmentFields on MemberAdjustment {\n    id\n    planIndicator { id }\n    inForceFrom\n    reason\n    decision { id ...DecisionName }\n    before { id indicator { id name } }\n    members { id indicator { id name } }\n  }\n": types.MemberAdjustmentFieldsFragmentDoc,
    "\n  fragment MissingFields on Missing { kind weight names message { text } }\n": types.MissingFieldsFragmentDoc,
    "\n  fragment ObjectiveSection on Objective {\n    section\n    text\n    indicators {\n      id\n      endedBy { ...EndedBy }\n      indicator { id name kind definition note retiredFrom parent { id } }\n      members { id indicator { id } }\n      ...MemberList\n      ownTarget { id ...TargetWords }\n      assignedTarget { id ...TargetWords }\n      responsibilities { ...ResponsibilityFields }\n    }\n    tasks { ...TaskFields }\n    paragraphs { ...ParagraphFields }\n  }\n": types.ObjectiveSectionFragmentDoc,
    "\n  mutation SetTargetsOfTerms($input: SetOwnTargetsInput!) {\n    setOwnTargets(input: $input) { targets { id } userErrors { code path message } }\n  }\n": types.SetTargetsOfTermsDocument,
    "\n  mutation SetYearParts($input: SetYearPartsInput!) {\n    setYearParts(input: $input) { targets { id } userErrors { code path message } }\n  }\n": types.SetYearPartsDocument,
    "\n  mutation UpdatePlan($input: UpdatePlanInput!) {\n    updatePlan(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n": types.UpdatePlanDocument,
    "\n  mutation SaveObjective($input: SaveObjectiveInput!) {\n    saveObjective(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n": types.SaveObjectiveDocument,
    "\n  mutation RemoveObjective($input: RemoveObjectiveInput!) {\n    removeObjective(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n": types.RemoveObjectiveDocument,
    "\n  mutation AddPlanIndicators($input: AddPlanIndicatorsInput!) {\n    addPlanIndicators(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n": types.AddPlanIndicatorsDocument,
    "\n  mutation RemovePlanIndicator($input: RemovePlanIndicatorInput!) {\n    removePlanIndicator(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n": types.RemovePlanIndicatorDocument,
    "\n  mutation SetMembers($input: SetMembersInput!) {\n    setMembers(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n": types.SetMembersDocument,
    "\n  mutation SaveTask($input: SaveTaskInput!) {\n    saveTask(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n": types.SaveTaskDocument,
    "\n  mutation RemoveTask($input: RemoveTaskInput!) {\n    removeTask(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n": types.RemoveTaskDocument,
    "\n  mutation SetEndedLines($input: SetEndedLinesInput!) {\n    setEndedLines(input: $input) { plan { id revision endedLines { ...EndedLineFields } } userErrors { code path message } }\n  }\n": types.SetEndedLinesDocument,
    "\n  mutation SaveDecision($input: SaveDecisionInput!) {\n    saveDecision(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n": types.SaveDecisionDocument,
    "\n  mutation SaveParagraphs($input: SaveParagraphsInput!) {\n    saveParagraphs(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n": types.SaveParagraphsDocument,
    "\n  fragment PlanFaultFields on PlanFault { id place text }\n": types.PlanFaultFieldsFragmentDoc,
    "\n  fragment PlanHoles on Plan { holes { kind message { text } } holesReason }\n": types.PlanHolesFragmentDoc,
    "\n  query PlanPage($planId: ID!) {\n    plan(id: $planId) {\n      id\n      year\n      title\n      generalObjective\n      issued\n      staleBecause { text }\n      changesDigest\n      gapExplanation\n      revision\n      draftsDigest\n      carriedWords\n      viewerMayEdit\n      viewerMayDiscard\n      viewerMayIssue\n      viewerMaySubmit\n      viewerMayTakeBack\n      viewerMayReturn\n      state\n      viewerMayAcceptStale\n      viewerMayAdjustMembers\n      viewerMayAmend\n      amendsHow\n      holdsFrom\n      endedLines { ...EndedLineFields }\n      memberAdjustments { ...MemberAdjustmentFields }\n      countableLines { id indicator { id name } }\n      missing { kind weight ...MissingFields }\n      ...PlanHoles\n      ...Amendments\n      unit { id name type }\n      department { id name validTo }\n      departmentIndicators { id code name unitOfMeasure }\n      decision { id ...DecisionName ...DecisionDetails }\n      faults { ...PlanFaultFields }\n      paragraphs { ...ParagraphFields }\n      ...FullText\n      objectives { id indicators { indicator { id name } } tasks { id } ...ObjectiveSection }\n      tasks { id ...TaskFields }\n    }\n  }\n": types.PlanPageDocument,
    "\n  fragment ParagraphFields on Paragraph { id section heading text unquantified indicators { id name } }\n": types.ParagraphFieldsFragmentDoc,
    "\n  query Plans {\n    plans(first: 50) {\n      totalCount\n      edges {\n        node {\n          id\n          year\n          title\n          issued\n          state\n          staleBecause { text }\n          viewerMayCarryOver\n          amendsHow\n          holdsFrom\n          unit { id name type }\n          department { id name }\n          decision { id ...DecisionName }\n          carriedOverFrom { id title }\n        }\n      }\n    }\n  }\n": types.PlansDocument,
    "\n  fragment ResponsibilityFields on Responsibility {\n    id\n    role\n    year\n    departmentName\n    department { id }\n    acknowledgedAt\n    viewerMayAcknowledge\n  }\n": types.ResponsibilityFieldsFragmentDoc,
    "\n  mutation AcknowledgeResponsibility($input: AcknowledgeResponsibilityInput!) {\n    acknowledgeResponsibility(input: $input) {\n      responsibility { id acknowledgedAt }\n      userErrors { code path message }\n    }\n  }\n": types.AcknowledgeResponsibilityDocument,
    "\n  query SignedCopies($planId: ID!) {\n    plan(id: $planId) { id title viewerMayAttachSignedCopy signedCopies { id reason file { id ...EvidenceFile } } }\n  }\n": types.SignedCopiesDocument,
    "\n  query SignedCopyAddress($id: ID!) { signedCopy(id: $id) { id file { id address } } }\n": types.SignedCopyAddressDocument,
    "\n  mutation AttachSignedCopy($input: AttachSignedCopyInput!) {\n    attachSignedCopy(input: $input) { plan { id } userErrors { code path message } }\n  }\n": types.AttachSignedCopyDocument,
    "\n  mutation AcceptStale($input: AcceptStaleInput!) {\n    acceptStale(input: $input) { plan { id staleBecause { text } } userErrors { code path message } }\n  }\n": types.AcceptStaleDocument,
    "\n  query PlanSubmissions($planId: ID!) {\n    plan(id: $planId) {\n      id\n      state\n      viewerMayReturn\n      submissions { id submittedAt submittedBy note decidedAt decidedBy returnReason }\n      changedSinceReturn { added removed }\n    }\n  }\n": types.PlanSubmissionsDocument,
    "\n  mutation SubmitPlan($input: SubmitPlanInput!) {\n    submitPlan(input: $input) { plan { id state } userErrors { code path message } }\n  }\n": types.SubmitPlanDocument,
    "\n  fragment TaskFields on Task { id text lead coordinating time monitor evidence endedBy { ...EndedBy } }\n": types.TaskFieldsFragmentDoc,
    "\n  query TermParts($planId: ID!) {\n    plan(id: $planId) {\n      id\n      year\n      viewerMayEdit\n      objectives {\n        id\n        indicators {\n          id\n          indicator { id name }\n          ownTarget { id text }\n          assignedTarget { id text }\n          termParts { part { text } target { id year text source } differs { text } }\n        }\n      }\n    }\n  }\n": types.TermPartsDocument,
    "\n  query YearParts($planId: ID!) {\n    plan(id: $planId) {\n      id\n      year\n      viewerMayEdit\n      objectives {\n        id\n        indicators {\n          id\n          indicator { id name }\n          ownTarget {\n            id\n            text\n            state\n            overYears\n            yearParts { year text question { text } }\n            proposedParts { year text }\n            yearBalance { status message { text } }\n          }\n        }\n      }\n    }\n  }\n": types.YearPartsDocument,
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
export function graphql(source: "\n  mutation AdjustMembers($input: AdjustMembersInput!) {\n    adjustMembers(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation AdjustMembers($input: AdjustMembersInput!) {\n    adjustMembers(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendPlan($input: AmendPlanInput!) {\n    amendPlan(input: $input) { plan { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation AmendPlan($input: AmendPlanInput!) {\n    amendPlan(input: $input) { plan { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Amendments on Plan {\n    issued\n    amendsHow\n    amends { id title decision { id ...DecisionName } }\n    amendments { id title amendsHow holdsFrom decision { id ...DecisionName } }\n    replacedBy { id }\n  }\n"): (typeof documents)["\n  fragment Amendments on Plan {\n    issued\n    amendsHow\n    amends { id title decision { id ...DecisionName } }\n    amendments { id title amendsHow holdsFrom decision { id ...DecisionName } }\n    replacedBy { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CarryOverPlan($input: CarryOverPlanInput!) {\n    carryOverPlan(input: $input) { plan { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation CarryOverPlan($input: CarryOverPlanInput!) {\n    carryOverPlan(input: $input) { plan { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePlan($input: CreatePlanInput!) {\n    createPlan(input: $input) { plan { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation CreatePlan($input: CreatePlanInput!) {\n    createPlan(input: $input) { plan { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakePlanBack($input: TakePlanBackInput!) {\n    takePlanBack(input: $input) { plan { id state } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation TakePlanBack($input: TakePlanBackInput!) {\n    takePlanBack(input: $input) { plan { id state } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnPlan($input: ReturnPlanInput!) {\n    returnPlan(input: $input) { plan { id state } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation ReturnPlan($input: ReturnPlanInput!) {\n    returnPlan(input: $input) { plan { id state } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionDetails on Decision {\n    kind title number signedOn signer signerTitle legalBases articles recipients replaces\n    issuer place proposal authority annexCaptions\n  }\n"): (typeof documents)["\n  fragment DecisionDetails on Decision {\n    kind title number signedOn signer signerTitle legalBases articles recipients replaces\n    issuer place proposal authority annexCaptions\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionName on Decision { kind number signedOn }\n"): (typeof documents)["\n  fragment DecisionName on Decision { kind number signedOn }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardPlan($input: DiscardPlanInput!) {\n    discardPlan(input: $input) { discardedPlanId userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation DiscardPlan($input: DiscardPlanInput!) {\n    discardPlan(input: $input) { discardedPlanId userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EndedBy on EndedLine { id reason plan { id holdsFrom } }\n"): (typeof documents)["\n  fragment EndedBy on EndedLine { id reason plan { id holdsFrom } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LinesToEnd($planId: ID!) {\n    plan(id: $planId) {\n      id\n      linesInForce { id indicator { id name } }\n      tasksInForce { id text }\n      objectives { id indicators { id indicator { id } } }\n    }\n  }\n"): (typeof documents)["\n  query LinesToEnd($planId: ID!) {\n    plan(id: $planId) {\n      id\n      linesInForce { id indicator { id name } }\n      tasksInForce { id text }\n      objectives { id indicators { id indicator { id } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EndedLineFields on EndedLine { id reason indicator { id name } task { id text } }\n"): (typeof documents)["\n  fragment EndedLineFields on EndedLine { id reason indicator { id name } task { id text } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FullText on Plan { document { part cells } }\n"): (typeof documents)["\n  fragment FullText on Plan { document { part cells } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorsToChoose($search: String) {\n    indicators(search: $search, viewerMayPlan: true, first: 200) {\n      totalCount\n      edges { node { id code name unitOfMeasure } }\n    }\n  }\n"): (typeof documents)["\n  query IndicatorsToChoose($search: String) {\n    indicators(search: $search, viewerMayPlan: true, first: 200) {\n      totalCount\n      edges { node { id code name unitOfMeasure } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindPlanIndicators($search: String) {\n    indicators(search: $search, viewerMayPlan: true, first: 40) { edges { node { id code name unitOfMeasure } } }\n  }\n"): (typeof documents)["\n  query FindPlanIndicators($search: String) {\n    indicators(search: $search, viewerMayPlan: true, first: 40) { edges { node { id code name unitOfMeasure } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssuePlan($input: IssuePlanInput!) {\n    issuePlan(input: $input) { plan { id issued } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation IssuePlan($input: IssuePlanInput!) {\n    issuePlan(input: $input) { plan { id issued } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberList on PlanIndicator {\n    id\n    members { id indicator { id name } }\n  }\n"): (typeof documents)["\n  fragment MemberList on PlanIndicator {\n    id\n    members { id indicator { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberAdjustmentFields on MemberAdjustment {\n    id\n    planIndicator { id }\n    inForceFrom\n    reason\n    decision { id ...DecisionName }\n    before { id indicator { id name } }\n    members { id indicator { id name } }\n  }\n"): (typeof documents)["\n  fragment MemberAdjustmentFields on MemberAdjustment {\n    id\n    planIndicator { id }\n    inForceFrom\n    reason\n    decision { id ...DecisionName }\n    before { id indicator { id name } }\n    members { id indicator { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MissingFields on Missing { kind weight names message { text } }\n"): (typeof documents)["\n  fragment MissingFields on Missing { kind weight names message { text } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ObjectiveSection on Objective {\n    section\n    text\n    indicators {\n      id\n      endedBy { ...EndedBy }\n      indicator { id name kind definition note retiredFrom parent { id } }\n      members { id indicator { id } }\n      ...MemberList\n      ownTarget { id ...TargetWords }\n      assignedTarget { id ...TargetWords }\n      responsibilities { ...ResponsibilityFields }\n    }\n    tasks { ...TaskFields }\n    paragraphs { ...ParagraphFields }\n  }\n"): (typeof documents)["\n  fragment ObjectiveSection on Objective {\n    section\n    text\n    indicators {\n      id\n      endedBy { ...EndedBy }\n      indicator { id name kind definition note retiredFrom parent { id } }\n      members { id indicator { id } }\n      ...MemberList\n      ownTarget { id ...TargetWords }\n      assignedTarget { id ...TargetWords }\n      responsibilities { ...ResponsibilityFields }\n    }\n    tasks { ...TaskFields }\n    paragraphs { ...ParagraphFields }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTargetsOfTerms($input: SetOwnTargetsInput!) {\n    setOwnTargets(input: $input) { targets { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation SetTargetsOfTerms($input: SetOwnTargetsInput!) {\n    setOwnTargets(input: $input) { targets { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetYearParts($input: SetYearPartsInput!) {\n    setYearParts(input: $input) { targets { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation SetYearParts($input: SetYearPartsInput!) {\n    setYearParts(input: $input) { targets { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePlan($input: UpdatePlanInput!) {\n    updatePlan(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation UpdatePlan($input: UpdatePlanInput!) {\n    updatePlan(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveObjective($input: SaveObjectiveInput!) {\n    saveObjective(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation SaveObjective($input: SaveObjectiveInput!) {\n    saveObjective(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveObjective($input: RemoveObjectiveInput!) {\n    removeObjective(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation RemoveObjective($input: RemoveObjectiveInput!) {\n    removeObjective(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPlanIndicators($input: AddPlanIndicatorsInput!) {\n    addPlanIndicators(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation AddPlanIndicators($input: AddPlanIndicatorsInput!) {\n    addPlanIndicators(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePlanIndicator($input: RemovePlanIndicatorInput!) {\n    removePlanIndicator(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation RemovePlanIndicator($input: RemovePlanIndicatorInput!) {\n    removePlanIndicator(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMembers($input: SetMembersInput!) {\n    setMembers(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation SetMembers($input: SetMembersInput!) {\n    setMembers(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveTask($input: SaveTaskInput!) {\n    saveTask(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation SaveTask($input: SaveTaskInput!) {\n    saveTask(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveTask($input: RemoveTaskInput!) {\n    removeTask(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation RemoveTask($input: RemoveTaskInput!) {\n    removeTask(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetEndedLines($input: SetEndedLinesInput!) {\n    setEndedLines(input: $input) { plan { id revision endedLines { ...EndedLineFields } } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation SetEndedLines($input: SetEndedLinesInput!) {\n    setEndedLines(input: $input) { plan { id revision endedLines { ...EndedLineFields } } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDecision($input: SaveDecisionInput!) {\n    saveDecision(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation SaveDecision($input: SaveDecisionInput!) {\n    saveDecision(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveParagraphs($input: SaveParagraphsInput!) {\n    saveParagraphs(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation SaveParagraphs($input: SaveParagraphsInput!) {\n    saveParagraphs(input: $input) { plan { id revision } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanFaultFields on PlanFault { id place text }\n"): (typeof documents)["\n  fragment PlanFaultFields on PlanFault { id place text }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanHoles on Plan { holes { kind message { text } } holesReason }\n"): (typeof documents)["\n  fragment PlanHoles on Plan { holes { kind message { text } } holesReason }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanPage($planId: ID!) {\n    plan(id: $planId) {\n      id\n      year\n      title\n      generalObjective\n      issued\n      staleBecause { text }\n      changesDigest\n      gapExplanation\n      revision\n      draftsDigest\n      carriedWords\n      viewerMayEdit\n      viewerMayDiscard\n      viewerMayIssue\n      viewerMaySubmit\n      viewerMayTakeBack\n      viewerMayReturn\n      state\n      viewerMayAcceptStale\n      viewerMayAdjustMembers\n      viewerMayAmend\n      amendsHow\n      holdsFrom\n      endedLines { ...EndedLineFields }\n      memberAdjustments { ...MemberAdjustmentFields }\n      countableLines { id indicator { id name } }\n      missing { kind weight ...MissingFields }\n      ...PlanHoles\n      ...Amendments\n      unit { id name type }\n      department { id name validTo }\n      departmentIndicators { id code name unitOfMeasure }\n      decision { id ...DecisionName ...DecisionDetails }\n      faults { ...PlanFaultFields }\n      paragraphs { ...ParagraphFields }\n      ...FullText\n      objectives { id indicators { indicator { id name } } tasks { id } ...ObjectiveSection }\n      tasks { id ...TaskFields }\n    }\n  }\n"): (typeof documents)["\n  query PlanPage($planId: ID!) {\n    plan(id: $planId) {\n      id\n      year\n      title\n      generalObjective\n      issued\n      staleBecause { text }\n      changesDigest\n      gapExplanation\n      revision\n      draftsDigest\n      carriedWords\n      viewerMayEdit\n      viewerMayDiscard\n      viewerMayIssue\n      viewerMaySubmit\n      viewerMayTakeBack\n      viewerMayReturn\n      state\n      viewerMayAcceptStale\n      viewerMayAdjustMembers\n      viewerMayAmend\n      amendsHow\n      holdsFrom\n      endedLines { ...EndedLineFields }\n      memberAdjustments { ...MemberAdjustmentFields }\n      countableLines { id indicator { id name } }\n      missing { kind weight ...MissingFields }\n      ...PlanHoles\n      ...Amendments\n      unit { id name type }\n      department { id name validTo }\n      departmentIndicators { id code name unitOfMeasure }\n      decision { id ...DecisionName ...DecisionDetails }\n      faults { ...PlanFaultFields }\n      paragraphs { ...ParagraphFields }\n      ...FullText\n      objectives { id indicators { indicator { id name } } tasks { id } ...ObjectiveSection }\n      tasks { id ...TaskFields }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ParagraphFields on Paragraph { id section heading text unquantified indicators { id name } }\n"): (typeof documents)["\n  fragment ParagraphFields on Paragraph { id section heading text unquantified indicators { id name } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Plans {\n    plans(first: 50) {\n      totalCount\n      edges {\n        node {\n          id\n          year\n          title\n          issued\n          state\n          staleBecause { text }\n          viewerMayCarryOver\n          amendsHow\n          holdsFrom\n          unit { id name type }\n          department { id name }\n          decision { id ...DecisionName }\n          carriedOverFrom { id title }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Plans {\n    plans(first: 50) {\n      totalCount\n      edges {\n        node {\n          id\n          year\n          title\n          issued\n          state\n          staleBecause { text }\n          viewerMayCarryOver\n          amendsHow\n          holdsFrom\n          unit { id name type }\n          department { id name }\n          decision { id ...DecisionName }\n          carriedOverFrom { id title }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResponsibilityFields on Responsibility {\n    id\n    role\n    year\n    departmentName\n    department { id }\n    acknowledgedAt\n    viewerMayAcknowledge\n  }\n"): (typeof documents)["\n  fragment ResponsibilityFields on Responsibility {\n    id\n    role\n    year\n    departmentName\n    department { id }\n    acknowledgedAt\n    viewerMayAcknowledge\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeResponsibility($input: AcknowledgeResponsibilityInput!) {\n    acknowledgeResponsibility(input: $input) {\n      responsibility { id acknowledgedAt }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation AcknowledgeResponsibility($input: AcknowledgeResponsibilityInput!) {\n    acknowledgeResponsibility(input: $input) {\n      responsibility { id acknowledgedAt }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignedCopies($planId: ID!) {\n    plan(id: $planId) { id title viewerMayAttachSignedCopy signedCopies { id reason file { id ...EvidenceFile } } }\n  }\n"): (typeof documents)["\n  query SignedCopies($planId: ID!) {\n    plan(id: $planId) { id title viewerMayAttachSignedCopy signedCopies { id reason file { id ...EvidenceFile } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignedCopyAddress($id: ID!) { signedCopy(id: $id) { id file { id address } } }\n"): (typeof documents)["\n  query SignedCopyAddress($id: ID!) { signedCopy(id: $id) { id file { id address } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttachSignedCopy($input: AttachSignedCopyInput!) {\n    attachSignedCopy(input: $input) { plan { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation AttachSignedCopy($input: AttachSignedCopyInput!) {\n    attachSignedCopy(input: $input) { plan { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptStale($input: AcceptStaleInput!) {\n    acceptStale(input: $input) { plan { id staleBecause { text } } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation AcceptStale($input: AcceptStaleInput!) {\n    acceptStale(input: $input) { plan { id staleBecause { text } } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanSubmissions($planId: ID!) {\n    plan(id: $planId) {\n      id\n      state\n      viewerMayReturn\n      submissions { id submittedAt submittedBy note decidedAt decidedBy returnReason }\n      changedSinceReturn { added removed }\n    }\n  }\n"): (typeof documents)["\n  query PlanSubmissions($planId: ID!) {\n    plan(id: $planId) {\n      id\n      state\n      viewerMayReturn\n      submissions { id submittedAt submittedBy note decidedAt decidedBy returnReason }\n      changedSinceReturn { added removed }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitPlan($input: SubmitPlanInput!) {\n    submitPlan(input: $input) { plan { id state } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation SubmitPlan($input: SubmitPlanInput!) {\n    submitPlan(input: $input) { plan { id state } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskFields on Task { id text lead coordinating time monitor evidence endedBy { ...EndedBy } }\n"): (typeof documents)["\n  fragment TaskFields on Task { id text lead coordinating time monitor evidence endedBy { ...EndedBy } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TermParts($planId: ID!) {\n    plan(id: $planId) {\n      id\n      year\n      viewerMayEdit\n      objectives {\n        id\n        indicators {\n          id\n          indicator { id name }\n          ownTarget { id text }\n          assignedTarget { id text }\n          termParts { part { text } target { id year text source } differs { text } }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TermParts($planId: ID!) {\n    plan(id: $planId) {\n      id\n      year\n      viewerMayEdit\n      objectives {\n        id\n        indicators {\n          id\n          indicator { id name }\n          ownTarget { id text }\n          assignedTarget { id text }\n          termParts { part { text } target { id year text source } differs { text } }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query YearParts($planId: ID!) {\n    plan(id: $planId) {\n      id\n      year\n      viewerMayEdit\n      objectives {\n        id\n        indicators {\n          id\n          indicator { id name }\n          ownTarget {\n            id\n            text\n            state\n            overYears\n            yearParts { year text question { text } }\n            proposedParts { year text }\n            yearBalance { status message { text } }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query YearParts($planId: ID!) {\n    plan(id: $planId) {\n      id\n      year\n      viewerMayEdit\n      objectives {\n        id\n        indicators {\n          id\n          indicator { id name }\n          ownTarget {\n            id\n            text\n            state\n            overYears\n            yearParts { year text question { text } }\n            proposedParts { year text }\n            yearBalance { status message { text } }\n          }\n        }\n      }\n    }\n  }\n"];
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