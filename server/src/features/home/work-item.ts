import { sayIn } from '#kernel/messages.ts';
import type { WorkItem, WorkItemSource } from '#kernel/work-item.ts';

/** What every room says waits for the viewer: overdue first, then by due date, what has none last, then by how much it presses. */
export const byUrgency = (items: readonly WorkItem[], sources: readonly WorkItemSource[]): WorkItem[] => {
  const press = kindsOf(sources);
  return items.toSorted(
    (a, b) =>
      Number(b.overdue) - Number(a.overdue) ||
      (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') ||
      (press[a.kind] ?? 0) - (press[b.kind] ?? 0) ||
      sayIn(a.title, 'vi').localeCompare(sayIn(b.title, 'vi'), 'vi'),
  );
};

export const kindsOf = (sources: readonly WorkItemSource[]): Record<string, number> =>
  Object.assign({}, ...sources.map(({ kinds }) => kinds));
