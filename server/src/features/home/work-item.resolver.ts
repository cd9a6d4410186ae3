import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Period } from '#features/periods/period.entity.ts';
import { PeriodType } from '#features/periods/period.graphql.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { UnitType } from '#features/units/unit.graphql.ts';
import { unitOnRecord } from '#features/units/unit.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { MessageType, shown } from '#kernel/message-type.ts';
import type { WorkItem, WorkItemSource } from '#kernel/work-item.ts';
import { workItemTypeOf } from './work-item.graphql.ts';
import { byUrgency } from './work-item.ts';

/** What waits for the viewer, as the rooms say it. */
export function workItemResolverOf(sources: readonly WorkItemSource[]) {
  const WorkItemType = workItemTypeOf(sources);

  @Resolver(() => WorkItemType)
  class WorkItemResolver {
    @Query(() => [WorkItemType], {
      description: 'What waits for the viewer: overdue first, then by due date. Empty for who only reads.',
    })
    async workItems(@Ctx() ctx: Context): Promise<WorkItem[]> {
      const found: WorkItem[] = [];
      // one after the other: they share a connection
      for (const source of sources) found.push(...(await source.find(ctx)));
      return byUrgency(found, sources);
    }

    @FieldResolver(() => MessageType, { description: 'What is to be done.' })
    title(@Root() { title }: WorkItem, @Ctx() { language }: Context): MessageType {
      return shown(title, language);
    }

    @FieldResolver(() => MessageType, { nullable: true, description: 'The reason, the names, the words it is about.' })
    detail(@Root() { detail }: WorkItem, @Ctx() { language }: Context): MessageType | null {
      return detail && shown(detail, language);
    }

    @FieldResolver(() => PeriodType, { nullable: true, description: 'The one period it is about.' })
    period(@Root() { periodId }: WorkItem, @Ctx() ctx: Context): Promise<Period | null> | null {
      return periodId === null ? null : periodById(ctx).load(periodId);
    }

    @FieldResolver(() => UnitType, { nullable: true, description: 'The one unit it is about.' })
    unit(@Root() { unitId }: WorkItem, @Ctx() ctx: Context): Promise<UnitVersion | null> | null {
      return unitId === null ? null : unitOnRecord(ctx).load(unitId);
    }
  }
  return WorkItemResolver;
}
