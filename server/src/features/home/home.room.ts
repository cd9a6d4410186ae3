import type { Right, RoomAfter } from '#kernel/room.ts';
import { maySeeSetUp } from './set-up.policy.ts';
import { setUpResolversOf } from './set-up.resolver.ts';
import { viewerRightsResolverOf } from './viewer-rights.resolver.ts';
import { workItemResolversOf } from './work-item.resolver.ts';

const RIGHTS: Readonly<Record<string, Right>> = {
  SEE_SET_UP: {
    begins: true,
    means: 'It sees what remains of setting its unit up (setUpSteps).',
    may: maySeeSetUp,
  },
};

/** It knows no work by itself: each room says what of it waits for whom, what a unit needs of it, and who may what. */
export const room: RoomAfter = (earlier) => ({
  resolvers: [
    ...workItemResolversOf(earlier.flatMap(({ workItems }) => workItems ?? [])),
    ...setUpResolversOf(earlier.flatMap(({ setUp }) => setUp ?? [])),
    viewerRightsResolverOf(Object.assign({}, ...earlier.map(({ rights }) => rights), RIGHTS)),
  ],
  entities: [],
  rights: RIGHTS,
});
