import { PeriodType } from '#features/periods/period.graphql.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import { UnitType } from '#features/units/unit.graphql.ts';
import { unitOnRecord } from '#features/units/unit.loaders.ts';
import { lookUps, related } from '#kernel/look-ups.ts';
import { message, said } from '#kernel/message-type.ts';
import { many, optional, record } from '#kernel/objects.ts';
import { queries, query } from '#kernel/queries.ts';
import type { WorkItem, WorkItemSource } from '#kernel/work-item.ts';
import { workItemTypeOf } from './work-item.graphql.ts';
import { byUrgency, stillToDo } from './work-item.ts';

/** What waits for the viewer, as the rooms say it. */
export function workItemResolversOf(sources: readonly WorkItemSource[]) {
  const WorkItemType = workItemTypeOf(sources);

  const WorkItemQueries = queries({
    workItems: query(
      many(
        record(
          WorkItemType,
          'What waits for the viewer: overdue first, then by due date. Empty for who only reads; in a unit that has ended what can still be finished.',
        ),
      ),
      {},
      async (ctx) => {
        const found: WorkItem[] = [];
        // one after the other: they share a connection
        for (const source of sources) found.push(...(await source.find(ctx)));
        return byUrgency(stillToDo(ctx, found, sources), sources);
      },
    ),
  });
  const WorkItemLookUps = lookUps<WorkItem>(() => WorkItemType, {
    title: said(message('What is to be done.'), ({ title }) => title),
    detail: said(optional(message('The reason, the names, the words it is about.')), ({ detail }) => detail),
    period: related(optional(record(PeriodType, 'The one period it is about.')), periodById, 'periodId'),
    unit: related(optional(record(UnitType, 'The one unit it is about.')), unitOnRecord, 'unitId'),
  });
  return [WorkItemQueries, WorkItemLookUps];
}
