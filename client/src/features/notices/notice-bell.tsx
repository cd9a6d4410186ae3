import { VisuallyHidden } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { graphql } from '#gql/notices/gql.ts';
import { inLanguage } from '#lib/texts/catalogue.ts';
import { usePage } from '#lib/use-page.ts';
import classes from './notice-bell.module.css';
import { vi } from './texts/room.vi.ts';

const texts = inLanguage('features/notices/room', vi);

const UnreadNotices = graphql(`
  query UnreadNotices {
    viewer { unreadNotices }
  }
`);

const EVERY_MS = 120_000;
const MOST_SHOWN = 99;

/** How many notices are not read, and the way to them. Asked again after every verb, and every two minutes while the page is seen. */
export function NoticeBell() {
  const page = usePage(UnreadNotices, {});
  const { retry } = page;
  useEffect(() => {
    const again = setInterval(() => {
      if (document.visibilityState === 'visible') retry();
    }, EVERY_MS);
    return () => clearInterval(again);
  }, [retry]);
  const unread = page.state === 'ready' ? page.data.viewer.unreadNotices : 0;
  return (
    <Link to="/thong-bao" className={classes.bell}>
      <IconBell size={20} stroke={1.7} aria-hidden />
      {unread > 0 ? (
        <span className={classes.count} aria-hidden>
          {unread > MOST_SHOWN ? texts.many : unread}
        </span>
      ) : null}
      <VisuallyHidden>{texts.bell(unread)}</VisuallyHidden>
    </Link>
  );
}
