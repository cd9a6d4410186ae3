import { enumOf } from '#kernel/enums.ts';
import { day, flag, id, int, object, oneOf, optional } from '#kernel/objects.ts';
import type { WorkItemSource } from '#kernel/work-item.ts';
import { kindsOf } from './work-item.ts';

/** The type of what waits, whose kinds are those that the rooms have. */
export function workItemTypeOf(sources: readonly WorkItemSource[]) {
  const kinds = Object.entries(kindsOf(sources));
  const meanings = Object.fromEntries(kinds.map(([kind, { means }]) => [kind, means]));
  const kind = enumOf('WorkItemKind', Object.keys(meanings), 'What kind of work waits.', meanings);

  return object('WorkItem', 'Việc đang chờ: something that waits for the viewer, by the office acted in.', {
    kind: oneOf(kind, 'Where it leads to, and with what it stands in line.'),
    recordId: optional(id('The one record it is about: of REPORT_DUE the report, once begun.')),
    dueOn: optional(day('The last day on time. Null: nothing says when.')),
    overdue: flag('By the product’s clock.'),
    count: int('How many things it stands for.'),
  });
}
