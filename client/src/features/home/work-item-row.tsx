import {
  IconAlertTriangle,
  IconChevronRight,
  IconClockExclamation,
  IconCornerUpLeft,
  IconFileText,
  IconHelpCircle,
  IconNotes,
  IconRefreshAlert,
  IconTargetArrow,
  IconUserCheck,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql } from '#gql/home/gql.ts';
import { useFrame } from '#lib/frame.ts';
import { DueMark } from '#ui/marks.tsx';
import classes from './home-page.module.css';
import { texts } from './texts/index.ts';
import type { WorkItem } from './work-items.ts';

export const WorkItemRowFields = graphql(`
  fragment WorkItemRow on WorkItem {
    kind
    title { text }
    detail { text }
    dueOn
    overdue
    count
    report { id }
    plan { id }
    period { id }
    unit { id }
  }
`);

const ICONS = {
  REPORT_DUE: IconFileText,
  REPORT_RETURNED: IconCornerUpLeft,
  REPORTS_TO_REVIEW: IconUserCheck,
  ASSIGNMENT_TO_ACKNOWLEDGE: IconTargetArrow,
  PLAN_DRAFT: IconNotes,
  PLAN_STALE: IconRefreshAlert,
  TARGET_UNREADABLE: IconHelpCircle,
  SUB_UNIT_LATE: IconClockExclamation,
  RED_INDICATOR: IconAlertTriangle,
} as const;

/** One thing that waits: what, when it is due, and the way to do it. */
export function WorkItemRow({ item }: { item: WorkItem }) {
  const { today } = useFrame();
  const Icon = ICONS[item.kind];
  return (
    <WorkLink item={item}>
      <span className={`${classes.icon} ${item.overdue ? classes.overdue : ''}`}>
        <Icon size={20} stroke={1.8} aria-hidden />
      </span>
      <span>
        <span className={classes.title}>{item.title.text}</span>
        {item.detail ? <span className={classes.detail}> · {item.detail.text}</span> : null}
      </span>
      <span className={classes.due}>{item.dueOn ? <DueMark dueOn={item.dueOn} today={today} /> : null}</span>
      <span className={classes.action}>
        {texts.kinds[item.kind]}
        <IconChevronRight size={16} aria-hidden />
      </span>
    </WorkLink>
  );
}

function WorkLink({ item, children }: { item: WorkItem; children: ReactNode }) {
  const props = { className: classes.item, children };
  switch (item.kind) {
    case 'REPORT_DUE':
    case 'REPORT_RETURNED':
      return item.report ? (
        <Link to="/bao-cao/$reportId" params={{ reportId: item.report.id }} {...props} />
      ) : (
        <Link to="/bao-cao" search={{}} {...props} />
      );
    case 'REPORTS_TO_REVIEW':
      return item.report ? (
        <Link to="/duyet/$reportId" params={{ reportId: item.report.id }} {...props} />
      ) : (
        <Link to="/duyet" search={{}} {...props} />
      );
    case 'ASSIGNMENT_TO_ACKNOWLEDGE':
      return item.plan ? (
        <Link to="/ke-hoach/$planId" params={{ planId: item.plan.id }} {...props} />
      ) : (
        <Link to="/chi-tieu" {...props} />
      );
    case 'PLAN_DRAFT':
    case 'PLAN_STALE':
    case 'TARGET_UNREADABLE':
      return item.plan ? (
        <Link to="/ke-hoach/$planId" params={{ planId: item.plan.id }} {...props} />
      ) : (
        <Link to="/ke-hoach" {...props} />
      );
    case 'SUB_UNIT_LATE':
      return (
        <Link to="/duyet" search={{ xem: 'tinh-hinh', ...(item.period ? { ky: item.period.id } : {}) }} {...props} />
      );
    case 'RED_INDICATOR':
      return (
        <Link to="/theo-doi" search={{ loc: 'chua-dat', ...(item.period ? { ky: item.period.id } : {}) }} {...props} />
      );
  }
}
