import type { RoomRelation } from '../relation.law.ts';

/** The account’s own; of what concerns an office, in the unit that it was told for. */
export const relation: RoomRelation = {
  notice: {
    kinds: {
      personal: { columns: { personal: true }, holder: 'SU' },
      ofAnOffice: { columns: { personal: false }, holderAtHome: 'SU' },
    },
    touch: "read_at = '2023-01-01T00:00:00Z'",
  },
  mail_address: {
    kinds: { any: { holder: 'SIUD' } },
    key: 'account_id',
    touch: 'guesses = 7',
    filler: { address: 'an@example.vn' },
  },
  calendar_feed: { kinds: { any: { holder: 'SD', holderAtHome: 'SID' } } },
  mail: { kinds: { any: {} } },
  daily_visit: { kinds: { any: {} }, key: 'office_id' },
};
