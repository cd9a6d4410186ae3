import { type Room, resolversIn } from '#kernel/room.ts';
import { AuditEntry } from './trail.entity.ts';
import { mayReadHistory, maySearchTrail } from './trail.policy.ts';
import * as trail from './trail.resolver.ts';

/** Who did what, and when. */
export const room: Room = {
  resolvers: resolversIn(trail),
  entities: [AuditEntry],
  rights: {
    READ_HISTORY: { means: 'It asks for `history`.', may: mayReadHistory },
    SEARCH_TRAIL: { means: 'It asks for `auditTrail`.', may: maySearchTrail },
  },
};
