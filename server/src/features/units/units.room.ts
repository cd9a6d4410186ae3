import { type Room, resolversIn } from '#kernel/room.ts';
import * as absence from './absence.resolver.ts';
import * as department from './department.resolver.ts';
import { Department, DepartmentSuccessor, FormerDepartmentName, UnitVersion } from './unit.entity.ts';
import * as unit from './unit.resolver.ts';

export const room: Room = {
  resolvers: resolversIn(unit, absence, department),
  entities: [UnitVersion, Department, FormerDepartmentName, DepartmentSuccessor],
};
