import type { Room } from '#kernel/room.ts';
import { Indicator, IndicatorEdition } from './indicator.entity.ts';
import { IndicatorResolver } from './indicator.resolver.ts';

export const room: Room = {
  resolvers: [IndicatorResolver],
  entities: [Indicator, IndicatorEdition],
};
