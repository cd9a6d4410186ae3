import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql } from '#gql/reports/gql.ts';
import type { ReviewedReportFragment } from '#gql/reports/graphql.ts';
import { formatMoment } from '#lib/dates.ts';
import { texts } from '#lib/texts/reports.ts';
import { unitName } from '#lib/unit-name.ts';
import { PeriodVintageMark, ReportStateMark } from '#ui/marks.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Notice } from '#ui/states.tsx';
import { TargetWords } from '#ui/target-words.tsx';
import classes from './report-form.module.css';
import { NoteText, Previous, Shown } from './report-form-row.tsx';
import type { ReportRow } from './report-row.ts';
import { VersionList } from './version-list.tsx';

export const ReviewedReportFields = graphql(`
  fragment ReviewedReport on Report {
    state
    declaredGaps
    correctionReason
    returnReason
    submittedAt
    submittedBy
    unit { id name type }
    department { id name }
    period { id label vintage }
    rows { ...ReportRow }
    versions { ...ReportVersionFields }
  }
`);

/** A report as a reviewer reads it: each figure against its target, the period before and the version before. */
export function ReviewedReport({ report, actions }: { report: ReviewedReportFragment; actions: ReactNode }) {
  const { department, unit, period } = report;
  const warned = report.rows.filter(({ warnings }) => warnings.length > 0).length;
  const hasNotes = report.rows.some(({ figure }) => figure?.note || figure?.evidence);
  const missing = report.rows.filter(({ required, figure }) => required && figure === null).length;
  return (
    <div>
      <PageHead
        title={department?.name ?? unitName(unit)}
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
      <div className={classes.form}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col" className={classes.wide}>
                {texts.indicator}
              </th>
              <th scope="col" className={classes.wide}>
                {texts.review.figure}
              </th>
              <th scope="col">{texts.target}</th>
              <th scope="col" className={classes.narrow}>
                {texts.previous}
              </th>
              {hasNotes ? (
                <th scope="col" className={classes.narrow}>
                  {texts.note}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {report.rows.map((row) => (
              <ReviewedRow key={row.indicator.id} row={row} hasNotes={hasNotes} />
            ))}
          </tbody>
        </table>
      </div>
      {report.versions.length > 0 ? <VersionList versions={report.versions} /> : null}
    </div>
  );
}

function ReviewedRow({ row, hasNotes }: { row: ReportRow; hasNotes: boolean }) {
  return (
    <tr>
      <th scope="row" className={classes.name}>
        <div className={row.indicator.parent ? classes.part : undefined}>
          <b>{row.indicator.name}</b>
          <div className={classes.unit}>{row.indicator.unitOfMeasure}</div>
        </div>
      </th>
      <td className={classes.now}>
        <Shown row={row} />
        {row.changed ? <span className={classes.changed}>{texts.changed}</span> : null}
        {row.warnings.map((warning) => (
          <div key={warning.code} className={classes.warning}>
            {warning.message}
          </div>
        ))}
      </td>
      <td className={classes.target}>
        <span className={classes.small}>{texts.target}</span>
        {row.target ? <TargetWords target={row.target} /> : '—'}
      </td>
      <td className={classes.previous}>
        <span className={classes.small}>{texts.previous}</span>
        <Previous row={row} />
      </td>
      {hasNotes ? (
        <td className={classes.note}>
          <NoteText row={row} />
        </td>
      ) : null}
    </tr>
  );
}
