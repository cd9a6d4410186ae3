import type { RoomAfter } from '#kernel/room.ts';
import { workItemResolverOf } from './work-item.resolver.ts';

/** It knows no work by itself: each room says what of it waits for whom. */
export const room: RoomAfter = (earlier) => ({
  resolvers: [workItemResolverOf(earlier.flatMap(({ workItems }) => workItems ?? []))],
  entities: [],
});
