import { graphql } from '#gql/reports/gql.ts';
import type { ReportPageQuery } from '#gql/reports/graphql.ts';
import type { Keeping } from '#lib/saved-answers.ts';
import { unitName } from '#lib/unit-name.ts';

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

/** A report that is being filled in opens without a line; others are looked at with one. */
export const REPORT_KEPT: Keeping<ReportPageQuery> = {
  keeping: {
    entry: ({ report }) =>
      report?.viewerMayEdit
        ? {
            title: `${report.period.label}, ${report.departmentName ?? unitName(report.unit)}`,
            path: `/bao-cao/${report.id}`,
          }
        : null,
  },
};

export type ReportOnPage = NonNullable<ReportPageQuery['report']>;
