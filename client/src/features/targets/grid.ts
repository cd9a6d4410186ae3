import { graphql } from '#gql/targets/gql.ts';
import type { AssignmentPageQuery } from '#gql/targets/graphql.ts';

/** Indicators × departments and sub-units of one plan: what the parts of the page share. */
export const AssignmentPageDocument = graphql(`
  query AssignmentPage($planId: ID!) {
    assignmentGrid(planId: $planId) {
      viewerMayAssign
      viewerMayDraft
      plan { id year title issued revision viewerMayEdit viewerMayAssign unit { id name type level } }
      subUnits { id name type level }
      departments { id name }
      rows { ...QuotaRow ...DepartmentRow }
    }
  }
`);

export type AssignmentGrid = NonNullable<AssignmentPageQuery['assignmentGrid']>;
