import type { RoomRelation } from '../relation.law.ts';

/** What is being sent is its sender’s alone, in the unit that it is sent for. */
export const relation: RoomRelation = {
  upload: {
    kinds: { any: { holderAtHome: 'SIUD' } },
    touch: "media_type = 'image/png'",
    filler: { digest: '0'.repeat(64), size: 1 },
  },
};
