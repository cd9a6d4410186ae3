import { graphql } from '#gql/plans/gql.ts';

/** The verbs by which a draft is edited. Each answers the plan’s new revision, which the next one names. */
export const UpdatePlan = graphql(`
  mutation UpdatePlan($input: UpdatePlanInput!) {
    updatePlan(input: $input) { plan { id revision } userErrors { code path message } }
  }
`);

export const SaveObjective = graphql(`
  mutation SaveObjective($input: SaveObjectiveInput!) {
    saveObjective(input: $input) { plan { id revision } userErrors { code path message } }
  }
`);

export const RemoveObjective = graphql(`
  mutation RemoveObjective($input: RemoveObjectiveInput!) {
    removeObjective(input: $input) { plan { id revision } userErrors { code path message } }
  }
`);

export const AddPlanIndicators = graphql(`
  mutation AddPlanIndicators($input: AddPlanIndicatorsInput!) {
    addPlanIndicators(input: $input) { plan { id revision } userErrors { code path message } }
  }
`);

export const RemovePlanIndicator = graphql(`
  mutation RemovePlanIndicator($input: RemovePlanIndicatorInput!) {
    removePlanIndicator(input: $input) { plan { id revision } userErrors { code path message } }
  }
`);

export const SetMembers = graphql(`
  mutation SetMembers($input: SetMembersInput!) {
    setMembers(input: $input) { plan { id revision } userErrors { code path message } }
  }
`);

export const SaveTask = graphql(`
  mutation SaveTask($input: SaveTaskInput!) {
    saveTask(input: $input) { plan { id revision } userErrors { code path message } }
  }
`);

export const RemoveTask = graphql(`
  mutation RemoveTask($input: RemoveTaskInput!) {
    removeTask(input: $input) { plan { id revision } userErrors { code path message } }
  }
`);

export const SetEndedLines = graphql(`
  mutation SetEndedLines($input: SetEndedLinesInput!) {
    setEndedLines(input: $input) { plan { id revision endedLines { ...EndedLineFields } } userErrors { code path message } }
  }
`);

export const SaveDecision = graphql(`
  mutation SaveDecision($input: SaveDecisionInput!) {
    saveDecision(input: $input) { plan { id revision } userErrors { code path message } }
  }
`);

export const SaveParagraphs = graphql(`
  mutation SaveParagraphs($input: SaveParagraphsInput!) {
    saveParagraphs(input: $input) { plan { id revision } userErrors { code path message } }
  }
`);
