import { READ_BY_ALL, type RoomRelation } from '../relation.law.ts';

/** The tree of units: everybody reads, the operator writes. */
export const relation: RoomRelation = {
  unit: READ_BY_ALL,
  unit_version: { ...READ_BY_ALL, filler: { level: 'COMMUNE' } },
  unit_succession: READ_BY_ALL,
  department: { kinds: { any: { anybody: 'S', own: 'SIU' } }, touch: 'ordinal = 77', moves: 'unit_id' },
};
