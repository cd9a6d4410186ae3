import type { WorkItemRowFragment } from '#gql/home/graphql.ts';
import { daysBetween } from '#lib/dates.ts';

export type WorkItem = WorkItemRowFragment;
export type GroupName = 'reports' | 'review' | 'plans' | 'watch';

const GROUP_OF: Record<WorkItem['kind'], GroupName> = {
  REPORT_DUE: 'reports',
  REPORT_RETURNED: 'reports',
  REPORTS_TO_REVIEW: 'review',
  ASSIGNMENT_TO_ACKNOWLEDGE: 'plans',
  PLAN_DRAFT: 'plans',
  PLAN_STALE: 'plans',
  TARGET_UNREADABLE: 'plans',
  SUB_UNIT_LATE: 'watch',
  RED_INDICATOR: 'watch',
};
const ORDER: readonly GroupName[] = ['reports', 'review', 'plans', 'watch'];

/** Work in the order in which it presses: groups in a fixed order, inside each the earliest due first, undated last. */
export function groupWork(items: readonly WorkItem[]): { name: GroupName; items: WorkItem[] }[] {
  return ORDER.map((name) => ({
    name,
    items: items.filter((item) => GROUP_OF[item.kind] === name).sort(byDue),
  })).filter((group) => group.items.length > 0);
}

export const isDueSoon = (item: WorkItem, today: string): boolean => {
  if (item.dueOn === null || item.overdue) return false;
  const days = daysBetween(today, item.dueOn);
  return days >= 0 && days <= 7;
};

function byDue(a: WorkItem, b: WorkItem): number {
  return (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');
}
