import { Button } from '@mantine/core';
import { IconBell, IconChecks } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { readFragment } from '#gql/notices/fragment-masking.ts';
import { graphql } from '#gql/notices/gql.ts';
import type { NoticesQuery } from '#gql/notices/graphql.ts';
import { nodesOf } from '#lib/nodes.ts';
import { useVerb } from '#lib/use-verb.ts';
import { PageHead } from '#ui/page-head.tsx';
import { PagedList } from '#ui/paged-list.tsx';
import { EmptyState } from '#ui/states.tsx';
import { tellRefusal } from '#ui/tell-refusal.ts';
import { CalendarFeed } from './calendar-feed.tsx';
import { MailAddress } from './mail-address.tsx';
import { NoticeRow, NoticeRowFields } from './notice-row.tsx';
import classes from './notices.module.css';
import { texts } from './texts/index.ts';

const Notices = graphql(`
  query Notices($after: String) {
    viewer { unreadNotices }
    notices(first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { cursor node { ...NoticeRow } }
    }
  }
`);

const MarkNoticesRead = graphql(`
  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
    markNoticesRead(input: $input) { viewer { unreadNotices } userErrors { code path message } }
  }
`);

type Mark = (noticeIds: readonly string[] | null) => Promise<void>;

/** What has happened and concerns the person: what is not read first. */
export function NoticesPage(): ReactNode {
  const { send, isBusy } = useVerb(MarkNoticesRead);
  const mark: Mark = async (noticeIds) => {
    const { problems } = await send({ noticeIds });
    if (problems) tellRefusal(problems);
  };
  return (
    <>
      <PageHead title={texts.title} below={texts.text} />
      <PagedList query={Notices} variables={{}} pageInfo={({ notices }) => notices.pageInfo}>
        {(data, isFirst) => <PageOfNotices data={data} isFirst={isFirst} isBusy={isBusy} onMark={mark} />}
      </PagedList>
      <div className={classes.mail}>
        <MailAddress />
        <CalendarFeed />
      </div>
    </>
  );
}

interface PageProps {
  data: NoticesQuery;
  isFirst: boolean;
  isBusy: boolean;
  onMark: Mark;
}

function PageOfNotices({ data: { viewer, notices }, isFirst, isBusy, onMark }: PageProps) {
  if (notices.totalCount === 0) {
    return (
      <EmptyState icon={<IconBell size={28} />} title={texts.emptyTitle}>
        {texts.empty}
      </EmptyState>
    );
  }
  return (
    <>
      {isFirst && viewer.unreadNotices > 0 ? (
        <div className={classes.above}>
          <span role="status">{texts.unreadCount(viewer.unreadNotices)}</span>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconChecks size={16} aria-hidden />}
            loading={isBusy}
            onClick={() => void onMark(null)}
          >
            {texts.markAllRead}
          </Button>
        </div>
      ) : null}
      <ul className={classes.list}>
        {readFragment(NoticeRowFields, nodesOf(notices)).map((notice) => (
          <NoticeRow key={notice.id} notice={notice} onRead={() => void onMark(notice.noticeIds)} />
        ))}
      </ul>
    </>
  );
}
