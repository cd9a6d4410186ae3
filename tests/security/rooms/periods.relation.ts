import { READ_BY_ALL, type RoomRelation } from '../relation.law.ts';

/** Regimes and their periods are the state’s; exceptions are given from above. */
export const relation: RoomRelation = {
  regime: READ_BY_ALL,
  period: { ...READ_BY_ALL, filler: { kind: 'YEAR', vintage: 'OFFICIAL' } },
  period_due: { ...READ_BY_ALL, key: 'period_id', filler: { level: 'COMMUNE' } },
  period_exception: { kinds: { any: { own: 'S', above: 'S', giver: 'SI' } }, filler: { kind: 'LIFTED' } },
};
