import { Checkbox } from '@mantine/core';
import { IconChecks, IconInbox } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { readFragment } from '#gql/reports/fragment-masking.ts';
import { graphql } from '#gql/reports/gql.ts';
import type { InboxReportFragment } from '#gql/reports/graphql.ts';
import { nodesOf } from '#lib/nodes.ts';
import { toggled } from '#lib/toggled.ts';
import { usePage } from '#lib/use-page.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { PageStates } from '#ui/page-states.tsx';
import { EmptyState } from '#ui/states.tsx';
import { tabClasses } from '#ui/tabs.ts';
import { RequestsToAnswer } from './requests-to-answer.tsx';
import { InboxReport } from './review-inbox.ts';
import classes from './review-list.module.css';
import { ReviewList } from './review-list.tsx';
import { SubmissionStatus } from './submission-status.tsx';
import { texts } from './texts/index.ts';

const ReviewPageDocument = graphql(`
  query ReviewPage {
    extensionRequests {
      id
      unit { id name type }
      department { id name }
      period { id label }
      ...ExtensionRequest
    }
    reportsToReview(first: 100) { totalCount edges { node { ...InboxReport } } }
  }
`);

const AcceptReports = graphql(`
  mutation AcceptReports($input: AcceptReportsInput!) {
    acceptReports(input: $input) { reports { id state } userErrors { code path message } }
  }
`);

const route = getRouteApi('/frame/duyet');

/** The reviewer's inbox, and beside it who has sent and who has not. */
export function ReviewPage(): ReactNode {
  const { xem } = route.useSearch();
  return (
    <>
      <PageHead title={texts.review.title} />
      <nav className={tabClasses.row} aria-label={texts.review.title}>
        <Link to="/duyet" search={{}} className={tabClasses.tab} activeOptions={{ exact: true, includeSearch: true }}>
          {texts.review.inbox}
        </Link>
        <Link
          to="/duyet"
          search={{ xem: 'tinh-hinh' }}
          className={tabClasses.tab}
          activeOptions={{ includeSearch: true }}
        >
          {texts.review.status}
        </Link>
      </nav>
      {xem === 'tinh-hinh' ? <SubmissionStatus /> : <InboxPage />}
    </>
  );
}

function InboxPage() {
  const page = usePage(ReviewPageDocument, {});
  return (
    <PageStates page={page}>
      {({ reportsToReview, extensionRequests }) => (
        <>
          <RequestsToAnswer requests={extensionRequests} onDone={page.retry} />
          {reportsToReview.edges.length === 0 ? (
            <EmptyState icon={<IconInbox size={28} />} title={texts.review.emptyTitle}>
              {texts.review.empty}
            </EmptyState>
          ) : (
            <Inbox reports={readFragment(InboxReport, nodesOf(reportsToReview))} onDone={page.retry} />
          )}
        </>
      )}
    </PageStates>
  );
}

function Inbox({ reports, onDone }: { reports: readonly InboxReportFragment[]; onDone: () => void }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const accept = useVerb(AcceptReports);
  const acceptable = reports.filter(({ viewerMayAccept }) => viewerMayAccept);
  const picked = acceptable.filter(({ id }) => chosen.has(id));

  const toggle = (id: string) => setChosen((before) => toggled(before, id));
  return (
    <>
      <div className={classes.head}>
        {acceptable.length > 1 ? (
          <Checkbox
            label={texts.review.selectAll}
            checked={picked.length === acceptable.length}
            indeterminate={picked.length > 0 && picked.length < acceptable.length}
            onChange={() =>
              setChosen(picked.length === acceptable.length ? new Set() : new Set(acceptable.map(({ id }) => id)))
            }
          />
        ) : null}
        <span>{texts.review.waiting(reports.length)}</span>
        {picked.length > 0 ? (
          <ActDialog
            open={texts.review.acceptSome(picked.length)}
            icon={<IconChecks size={17} aria-hidden />}
            title={texts.review.title}
            text={texts.review.acceptText(picked.length)}
            submit={texts.review.accept}
            done={texts.review.accepted}
            act={() => accept.send({ reports: picked.map(({ id, version }) => ({ reportId: id, version })) })}
            onDone={() => {
              setChosen(new Set());
              onDone();
            }}
          />
        ) : null}
      </div>
      <ReviewList reports={reports} selection={{ chosen, toggle }} />
    </>
  );
}
