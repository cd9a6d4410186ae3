import type { RoomRelation } from '../relation.law.ts';

/** What a unit took in of spreadsheets is its own; nobody writes one in another's name. */
export const relation: RoomRelation = {
  sheet_import: {
    kinds: { any: { own: 'SU', holderAtHome: 'I' } },
    touch: "undone_at = '2023-01-01T00:00:00Z', undone_by = 'x', undone_reason = 'x'",
  },
};
