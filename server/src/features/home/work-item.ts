import { overBecause } from '#kernel/after-end.ts';
import type { Context } from '#kernel/context.ts';
import { sayIn } from '#kernel/messages.ts';
import type { WorkItem, WorkItemSource, WorkKind } from '#kernel/work-item.ts';

/** What every room says waits for the viewer: overdue first, then by due date, what has none last, then by how much it presses. */
export const byUrgency = (items: readonly WorkItem[], sources: readonly WorkItemSource[]): WorkItem[] => {
  const kinds = kindsOf(sources);
  return items.toSorted(
    (a, b) =>
      Number(b.overdue) - Number(a.overdue) ||
      (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') ||
      (kinds[a.kind]?.place ?? 0) - (kinds[b.kind]?.place ?? 0) ||
      sayIn(a.title, 'vi').localeCompare(sayIn(b.title, 'vi'), 'vi'),
  );
};

/** In a unit that has ended only what can be finished there still waits. */
export function stillToDo(ctx: Context, items: readonly WorkItem[], sources: readonly WorkItemSource[]): WorkItem[] {
  const kinds = kindsOf(sources);
  return items.filter(({ kind }) => {
    const known = kinds[kind];
    if (!known) throw new Error(`no room knows the work ${kind}`);
    return overBecause(ctx, known.afterEnd) === null;
  });
}

export const kindsOf = (sources: readonly WorkItemSource[]): Record<string, WorkKind> =>
  Object.assign({}, ...sources.map(({ kinds }) => kinds));
