import type { WorkItemRowFragment } from '#gql/home/graphql.ts';
import { daysBetween } from '#lib/dates.ts';
import type { WorkGroup, WorkKind } from '#lib/room.ts';

export type WorkItem = WorkItemRowFragment;

interface Waiting {
  readonly item: WorkItem;
  readonly kind: WorkKind;
}

/**
 * Work in the order in which it presses: groups by theirs, inside each the earliest due first, undated last. Throws on
 * work of a kind that no room has: the server speaks of what this page does not know yet, and loading it anew helps.
 */
export function groupWork(
  items: readonly WorkItem[],
  kinds: Readonly<Record<string, WorkKind>>,
): { group: WorkGroup; waiting: Waiting[] }[] {
  const waiting = items.map((item): Waiting => {
    const kind = kinds[item.kind];
    if (!kind) throw new Error(`no room shows work of the kind ${item.kind}`);
    return { item, kind };
  });
  return [...Map.groupBy(waiting, ({ kind }) => kind.group)]
    .map(([group, together]) => ({ group, waiting: together.toSorted((a, b) => byDue(a.item, b.item)) }))
    .toSorted((a, b) => a.group.order - b.group.order);
}

export const isDueSoon = (item: WorkItem, today: string): boolean => {
  if (item.dueOn === null || item.overdue) return false;
  const days = daysBetween(today, item.dueOn);
  return days >= 0 && days <= 7;
};

function byDue(a: WorkItem, b: WorkItem): number {
  return (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');
}
