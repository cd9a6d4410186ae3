import { type Room, resolversIn } from '#kernel/room.ts';
import { Department, UnitVersion } from './unit.entity.ts';
import * as unit from './unit.resolver.ts';

export const room: Room = {
  resolvers: resolversIn(unit),
  entities: [UnitVersion, Department],
};
