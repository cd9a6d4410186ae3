import type { Room } from '#kernel/room.ts';
import { AnalyticsResolver } from './analytics.resolver.ts';

export const room: Room = {
  resolvers: [AnalyticsResolver],
  entities: [],
};
