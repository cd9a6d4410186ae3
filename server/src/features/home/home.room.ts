import type { Room } from '#kernel/room.ts';
import { OwedPeriodResolver } from './owed-period.resolver.ts';
import { WorkItemResolver } from './work-item.resolver.ts';

export const home: Room = {
  resolvers: [WorkItemResolver, OwedPeriodResolver],
  entities: [],
};
