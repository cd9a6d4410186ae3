import type { RoomRelation } from '../relation.law.ts';

/** A unit and those above it keep its accounts; the account knows itself. */
export const relation: RoomRelation = {
  account: { kinds: { any: { own: 'SIU', above: 'SIU', holder: 'S' } }, touch: 'revision = 77' },
  office: {
    kinds: { any: { own: 'SIU', above: 'SIU', holder: 'S' } },
    touch: "valid_to = '2099-01-01'",
    filler: { kind: 'VIEWER' },
  },
  province_setting: { kinds: { any: { own: 'SIU', below: 'S' } }, touch: "leaders_factor_from = '2023-06-01'" },
  mutation_answer: { kinds: { any: { holder: 'SIUD' } }, key: 'client_mutation_id', touch: "answer = '{}'" },
};
