import { type Room, resolversIn } from '#kernel/room.ts';
import * as analytics from './analytics.resolver.ts';

export const room: Room = {
  resolvers: resolversIn(analytics),
  entities: [],
};
