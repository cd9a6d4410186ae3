import { type Room, resolversIn } from '#kernel/room.ts';
import * as attainment from './attainment.resolver.ts';
import * as boardChanges from './board-changes.resolver.ts';
import { boardWork } from './board-work-items.ts';
import * as departmentValues from './department-values.resolver.ts';
import * as rollup from './rollup.resolver.ts';
import * as term from './term.resolver.ts';

export const room: Room = {
  resolvers: resolversIn(rollup, boardChanges, attainment, departmentValues, term),
  entities: [],
  workItems: boardWork,
};
