import type { Room } from '#kernel/room.ts';
import type { WorkItemSource } from '#kernel/work-item.ts';
import { workItemResolverOf } from './work-item.resolver.ts';

/** It knows no work by itself: each room says what of it waits for whom. */
export const homeOf = (sources: readonly WorkItemSource[]): Room => ({
  resolvers: [workItemResolverOf(sources)],
  entities: [],
});
