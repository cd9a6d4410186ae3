import { type Room, resolversIn } from '#kernel/room.ts';
import { Period, PeriodDue, PeriodException, Regime } from './period.entity.ts';
import * as period from './period.resolver.ts';

export const room: Room = {
  resolvers: resolversIn(period),
  entities: [Regime, Period, PeriodDue, PeriodException],
};
