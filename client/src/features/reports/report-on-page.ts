import { graphql } from '#gql/reports/gql.ts';
import type { ReportPageQuery } from '#gql/reports/graphql.ts';

/** A report with its figures, as its page asks for it. */
export const ReportPageDocument = graphql(`
  query ReportPage($reportId: ID!) {
    report(id: $reportId) {
      id
      revision
      state
      version
      dueOn
      unit { id name type }
      department { id }
      departmentName
      period { id label vintage cutoffOn kind ordinal endsOn }
      ...ReportNotices
      viewerMayEdit
      viewerMayApprove
      viewerMayWithdrawApproval
      endsInUnit
      viewerMaySubmit
      viewerMayHandOver
      viewerMayTakeBack
      senders
      onlyEstimateBecause { text }
      viewerMayWithdraw
      viewerMayCorrect
      viewerMayRequestExtension
      rows { ...ReportRow }
      versions { version returnedAt estimate ...ReportVersionFields }
    }
  }
`);

export type ReportOnPage = NonNullable<ReportPageQuery['report']>;
