import type { Room } from '#kernel/room.ts';
import { AnalyticsResolver } from './analytics.resolver.ts';

export const analytics: Room = {
  resolvers: [AnalyticsResolver],
  entities: [],
};
