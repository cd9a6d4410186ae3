import type { Room } from '#kernel/room.ts';
import { AttainmentResolver } from './attainment.resolver.ts';
import { RollupResolver } from './rollup.resolver.ts';

export const rollups: Room = {
  resolvers: [RollupResolver, AttainmentResolver],
  entities: [],
};
