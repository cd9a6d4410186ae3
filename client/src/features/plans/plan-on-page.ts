import { graphql } from '#gql/plans/gql.ts';
import type { PlanPageQuery } from '#gql/plans/graphql.ts';

export const PlanPageDocument = graphql(`
  query PlanPage($planId: ID!) {
    plan(id: $planId) {
      id
      year
      title
      generalObjective
      issued
      staleBecause { text }
      changesDigest
      gapExplanation
      revision
      draftsDigest
      carriedWords
      viewerMayEdit
      viewerMayDiscard
      viewerMayIssue
      viewerMaySubmit
      viewerMayTakeBack
      viewerMayReturn
      state
      viewerMayAcceptStale
      viewerMayAdjustMembers
      viewerMayAmend
      amendsHow
      holdsFrom
      endedLines { ...EndedLineFields }
      memberAdjustments { ...MemberAdjustmentFields }
      countableLines { id indicator { id name } }
      missing { kind weight ...MissingFields }
      ...PlanHoles
      ...Amendments
      unit { id name type }
      department { id name validTo }
      departmentIndicators { id code name unitOfMeasure }
      decision { id ...DecisionName ...DecisionDetails }
      faults { ...PlanFaultFields }
      paragraphs { ...ParagraphFields }
      ...FullText
      objectives { id indicators { indicator { id name } } tasks { id } ...ObjectiveSection }
      tasks { id ...TaskFields }
    }
  }
`);

export type PlanOnPage = NonNullable<PlanPageQuery['plan']>;
