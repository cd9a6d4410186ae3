import type { Room } from '#kernel/room.ts';
import { Department, UnitVersion } from './unit.entity.ts';
import { UnitResolver } from './unit.resolver.ts';

export const room: Room = {
  resolvers: [UnitResolver],
  entities: [UnitVersion, Department],
};
