import { READ_BY_ALL, type RoomRelation } from '../relation.law.ts';

/** The tree of units: everybody reads, the operator writes. Departments are set up by the unit and those above it. */
export const relation: RoomRelation = {
  unit: READ_BY_ALL,
  unit_version: { ...READ_BY_ALL, filler: { level: 'COMMUNE' } },
  unit_succession: READ_BY_ALL,
  // the province names who takes a unit over; the unit itself never does
  unit_ending: { kinds: { any: { anybody: 'S', above: 'SIU' } }, touch: 'revision = 77' },
  department: { kinds: { any: { anybody: 'S', own: 'SIU', above: 'SIU' } }, touch: 'ordinal = 77' },
  department_former_name: { kinds: { any: { anybody: 'S', own: 'SI', above: 'SI' } } },
  department_successor: { kinds: { any: { anybody: 'S', own: 'SI' } } },
};
