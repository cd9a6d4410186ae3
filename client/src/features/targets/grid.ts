import { readFragment } from '#gql/targets/fragment-masking.ts';
import { graphql } from '#gql/targets/gql.ts';
import type { AssignmentPageQuery } from '#gql/targets/graphql.ts';

/** Indicators × departments and sub-units of one plan: what the parts of the page share. */
export const AssignmentPageDocument = graphql(`
  query AssignmentPage($planId: ID!) {
    assignmentGrid(planId: $planId) {
      viewerMayAssign
      viewerMayDraft
      state
      missing { kind weight message { text } }
      viewerMaySubmit
      viewerMayTakeBack
      viewerMayReturn
      plan { id year title issued draftsDigest changesDigest viewerMayEdit viewerMayAssign department { id } unit { id name type level } }
      subUnits { id name type level }
      departments { id name }
      rows { ...QuotaRow ...DepartmentRow }
    }
  }
`);

export type AssignmentGrid = NonNullable<AssignmentPageQuery['assignmentGrid']>;

const QuotaRowFields = graphql(`
  fragment QuotaRow on AssignmentRow {
    sumPolicy
    quotaToSubUnits
    givenToDepartments
    madeOfParts
    indicator { id name unitOfMeasure direction suppliedBy grades { name also } parent { id } }
    parentTarget { id revision text source comparator lo hi viewerMayAdjust }
    planIndicator { id assignedTarget { text lo hi unitOfMeasure } }
    cells {
      unit { id level }
      draft { text comparator lo hi unitOfMeasure }
      inForce { id revision text comparator lo hi unitOfMeasure viewerMayAdjust }
      proposed { text }
    }
    departmentCells {
      department { id }
      role
      draft { text comparator lo hi unitOfMeasure }
      inForce { id revision text comparator lo hi unitOfMeasure viewerMayAdjust }
    }
  }
`);

const DepartmentRowFields = graphql(`
  fragment DepartmentRow on AssignmentRow {
    indicator { id name parent { id } }
    planIndicator { id responsibilities { id role department { id } } }
  }
`);

/** The rows of the grid as departments and sub-units are given targets, and as departments are told who leads. */
export const quotaRows = ({ rows }: Pick<AssignmentGrid, 'rows'>) => readFragment(QuotaRowFields, rows);
export const departmentRows = ({ rows }: Pick<AssignmentGrid, 'rows'>) => readFragment(DepartmentRowFields, rows);
