import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '#gql/reports/fragment-masking.ts';
import { graphql } from '#gql/reports/gql.ts';
import { formatMoment } from '#lib/dates.ts';
import { later } from '#lib/later.tsx';
import { unitName } from '#lib/unit-name.ts';
import { PeriodVintageMark, ReportStateMark } from '#ui/marks.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Notice } from '#ui/states.tsx';
import classes from './report-form.module.css';
import { ReviewedTable } from './reviewed-table.tsx';
import { ReportRowFields } from './row-fields.ts';
import { texts } from './texts/index.ts';
import { talk } from './texts/talk.ts';
import type { Remarks } from './use-remarks.ts';

/** What was sent before stands below the figures. */
const VersionList = later(async () => (await import('./version-list.tsx')).VersionList);

export const ReviewedReportFields = graphql(`
  fragment ReviewedReport on Report {
    state
    declaredGaps
    correctionReason
    returnReason
    submittedAt
    submittedBy
    unit { id name type }
    departmentName
    period { id label vintage kind ordinal endsOn }
    rows { ...ReportRow }
    versions { version returnReason ...ReportVersionFields }
  }
`);

interface Props {
  report: FragmentType<typeof ReviewedReportFields>;
  actions: ReactNode;
  /** What who decides is saying about cells; null where nothing is to be decided. */
  remarks: Remarks | null;
}

/** A report as a reviewer reads it: each figure against its target, the period before and the version before. */
export function ReviewedReport({ report: masked, actions, remarks }: Props) {
  const report = readFragment(ReviewedReportFields, masked);
  const rows = readFragment(ReportRowFields, report.rows);
  const { departmentName, unit, period } = report;
  const warned = rows.filter(({ warnings }) => warnings.length > 0).length;
  const missing = rows.filter(({ required, figure }) => required && figure === null).length;
  const returned = report.versions.findLast(({ returnReason }) => returnReason !== null);
  const saying = Object.keys(remarks?.texts ?? {}).length;
  return (
    <div>
      <PageHead
        title={departmentName ?? unitName(unit)}
        above={
          <Link to="/duyet" search={{}}>
            {texts.review.back}
          </Link>
        }
        below={
          <span className={classes.meta}>
            {period.label}
            <PeriodVintageMark period={period} />
            <ReportStateMark state={report.state} />
            {report.submittedAt ? (
              <span>{texts.review.sentAt(formatMoment(report.submittedAt), report.submittedBy ?? '')}</span>
            ) : null}
          </span>
        }
        actions={actions}
      />
      <div className={classes.block}>
        {report.correctionReason ? <Notice title={texts.correcting}>{report.correctionReason}</Notice> : null}
        {report.returnReason ? (
          <Notice tone="bad" title={texts.returned}>
            {report.returnReason}
          </Notice>
        ) : null}
        {report.state === 'SUBMITTED' && returned?.returnReason ? (
          <Notice title={talk.remarks.returnedBefore(returned.version)}>{returned.returnReason}</Notice>
        ) : null}
        {saying > 0 ? <Notice tone="warn">{talk.remarks.waiting(saying)}</Notice> : null}
        {report.declaredGaps ? (
          <Notice tone="warn" title={texts.review.declaredGaps}>
            {report.declaredGaps}
          </Notice>
        ) : null}
        {warned > 0 || missing > 0 ? (
          <Notice tone="warn">
            {[warned > 0 ? texts.review.warnings(warned) : null, missing > 0 ? texts.review.missing(missing) : null]
              .filter(Boolean)
              .join(' · ')}
          </Notice>
        ) : null}
      </div>
      <ReviewedTable rows={rows} period={period} remarks={remarks} />
      {report.versions.length > 0 ? <VersionList versions={report.versions} /> : null}
    </div>
  );
}
