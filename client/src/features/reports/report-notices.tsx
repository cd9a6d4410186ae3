import { type FragmentType, readFragment } from '#gql/reports/fragment-masking.ts';
import { graphql } from '#gql/reports/gql.ts';
import { formatDay, formatMoment } from '#lib/dates.ts';
import { Notice } from '#ui/states.tsx';
import { ExtensionRequest } from './extension-request.tsx';
import { texts } from './texts/index.ts';
import { talk } from './texts/talk.ts';

export const ReportNoticesFields = graphql(`
  fragment ReportNotices on Report {
    state
    endsInUnit
    locked { key text }
    handedOverAt
    handedOverBy
    handedOverNote
    submitLocked { text }
    onlyEstimateBecause { text }
    approvedAt
    approvedBy
    selfApproved
    returnReason
    terms { kind untilOn reason }
    extensionRequest { id state ...ExtensionRequest }
    correctionReason
    versions { version returnedAt returnedBy }
  }
`);

interface Props {
  report: FragmentType<typeof ReportNoticesFields>;
  onAnswered?: () => void;
}

/** What must be known before the figures: why it came back, what is being corrected, what locks it. */
export function ReportNotices({ report: masked, onAnswered }: Props) {
  const report = readFragment(ReportNoticesFields, masked);
  const last = report.versions.findLast(({ returnedAt }) => returnedAt !== null);
  const isInOtherHands = report.locked?.key === 'handOver.isHandedOver';
  return (
    <>
      {report.returnReason ? (
        <Notice tone="bad" title={texts.returned}>
          <div>{report.returnReason}</div>
          {last?.returnedAt ? (
            <small>{texts.returnedBy(last.returnedBy ?? '', formatMoment(last.returnedAt))}</small>
          ) : null}
        </Notice>
      ) : null}
      {report.approvedAt && report.approvedBy && report.state !== 'RETURNED' ? (
        <Notice title={texts.approve.by(report.approvedBy, formatMoment(report.approvedAt))}>
          {report.selfApproved ? texts.approve.self : null}
        </Notice>
      ) : null}
      {report.handedOverAt && report.handedOverBy && (report.state === 'DRAFT' || report.state === 'RETURNED') ? (
        <Notice title={talk.handOver.by(report.handedOverBy, formatMoment(report.handedOverAt))}>
          {report.handedOverNote ? <div>{report.handedOverNote}</div> : null}
          {isInOtherHands ? talk.handOver.stays : null}
        </Notice>
      ) : null}
      {report.correctionReason ? <Notice title={texts.correcting}>{report.correctionReason}</Notice> : null}
      {report.terms?.kind === 'EXTENDED' && !report.locked ? (
        <Notice title={texts.terms.EXTENDED(formatDay(report.terms.untilOn), report.terms.reason)} />
      ) : null}
      {report.extensionRequest && report.extensionRequest.state !== 'WITHDRAWN' ? (
        <Notice>
          <ExtensionRequest request={report.extensionRequest} onDone={onAnswered} />
        </Notice>
      ) : null}
      {report.locked && !isInOtherHands ? <Notice title={texts.lockedTitle}>{report.locked.text}</Notice> : null}
      {report.submitLocked && !report.locked && !(report.endsInUnit && report.state === 'APPROVED') ? (
        <Notice title={report.endsInUnit ? texts.approve.ends : texts.submit.notYet}>{report.submitLocked.text}</Notice>
      ) : null}
      {report.onlyEstimateBecause && !report.locked ? (
        <Notice title={texts.submit.periodRuns}>{report.onlyEstimateBecause.text}</Notice>
      ) : null}
    </>
  );
}
