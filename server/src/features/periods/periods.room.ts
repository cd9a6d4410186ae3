import type { Room } from '#kernel/room.ts';
import { Period, PeriodDue, PeriodException, Regime } from './period.entity.ts';
import { PeriodResolver } from './period.resolver.ts';

export const room: Room = {
  resolvers: [PeriodResolver],
  entities: [Regime, Period, PeriodDue, PeriodException],
};
