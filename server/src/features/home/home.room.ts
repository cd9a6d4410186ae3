import type { RoomAfter } from '#kernel/room.ts';
import { viewerRightsResolverOf } from './viewer-rights.resolver.ts';
import { workItemResolversOf } from './work-item.resolver.ts';

/** It knows no work and no right by itself: each room says what of it waits for whom, and who may what. */
export const room: RoomAfter = (earlier) => ({
  resolvers: [
    ...workItemResolversOf(earlier.flatMap(({ workItems }) => workItems ?? [])),
    viewerRightsResolverOf(Object.assign({}, ...earlier.map(({ rights }) => rights))),
  ],
  entities: [],
});
