import { IconCheck, IconCornerUpLeft, IconFileOff } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { readFragment } from '#gql/reports/fragment-masking.ts';
import { graphql } from '#gql/reports/gql.ts';
import type { InboxReportFragment, ReviewOneQuery } from '#gql/reports/graphql.ts';
import { isGiven } from '#lib/field-checks.ts';
import { nodesOf } from '#lib/nodes.ts';
import { usePage } from '#lib/use-page.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import { RecordStates } from '#ui/page-states.tsx';
import { Notice } from '#ui/states.tsx';
import { InboxReport, nextAfter } from './review-inbox.ts';
import { ReviewList } from './review-list.tsx';
import classes from './review-one-page.module.css';
import { ReviewedReport } from './reviewed-report.tsx';
import { texts } from './texts/index.ts';
import { talk } from './texts/talk.ts';
import { useRemarks } from './use-remarks.ts';

const ReviewOneDocument = graphql(`
  query ReviewOne($reportId: ID!) {
    reportsToReview(first: 100) { totalCount edges { node { ...InboxReport } } }
    report(id: $reportId) { id version state viewerMayReturn viewerMayAccept ...ReviewedReport }
  }
`);

const Accept = graphql(`
  mutation AcceptReport($input: AcceptReportInput!) {
    acceptReport(input: $input) { report { id state } userErrors { code path message } }
  }
`);

const Return = graphql(`
  mutation ReturnReport($input: ReturnReportInput!) {
    returnReport(input: $input) { report { id state } userErrors { code path message } }
  }
`);

const REASON = [
  { name: 'reason', label: texts.review.reason, lines: 3, check: isGiven(texts.review.needReason) },
] as const;

const route = getRouteApi('/frame/duyet/$reportId');

/** One report to decide on, with the rest of the inbox beside it. */
export function ReviewOnePage(): ReactNode {
  const { reportId } = route.useParams();
  const page = usePage(ReviewOneDocument, { reportId });
  return (
    <RecordStates
      page={page}
      record={({ report }) => report}
      icon={<IconFileOff size={28} />}
      back={<Link to="/duyet">{texts.review.back}</Link>}
    >
      {(report, { reportsToReview }) => (
        <Decision report={report} inbox={readFragment(InboxReport, nodesOf(reportsToReview))} reload={page.retry} />
      )}
    </RecordStates>
  );
}

interface DecisionProps {
  report: NonNullable<ReviewOneQuery['report']>;
  inbox: readonly InboxReportFragment[];
  reload: () => void;
}

function Decision({ report, inbox, reload }: DecisionProps) {
  const navigate = useNavigate();
  const accept = useVerb(Accept);
  const giveBack = useVerb(Return);

  /** The next one opens by itself; after the last, the empty inbox. */
  const goOn = () => {
    const next = nextAfter(inbox, report.id);
    if (next) void navigate({ to: '/duyet/$reportId', params: { reportId: next } });
    else void navigate({ to: '/duyet', search: {} });
    reload();
  };
  const { state, viewerMayAccept } = report;
  const remarks = useRemarks(report.id, report.version);
  const said = Object.entries(remarks.texts).map(([indicatorId, text]) => ({ indicatorId, text }));
  const version = { reportId: report.id, version: report.version };
  const actions = (
    <>
      {report.viewerMayReturn ? (
        <ActDialog
          open={texts.review.return}
          icon={<IconCornerUpLeft size={17} aria-hidden />}
          variant="default"
          title={texts.review.returnTitle}
          text={texts.review.returnText}
          fields={REASON}
          submit={texts.review.return}
          done={texts.review.returned}
          act={({ reason }) => giveBack.send({ ...version, state, reason, remarks: said })}
          onDone={() => {
            remarks.sent();
            goOn();
          }}
        >
          {said.length > 0 ? <Notice>{talk.remarks.along(said.length)}</Notice> : null}
        </ActDialog>
      ) : null}
      {viewerMayAccept ? (
        <ActDialog
          open={texts.review.accept}
          icon={<IconCheck size={17} aria-hidden />}
          title={texts.review.accept}
          text={texts.review.acceptOne}
          submit={texts.review.accept}
          done={texts.review.accepted}
          act={() => accept.send(version)}
          onDone={() => {
            remarks.sent();
            goOn();
          }}
        />
      ) : null}
    </>
  );
  return (
    <div className={inbox.length > 0 ? classes.columns : undefined}>
      {inbox.length > 0 ? (
        <aside className={classes.side}>
          <h2>{texts.review.waiting(inbox.length)}</h2>
          <ReviewList reports={inbox} />
        </aside>
      ) : null}
      <ReviewedReport report={report} actions={actions} remarks={report.viewerMayReturn ? remarks : null} />
    </div>
  );
}
