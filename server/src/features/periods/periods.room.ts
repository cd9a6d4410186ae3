import { type Room, resolversIn } from '#kernel/room.ts';
import { Period, PeriodDue, PeriodException, Regime } from './period.entity.ts';
import * as period from './period.resolver.ts';
import { periodSetUp } from './period-set-up.ts';

export const room: Room = {
  resolvers: resolversIn(period),
  entities: [Regime, Period, PeriodDue, PeriodException],
  setUp: periodSetUp,
};
