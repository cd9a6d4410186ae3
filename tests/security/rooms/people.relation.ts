import type { RoomRelation } from '../relation.law.ts';

/**
 * A unit and those above it keep its accounts; the account knows itself. An office is given in the own name alone, and
 * waits: nobody writes one that is confirmed.
 */
export const relation: RoomRelation = {
  account: { kinds: { any: { own: 'SIU', above: 'SIU', holder: 'S' } }, touch: 'revision = 77' },
  office: {
    kinds: {
      any: { own: 'SU', above: 'SU', holder: 'S' },
      waiting: {
        columns: { confirmed_at: null },
        own: 'SU',
        above: 'SU',
        holder: 'S',
        holderAtHome: 'I',
        holderAbove: 'I',
      },
    },
    touch: "valid_to = '2099-01-01'",
    filler: { kind: 'VIEWER' },
  },
  province_setting: { kinds: { any: { own: 'SIU', below: 'S' } }, touch: "leaders_factor_from = '2023-06-01'" },
  mutation_answer: { kinds: { any: { holder: 'SIUD' } }, key: 'client_mutation_id', touch: "answer = '{}'" },
};
