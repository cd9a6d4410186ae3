import type { RoomRelation } from '../relation.law.ts';

/** What lets somebody in is the account’s own. */
export const relation: RoomRelation = {
  // a link is made in the own name alone, and without its code
  invitation: {
    kinds: {
      any: { own: 'S', above: 'S', holderAtHome: 'I', holderAbove: 'I' },
      coded: { columns: { code_hash: '\\x01' }, own: 'S', above: 'S' },
    },
  },
  api_key: {
    kinds: { any: { own: 'SU', above: 'SU', holder: 'SU', holderAtHome: 'SIU' } },
    touch: "revoked_at = '2023-01-01T00:00:00Z'",
    filler: { kind: 'VIEWER' },
  },
  session: { kinds: { any: { holder: 'SU' } }, touch: "revoked_at = '2023-01-01T00:00:00Z'" },
  second_factor: { kinds: { any: { holder: 'SIUD' } }, key: 'account_id', touch: 'last_step = 77' },
  passkey: { kinds: { any: { holder: 'SIUD' } }, touch: "name = 'x'" },
  passkey_challenge: { kinds: { any: {} } },
  recovery_code: { kinds: { any: { holder: 'S' } } },
  identity: { kinds: { any: { holder: 'S' } }, key: 'subject' },
  refused_sign_in: { kinds: { any: {} } },
  known_device: { kinds: { any: { holder: 'S' } } },
  demonstration: { kinds: { any: {} }, key: 'day', closed: true },
  sign_in_throttle: { kinds: { any: {} }, key: 'key' },
};
