import type { Room } from '#kernel/room.ts';
import { Period, PeriodDue, PeriodException, Regime } from './period.entity.ts';
import { PeriodResolver, RegimeResolver } from './period.resolver.ts';

export const room: Room = {
  resolvers: [PeriodResolver, RegimeResolver],
  entities: [Regime, Period, PeriodDue, PeriodException],
};
