import type { RoomRelation } from '../relation.law.ts';

/** Of the unit that did it and of the unit that it is about. */
export const relation: RoomRelation = {
  audit_entry: { kinds: { any: { own: 'S', subject: 'S' } }, key: 'subject_id', filler: { office_kind: 'VIEWER' } },
};
