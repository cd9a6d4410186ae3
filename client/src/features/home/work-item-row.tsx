import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { graphql } from '#gql/home/gql.ts';
import { useFrame } from '#lib/frame.ts';
import type { WorkKind } from '#lib/room.ts';
import { DueMark } from '#ui/marks.tsx';
import classes from './home-page.module.css';
import type { WorkItem } from './work-items.ts';

export const WorkItemRowFields = graphql(`
  fragment WorkItemRow on WorkItem {
    kind
    title { text }
    detail { text }
    dueOn
    overdue
    count
    recordId
    period { id }
    unit { id }
  }
`);

/** One thing that waits: what, when it is due, and the way to do it. */
export function WorkItemRow({ item, kind: { icon: Icon, action, link } }: { item: WorkItem; kind: WorkKind }) {
  const { today } = useFrame();
  return (
    <Link {...link(item)} className={classes.item}>
      <span className={`${classes.icon} ${item.overdue ? classes.overdue : ''}`}>
        <Icon size={20} stroke={1.8} aria-hidden />
      </span>
      <span>
        <span className={classes.title}>{item.title.text}</span>
        {item.detail ? <span className={classes.detail}> · {item.detail.text}</span> : null}
      </span>
      <span className={classes.due}>{item.dueOn ? <DueMark dueOn={item.dueOn} today={today} /> : null}</span>
      <span className={classes.action}>
        {action}
        <IconChevronRight size={16} aria-hidden />
      </span>
    </Link>
  );
}
