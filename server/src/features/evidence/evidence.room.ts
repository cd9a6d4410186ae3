import { type Room, resolversIn } from '#kernel/room.ts';
import * as evidence from './evidence.resolver.ts';
import { Upload } from './upload.entity.ts';

/** Files on their way, and what is known of one; what they show is said by the rooms whose records they are attached to. */
export const room: Room = {
  resolvers: resolversIn(evidence),
  entities: [Upload],
};
