import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { graphql } from '#gql/notices/gql.ts';
import type { NoticeRowFragment } from '#gql/notices/graphql.ts';
import { formatMoment } from '#lib/dates.ts';
import classes from './notices.module.css';
import { texts } from './texts/index.ts';

export const NoticeRowFields = graphql(`
  fragment NoticeRow on Notice {
    id
    noticeIds
    title { text }
    path
    at
    readAt
  }
`);

interface Props {
  notice: NoticeRowFragment;
  onRead: () => void;
}

/** One notice: what happened and when, and the way to it, which also marks it as read. */
export function NoticeRow({ notice: { title, path, at, readAt }, onRead }: Props) {
  const isUnread = readAt === null;
  return (
    <li className={`${classes.row} ${isUnread ? classes.unread : ''}`}>
      <Link {...pathOf(path)} className={classes.way} onClick={isUnread ? onRead : undefined}>
        <span className={classes.title}>
          {title.text}
          {isUnread ? <VisuallyHidden> ({texts.unread})</VisuallyHidden> : null}
        </span>
        <time className={classes.at} dateTime={at}>
          {formatMoment(at)}
        </time>
      </Link>
      {isUnread ? (
        <ActionIcon
          variant="subtle"
          size="lg"
          aria-label={texts.markOneRead(title.text)}
          title={texts.markRead}
          onClick={onRead}
        >
          <IconCheck size={18} aria-hidden />
        </ActionIcon>
      ) : null}
    </li>
  );
}

/** The room that tells says where it leads, on the server: one of the product's own addresses. */
const pathOf = (path: string): LinkProps => ({ to: path }) as LinkProps;
