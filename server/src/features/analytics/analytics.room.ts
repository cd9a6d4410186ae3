import { type Room, resolversIn } from '#kernel/room.ts';
import * as analytics from './analytics.resolver.ts';
import { boardTable, comparisonTable, departmentTable, seriesTable } from './values.tables.ts';

export const room: Room = {
  resolvers: resolversIn(analytics),
  entities: [],
  tables: [boardTable, comparisonTable, seriesTable, departmentTable],
};
