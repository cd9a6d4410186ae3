import { Link } from '@tanstack/react-router';
import { readFragment } from '#gql/reports/fragment-masking.ts';
import { later } from '#lib/later.tsx';
import { unitName } from '#lib/unit-name.ts';
import { PageHead } from '#ui/page-head.tsx';
import classes from './report-form.module.css';
import { ReportForm } from './report-form.tsx';
import type { ReportOnPage } from './report-on-page.ts';
import { ReportRowFields } from './row-fields.ts';
import { texts } from './texts/index.ts';
import { useReportDrafts } from './use-report-drafts.ts';

/** A line that keeps its place until it has come. */
const ReportMeta = later(async () => (await import('./report-meta.tsx')).ReportMeta, '\u00a0');
/** The forms of the acts come after the figures, which nobody submits before having read them. */
const AskForExtension = later(async () => (await import('./ask-for-extension.tsx')).AskForExtension);
const ApproveReport = later(async () => (await import('./approve-report.tsx')).ApproveReport);
const WithdrawApproval = later(async () => (await import('./withdraw-approval.tsx')).WithdrawApproval);
const CorrectReport = later(async () => (await import('./correct-report.tsx')).CorrectReport);
const SubmitReport = later(async () => (await import('./submit-report.tsx')).SubmitReport);
const HandOverReport = later(async () => (await import('./hand-over.tsx')).HandOverReport);
const WithdrawReport = later(async () => (await import('./withdraw-report.tsx')).WithdrawReport);
/** It is filled in here; few take it along. */
const ReportFiles = later(async () => (await import('./report-files.tsx')).ReportFiles);
/** It is printed once it is filled in. */
const PrintButton = later(async () => (await import('#ui/page-buttons.tsx')).PrintButton);
/** History is asked for after the figures were read. */
const HistoryButton = later(async () => (await import('#features/trail/history.tsx')).HistoryButton);
/** Only what was returned has remarks. */
const RemarksToAnswer = later(async () => (await import('./remarks-to-answer.tsx')).RemarksToAnswer);
/** Most reports have nothing to be told above the figures. */
const ReportNotices = later(async () => (await import('./report-notices.tsx')).ReportNotices);
/** What was sent before stands below the figures. */
const VersionList = later(async () => (await import('./version-list.tsx')).VersionList);

/** A report that was read, and what can be done with it. */
export function ReportView({ report, reload }: { report: ReportOnPage; reload: () => void }) {
  const rows = readFragment(ReportRowFields, report.rows);
  const drafts = useReportDrafts({ ...report, rows }, reload);
  const { departmentName, unit, period } = report;
  const toAnswer = report.viewerMayEdit ? returnedLast(report.versions) : null;
  const open = rows.filter(
    ({ changed, remarks }) => !changed && remarks.some(({ version, answer }) => version === toAnswer && !answer),
  ).length;
  return (
    <>
      <PageHead
        title={period.label}
        above={
          <>
            <Link to="/bao-cao" search={{}}>
              {texts.title}
            </Link>
            {' · '}
            {departmentName ? `${departmentName}, ${unitName(unit)}` : unitName(unit)}
          </>
        }
        below={<ReportMeta report={report} />}
        actions={
          <>
            <ReportFiles reportId={report.id} mayEdit={report.viewerMayEdit} onDone={reload} />
            <PrintButton />
            <HistoryButton subject="Report" id={report.id} title={period.label} />
            {report.viewerMayRequestExtension ? (
              <AskForExtension
                report={{ periodId: period.id, departmentId: report.department?.id ?? null, label: period.label }}
                onDone={reload}
              />
            ) : null}
            {report.viewerMayWithdraw ? <WithdrawReport report={report} onDone={reload} /> : null}
            {report.viewerMayCorrect ? <CorrectReport reportId={report.id} onDone={reload} /> : null}
            {report.viewerMayWithdrawApproval ? <WithdrawApproval report={report} onDone={reload} /> : null}
            {report.viewerMayHandOver || report.viewerMayTakeBack ? (
              <HandOverReport report={report} drafts={drafts} onDone={reload} />
            ) : null}
            {report.viewerMayApprove ? (
              <ApproveReport report={{ ...report, rows }} drafts={drafts} onDone={reload} />
            ) : null}
            {report.viewerMaySubmit ? (
              <SubmitReport report={{ ...report, rows }} drafts={drafts} onDone={reload} />
            ) : null}
          </>
        }
      />
      <div className={classes.block}>
        <ReportNotices report={report} onAnswered={reload} />
        {open > 0 ? <RemarksToAnswer count={open} /> : null}
      </div>
      <ReportForm
        reportId={report.id}
        rows={rows}
        report={drafts}
        mayEdit={report.viewerMayEdit}
        period={period}
        toAnswer={toAnswer}
      />
      {report.versions.length > 0 ? <VersionList versions={report.versions} /> : null}
    </>
  );
}

/** Which version is being put right: the last one sent, if it was returned. */
function returnedLast(versions: ReportOnPage['versions']): number | null {
  const last = versions.at(-1);
  return last?.returnedAt ? last.version : null;
}
