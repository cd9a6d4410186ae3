import type { RoomRelation } from '../relation.law.ts';

const SHARED = { columns: { pos: 0 }, anybody: 'S' } as const;

/** Regimes and their periods are the same everywhere, or kept by a unit and read above and below it; exceptions are given from above. */
export const relation: RoomRelation = {
  regime: {
    kinds: { shared: { ...SHARED, columns: { pos: 0, unit_id: null } }, kept: { own: 'SIU', above: 'S', below: 'S' } },
    touch: "name = 'x'",
  },
  regime_rule: { kinds: { shared: SHARED, kept: { own: 'SI', above: 'S', below: 'S' } } },
  period: {
    kinds: { shared: SHARED, kept: { own: 'SID', above: 'S', below: 'S' } },
    // what no regime names is the same everywhere
    filler: { kind: 'YEAR', vintage: 'OFFICIAL', regime_id: '00000000-0000-7000-8000-000000000000' },
  },
  // a province that states its working days moves due dates of regimes kept below it
  period_due: {
    kinds: { shared: SHARED, kept: { own: 'SIUD', above: 'SU', below: 'S' } },
    touch: "locks_on = '2077-01-01'",
    key: 'period_id',
    filler: { level: 'COMMUNE' },
  },
  working_day: { kinds: { any: { own: 'SID', below: 'S' } } },
  period_exception: { kinds: { any: { own: 'S', above: 'S', giver: 'SI' } }, filler: { kind: 'LIFTED' } },
};
