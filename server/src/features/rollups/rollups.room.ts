import type { Room } from '#kernel/room.ts';
import { AttainmentResolver } from './attainment.resolver.ts';
import { boardWork } from './board-work-items.ts';
import { RollupResolver } from './rollup.resolver.ts';

export const room: Room = {
  resolvers: [RollupResolver, AttainmentResolver],
  entities: [],
  workItems: boardWork,
};
